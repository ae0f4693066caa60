/** A visit's findings and contacts, folded into what a page shows. Pure: the same visit gives the same exposure. */
import { detectAll } from '../detectors/index.ts';
import { knownInfrastructure } from '../detectors/known-infrastructure.ts';
import { worstFirst } from '../detectors/level.ts';
import type { Finding, Scene } from '../detectors/types.ts';
import type { Visit } from '../journal/types.ts';
import { companiesOf } from './companies.ts';
import { countriesOf, seatsOf } from './countries.ts';
import { gapsOf } from './gaps.ts';
import { counts, levelOf } from './level.ts';
import { sentenceOf } from './sentence.ts';
import type { Organisation } from '../knowledge/types.ts';
import type { CompanyRow, Exposure } from './types.ts';

/** What a page is given at most; the rest is counted in `more`. The command line asks for everything. */
export interface Caps {
  companies: number; hosts: number; findings: number; evidence: number;
  /** Leaves out what no page shows: descriptions of companies, and tracker findings, which the company rows say already. */
  brief: boolean;
}
export const PAGE_CAPS: Caps = { companies: 120, hosts: 40, findings: 150, evidence: 2, brief: true };
export const NO_CAPS: Caps = { companies: Infinity, hosts: Infinity, findings: Infinity, evidence: Infinity, brief: false };

/**
 * @param before visits of the same tab that led here, or that opened nothing: what they contacted of reported infrastructure is
 *   told here, for no other page will tell it.
 * @returns everything the popup, the badge, the notification and the command line say about one visit.
 */
export function fold(scene: Scene, caps: Caps = PAGE_CAPS, before: readonly Visit[] = []): Exposure {
  const { visit, knowledge } = scene;
  const findings = [...detectAll(scene), ...before.flatMap((earlier) => reported({ ...scene, visit: earlier }))].sort(worstFirst);
  const companies = companiesOf(scene);
  const gaps = gapsOf(scene);
  const shown = companies.slice(0, caps.companies);
  const told = caps.brief ? findings.filter((finding) => finding.detector !== 'tracker') : findings;
  return {
    visit: visit.id, tabId: visit.tabId, private: visit.private !== false, url: visit.url, site: visit.site,
    level: levelOf(findings, gaps),
    sentence: sentenceOf(visit.site, findings, companies, gaps),
    thirdParties: companies.filter((company) => !company.own).length,
    requests: visit.requests,
    companies: shown.map((company) => clip(company, caps)),
    countries: countriesOf(companies),
    seats: seatsOf(companies),
    findings: told.slice(0, caps.findings).map((finding) => ({ ...finding, evidence: finding.evidence.slice(0, caps.evidence) })),
    gaps,
    since: visit.committed ?? visit.started,
    more: {
      companies: companies.length - shown.length,
      hosts: visit.more.contacts + shown.reduce((sum, company) => sum + Math.max(0, company.hosts.length - caps.hosts), 0),
      requests: visit.more.requests,
      findings: Math.max(0, told.length - caps.findings),
    },
    catalogue: knowledge.version,
  };
}

/** A page just before is worth a word here only for what was reported and still counts. */
const reported = (scene: Scene): Finding[] =>
  knownInfrastructure.detect(scene).filter((finding) => counts(finding) && finding.level !== 'note').map((finding) => ({ ...finding, earlier: true }) as Finding);

const clip = (company: CompanyRow, caps: Caps): CompanyRow => ({
  ...company,
  ...(company.organisation && caps.brief ? { organisation: withoutDescription(company.organisation) } : {}),
  hosts: company.hosts.slice(0, caps.hosts).map((host) => ({ ...host, evidence: host.evidence.slice(0, caps.evidence) })),
});

function withoutDescription(organisation: Organisation): Organisation {
  const { description: _, ...rest } = organisation;
  return rest;
}
