/** Who, where and when of one day, each list by requests. */
import type { ComponentChild } from 'preact';
import type { Counted, DayReport } from '../src/memory/history/types.ts';
import { HostInline } from '../src/ui/components/host-name.tsx';
import { Icon } from '../src/ui/components/icon.tsx';
import { useWords } from '../src/ui/words-context.ts';

/** A list names this many, and says how many more there are. */
const MOST = 50;

export function DayDetails({ report, erase }: { report: DayReport; erase(site: string): void }) {
  const words = useWords();
  const hours = report.hours.flatMap((visits, hour) => (visits > 0 ? [{ name: `${String(hour).padStart(2, '0')}:00`, visits, requests: 0 }] : []));
  return (
    <div class="day-details">
      <List title="history-sites" rows={report.sites} name={({ name }) => <HostInline host={name} />} more={({ name }) => {
        const label = words.say('history-erase-site-of', { site: name });
        return <button type="button" class="button plain icon" aria-label={label} title={label} onClick={() => erase(name)}><Icon name="close" /></button>;
      }} />
      <List title="history-companies" rows={report.companies} name={({ name }) => name} />
      <List title="history-countries" rows={report.countries} name={({ name, certainty }) => (name === '' ? words.say('history-no-country') : `${words.country(name)} (${words.say(`certainty-${certainty}`)})`)} />
      <List title="history-networks" rows={report.networks} name={({ name, asn }) => `${name} (AS${asn})`} />
      <List title="history-hours" rows={hours} name={({ name }) => name} />
    </div>
  );
}

function List<Row extends Counted>({ title, rows, name, more }: { title: string; rows: readonly Row[]; name(row: Row): ComponentChild; more?(row: Row): ComponentChild }) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{words.say(title)}</h3>
      <ul>
        {rows.slice(0, MOST).map((row, index) => <li key={index}><span>{name(row)}</span><span class="quiet">{words.say('history-visits', { count: row.visits })}</span>{more?.(row)}</li>)}
      </ul>
      {rows.length > MOST && <p class="quiet small">{words.say('list-more', { count: rows.length - MOST })}</p>}
    </section>
  );
}
