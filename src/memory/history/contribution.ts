/** What one visit adds to its day: counts by host, findings by detector, and evidence for what is a risk or worse. Pure. */
import { rank } from '../../detectors/level.ts';
import type { Finding } from '../../detectors/types.ts';
import type { CompanyRow, Exposure, HostRow } from '../../exposure/types.ts';
import type { Evidence, Visit } from '../../journal/types.ts';
import type { LocalTime } from './calendar.ts';
import type { Contribution, KeptEvidence, KeptFinding, Share, Tally } from './types.ts';

/** @param when the visit began, by the person's clock. @param exposure of that visit; findings that belong to an earlier one are not its own. */
export function contributionOf(visit: Visit, exposure: Exposure, { day, hour }: LocalTime): Contribution {
  const findings = exposure.findings.filter((finding) => !('earlier' in finding && finding.earlier));
  return {
    site: visit.site, day, hour, opened: visit.committed !== undefined, requests: visit.requests, level: exposure.level,
    shares: withFound(exposure.companies.flatMap((company) => company.hosts.map((host) => ({ address: host.address, share: shareOf(company, host, visit) }))), findings),
    tally: tallyOf(findings),
    findings: findings.filter(({ level }) => rank(level) <= rank('risk')).map(keptFinding),
  };
}

function shareOf({ organisation, name, own, category }: CompanyRow, { host, requests, place }: HostRow, visit: Visit): Share {
  return {
    host, company: organisation?.id ?? '', name, own,
    country: place.kind === 'located' ? place.country : '',
    certainty: place.kind === 'located' ? place.certainty : place.kind === 'disputed' ? 'disputed' : 'not-knowable',
    asn: place.kind === 'nowhere' ? 0 : place.asn, network: place.kind === 'nowhere' ? '' : place.network,
    category: category ?? '', requests, plain: visit.contacts.get(host)?.plain?.requests ?? 0, found: 0,
  };
}

/** Counts findings where their evidence answered: by the host that it names, else by the address. */
function withFound(hosts: readonly { address: string | undefined; share: Share }[], findings: readonly Finding[]): Share[] {
  const byHost = new Map(hosts.map(({ share }) => [share.host, share]));
  const byAddress = new Map(hosts.flatMap(({ address, share }) => (address === undefined ? [] : [[address, share] as const])));
  for (const { level, evidence } of findings) {
    if (rank(level) > rank('exposure')) continue;
    const countries = new Set<string>();
    for (const { url, address } of evidence) {
      const share = byHost.get(hostOf(url)) ?? byAddress.get(address ?? '');
      if (!share || countries.has(`${share.country} ${share.certainty}`)) continue;
      countries.add(`${share.country} ${share.certainty}`);
      share.found += 1;
    }
  }
  return hosts.map(({ share }) => share);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

function tallyOf(findings: readonly Finding[]): Tally {
  const tally: Tally = {};
  for (const { detector, level } of findings) {
    const levels = tally[detector] ??= {};
    levels[level] = (levels[level] ?? 0) + 1;
  }
  return tally;
}

function keptFinding(finding: Finding): KeptFinding {
  const { detector, level, subject, card, evidence } = finding;
  const known = finding.detector === 'known-infrastructure' ? finding.indicator : undefined;
  return {
    detector, level, subject, card, what: 'what' in finding ? finding.what : '',
    family: (known?.list ? known.family.name : known?.family.id) ?? '', indicator: known?.value ?? '', ...(known?.list ? { list: known.list.name } : {}), evidence: evidence.map(keptEvidence),
  };
}

const keptEvidence = ({ url, at, type, way, outcome, address = '', asker = '', status = 0 }: Evidence): KeptEvidence => ({ url, at, type, way, outcome, address, asker, status });
