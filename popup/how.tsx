/** How: reported addresses, what travelled readable, redirects; then old reports and what was not seen. */
import type { ComponentChildren } from 'preact';
import type { Exposure, Message } from '../src/exposure/types.ts';
import type { CardId } from '../src/knowledge/types.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { EvidenceList } from '../src/ui/components/evidence-list.tsx';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import type { Finding, Level } from '../src/detectors/types.ts';
import { groupFindings } from '../src/ui/finding-groups.ts';
import { chainMessages, infrastructureMessages, patternMessages, plaintextMessages } from '../src/ui/finding-message.ts';
import { gapMessage } from '../src/ui/gap-message.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Hops } from './hops.tsx';
import { Report } from './report.tsx';

export function How({ exposure }: { exposure: Exposure }) {
  const words = useWords();
  const { infrastructure, history, plaintext, chains, patterns } = groupFindings(exposure.findings);
  return (
    <>
      <p class="intro quiet">{words.say('how-intro')}</p>
      <Group title="how-infrastructure" of={infrastructure} as={(finding) => (
        <Told level={finding.level} says={infrastructureMessages(finding)} card={finding.card}><Report finding={finding} /><EvidenceList evidence={finding.evidence} /></Told>
      )} />
      <Group title="how-plain" of={plaintext} as={(finding) => (
        <Told level={finding.level} says={plaintextMessages(finding)} card={finding.card}><EvidenceList evidence={finding.evidence} /></Told>
      )} />
      <Group title="how-chains" of={chains} as={(finding) => (
        <Told level={finding.level} says={chainMessages(finding)} card={finding.card}><Hops hops={finding.hops} /></Told>
      )} />
      {[...patterns].map(([detector, findings]) => (
        <Group key={detector} title={`pattern-${detector}`} of={findings} as={(finding) => (
          <Told level={finding.level} says={patternMessages(finding)} card={finding.card}><EvidenceList evidence={finding.evidence} /></Told>
        )} />
      ))}
      <Group title="how-history" note="how-history-note" of={history} as={(finding) => (
        <Told says={infrastructureMessages(finding)} card={finding.card}><Report finding={finding} /><EvidenceList evidence={finding.evidence} /></Told>
      )} />
      {exposure.gaps.length > 0 && (
        <section>
          <h3 class="group">{words.say('how-gaps')}</h3>
          <ul class="plain-list">{exposure.gaps.map((gap) => <li key={gap}>{words.tell([gapMessage(gap, exposure.site)])}</li>)}</ul>
        </section>
      )}
      {exposure.more.findings > 0 && <p class="quiet small">{words.say('how-more', { count: exposure.more.findings })}</p>}
    </>
  );
}

interface GroupProps<F extends Finding> { title: string; note?: string; of: readonly F[]; as: (finding: F) => ComponentChildren }

function Group<F extends Finding>({ title, note, of, as }: GroupProps<F>) {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <section>
      <h3 class="group">{words.say(title)}</h3>
      {note && <p class="quiet small">{words.say(note)}</p>}
      {of.map(as)}
    </section>
  );
}

/** One finding. History has no level: it counts for nothing today. */
function Told({ level, says, card, children }: { level?: Level; says: readonly Message[]; card: CardId; children: ComponentChildren }) {
  const words = useWords();
  return (
    <div class={`finding ${level ? `level-${level}` : ''}`}>
      {level && <LevelMark level={level} />}
      <p>{words.tell(says)}</p>
      {children}
      <p class="links small"><CardLink card={card}>{words.say('finding-card')}</CardLink></p>
    </div>
  );
}
