/** The log of findings: alerts and risks of the chosen days in full, the lower levels in numbers. What could not be read or seen is said, never passed over. */
import { useState } from 'preact/hooks';
import type { Outcome } from '../src/memory/history/types.ts';
import type { Overview, OverviewFinding } from '../src/memory/overview/types.ts';
import { choices, EVERYTHING, filtered } from '../src/rhythm/log.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Counted } from './findings/counted.tsx';
import { Filters } from './findings/filters.tsx';
import { KeptFindingView } from './findings/kept-finding.tsx';
import { keptText } from './findings/kept-text.ts';
import { PagedList } from '../src/ui/components/paged-list.tsx';
import type { PageProps } from './pages.ts';
import type { Reader } from './reader.ts';
import { SpanChoice } from './span-choice.tsx';
import { Unread } from './unread.tsx';
import { useAsked } from './use-asked.ts';
import { useSpan } from './use-span.ts';

const REFUSED: Readonly<Record<Exclude<Outcome, 'done'>, string>> = { 'locked': 'history-outcome-locked', 'wrong-passphrase': 'history-outcome-wrong-passphrase', 'failed': 'findings-explain-failed' };

export function Findings({ reader, cards }: PageProps) {
  const words = useWords();
  const [span, setSpan] = useSpan();
  const overview = useAsked(() => reader?.overview(span, 'with-findings'), [reader, span]);
  return (
    <>
      <h1>{words.say('findings-title')}</h1>
      <p class="intro">{words.say('findings-intro')}</p>
      {overview === 'failed' && <p class="block level-unknown" role="alert">{words.say('findings-unread')}</p>}
      {overview !== 'failed' && (overview === 'waiting' || overview.source === 'history') && <SpanChoice span={span} choose={setSpan} />}
      {typeof overview === 'object' && reader && (
        <>
          {overview.source === 'session' && <p class="quiet">{words.say('findings-of-session')} <a href="../options/index.html#remembered">{words.say('history-options')}</a></p>}
          {overview.atRisk && <p class="quiet">{words.say('findings-at-risk')}</p>}
          <Unread of={overview} />
          <Log key={span} overview={overview} reader={reader} cards={cards} />
          <Counted tally={overview.tally} cards={cards} reader={reader} />
        </>
      )}
    </>
  );
}

const nameOf = ({ day, key }: OverviewFinding): string => `${day} ${key}`;

function Log({ overview, reader, cards }: { overview: Overview; reader: Reader; cards: PageProps['cards'] }) {
  const words = useWords();
  const [filter, setFilter] = useState(EVERYTHING);
  const [marks, setMarks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [said, setSaid] = useState<string>();
  const findings = overview.findings.map((finding) => marked(finding, marks.get(nameOf(finding))));
  const found = filtered(findings, filter, (finding) => keptText(finding, cards, words));
  const explain = async (finding: OverviewFinding, explained: boolean): Promise<void> => {
    const outcome = await reader.explain(finding.day, finding.key, explained).catch(() => 'failed' as const);
    if (outcome === 'done') setMarks((before) => new Map(before).set(nameOf(finding), explained));
    setSaid(outcome === 'done' ? (explained ? 'findings-explain-done' : 'findings-unexplain-done') : REFUSED[outcome]);
  };
  if (findings.length === 0) return <Empty overview={overview} />;
  return (
    <section class="part">
      <h2>{words.say('findings-log')}</h2>
      <p>{words.say('findings-explain-text')}</p>
      <Filters filter={filter} choices={choices(findings)} cards={cards} found={found.length} set={setFilter} />
      <p role="status">{said !== undefined && words.say(said)}</p>
      <PagedList key={JSON.stringify(filter)} class="log" items={found} row={(finding) => <KeptFindingView finding={finding} cards={cards} explain={(explained) => void explain(finding, explained)} />} />
      {overview.more.findings > 0 && <p class="quiet">{words.say('findings-more', { count: overview.more.findings })}</p>}
    </section>
  );
}

function marked(finding: OverviewFinding, explained: boolean | undefined): OverviewFinding {
  if (explained === undefined) return finding;
  const { explained: _before, ...bare } = finding;
  return explained ? { ...bare, explained } : bare;
}

/** "Nothing found" is never said of what was not seen in full. */
function Empty({ overview: { days, locked, damaged } }: { overview: Overview }) {
  const words = useWords();
  if (days.length === 0) return <p role="status">{words.say(locked + damaged > 0 ? 'findings-none-readable' : 'findings-no-days')}</p>;
  const unseen = days.some(({ worst }) => worst === 'unknown');
  return (
    <div role="status">
      <p>{words.say(locked + damaged > 0 ? 'findings-none-of-readable' : 'findings-none-of-seen')}</p>
      {unseen && <p>{words.say('findings-unseen')}</p>}
    </div>
  );
}
