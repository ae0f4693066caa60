/** Where a list comes in: a file that is chosen, or text that is pasted. Files may also be dropped anywhere on the section. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  /** Name of the list that a newer file is asked for. */
  replaces: string | undefined;
  take(files: readonly File[]): unknown;
  paste(text: string): unknown;
  asNew(): unknown;
}

export function ChooseFile({ field, replaces, take, paste, asNew }: Props) {
  const words = useWords();
  const [text, setText] = useState('');
  return (
    <>
      <div class="drop">
        <label for="list-file">{replaces === undefined ? words.say('lists-choose') : words.say('lists-choose-newer', { name: plainText(replaces) })}</label>
        <input id="list-file" type="file" multiple ref={field} aria-describedby="list-file-means" onChange={({ currentTarget }) => {
          void take([...currentTarget.files ?? []]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }} />
        <p id="list-file-means" class="quiet small">{words.say('lists-choose-means')}</p>
        {replaces !== undefined && <p><button type="button" class="button" onClick={() => void asNew()}>{words.say('lists-as-new')}</button></p>}
      </div>
      <details class="paste">
        <summary>{words.say('lists-paste')}</summary>
        <form onSubmit={(event) => {
          event.preventDefault();
          void paste(text);
        }}>
          <p class="field">
            <label for="list-text">{words.say('lists-paste-label')}</label>
            <textarea id="list-text" rows={6} spellcheck={false} autocomplete="off" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </p>
          <button type="submit" class="button">{words.say('lists-read')}</button>
        </form>
      </details>
    </>
  );
}
