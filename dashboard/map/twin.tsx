/** The map as a table: the same countries and figures, in an order of the reader's choice. */
import { useState } from 'preact/hooks';
import type { Figure } from '../../src/map/figures.ts';
import { orderAfter, sorted, type Column, type Order } from '../../src/map/sorted.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { certaintyText, MEASURE_NAMES } from './said.ts';

const COLUMNS: Readonly<Record<Column, string>> = { name: 'map-country', ...MEASURE_NAMES };
/** Rows that are shown at once. */
const PAGE = 50;

export function Twin({ figures }: { figures: readonly Figure[] }) {
  const words = useWords();
  const [order, setOrder] = useState<Order>({ by: 'requests', falling: true });
  const [shown, setShown] = useState(PAGE);
  const rows = sorted(figures, order, words.country, new Intl.Collator(words.language).compare);
  const direction = order.falling ? 'descending' : 'ascending';
  return (
    <section class="map-table">
      <h2 id="map-table">{words.say('map-table')}</h2>
      <table aria-labelledby="map-table">
        <thead>
          <tr>
            {(Object.entries(COLUMNS) as [Column, string][]).map(([column, name]) => (
              <th key={column} scope="col" aria-sort={order.by === column ? direction : undefined}>
                <button type="button" class="button plain" onClick={() => setOrder(orderAfter(order, column))}>{words.say(name)}<Arrow now={order.by === column ? direction : undefined} /></button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ code, requests, companies, findings, certainties }) => (
            <tr key={code}>
              <th scope="row"><a href={`#map/${code}`}>{words.country(code)}</a> <span class="quiet">{certaintyText(words, certainties)}</span></th>
              {[requests, companies, findings].map((figure, index) => <td key={index}>{words.number(figure)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet small">{words.say('map-findings-mean')} <a href="#findings">{words.say('map-findings-link')}</a></p>
      {rows.length > shown && <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>{words.say('map-more', { count: Math.min(PAGE, rows.length - shown) })}</button>}
    </section>
  );
}

const Arrow = ({ now }: { now: 'ascending' | 'descending' | undefined }) => (
  <svg class="map-sort" viewBox="0 0 10 10" aria-hidden="true">{now !== undefined && <path d={now === 'ascending' ? 'M5,2L9,8H1Z' : 'M5,8L1,2H9Z'} />}</svg>
);
