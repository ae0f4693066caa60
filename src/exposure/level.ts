/** The level of a whole visit. */
import { rank } from '../detectors/level.ts';
import type { Finding } from '../detectors/types.ts';
import type { Gap } from '../journal/types.ts';
import type { VisitLevel } from './types.ts';

/** History is told in the details and never raises a level. */
export const counts = (finding: Finding): boolean => !(finding.detector === 'known-infrastructure' && finding.weight === 'history');

/** The worst finding; without one, `none` only when everything was seen. */
export function levelOf(findings: readonly Finding[], gaps: readonly Gap[]): VisitLevel {
  const worst = findings.filter(counts).sort((a, b) => rank(a.level) - rank(b.level))[0];
  if (worst) return worst.level;
  return gaps.length > 0 ? 'unknown' : 'none';
}
