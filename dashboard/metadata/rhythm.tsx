/** The hours of a habit in sentences, how sure they are, and the days that were unlike the others. Never what that may mean. */
import type { Overview } from '../../src/memory/overview/types.ts';
import { NEEDED, rhythmOf, type Break, type Habit, type Part, type Rhythm } from '../../src/rhythm/habits.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { hourText } from './hour-text.ts';

const USUAL: Readonly<Record<Part, string>> = { weekdays: 'metadata-usual-weekdays', weekend: 'metadata-usual-weekend' };
const MORE: Readonly<Record<Part, string>> = { weekdays: 'metadata-more-weekdays', weekend: 'metadata-more-weekend' };
const PARTS: readonly Part[] = ['weekdays', 'weekend'];

export function RhythmText({ overview }: { overview: Overview }) {
  const words = useWords();
  const rhythm = rhythmOf(overview);
  return (
    <>
      <ul class="sayings">
        {rhythm.habits.map((habit) => <Usual key={habit.part} habit={habit} />)}
        {PARTS.filter((part) => rhythm.days[part] < NEEDED.habit).map((part) => <li key={part} class="quiet">{words.say(MORE[part], { days: rhythm.days[part], needed: NEEDED.habit })}</li>)}
      </ul>
      {rhythm.habits.some((habit) => quietHours(habit) >= SLEEP) && <p>{words.say('metadata-sleep')}</p>}
      <h3>{words.say('metadata-breaks')}</h3>
      <Breaks rhythm={rhythm} />
    </>
  );
}

/** Hours without pages that somebody may take for sleep. */
const SLEEP = 4;
const quietHours = ({ from, to }: Pick<Habit, 'from' | 'to'>): number => (from - to + 24) % 24;

function Usual({ habit: { part, from, to, days, early, late } }: { habit: Habit }) {
  const words = useWords();
  return (
    <li>
      <p><strong>{words.say(USUAL[part], { from: hourText(from), to: hourText(to) })}</strong></p>
      <p>{words.say('metadata-sure', { days, early, late })} {words.say(days < NEEDED.breaks ? 'metadata-sure-little' : days < 2 * NEEDED.breaks ? 'metadata-sure-some' : 'metadata-sure-much')}</p>
      {quietHours({ from, to }) >= SLEEP && <p>{words.say('metadata-quiet', { from: hourText(to), to: hourText(from) })}</p>}
    </li>
  );
}

/** At most this many; the rest is counted. */
const TOLD = 20;

function Breaks({ rhythm: { breaks, days } }: { rhythm: Rhythm }) {
  const words = useWords();
  if (!breaks) return <p>{words.say('metadata-breaks-few', { weekdays: days.weekdays, weekend: days.weekend, needed: NEEDED.breaks })}</p>;
  const missing = PARTS.filter((part) => days[part] < NEEDED.breaks);
  return (
    <>
      <p>{words.say(breaks.length === 0 ? 'metadata-breaks-none' : 'metadata-breaks-text')}</p>
      <ul class="sayings">{breaks.slice(0, TOLD).map((one) => <li key={`${one.day} ${one.what}`}><BreakLine of={one} /></li>)}</ul>
      {breaks.length > TOLD && <p class="quiet small">{words.say('list-more', { count: breaks.length - TOLD })}</p>}
      {missing.map((part) => <p key={part} class="quiet small">{words.say(MORE[part], { days: days[part], needed: NEEDED.breaks })}</p>)}
    </>
  );
}

const BREAKS: Readonly<Record<Exclude<Break['what'], 'many'>, string>> = {
  'begins-early': 'metadata-break-begins-early', 'begins-late': 'metadata-break-begins-late', 'ends-early': 'metadata-break-ends-early', 'ends-late': 'metadata-break-ends-late',
};

function BreakLine({ of }: { of: Break }) {
  const words = useWords();
  const day = words.month(of.day);
  if (of.what === 'many') return <>{words.say('metadata-break-many', { day, pages: of.pages, usual: of.usual })}</>;
  const hour = of.night ? words.say('metadata-night', { hour: hourText(of.hour) }) : hourText(of.hour);
  return <>{words.say(BREAKS[of.what], { day, hour, usual: hourText(of.usual) })}</>;
}
