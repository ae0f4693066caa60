/** One finding as a pack tells it. */
import type { Finding } from '../detectors/types.ts';
import type { Indicator } from '../knowledge/types.ts';
import type { RecordedVisit } from '../memory/overview/types.ts';
import type { Words } from '../ui/words/words.ts';
import { findingSays } from './finding-says.ts';
import { lookOf } from './looks.ts';
import { dayOf } from './times.ts';
import type { SeenFinding, SeenIndicator, SeenLook } from './types.ts';
import { changeTexts, type Veil } from './veil.ts';

export function indicatorFact({ value, type, family, role, confidence, firstReported, sources, list }: Indicator): SeenIndicator {
  const isDated = list?.dated !== false;
  return { value, type, family: family.name, known: { role, confidence, ...(isDated ? { firstReported } : {}), sources: isDated ? sources : sources.map((source) => ({ ...source, date: '' })) } };
}

/** @param proxied see `proxiesIn` */
export function findingFact(finding: Finding, visit: RecordedVisit, veil: Veil, proxied: ReadonlySet<string>, words: Words): SeenFinding {
  const told = veiled(finding, veil);
  const known = finding.detector === 'known-infrastructure' ? finding.indicator : undefined;
  return {
    detector: finding.detector, level: finding.level, card: finding.card, subject: told.subject, says: findingSays(told, words),
    what: 'what' in told ? told.what : 'how' in told ? told.how : '',
    hosts: 'hosts' in told ? told.hosts : [],
    companies: 'companies' in told ? told.companies : 'bouncers' in told ? told.bouncers : [],
    details: 'details' in told ? told.details : 'places' in told ? told.places : [],
    count: known ? hitsOf(visit, known.row) : 'count' in told ? told.count : 0,
    ...(known ? { indicator: indicatorFact(known) } : {}),
    looks: finding.evidence.flatMap((look) => lookOf(look, veil, proxied) ?? []),
  };
}

/** What the catalogue says of the indicator is public, and stays as it is. */
function veiled(finding: Finding, veil: Veil): Finding {
  if (finding.detector === 'known-infrastructure') return { ...finding, subject: veil.text(finding.subject) };
  return { ...changeTexts(finding, (text) => veil.text(text)), detector: finding.detector, card: finding.card } as Finding;
}

const hitsOf = (visit: RecordedVisit, row: number): number => visit.contacts.flatMap(({ hits }) => hits).reduce((sum, hit) => sum + (hit.indicator === row ? hit.count : 0), 0);

/** Only what the catalogue has, and the day. */
export function indicatorAlone(finding: SeenFinding, indicator: SeenIndicator, sentence: string): SeenFinding {
  const look: SeenLook | undefined = finding.looks[0] && { host: '', url: '', at: dayOf(finding.looks[0].at), address: '', asker: '', outcome: finding.looks[0].outcome };
  return { ...finding, subject: indicator.value, says: sentence, hosts: [], companies: [], details: [], looks: look ? [look] : [] };
}
