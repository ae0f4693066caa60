/** One company: who it is, what of the person's browsing it could see, and the way to a letter. */
import type { ComponentChildren } from 'preact';
import type { Organisation } from '../../src/knowledge/types.ts';
import type { Overview, OverviewCompany, OverviewDetail } from '../../src/memory/overview/types.ts';
import { HostName } from '../../src/ui/components/host-name.tsx';
import { Icon } from '../../src/ui/components/icon.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { PagedList } from '../../src/ui/components/paged-list.tsx';
import type { Reader } from '../reader.ts';
import { mayChoose, SpanChoice } from '../span-choice.tsx';
import { inFull, Unread } from '../unread.tsx';
import { useAsked } from '../use-asked.ts';
import { useSpan } from '../use-span.ts';
import type { CompanyFacts, LoadFacts } from './facts.ts';
import { Hours } from './hours.tsx';
import { Known } from './known.tsx';
import { seenWords } from './seen-words.ts';

const NOT_MET = { session: 'companies-not-met-session', partly: 'companies-not-met-readable', whole: 'companies-not-met' } as const;

interface Shown { overview: Overview; detail: OverviewDetail; facts: CompanyFacts | undefined }

/** @param id as in `OverviewCompany` */
export function CompanyPage({ id, reader, load }: { id: string; reader: Reader | undefined; load: LoadFacts }) {
  const words = useWords();
  const [span, setSpan] = useSpan();
  const shown = useAsked<Shown>(async () => {
    const [overview, detail, facts] = await Promise.all([reader?.overview(span), reader?.company(span, id), load().catch(() => undefined)]);
    return overview && detail ? { overview, detail, facts } : undefined;
  }, [reader, span, id]);
  const company = typeof shown === 'object' ? shown.overview.companies.find((one) => one.id === id) : undefined;
  const organisation = typeof shown === 'object' ? shown.facts?.organisation(id) : undefined;
  return (
    <>
      <p class="back"><a href="#companies"><Icon name="back" />{words.say('companies-back')}</a></p>
      <h1>{plainText(company?.name ?? organisation?.name ?? id.replace(/^site /, ''))}</h1>
      {mayChoose(typeof shown === 'object' ? shown.overview : shown) && <SpanChoice span={span} choose={setSpan} />}
      {shown === 'failed' && <p class="block level-unknown" role="alert">{words.say('companies-unread')}</p>}
      {typeof shown === 'object' && (
        <>
          {shown.overview.source === 'session' && <p class="quiet apart">{words.say('companies-session')}</p>}
          <Unread of={shown.overview} />
          {shown.facts
            ? <Known organisation={organisation} category={company?.category} programmes={shown.facts.programmes(names(shown.detail, organisation))} vendors={shown.facts.vendors(names(shown.detail, organisation))} />
            : <p class="block level-unknown" role="alert">{words.say('companies-facts-unread')}</p>}
          {company ? <Seen company={company} overview={shown.overview} detail={shown.detail} /> : <p class="quiet apart" role="status">{words.say(NOT_MET[inFull(shown.overview)])}</p>}
        </>
      )}
    </>
  );
}

/** The at-risk profile keeps no hosts; there the company's own site says whose it is, unless that is a page at somebody else's. */
function names({ hosts }: OverviewDetail, organisation: Organisation | undefined): string[] {
  if (hosts.length > 0) return hosts.map(({ name }) => name);
  const website = organisation?.website ?? '';
  const host = URL.canParse(website) ? new URL(website).hostname : '';
  return /^(?:www\.)?[^.]+\.[^.]+$/.test(host) ? [host] : [];
}

function Seen({ company, overview, detail: { hosts, sites, countries, hours } }: { company: OverviewCompany; overview: Overview; detail: OverviewDetail }) {
  const words = useWords();
  return (
    <>
      <p class="letter-link"><a class="button main" href={`#letters/${encodeURIComponent(company.id)}`}>{words.say('companies-write')}</a></p>
      <Part title="companies-seen"><p>{seenWords(words, company, overview)}</p></Part>
      <Part title="companies-hours"><Hours hours={hours} /></Part>
      {hosts.length > 0 && <Part title="companies-hosts"><PagedList class="rows" items={hosts} row={({ name, requests }) => <Row count={requests}><HostName host={name} /></Row>} /></Part>}
      {!overview.atRisk && <Part title="companies-sites"><PagedList class="rows" items={sites} row={({ name, requests }) => <Row count={requests}><HostName host={name} /></Row>} /></Part>}
      <Part title="companies-countries">
        <PagedList class="rows" items={countries} row={({ code, certainty, requests }) => (
          <Row count={requests}>{code === '' ? words.say('history-no-country') : `${words.country(code)} (${words.say(`certainty-${certainty}`)})`}</Row>
        )} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const words = useWords();
  return <section class="part"><h2>{words.say(title)}</h2>{children}</section>;
}

function Row({ count, children }: { count: number; children: ComponentChildren }) {
  const words = useWords();
  return <><span>{children}</span><span class="quiet">{words.say('companies-requests', { count })}</span></>;
}
