/** Quiet: which findings of a visit are to be notified, what keeps them from it, and which of them the badge tells. */
import type { Finding } from '../detectors/types.ts';
import { counts, levelOf } from '../exposure/level.ts';
import { strangersOf } from '../exposure/strangers.ts';
import type { Exposure, VisitLevel } from '../exposure/types.ts';
import { chosenReach, muteOf, reaches } from '../memory/alerts/reach.ts';
import type { Settings } from '../memory/types.ts';

/** A finding whose reach is a notification; `muted`: why it goes no further than the popup all the same. */
export interface Wanted { finding: Finding; by: 'level' | 'detector'; muted: 'site' | 'company' | undefined }

/** Findings to notify, worst first. None of private windows: a notification leaves a trace. */
export function deserving(exposure: Exposure, { alerts, muted }: Settings, now: number): Wanted[] {
  const { private: hidden, site, companies } = exposure;
  if (hidden) return [];
  return everything(exposure).filter(counts).flatMap((finding) => {
    const { reach, by } = chosenReach(finding, alerts);
    return reach === 'notification' ? [{ finding, by, muted: muteOf(finding, site, companies, muted, now) }] : [];
  });
}

/** The worst level that the badge tells; `quiet` where there is something to tell, and none of it reaches the badge. */
export function badgeLevel(exposure: Exposure, { alerts, muted }: Settings, now: number): VisitLevel | 'quiet' {
  const { level, site, companies } = exposure;
  if (level === 'none' || level === 'unknown') return level;
  const reaching = everything(exposure).filter((finding) => reaches(chosenReach(finding, alerts).reach, 'badge') && muteOf(finding, site, companies, muted, now) === undefined);
  const worst = levelOf(reaching, []);
  return worst === 'none' ? 'quiet' : worst;
}

/** Worst first; what the rows of companies say comes last. */
const everything = (exposure: Exposure): Finding[] => [...exposure.findings.filter(({ detector }) => detector !== 'tracker'), ...strangersOf(exposure)];

/** What counts as the same thing told before. */
export const subjectOf = (finding: Finding): string =>
  `${finding.detector} ${finding.detector === 'known-infrastructure' ? finding.indicator.value : finding.subject}`;
