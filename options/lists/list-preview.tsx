/** What a file holds and what would become of it, before anything counts. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choices, KeptList, Preview } from '../../src/memory/lists/types.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { ChangeText } from './change-text.tsx';
import { checkedDetails, DetailsFields, type Details } from './details-fields.tsx';
import { MeaningFields, type Meaning } from './meaning-fields.tsx';
import { NotUsedEntries } from './not-used.tsx';
import { notUsed } from './preview-parts.ts';
import { ReviewEntries } from './review-entries.tsx';
import { Understood } from './understood.tsx';

interface Props {
  preview: Preview;
  /** The list that it replaces, as it is kept now: what was said of it stays said. */
  before: KeptList | undefined;
  busy: boolean;
  keep(choices: Choices): unknown;
  cancel(): unknown;
}

export function ListPreview({ preview, before, busy, keep, cancel }: Props) {
  const words = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [details, setDetails] = useState<Details>(before ?? { name: preview.name, publisher: '', licence: '', page: '' });
  const [meaning, setMeaning] = useState<Meaning>({ role: before?.role, family: before?.family ?? '' });
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(() => new Set(preview.review.map(({ entry }) => entry.value).filter((value) => before?.accepted.includes(value))));
  const [wrong, setWrong] = useState<'name' | 'page'>();
  useLayoutEffect(() => heading.current?.focus(), [preview.ticket]);

  const { counts, replaces } = preview;
  const { other, broad } = notUsed(counts, preview.refused);
  const accept = (value: string, whether: boolean): void => setAccepted((now) => (whether ? new Set([...now, value]) : new Set([...now].filter((one) => one !== value))));
  const submit = (event: Event): void => {
    event.preventDefault();
    const checked = checkedDetails(details);
    setWrong(typeof checked === 'string' ? checked : undefined);
    if (typeof checked === 'string') return;
    const family = meaning.family.trim();
    void keep({ ...checked, ...(meaning.role ? { role: meaning.role } : {}), ...(family === '' ? {} : { family }), accepted: [...accepted] });
  };

  return (
    <form class="block preview" aria-labelledby={id} onSubmit={submit}>
      <h4 id={id} ref={heading} tabIndex={-1}>{preview.file === '' ? words.say('lists-preview-pasted') : words.say('lists-preview', { file: preview.file })}</h4>
      <p>{words.say('lists-preview-nothing-yet')}</p>
      <Understood preview={preview} />
      {replaces && <ChangeText name={plainText(replaces.name)} change={replaces.change} />}
      <NotUsedEntries title={words.say('lists-not-understood', { count: other.count })} of={other} />
      <NotUsedEntries title={words.say('lists-too-broad', { count: broad.count })} of={broad} />
      <ReviewEntries review={preview.review} count={counts.review} accepted={accepted} accept={accept} />
      {counts.entries + accepted.size === 0 ? <p class="block level-unknown">{words.say(counts.review > 0 ? 'lists-nothing-but-review' : 'lists-nothing')}</p> : (
        <div class="part">
          <h5>{words.say('lists-details')}</h5>
          <DetailsFields details={details} change={setDetails} wrong={wrong} />
          <MeaningFields withoutRole={preview.withoutRole} withoutFamily={preview.withoutFamily} meaning={meaning} change={setMeaning} />
        </div>
      )}
      <p class="buttons">
        {counts.entries + accepted.size > 0 && <button type="submit" class="button main" disabled={busy}>{words.say(replaces ? 'lists-put-in-place' : 'lists-add')}</button>}
        <button type="button" class="button" disabled={busy} onClick={() => void cancel()}>{words.say('lists-cancel')}</button>
      </p>
    </form>
  );
}
