/** What is known of a list that is kept, beside its entries. */
import type { ComponentChildren } from 'preact';
import type { KeptList } from '../../src/memory/lists/types.ts';
import { FORMATS } from '../../src/ui/list-words.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { VouchedText } from './vouched.tsx';

const DAY = 86_400_000;

/** @param now milliseconds since 1970 */
export function ListFacts({ list, now }: { list: KeptList; now: number }) {
  const words = useWords();
  const fact = (label: string, value: ComponentChildren) => <><dt>{words.say(label)}</dt><dd>{value}</dd></>;
  const named = (text: string) => (text === '' ? <span class="quiet">{words.say('lists-not-said')}</span> : plainText(text));
  return (
    <dl class="facts">
      {fact('lists-publisher', named(list.publisher))}
      {fact('lists-licence', named(list.licence))}
      {fact('lists-imported', words.say('lists-imported-when', { when: words.moment(list.imported), days: Math.max(0, Math.floor((now - list.imported) / DAY)) }))}
      {fact('lists-youngest', list.youngest === undefined ? words.say('lists-no-day') : words.month(list.youngest))}
      {fact('lists-entries', <>{words.number(list.entries)}{list.expired > 0 && <span class="quiet"> ({words.say('lists-expired', { count: list.expired })})</span>}</>)}
      {list.refused > 0 && fact('lists-refused', words.number(list.refused))}
      {list.waiting > 0 && fact('lists-waiting', words.number(list.waiting))}
      {list.accepted.length > 0 && fact('lists-accepted', words.number(list.accepted.length))}
      {list.role !== undefined && fact('lists-role', words.say(`role-${list.role}`))}
      {list.family !== undefined && list.family !== '' && fact('lists-family', plainText(list.family))}
      {fact('lists-vouched', <VouchedText vouched={list.vouched} />)}
      {list.version !== undefined && fact('lists-version', words.number(list.version))}
      {list.expires !== undefined && fact('lists-expires', words.month(list.expires))}
      {fact('lists-from', <>{list.file === '' ? words.say('lists-from-pasted') : plainText(list.file)} <span class="quiet">({FORMATS[list.format]})</span></>)}
    </dl>
  );
}
