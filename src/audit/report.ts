/** The command line's JSON: docs/audit.md describes every field. */
import { bouncesIn } from '../detectors/bounce.ts';
import { chainsOf } from '../detectors/chains-of.ts';
import { cardOf } from '../detectors/known-infrastructure.ts';
import { proxiesOf } from '../detectors/proxied.ts';
import type { Finding, Level, Scene } from '../detectors/types.ts';
import { fold, NO_CAPS } from '../exposure/fold.ts';
import { countedAs } from '../exposure/place.ts';
import type { Exposure } from '../exposure/types.ts';
import type { Chain } from '../journal/types.ts';
import type { Indicator, Knowledge } from '../knowledge/types.ts';
import type { Words } from '../ui/words/words.ts';

export interface VisitReport {
  site: string; url: string; level: string; sentence: string; requests: number; thirdParties: number; gaps: string[];
  companies: { name: string; country: string | null; programmes: string[]; hosts: string[]; requests: number }[];
  countries: { code: string | null; requests: number; certainty: string }[];
  networks: { asn: number; name: string; requests: number }[];
  chains: { hops: HopReport[]; crossSite: boolean; bounce: boolean }[];
  findings: FindingReport[];
}
interface HopReport { host: string; status: number | null; ip: string | null; country: string | null; certainty: string | null; asn: number | null; network: string | null; company: string | null; by: string | null }
interface FindingReport {
  detector: string; level: string; subject: string;
  /** What exactly, where a detector knows several kinds; how many requests; through which hosts; with which companies; what else the sentence names. */
  what: string | null; count: number | null; hosts: string[]; companies: string[]; details: string[];
  contact: string | null; indicator: string | null; family: string | null;
  confidence: string | null; firstReported: string | null; list: string | null; evidence: { url: string; ip: string | null } | null; card: string; sources: string[];
}

/** @returns one visit as the JSON says it, and its exposure for the text. */
export function reportOf(scene: Scene, words: Words): { report: VisitReport; exposure: Exposure } {
  const exposure = fold(scene, NO_CAPS);
  const { visit, knowledge } = scene;
  const proxies = proxiesOf(scene);
  const report: VisitReport = {
    site: visit.site, url: visit.url, level: exposure.level, sentence: words.tell(exposure.sentence),
    requests: exposure.requests, thirdParties: exposure.thirdParties, gaps: exposure.gaps,
    companies: exposure.companies.map((company) => ({
      name: company.name, country: company.organisation?.country ?? null, programmes: company.programme ? [company.programme.programme] : [],
      hosts: company.hosts.map((host) => host.host), requests: company.requests,
    })),
    countries: exposure.countries.map(({ code, requests, certainty }) => ({ code: code || null, requests, certainty })),
    networks: networksOf(exposure),
    chains: chainsOf(visit).map((chain) => chainOf(chain, knowledge, proxies)),
    findings: exposure.findings.map(findingOf),
  };
  return { report, exposure };
}

function networksOf(exposure: Exposure): VisitReport['networks'] {
  const networks = new Map<number, { asn: number; name: string; requests: number }>();
  for (const { asn, name, requests } of exposure.countries.flatMap((country) => country.networks)) {
    const known = networks.get(asn) ?? { asn, name, requests: 0 };
    known.requests += requests;
    networks.set(asn, known);
  }
  return [...networks.values()].sort((a, b) => b.requests - a.requests || a.asn - b.asn);
}

function chainOf(chain: Chain, knowledge: Knowledge, proxies: ReadonlySet<string>): VisitReport['chains'][number] {
  const facts = chain.hops.map((hop) => knowledge.host(hop.host));
  const hops = chain.hops.map((hop, index): HopReport => {
    const place = hop.address === undefined || proxies.has(hop.address) ? undefined : knowledge.place(hop.address, hop.edges);
    return {
      host: hop.host, status: hop.status ?? null, ip: hop.address ?? null,
      country: place?.kind === 'located' ? place.country : null,
      certainty: place ? countedAs(place).certainty : null,
      asn: place && place.kind !== 'nowhere' && place.asn !== 0 ? place.asn : null,
      network: place && place.kind !== 'nowhere' && place.asn !== 0 ? place.network : null,
      company: facts[index]?.organisation?.name ?? null,
      by: hop.by ?? null,
    };
  });
  return { hops, crossSite: new Set(facts.map((one) => one.site)).size > 1, bounce: bouncesIn(facts).length > 0 };
}

const ofIndicator = (indicator: Indicator | undefined) => ({
  indicator: indicator?.value ?? null, family: (indicator?.list ? indicator.family.name : indicator?.family.id) || null, confidence: indicator?.confidence ?? null, firstReported: indicator?.list?.dated === false ? null : indicator?.firstReported ?? null, list: indicator?.list?.name ?? null,
});

const linksOf = (indicator: Indicator | undefined): string[] => indicator?.sources.flatMap((source) => source.url ?? []) ?? [];

const told = (finding: Finding): Pick<FindingReport, 'what' | 'count' | 'hosts' | 'companies' | 'details'> => ({
  what: 'what' in finding ? finding.what : 'how' in finding ? finding.how : null,
  count: 'count' in finding ? finding.count : null,
  hosts: 'hosts' in finding ? finding.hosts : [],
  companies: 'companies' in finding ? finding.companies : 'bouncers' in finding ? finding.bouncers : [],
  details: 'details' in finding ? finding.details : 'places' in finding ? finding.places : [],
});

function findingOf(finding: Finding): FindingReport {
  const known = finding.detector === 'known-infrastructure' ? finding : undefined;
  const look = finding.evidence[0];
  return {
    detector: finding.detector, level: finding.level, subject: finding.subject, ...told(finding), contact: known?.way ?? look?.way ?? null,
    ...ofIndicator(known?.indicator),
    evidence: look ? { url: look.url, ip: look.address ?? null } : null,
    card: finding.card, sources: linksOf(known?.indicator),
  };
}

/** What a checked link matches: there was no contact, and so there is no evidence. */
export const findingOfIndicator = (indicator: Indicator, level: Level, subject: string): FindingReport => ({
  detector: 'known-infrastructure', level, subject, what: null, count: null, hosts: [], companies: [], details: [], contact: 'checked', ...ofIndicator(indicator), evidence: null,
  card: cardOf(indicator), sources: linksOf(indicator),
});
