/**
 * What the requests show besides: patterns, worst first. What counts is told in full; ordinary notes, of which a busy page has
 * dozens, are one line a kind that opens.
 */
import type { PatternId } from '../src/detectors/patterns.ts';
import type { PatternFinding } from '../src/detectors/types.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { EvidenceList } from '../src/ui/components/evidence-list.tsx';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { patternMessages } from '../src/ui/finding-message.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Group, Told } from '../src/ui/components/told.tsx';

type ByDetector = readonly (readonly [PatternId, readonly PatternFinding[]])[];

/** How many of one kind are told in full. */
const IN_FULL = 3;

const isNote = ({ level }: PatternFinding): boolean => level === 'note';

interface PatternsProps { patterns: ReadonlyMap<PatternId, readonly PatternFinding[]> }

const kept = ({ patterns }: PatternsProps, wanted: (finding: PatternFinding) => boolean): ByDetector =>
  [...patterns].map(([id, findings]) => [id, findings.filter(wanted)] as const).filter(([, findings]) => findings.length > 0);

/** Those that count, worst first. */
export const Patterns = (props: PatternsProps) => <>{kept(props, (finding) => !isNote(finding)).map(([id, findings]) => <Counting key={id} id={id} findings={findings} />)}</>;

/** The others. */
export const PatternNotes = (props: PatternsProps) => <Notes of={kept(props, isNote)} />;

/** One kind that counts: the first few in full, the rest behind a line. */
function Counting({ id, findings }: { id: PatternId; findings: readonly PatternFinding[] }) {
  const words = useWords();
  const rest = findings.slice(IN_FULL);
  return (
    <>
      <Group title={`pattern-${id}`} of={findings.slice(0, IN_FULL)} as={(finding) => <InFull key={`${finding.what} ${finding.subject}`} finding={finding} />} />
      {rest.length > 0 && (
        <details class="entry">
          <summary><span class="entry-name">{words.say('list-more', { count: rest.length })}</span></summary>
          {rest.map((finding) => <InFull key={`${finding.what} ${finding.subject}`} finding={finding} />)}
        </details>
      )}
    </>
  );
}

const InFull = ({ finding }: { finding: PatternFinding }) => (
  <Told level={finding.level} says={patternMessages(finding)} card={finding.card}><EvidenceList evidence={finding.evidence} /></Told>
);

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
            <span class="quiet small entry-note">{words.list([...new Set(findings.map(({ subject }) => subject))].slice(0, IN_FULL))}</span>
          </summary>
          <LevelMark level="note" />
          <ul class="plain-list">
            {findings.map((finding) => (
              <li key={`${finding.what} ${finding.subject}`}>
                <p>{words.tell(patternMessages(finding))}</p>
                <EvidenceList evidence={finding.evidence.slice(0, 1)} />
              </li>
            ))}
          </ul>
          {findings.slice(0, 1).map(({ card }) => <p key={card} class="links small"><CardLink card={card}>{words.say('finding-card')}</CardLink></p>)}
        </details>
      ))}
    </section>
  );
}
