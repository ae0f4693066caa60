/** The lists, keys and reminders of a file, and what would become of each. */
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { Found, FoundList } from './look-beside.ts';

/** Of more only the number is told; what was accepted is named to the last. */
const MOST_TOLD = 30;

export interface Wants { lists: boolean; keys: ReadonlySet<string> }

export function BesidePreview({ found: { lists, keys, reminders }, atRisk, wants, want }: { found: Found; atRisk: boolean; wants: Wants; want(wants: Wants): void }) {
  const words = useWords();
  const coming = lists.filter(({ state }) => state === 'read').length;
  const tick = (key: string): void => {
    const next = new Set(wants.keys);
    if (!next.delete(key)) next.add(key);
    want({ ...wants, keys: next });
  };
  const names = (some: readonly { name: string }[]): string => words.list(some.slice(0, MOST_TOLD).map(({ name }) => plainText(name)));
  return (
    <>
      {coming > 0 && (
        <label class="choice">
          <input type="checkbox" checked={wants.lists} onChange={({ currentTarget }) => want({ ...wants, lists: currentTarget.checked })} />
          <span>{words.say('import-lists', { count: coming })}<span class="quiet small">{words.say('import-lists-text')}</span></span>
        </label>
      )}
      {lists.length > 0 && <ul class="plain-list">{lists.map((one, at) => <li key={at}><ListLine found={one} /></li>)}</ul>}
      {keys.some(({ here }) => !here) && (
        <fieldset class="plain-set">
          <legend>{words.say('import-keys')}</legend>
          {keys.filter(({ here }) => !here).map(({ key, name }) => (
            <label class="choice" key={key}>
              <input type="checkbox" checked={wants.keys.has(key)} onChange={() => tick(key)} />
              <span>{words.say('import-key', { name: plainText(name || key) })}<span class="quiet small"><code>{key}</code></span></span>
            </label>
          ))}
        </fieldset>
      )}
      {keys.some(({ here }) => here) && <p class="quiet small">{words.say('import-keys-here', { list: words.list(keys.filter(({ here }) => here).map(({ key, name }) => plainText(name || key))) })}</p>}
      {atRisk && reminders.coming.length > 0 && <p>{words.say('import-reminders-at-risk')}</p>}
      {!atRisk && reminders.coming.length > 0 && <p>{words.say('import-reminders', { count: reminders.coming.length, list: names(reminders.coming) })}</p>}
      {!atRisk && reminders.here.length > 0 && <p>{words.say('import-reminders-here', { list: names(reminders.here) })}</p>}
    </>
  );
}

function ListLine({ found }: { found: FoundList }) {
  const words = useWords();
  const [name, publisher] = [plainText(found.list.name), plainText(found.list.publisher)];
  if (found.state !== 'read') return <>{words.say(found.state === 'here' ? 'import-list-here' : 'import-list-unread', { name })}</>;
  const { preview: { counts, review }, accepted } = found;
  const refused = Object.values(counts.refused).reduce((sum, count) => sum + count, 0);
  const waiting = counts.review - accepted.length;
  return (
    <>
      {publisher === '' ? words.say('import-list', { name, entries: words.number(counts.entries + accepted.length) }) : words.say('import-list-by', { name, publisher, entries: words.number(counts.entries + accepted.length) })}
      {accepted.length > 0 && <> {words.say('import-list-accepted', { count: accepted.length, list: words.list(accepted.map(({ entry }) => plainText(entry.value))) })}</>}
      {waiting > 0 && <> {words.say('import-list-waiting', { count: waiting, list: words.list(review.filter((one) => !accepted.includes(one)).slice(0, MOST_TOLD).map(({ entry }) => plainText(entry.value))) })}</>}
      {refused > 0 && <> {words.say('import-list-refused', { count: refused })}</>}
    </>
  );
}
