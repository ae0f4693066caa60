/**
 * How far a finding reaches. The person chooses by level, and by detector in place of the level. Two things they cannot choose: an alert is
 * always in the popup, and what is muted goes no further than that.
 */
import type { DetectorId, Finding, Level } from '../../detectors/types.ts';
import type { CompanyRow } from '../../exposure/types.ts';
import { isMuted } from '../mutes.ts';
import { REACHES, type AlertPolicy, type Mute, type Reach } from '../types.ts';
import { isOfMuted } from './of-company.ts';

/** What a finding is judged by: its level, and who found it. */
export type Judged = Pick<Finding, 'detector' | 'level'>;

/** The reach that was chosen, and whether for the detector or for the level. */
export interface Chosen { reach: Reach; by: 'level' | 'detector' }

/** Before anything is muted. */
export function chosenReach({ detector, level }: Judged, { levels, detectors }: AlertPolicy): Chosen {
  const own = detectors[detector];
  const reach = own ?? levels[level];
  return { reach: level === 'alert' && reach === 'nothing' ? 'popup' : reach, by: own === undefined ? 'level' : 'detector' };
}

/** Why a finding goes no further than the popup, if it is muted. A reported address of level alert is its own news, whoever owns the host. */
export function muteOf(finding: Finding, site: string, companies: readonly CompanyRow[], muted: readonly Mute[], now: number): 'site' | 'company' | undefined {
  if (isMuted(muted, site, now)) return 'site';
  if (finding.detector === 'known-infrastructure' && finding.level === 'alert') return undefined;
  return isOfMuted(finding, companies, muted, now) ? 'company' : undefined;
}

export const reaches = (reach: Reach, at: Reach): boolean => REACHES.indexOf(reach) >= REACHES.indexOf(at);

/** Whether any finding at all can notify under this policy; when none can, the permission is of no use. */
export function canNotify({ levels, detectors }: AlertPolicy): boolean {
  return [...Object.values(levels), ...Object.values(detectors)].includes('notification');
}

/** The policy with another reach for one level. An alert reaches the popup at least. */
export const withLevel = (policy: AlertPolicy, level: Level, reach: Reach): AlertPolicy =>
  ({ ...policy, levels: { ...policy.levels, [level]: level === 'alert' && reach === 'nothing' ? 'popup' : reach } });

/** The same for one detector; undefined leaves it to its findings' levels. */
export function withDetector(policy: AlertPolicy, id: DetectorId, reach: Reach | undefined): AlertPolicy {
  const { [id]: _, ...detectors } = policy.detectors;
  return { ...policy, detectors: reach === undefined ? detectors : { ...detectors, [id]: reach } };
}
