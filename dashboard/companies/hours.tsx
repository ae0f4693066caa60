/** At which hours of the week a company was met: a small picture, and the same as a table. */
import { useWords } from '../../src/ui/words-context.ts';

const CELL = 14;
const LEFT = 34;
const TOP = 14;

/** @param hours seven days from Monday, each with 24 hours */
export function Hours({ hours }: { hours: readonly (readonly number[])[] }) {
  const words = useWords();
  const most = Math.max(0, ...hours.flat());
  if (most === 0) return <p class="quiet">{words.say('companies-no-hours')}</p>;
  const days = weekdays(words.language);
  return (
    <figure class="hours">
      <svg viewBox={`0 0 ${LEFT + 24 * CELL} ${TOP + 7 * CELL}`} aria-hidden="true">
        {[0, 6, 12, 18].map((hour) => <text key={hour} x={LEFT + hour * CELL} y={TOP - 4}>{hour}</text>)}
        {hours.map((day, row) => (
          <g key={row}>
            <text x="0" y={TOP + row * CELL + 10}>{days.short[row]}</text>
            {day.map((count, hour) => <rect key={hour} class={`heat-${heat(count, most)}`} x={LEFT + hour * CELL} y={TOP + row * CELL} width={CELL - 2} height={CELL - 2} rx="2" />)}
          </g>
        ))}
      </svg>
      <figcaption class="quiet small">{words.say('companies-hours-caption', { count: most })}</figcaption>
      <details>
        <summary>{words.say('companies-hours-table')}</summary>
        <table>
          <thead><tr><th scope="col">{words.say('companies-hours-day')}</th><th scope="col">{words.say('companies-hours-hour')}</th><th scope="col">{words.say('companies-hours-visits')}</th></tr></thead>
          <tbody>
            {hours.flatMap((day, row) => day.flatMap((count, hour) => (count === 0 ? [] : [
              <tr key={`${row} ${hour}`}><th scope="row">{days.long[row]}</th><td>{`${String(hour).padStart(2, '0')}:00`}</td><td>{words.number(count)}</td></tr>,
            ])))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Five steps; one visit already shows. */
const heat = (count: number, most: number): number => (count === 0 ? 0 : Math.ceil(4 * count / most));

function weekdays(language: string): Record<'short' | 'long', string[]> {
  const names = (weekday: 'short' | 'long'): string[] => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day))); // the first was a Monday
  };
  return { short: names('short'), long: names('long') };
}
