/**
 * Hours as a punch card: a dot for each hour, its area the number of pages. The drawing is for the eye alone; the table below it says the
 * same in numbers.
 */
import { useWords } from '../../src/ui/words-context.ts';
import type { Grid } from '../../src/rhythm/grid.ts';
import { hourText } from './hour-text.ts';

/** @param rows one a day of the week, or one for today, each with its label short and long. @param scale number of pages of the largest dot; at least 1 */
export function HoursCard({ rows, hours, scale, caption }: { rows: readonly { short: string; long: string }[]; hours: Grid; scale: number; caption: string }) {
  const words = useWords();
  return (
    <figure class="hours-card">
      <div class="punched" aria-hidden="true">
        <span /><div class="punched-hours">{[0, 6, 12, 18].map((hour) => <span key={hour}>{hourText(hour)}</span>)}</div>
        {rows.map(({ short }, row) => [<span key={short} class="quiet">{short}</span>, <Row key={`${short} dots`} hours={hours[row] ?? []} scale={scale} />])}
      </div>
      <details>
        <summary>{words.say('metadata-table')}</summary>
        <table>
          <caption class="heard">{caption}</caption>
          <thead><tr><th scope="col">{words.say('metadata-hour')}</th>{rows.map(({ short, long }) => <th key={long} scope="col"><abbr title={long}>{short}</abbr></th>)}</tr></thead>
          <tbody>
            {Array.from({ length: 24 }, (_, hour) => (
              <tr key={hour}><th scope="row">{hourText(hour)}</th>{rows.map(({ long }, row) => <td key={long}>{words.number(hours[row]?.[hour] ?? 0)}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Row({ hours, scale }: { hours: readonly number[]; scale: number }) {
  return (
    <svg viewBox="0 0 24 1" aria-hidden="true" focusable="false">
      {hours.map((pages, hour) => (
        <circle key={hour} class={pages > 0 ? 'dot' : 'no-dot'} cx={hour + 0.5} cy={0.5} r={pages > 0 ? Math.min(0.47, Math.max(0.12, 0.47 * Math.sqrt(pages / scale))) : 0.06} />
      ))}
    </svg>
  );
}
