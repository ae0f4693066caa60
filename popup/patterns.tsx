/**
 * What the requests show besides: patterns, worst first. What counts is told in full; ordinary notes, of which a busy page has
 * dozens, are one line a kind that opens.
 */
import type { PatternId } from '../src/detectors/patterns.ts';
import type { PatternFinding } from '../src/detectors/types.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { plainText } from '../src/ui/plain-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { Words } from '../src/ui/words/words.ts';
import { alike, alikeMessages, type Alike } from './alike.ts';
import { Looks } from './looks.tsx';

type ByDetector = readonly (readonly [PatternId, readonly PatternFinding[]])[];

/** How many of one kind are told in full. */
const IN_FULL = 3;

const isNote = ({ level }: PatternFinding): boolean => level === 'note';

/** Who sent what of the person to whom comes before all others; what only tells of trackers comes after shared identifiers. */
const FIRST: ReadonlySet<PatternId> = new Set(['exploit-link', 'injection-sign', 'personal-data', 'location-leak']);

interface PatternsProps { patterns: ReadonlyMap<PatternId, readonly PatternFinding[]> }

const kept = ({ patterns }: PatternsProps, wanted: (finding: PatternFinding) => boolean): ByDetector =>
  [...patterns].map(([id, findings]) => [id, findings.filter(wanted)] as const).filter(([, findings]) => findings.length > 0);

const counting = (props: PatternsProps, wanted: (id: PatternId) => boolean) =>
  kept(props, (finding) => !isNote(finding) && wanted(finding.detector)).map(([id, findings]) => <Counting key={id} id={id} findings={findings} />);

/** Those that count and concern the person most, worst first. */
export const FirstPatterns = (props: PatternsProps) => <>{counting(props, (id) => FIRST.has(id))}</>;

/** The others that count. */
export const Patterns = (props: PatternsProps) => <>{counting(props, (id) => !FIRST.has(id))}</>;

/** What is ordinary. */
export const PatternNotes = (props: PatternsProps) => <Notes of={kept(props, isNote)} />;

/** One kind that counts, with its card once: the first few sentences in full, the rest behind a line. */
function Counting({ id, findings }: { id: PatternId; findings: readonly PatternFinding[] }) {
  const words = useWords();
  const told = alike(findings, words);
  const rest = told.slice(IN_FULL);
  return (
    <section>
      <h3 class="group">{words.say(`pattern-${id}`)}</h3>
      <div class={`finding level-${findings[0]?.level ?? 'note'}`}>
        {told.slice(0, IN_FULL).map((one, index) => <One key={keyOf(one)} told={one} marked={one.first.level !== told[index - 1]?.first.level} />)}
        {rest.length > 0 && (
          <details class="looks">
            <summary class="small quiet">{words.say('list-more', { count: rest.length })}</summary>
            {rest.map((one) => <One key={keyOf(one)} told={one} marked={false} />)}
          </details>
        )}
        {findings.slice(0, 1).map(({ card }) => <p key={card} class="links small"><CardLink card={card}>{words.say('finding-card')}</CardLink></p>)}
      </div>
    </section>
  );
}

/** @param marked the level is said only where it is another than that of the finding before */
function One({ told, marked }: { told: Alike; marked: boolean }) {
  const words = useWords();
  const { first, others } = told;
  return (
    <div class={`one level-${first.level}`}>
      {marked && <LevelMark level={first.level} />}
      <p>{words.tell(alikeMessages(told))}</p>
      <Looks evidence={[first, ...others].flatMap(({ evidence }) => evidence)} />
    </div>
  );
}

const keyOf = ({ first: { what, subject } }: Alike): string => `${what} ${subject}`;

/** Where the subject is the page itself, the names that say something are in the details: bidders, parameters. */
const namesOf = (findings: readonly PatternFinding[]): string[] =>
  [...new Set(findings.flatMap(({ detector, subject, details }) => (detector === 'real-time-bidding' || detector === 'link-decoration' ? details : [subject])))];

const shortened = (names: readonly string[], words: Words): string[] =>
  [...names.slice(0, IN_FULL).map(plainText), ...(names.length > IN_FULL ? [words.say('list-more', { count: names.length - IN_FULL })] : [])];

function Notes({ of }: { of: ByDetector }) {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <section>
      <h3 class="group">{words.say('how-notes')}</h3>
      <p class="quiet small">{words.say('how-notes-note')}</p>
      {of.map(([id, findings]) => (
        <details class="entry" key={id}>
          <summary>
            <span class="entry-name">{words.say(`pattern-${id}`)}</span>
            <span class="quiet small entry-note">{words.list(shortened(namesOf(findings), words))}</span>
          </summary>
          <LevelMark level="note" />
          <ul class="plain-list">
            {alike(findings, words).map((told) => (
              <li key={keyOf(told)}>
                <p>{words.tell(alikeMessages(told))}</p>
                <Looks evidence={[told.first, ...told.others].flatMap(({ evidence }) => evidence.slice(0, 1))} />
              </li>
            ))}
          </ul>
          {findings.slice(0, 1).map(({ card }) => <p key={card} class="links small"><CardLink card={card}>{words.say('finding-card')}</CardLink></p>)}
        </details>
      ))}
    </section>
  );
}
