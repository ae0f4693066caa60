/** What was understood of a file: format, columns, entries, who signed it. */
import type { Preview } from '../../src/memory/lists/types.ts';
import { FORMATS } from '../../src/ui/list-words.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { VouchedText } from './vouched.tsx';

/** What a column of a table is taken for. */
const COLUMNS: Readonly<Record<string, string>> = {
  value: 'lists-column-value', host: 'lists-column-host', url: 'lists-column-url', address: 'lists-column-address', type: 'lists-column-type', 'for-detection': 'lists-column-for-detection',
  family: 'lists-column-family', date: 'lists-column-date', role: 'lists-column-role', confidence: 'lists-column-confidence', expired: 'lists-column-expired',
};

export function Understood({ preview: { format, columns, counts, examples, vouched, version, expires } }: { preview: Preview }) {
  const words = useWords();
  return (
    <div class="part">
      <dl class="facts">
        <dt>{words.say('lists-format')}</dt><dd>{FORMATS[format]}</dd>
        {columns && <><dt>{words.say('lists-columns')}</dt><dd>{words.list(Object.entries(columns).map(([as, column]) => words.say('lists-column', { column, as: COLUMNS[as] === undefined ? as : words.say(COLUMNS[as]) })))}</dd></>}
        <dt>{words.say('lists-entries')}</dt><dd>{words.number(counts.entries)}{counts.expired > 0 && <span class="quiet"> ({words.say('lists-expired', { count: counts.expired })})</span>}</dd>
        <dt>{words.say('lists-vouched')}</dt><dd><VouchedText vouched={vouched} /></dd>
        {version !== undefined && <><dt>{words.say('lists-version')}</dt><dd>{words.number(version)}</dd></>}
        {expires !== undefined && <><dt>{words.say('lists-expires')}</dt><dd>{words.month(expires)}</dd></>}
      </dl>
      {examples.length > 0 && (
        <details>
          <summary>{words.say('lists-first-entries', { count: examples.length })}</summary>
          <ul class="entries">
            {examples.map(({ value, family, role, date }) => (
              <li key={value}><span class="url">{plainText(value)}</span> <span class="quiet small">{[family && plainText(family), role && words.say(`role-${role}`), date && words.month(date)].filter(Boolean).join(' · ')}</span></li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
