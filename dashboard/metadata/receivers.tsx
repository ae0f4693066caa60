/** The same hours as one company, or the internet provider, received them. */
import { useId, useState } from 'preact/hooks';
import type { Overview, OverviewCompany, Span } from '../../src/memory/overview/types.ts';
import { coreHours } from '../../src/rhythm/core-hours.ts';
import { coverage, most, summed, type Grid } from '../../src/rhythm/grid.ts';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import type { Reader } from '../reader.ts';
import { useAsked } from '../use-asked.ts';
import { hourText, weekdays } from './hour-text.ts';
import { HoursCard } from './hours-card.tsx';

/** Who carries every connection; no id of a company is empty. */
const PROVIDER = '';
/** As many companies can be chosen: those that were met most. */
const CHOICE = 50;

interface ReceiversProps { overview: Overview; own: Grid; reader: Reader; span: Span; chosen: string }

/** @param chosen id of the company that the address names; '' for none */
export function Receivers({ overview, own, reader, span, chosen }: ReceiversProps) {
  const words = useWords();
  const id = useId();
  const [picked, setPicked] = useState<string>();
  const offered = overview.companies.toSorted((a, b) => b.visits - a.visits).filter((company, at) => at < CHOICE || company.id === chosen);
  const shown = picked ?? (offered.some((company) => company.id === chosen) ? chosen : offered[0]?.id ?? PROVIDER);
  const company = offered.find((one) => one.id === shown);
  const provider = words.say('metadata-provider');
  return (
    <>
      <p>{words.say('metadata-receivers-text')}</p>
      <p class="seen-by">
        <label for={id}>{words.say('metadata-receiver')}</label>
        <select id={id} value={shown} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
          <option value={PROVIDER}>{provider}</option>
          {offered.map((one) => <option key={one.id} value={one.id}>{plainText(one.name)}</option>)}
        </select>
      </p>
      {company ? <Company key={`${span} ${company.id}`} company={company} overview={overview} own={own} reader={reader} span={span} /> : (
        <div role="status">
          <p>{words.say('metadata-provider-text')}</p>
          <HoursCard rows={weekdays(words.language)} hours={own} scale={most(own) || 1} caption={words.say('metadata-grid-of', { name: provider })} />
          <p>{words.say('metadata-provider-else')}</p>
        </div>
      )}
    </>
  );
}

function Company({ company, overview, own, reader, span }: Omit<ReceiversProps, 'chosen'> & { company: OverviewCompany }) {
  const words = useWords();
  const detail = useAsked(() => reader.company(span, company.id), [reader, span, company.id]);
  if (detail === 'waiting') return null;
  if (detail === 'failed') return <p class="block level-unknown" role="alert">{words.say('metadata-receiver-failed')}</p>;
  const theirs = detail.hours;
  const { cells, seen } = coverage(own, theirs);
  const core = coreHours(summed(theirs));
  const mine = coreHours(summed(own));
  const { name } = company;
  return (
    <div role="status">
      <p><strong>{words.say('metadata-company', { name, visits: company.visits, days: company.days, of: overview.days.length })}</strong></p>
      <HoursCard rows={weekdays(words.language)} hours={theirs} scale={Math.max(1, most(own), most(theirs))} caption={words.say('metadata-grid-of', { name })} />
      <p>{words.say('metadata-company-hours', { name, seen, cells })} {core && mine && words.say('metadata-company-core', { from: hourText(core.from), to: hourText(core.to), mine: hourText(mine.from), until: hourText(mine.to) })}</p>
      <p class="quiet">{words.say('metadata-company-joins', { name })}</p>
    </div>
  );
}
