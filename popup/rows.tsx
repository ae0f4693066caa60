/** Who, where, how: one line each, each opening one page. A row with nothing says so in grey and does not open. */
import type { Exposure, Message } from '../src/exposure/types.ts';
import { Icon } from '../src/ui/components/icon.tsx';
import { thingsToTell } from '../src/ui/finding-groups.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { Page } from './exposure-view.tsx';

interface Row { page: Page; says: Message; opens: boolean }

function rowsOf(exposure: Exposure, hidden: boolean): Row[] {
  const countries = exposure.countries.filter(({ code }) => code !== '').length;
  const things = thingsToTell(exposure);
  return [
    exposure.thirdParties > 0
      ? { page: 'who', says: { id: 'row-who-some', args: { count: exposure.thirdParties } }, opens: true }
      : { page: 'who', says: { id: 'row-who-none' }, opens: false },
    countries > 0
      ? { page: 'where', says: { id: 'row-where-some', args: { count: countries } }, opens: true }
      : { page: 'where', says: { id: whyNoCountry(exposure) }, opens: exposure.countries.length > 0 },
    things > 0
      ? { page: 'how', says: { id: 'row-how-some', args: { count: things } }, opens: true }
      : { page: 'how', says: { id: hidden ? 'row-how-hidden' : 'row-how-none' }, opens: false },
  ];
}

/** One reason for all servers is worth telling; several are told one by one on the page. */
function whyNoCountry({ companies, countries }: Exposure): string {
  if (countries.length === 0) return 'row-where-none';
  const whys = new Set(companies.flatMap(({ hosts }) => hosts.map(({ place }) => (place.kind === 'nowhere' ? place.why : place.kind))));
  if (whys.size === 1 && whys.has('proxy')) return 'row-where-proxy';
  if (whys.size === 1 && whys.has('cached')) return 'row-where-cached';
  return 'row-where-unsure';
}

/** @param hidden something was left out: then nobody says that there is nothing more */
export function Rows({ exposure, hidden, open }: { exposure: Exposure; hidden: boolean; open: (page: Page) => void }) {
  const words = useWords();
  return (
    <ul class="rows">
      {rowsOf(exposure, hidden).map(({ page, says, opens }) => (
        <li key={page}>
          <h2>
            {opens
              ? <button type="button" id={`row-${page}`} onClick={() => open(page)}><span>{words.say(`row-${page}`)}</span> <span class="says">{words.tell([says])}</span><Icon name="next" /></button>
              : <span class="closed"><span>{words.say(`row-${page}`)}</span> <span class="says">{words.tell([says])}</span></span>}
          </h2>
        </li>
      ))}
    </ul>
  );
}
