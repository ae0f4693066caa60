/** Keys of publishers that the person, or the organisation, trusts: a list that one of them signed says so. */
import { useState } from 'preact/hooks';
import type { KeepOutcome, PinnedKey } from '../../src/memory/lists/types.ts';
import { Question } from '../../src/ui/components/question.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Section } from '../section.tsx';
import type { ListHands } from './hands.ts';
import { notKeptText } from './told.ts';

interface Props {
  keys: readonly PinnedKey[];
  fixed: boolean;
  hands: Pick<ListHands, 'pin' | 'unpin'>;
}

type Said = Exclude<KeepOutcome, 'done'> | 'malformed' | 'nameless' | 'pinned' | 'unpinned';

export function Keys({ keys, fixed, hands }: Props) {
  const words = useWords();
  const [key, setKey] = useState('');
  const [name, setName] = useState('');
  const [asking, setAsking] = useState<string>();
  const [said, setSaid] = useState<Said>();

  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return setSaid('nameless');
    const outcome = await hands.pin(key.trim(), name.trim());
    setSaid(outcome === 'done' ? 'pinned' : outcome);
    if (outcome !== 'done') return;
    setKey('');
    setName('');
  };
  const remove = async (one: string): Promise<void> => {
    const outcome = await hands.unpin(one);
    setAsking(undefined);
    setSaid(outcome === 'done' ? 'unpinned' : outcome);
  };

  return (
    <Section title="lists-keys" text="lists-keys-text" terms="lists-terms-keys">
      {keys.length > 0 && (
        <ul class="plain-list">
          {keys.map((one) => (
            <li key={one.key}>
              <strong>{plainText(one.name)}</strong>{one.from === 'organisation' && <span class="quiet small"> {words.say('lists-key-of-organisation')}</span>}
              <p class="url">{one.key}</p>
              {asking === one.key && <Question text={words.say('lists-key-remove-ask', { name: one.name })} sure="lists-remove-yes" yes={() => remove(one.key)} no={() => setAsking(undefined)} />}
              {asking !== one.key && !fixed && one.from === 'person' && (
                <p><button type="button" class="button" onClick={() => setAsking(one.key)}>{words.say('lists-remove')}<span class="heard"> {plainText(one.name)}</span></button></p>
              )}
            </li>
          ))}
        </ul>
      )}
      {!fixed && (
        <details>
          <summary>{words.say('lists-key-new')}</summary>
          <form onSubmit={add}>
            <p class="field"><label for="lists-key-name">{words.say('lists-key-name')}</label>
              <input id="lists-key-name" type="text" autocomplete="off" maxLength={200} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} /></p>
            <p class="field"><label for="lists-key">{words.say('lists-key')}</label>
              <input id="lists-key" type="text" autocomplete="off" autocapitalize="none" spellcheck={false} maxLength={200} value={key} aria-invalid={said === 'malformed'} aria-describedby="lists-key-said" onInput={({ currentTarget }) => setKey(currentTarget.value)} /></p>
            <button type="submit" class="button">{words.say('lists-key-add')}</button>
          </form>
        </details>
      )}
      <p id="lists-key-said" role="status" class="said">{said && <SaidText said={said} />}</p>
    </Section>
  );
}

function SaidText({ said }: { said: Said }) {
  const words = useWords();
  switch (said) {
    case 'malformed': return <>{words.say('lists-key-malformed')}</>;
    case 'nameless': return <>{words.say('lists-key-nameless')}</>;
    case 'pinned': return <>{words.say('lists-key-pinned')}</>;
    case 'unpinned': return <>{words.say('lists-key-unpinned')}</>;
    default: return <>{notKeptText(said, words)}</>;
  }
}
