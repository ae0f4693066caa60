/**
 * Whose a finding is, so that a muted company's stay quiet: the companies behind the hosts that it names. One that names others too, or a
 * host of nobody known, is not quiet: a mute is for a company, never for what it did together with somebody else.
 */
import type { Finding } from '../../detectors/types.ts';
import type { CompanyRow } from '../../exposure/types.ts';
import { isCompanyMuted } from '../mutes.ts';
import type { Mute } from '../types.ts';

/** Whether everyone whom the finding names, besides the page's own company, is muted at `now`, and it names somebody. */
export function isOfMuted(finding: Finding, companies: readonly CompanyRow[], muted: readonly Mute[], now: number): boolean {
  if (!muted.some(({ what }) => what === 'company')) return false;
  const parties = partiesOf(finding, companies);
  if (parties.includes(undefined)) return false;
  const strangers = parties.filter((row) => row !== undefined && !row.own);
  return strangers.length > 0 && strangers.every((row) => isMutedRow(row, muted, now));
}

const isMutedRow = (row: CompanyRow | undefined, muted: readonly Mute[], now: number): boolean =>
  row?.organisation !== undefined && isCompanyMuted(muted, row.organisation.id, now);

/** One row a host or name; undefined where there is none. */
function partiesOf(finding: Finding, companies: readonly CompanyRow[]): (CompanyRow | undefined)[] {
  if (finding.detector === 'jurisdiction') return finding.companies.map((name) => companies.find((row) => row.name === name));
  return hostsOf(finding).map((host) => companies.find(({ hosts }) => hosts.some((row) => row.host === host)));
}

function hostsOf(finding: Finding): string[] {
  switch (finding.detector) {
    case 'known-infrastructure':
    case 'plaintext': return [finding.subject];
    case 'proxy-chain': return finding.hops.map(({ host }) => host);
    // About a network, whoever's server stands in it.
    case 'carrier-network':
    case 'jurisdiction': return [];
    default: return finding.hosts;
  }
}
