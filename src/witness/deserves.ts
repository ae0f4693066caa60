/** Quiet: which finding of a visit deserves a system notification, if any. */
import type { Finding } from '../detectors/types.ts';
import { counts } from '../exposure/level.ts';
import type { Exposure } from '../exposure/types.ts';
import { isMuted } from '../memory/mutes.ts';
import type { Settings } from '../memory/types.ts';

/** Findings to tell, worst first. Private windows and muted sites are never told: a notification leaves a trace. */
export function deserving(exposure: Exposure, { alerts, muted }: Settings, now: number): Finding[] {
  if (exposure.private || isMuted(muted, exposure.site, now)) return [];
  return exposure.findings.filter((finding) => counts(finding) && (alerts.detectors[finding.detector] ?? alerts.levels[finding.level]) === 'notification');
}

/** What counts as the same thing told before. */
export const subjectOf = (finding: Finding): string =>
  `${finding.detector} ${finding.detector === 'known-infrastructure' ? finding.indicator.value : finding.subject}`;
