/** One detector's findings below risk in the session's visits, read visit by visit: the latest ones first, and more of them on demand. */
import { useEffect, useState } from 'preact/hooks';
import type { DetectorId, Finding } from '../../src/detectors/types.ts';
import type { VisitLine } from '../../src/memory/overview/types.ts';
import { EvidenceList } from '../../src/ui/components/evidence-list.tsx';
import { HostInline } from '../../src/ui/components/host-name.tsx';
import { LevelMark } from '../../src/ui/components/level-mark.tsx';
import { useWords } from '../../src/ui/words-context.ts';
import type { Reader } from '../reader.ts';
import { findingMessages } from '../../src/ui/finding-messages.ts';

/** Visits looked through at once. */
const STEP = 20;

interface Looked { found: { visit: VisitLine; findings: Finding[] }[]; through: number; of: number; gone: number }

export function OfSession({ detector, reader }: { detector: DetectorId; reader: Reader }) {
  const words = useWords();
  const [most, setMost] = useState(STEP);
  const [looked, setLooked] = useState<Looked | 'failed'>();
  useEffect(() => {
    let current = true;
    void look(reader, detector, most).catch(() => 'failed' as const).then((now) => { if (current) setLooked(now); });
    return () => { current = false; };
  }, [reader, detector, most]);
  if (looked === 'failed') return <p class="block level-unknown" role="alert">{words.say('findings-session-failed')}</p>;
  if (!looked) return <p class="quiet" role="status">{words.say('findings-session-reading')}</p>;
  return (
    <>
      <p class="quiet small" role="status">{words.say('findings-session-count', { found: looked.found.length, through: looked.through, of: looked.of })} {looked.gone > 0 && words.say('findings-session-gone', { count: looked.gone })}</p>
      <ul class="sayings">
        {looked.found.map(({ visit, findings }) => (
          <li key={visit.id}>
            <p class="quiet small"><HostInline host={visit.site} /> · {words.moment(visit.started)}</p>
            {findings.map((finding, at) => (
              <details key={at} class={`level-${finding.level}`}>
                <summary><LevelMark level={finding.level} /> {words.tell(findingMessages(finding))}</summary>
                <EvidenceList evidence={finding.evidence} />
              </details>
            ))}
          </li>
        ))}
      </ul>
      {looked.through < looked.of && <p class="more"><button type="button" class="button" onClick={() => setMost(most + STEP)}>{words.say('findings-session-more')}</button></p>}
    </>
  );
}

async function look(reader: Reader, detector: DetectorId, most: number): Promise<Looked | 'failed'> {
  const visits = await reader.visits();
  if (!visits) return 'failed';
  const found: Looked['found'] = [];
  let gone = 0;
  for (const visit of visits.slice(0, most)) {
    const whole = await reader.visit(visit.id);
    if (!whole) gone += 1;
    const findings = (whole?.exposure.findings ?? []).filter((finding) => finding.detector === detector && (finding.level === 'exposure' || finding.level === 'note'));
    if (findings.length > 0) found.push({ visit, findings });
  }
  return { found, through: Math.min(most, visits.length), of: visits.length, gone };
}
