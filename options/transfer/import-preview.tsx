/** What a file holds and what would become of it, before anything is written. */
import { useState } from 'preact/hooks';
import { differences, type SettingsChange } from '../../src/memory/settings-change.ts';
import { withFile } from '../../src/memory/settings-file/settings-file.ts';
import type { WholeFile } from '../../src/memory/transfer/read-export.ts';
import { sortOut } from '../../src/memory/transfer/sort-out.ts';
import { sizeText } from '../../src/ui/size-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { OptionsState } from '../state.ts';
import type { Chosen } from './hands.ts';
import { chosenOf, type Found } from './look-beside.ts';
import { allowed } from './allowed.ts';
import { BesidePreview, type Wants } from './beside-preview.tsx';
import { ChangesList } from './changes-list.tsx';

/** Of more days only the first and the last are named. */
const MOST_LISTED = 7;

interface Props {
  file: WholeFile;
  bytes: number;
  found: Found;
  /** Days that are kept here. */
  present: readonly string[];
  today: string;
  state: Pick<OptionsState, 'settings' | 'policy'>;
  add(file: WholeFile, changes: readonly SettingsChange[], chosen: Chosen): unknown;
  cancel(): unknown;
}

export function ImportPreview({ file, bytes, found, present, today, state: { settings, policy }, add, cancel }: Props) {
  const words = useWords();
  const [options, setOptions] = useState(false);
  const [wants, setWants] = useState<Wants>({ lists: true, keys: new Set() });
  const { history, atRisk } = settings;
  const { days, unknown, head: { made, extension, catalogue, settings: theirs } } = file;
  // How many days are kept, and the profile, stay as the person has them.
  const asked = withFile(settings, { settings: theirs, sites: !theirs.atRisk }, false);
  const changes = differences(settings, allowed(settings, asked, policy));
  const sorted = sortOut(days.map(({ day }) => day), present, today, history);
  const order = days.map(({ day }) => day).sort();
  const [first, last] = [order[0] ?? made, order.at(-1) ?? made];
  const visits = days.reduce((sum, { opened }) => sum + opened, 0);
  const chosen = chosenOf(found, { ...wants, reminders: !atRisk });
  const beside = found.lists.length + found.keys.length + found.reminders.coming.length > 0;
  const nothing = history === 0 && !options && chosen.lists.length + chosen.keys.length + chosen.reminders.length === 0;
  const list = (some: readonly string[]): string => (some.length > MOST_LISTED ? `${words.month(some[0] ?? made)} … ${words.month(some.at(-1) ?? made)}` : words.list(some.map((day) => words.month(day))));
  return (
    <div class="block preview" role="group" aria-label={words.say('import-preview')}>
      <p>{words.say('import-holds', { days: days.length, visits: words.number(visits), from: words.month(first), to: words.month(last), size: sizeText(bytes, words) })}</p>
      <p class="quiet small">{words.say('import-made', { made: words.month(made), extension, catalogue: words.month(catalogue) })}</p>
      <ul class="plain-list">
        {history === 0 ? days.length > 0 && <li>{words.say('import-off-days')}</li> : <li>{words.say('import-adds', { days: sorted.add.length })}</li>}
        {sorted.present.length > 0 && <li>{words.say('import-present', { days: sorted.present.length, list: list(sorted.present) })}</li>}
        {history > 0 && sorted.outside.length > 0 && <li>{words.say('import-outside', { days: sorted.outside.length, keep: history, list: list(sorted.outside) })}</li>}
        {atRisk && history > 0 && <li>{words.say('import-at-risk')}</li>}
      </ul>
      <label class="choice">
        <input type="checkbox" checked={options} onChange={({ currentTarget }) => setOptions(currentTarget.checked)} />
        <span>{words.say('import-options')}<span class="quiet small">{words.say('import-options-text')}</span></span>
      </label>
      {options && <ChangesList changes={changes} unknown={unknown} locked={differences(settings, asked).length - changes.length} />}
      <BesidePreview found={found} atRisk={atRisk} wants={wants} want={setWants} />
      <p class="buttons">
        <button type="button" class="button" onClick={() => void add(file, options ? changes : [], chosen)} disabled={nothing}>{words.say(beside || history === 0 ? 'import-add-chosen' : 'import-add')}</button>
        <button type="button" class="button" onClick={() => void cancel()}>{words.say('import-cancel')}</button>
      </p>
    </div>
  );
}
