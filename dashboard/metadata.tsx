/**
 * What the times of pages say by themselves: when somebody is awake and online, which days were unlike the others, where they return to,
 * and who received enough to know the same. Drawn from days that are kept; of the session alone only today's hours are.
 */
import type { Overview, Span } from '../src/memory/overview/types.ts';
import { gridOf, most } from '../src/rhythm/grid.ts';
import { useWords } from '../src/ui/words-context.ts';
import { HoursCard } from './metadata/hours-card.tsx';
import { weekdays } from './metadata/hour-text.ts';
import { Receivers } from './metadata/receivers.tsx';
import { RhythmText } from './metadata/rhythm.tsx';
import { Sites } from './metadata/sites.tsx';
import type { PageProps } from './pages.ts';
import type { Reader } from './reader.ts';
import { SpanChoice } from './span-choice.tsx';
import { inFull, Unread } from './unread.tsx';
import { useAsked } from './use-asked.ts';
import { useSpan } from './use-span.ts';

const SPANS: readonly Span[] = [7, 30, 90];
/** What the page explains itself by, and advises. */
const CARDS = [['programme/verizon-fisc-order', 'metadata-card-verizon'], ['programme/mystic', 'metadata-card-mystic']] as const;
const TODO = ['metadata-todo-apart', 'metadata-todo-third', 'metadata-todo-network', 'metadata-todo-erase'] as const;

export function Metadata({ reader, argument }: PageProps) {
  const words = useWords();
  const [span, setSpan] = useSpan(SPANS);
  const asked = useAsked(() => reader?.overview(span), [reader, span]);
  const overview = typeof asked === 'object' ? asked : undefined;
  return (
    <>
      <h1>{words.say('metadata-title')}</h1>
      <p class="intro">{words.say('metadata-intro')}</p>
      {asked === 'failed' && <p class="block level-unknown" role="alert">{words.say('metadata-unread')}</p>}
      {overview?.atRisk && <Off />}
      {overview && !overview.atRisk && overview.source === 'session' && <Today overview={overview} />}
      {overview?.source === 'history' && !overview.atRisk && <SpanChoice spans={SPANS} span={span} choose={setSpan} />}
      {overview && reader && !overview.atRisk && overview.source === 'history' && <Days overview={overview} reader={reader} span={span} chosen={argument} />}
      <Explained />
    </>
  );
}

function Off() {
  const words = useWords();
  return (
    <div class="block level-note">
      <p>{words.say('metadata-at-risk')}</p>
      <p><a href="../options/index.html#remembered">{words.say('history-options')}</a></p>
    </div>
  );
}

function Today({ overview }: { overview: Overview }) {
  const words = useWords();
  const hours = overview.days.find(({ day }) => day === overview.to)?.hours ?? [];
  const today = words.say('metadata-today');
  return (
    <section class="part">
      <h2>{words.say('metadata-today-hours')}</h2>
      {hours.some((pages) => pages > 0)
        ? <HoursCard rows={[{ short: today, long: today }]} hours={[hours]} scale={Math.max(...hours)} caption={words.say('metadata-today-hours')} />
        : <p>{words.say('metadata-today-none')}</p>}
      <p>{words.say('metadata-session')} <a href="../options/index.html#remembered">{words.say('history-options')}</a></p>
    </section>
  );
}

function Days({ overview, reader, span, chosen }: { overview: Overview; reader: Reader; span: Span; chosen: string }) {
  return (
    <>
      <Unread of={overview} />
      {overview.days.length > 0 || inFull(overview) === 'whole' ? <Told overview={overview} reader={reader} span={span} chosen={chosen} /> : null}
    </>
  );
}

function Told({ overview, reader, span, chosen }: { overview: Overview; reader: Reader; span: Span; chosen: string }) {
  const words = useWords();
  const own = gridOf(overview.days);
  return (
    <>
      <section class="part">
        <h2>{words.say('metadata-hours')}</h2>
        <p>{words.say('metadata-hours-text', { days: overview.days.filter(({ visits }) => visits > 0).length, span })}</p>
        <HoursCard rows={weekdays(words.language)} hours={own} scale={most(own) || 1} caption={words.say('metadata-hours')} />
        <RhythmText overview={overview} />
      </section>
      <section class="part"><h2>{words.say('metadata-sites')}</h2><Sites overview={overview} /></section>
      <section class="part"><h2>{words.say('metadata-receivers')}</h2><Receivers overview={overview} own={own} reader={reader} span={span} chosen={chosen} /></section>
    </>
  );
}

function Explained() {
  const words = useWords();
  return (
    <>
      <section class="part">
        <h2>{words.say('metadata-why')}</h2>
        <p>{words.say('metadata-why-text')}</p>
        <ul class="links">{CARDS.map(([card, title]) => <li key={card}><a href={`#card/${card}`}>{words.say(title)}</a></li>)}</ul>
      </section>
      <section class="part block level-note">
        <h2>{words.say('card-todo')}</h2>
        <ul>{TODO.map((todo) => <li key={todo}>{words.say(todo)}</li>)}</ul>
      </section>
    </>
  );
}
