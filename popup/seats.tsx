/** One line of country codes: how many companies have their seat where. Codes for the eye, names for the ear. */
import type { Exposure } from '../src/exposure/types.ts';
import { useWords } from '../src/ui/words-context.ts';

/** As many as fit into one line of 320 pixels. */
const MOST = 4;

export function Seats({ seats }: { seats: Exposure['seats'] }) {
  const words = useWords();
  if (!seats.some(({ code }) => code !== '')) return null;
  const shown = seats.slice(0, seats.length > MOST + 1 ? MOST : seats.length);
  const left = seats.length - shown.length;
  return (
    <ul class="seats" aria-label={words.say('seats-label')}>
      {shown.map(({ code, companies }) => (
        <li key={code} title={code === '' ? words.say('seat-unknown', { count: companies }) : words.country(code)}>
          <span aria-hidden="true"><span class="code">{code || '?'}</span> {words.number(companies)}</span>
          <span class="heard">{code === '' ? words.say('seat-unknown', { count: companies }) : words.say('seat-companies', { country: code, count: companies })}</span>
        </li>
      ))}
      {left > 0 && <li><span aria-hidden="true">+{words.number(left)}</span><span class="heard">{words.say('seats-more', { count: left })}</span></li>}
    </ul>
  );
}
