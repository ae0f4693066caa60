/** What each company that answered could see of a visit, as far as it was witnessed: code in the page, cookies, readable requests, findings. */
import { PATTERNS } from '../detectors/patterns.ts';
import { ranInPage } from '../detectors/ran-in-page.ts';
import type { Finding, PatternFinding } from '../detectors/types.ts';
import type { Contact, Evidence, Visit } from '../journal/types.ts';
import type { CompanyRow, Exposure } from './types.ts';
import type { Together } from './wire.ts';

export interface WireCompany {
  row: CompanyRow;
  /** A script of it that the page itself asked for, and that therefore ran in the page; one in a frame only sees its frame. */
  script?: Evidence;
  /** A cookie was sent to it or set by it. Heard on plain http, elsewhere only with the deeper look: its absence says nothing. */
  cookie: boolean;
  /** Requests to it that everyone on the way could read. */
  readable: number;
  /** What the requests to this company alone show. */
  findings: PatternFinding[];
}

/** A visit as messages between worker and pages carry it. */
export interface RecordedContacts extends Pick<Visit, 'url'> { contacts: readonly Contact[] }

/** @returns the companies other than the page's own, in the exposure's order, and what several of them learned together. */
export function companiesOn({ companies, findings }: Exposure, visit: RecordedContacts): { companies: WireCompany[]; together: Together[] } {
  const others = companies.filter(({ own }) => !own);
  const patterns = findings.filter(isPattern);
  const bounced = new Set(findings.flatMap((finding) => (finding.detector === 'proxy-chain' ? finding.cookies : [])));
  const alone = new Set<Finding>();
  const byHost = new Map(visit.contacts.map((contact) => [contact.host, contact]));
  const told = others.map((row): WireCompany => {
    const contacts = row.hosts.flatMap(({ host }) => byHost.get(host) ?? []);
    const its = patterns.filter((finding) => isAbout(finding, row));
    for (const finding of its) alone.add(finding);
    const script = contacts.flatMap(({ evidence }) => evidence).find((look) => isPageScript(look, visit));
    return {
      row, findings: its, ...(script ? { script } : {}),
      cookie: bounced.has(row.name) || contacts.some(hasCookie),
      readable: contacts.reduce((sum, { plain }) => sum + (plain?.requests ?? 0), 0),
    };
  });
  const isTogether = (finding: Finding): finding is Together => finding.detector === 'shared-identifier' || (isPattern(finding) && !alone.has(finding));
  return { companies: told, together: findings.filter(isTogether) };
}

const isPattern = (finding: Finding): finding is PatternFinding => Object.hasOwn(PATTERNS, finding.detector);

const isAbout = ({ organisation, subject }: PatternFinding, row: CompanyRow): boolean =>
  subject === row.name || (organisation !== undefined && organisation.id === row.organisation?.id);

const hasCookie = ({ plain, names }: Contact): boolean => (plain?.cookies ?? 0) > 0 || names.some((name) => name.in === 'cookie');

const isPageScript = (look: Evidence, { url }: RecordedContacts): boolean =>
  look.type === 'script' && ranInPage(look) && look.asker !== undefined && originOf(look.asker) === originOf(url);

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);
