/** How: reported addresses, what travelled readable, what of the person went to others, redirects, other patterns; then old reports and what was not seen. */
import type { Exposure } from '../src/exposure/types.ts';
import { EvidenceList } from '../src/ui/components/evidence-list.tsx';
import { groupFindings } from '../src/ui/finding-groups.ts';
import { chainMessages, infrastructureMessages, plaintextMessages, sharedMessages } from '../src/ui/finding-message.ts';
import { gapMessage } from '../src/ui/gap-message.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Crossing } from './crossing.tsx';
import { Hops } from '../src/ui/components/hops.tsx';
import { Looks } from './looks.tsx';
import { Onward } from './onward.tsx';
import { FirstPatterns, PatternNotes, Patterns } from './patterns.tsx';
import { Report } from './report.tsx';
import { SharedName } from './shared.tsx';
import { Strip } from '../src/ui/components/strip.tsx';
import { Group, Told } from '../src/ui/components/told.tsx';

export function How({ exposure }: { exposure: Exposure }) {
  const words = useWords();
  const { infrastructure, history, plaintext, chains, shared, patterns } = groupFindings(exposure.findings);
  return (
    <>
      <p class="intro quiet">{words.say('how-intro')}</p>
      <Group title="how-infrastructure" of={infrastructure} as={(finding) => (
        <Told level={finding.level} says={infrastructureMessages(finding)} card={finding.card}><Report finding={finding} /><EvidenceList evidence={finding.evidence} /></Told>
      )} />
      <Group title="how-plain" of={plaintext} as={(finding) => (
        <Told level={finding.level} says={plaintextMessages(finding)} card={finding.card}><EvidenceList evidence={finding.evidence} /></Told>
      )} />
      <FirstPatterns patterns={patterns} />
      <Crossing chains={chains} />
      <Group title="how-chains" of={chains} as={(finding) => (
        <Told level={finding.level} says={chainMessages(finding)} card={finding.card}><Strip hops={finding.hops} /><Hops hops={finding.hops} /></Told>
      )} />
      <Group title="how-shared" of={shared} as={(finding) => (
        <Told level={finding.level} says={sharedMessages(finding)} card={finding.card}><SharedName finding={finding} /><Looks evidence={finding.evidence} /></Told>
      )} />
      <Patterns patterns={patterns} />
      <PatternNotes patterns={patterns} />
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
      <Onward exposure={exposure} to={['wire', 'chains']} />
    </>
  );
}
