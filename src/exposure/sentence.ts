/** The sentences that stand at the top of the popup: ids and arguments, so that every language says the same. */
import { PATTERNS } from '../detectors/patterns.ts';
import type { Finding, PatternFinding } from '../detectors/types.ts';
import type { Gap } from '../journal/types.ts';
import { counts } from './level.ts';
import { sharedMessages, widest } from './shared.ts';
import type { CompanyRow, Message } from './types.ts';

type Infrastructure = Extract<Finding, { detector: 'known-infrastructure' }>;
type Plaintext = Extract<Finding, { detector: 'plaintext' }>;

/** How many companies are named before "and N more". */
const NAMED = 3;

/** Whether a message of the sentence says how many companies learned of the visit, under whose law and in which programme. */
export const isOnCompanies = ({ id }: Message): boolean => /^say-(?:companies|unnamed|law|prism)/.test(id);

/**
 * What is known of surveillance infrastructure comes first, then readable secrets, then who learned of the visit.
 * @param said what was said of the companies already, where only a part of them is at hand; nothing is said of them where it is empty.
 */
export function sentenceOf(site: string, findings: readonly Finding[], companies: readonly CompanyRow[], gaps: readonly Gap[], said?: readonly Message[]): Message[] {
  const first = infrastructure(findings) ?? sent(findings);
  const strangers = companies.filter((company) => !company.own);
  // An unknown owner of a reported address is no second piece of news.
  const others = strangers.filter((company) => company.known || !company.hosts.some(({ host }) => isReported(host, findings)));
  const learned = said ?? (others.length > 0 ? learnedBy(site, others, strangers.length) : []);
  if (learned.length > 0) return [...(first ?? []), ...learned, ...sameName(findings), ...(first ? [] : chain(findings.filter(onTheWay)) ?? [])];
  return first ?? ownAffairs(findings) ?? noticed(findings) ?? nobody(site, gaps);
}

function infrastructure(findings: readonly Finding[]): Message[] | undefined {
  const worst = findings.find((finding): finding is Infrastructure => finding.detector === 'known-infrastructure' && counts(finding));
  if (!worst) return undefined;
  const { indicator, way, subject } = worst;
  const args = { family: indicator.family.name, host: subject, month: indicator.firstReported, publisher: indicator.sources[0]?.publisher ?? '' };
  if (worst.evidence[0]?.held) return [indicator.list ? onList(worst, 'say-held-list') : { id: 'say-held', args }];
  const tried: Message[] = worst.outcome === 'answered' ? [] : [unseen(worst, args)];
  if (indicator.list) return [onList(worst), ...(worst.age === 'old' || worst.by === 'address' ? [{ id: 'say-old' }] : []), ...tried];
  if (worst.earlier && (way !== 'opened' || worst.age === 'old')) return [{ id: 'say-earlier', args }, ...tried];
  if (indicator.role === 'vendor-site') return [{ id: 'say-vendor', args }];
  if (worst.age === 'old' || worst.by === 'address' || indicator.type === 'ipv4') return [{ id: `say-history-${way}`, args }, { id: 'say-old' }, ...tried];
  return [{ id: `say-${worst.age === 'recent' ? 'alert' : 'risk'}-${way}`, args }, ...tried];
}

const ON_LIST = { opened: 'say-list-opened', loaded: 'say-list-loaded', advance: 'say-list-advance', worker: 'say-list-worker' } as const;

/** What somebody's own list says is told as that list's word, without a month: lists seldom say when it was reported. */
const onList = ({ indicator, way, subject }: Infrastructure, id: string = ON_LIST[way]): Message =>
  ({ id, args: { host: subject, list: indicator.list?.name ?? '', family: indicator.family.name, named: indicator.family.name === '' ? 'no' : 'yes' } });

/** A page that is shown without an answer came from the cache or from its own worker. */
const unseen = ({ way, outcome }: Infrastructure, args: Record<string, string>): Message =>
  (way === 'opened' && outcome === 'sent' ? { id: 'say-not-observed-from-cache', args: { site: args.host ?? '' } } : { id: 'say-tried', args });

/** What travelled readable, what of the person went to strangers, or how the link looked: the worst of them. */
function sent(findings: readonly Finding[]): Message[] | undefined {
  const worst = gaveAway(findings);
  if (worst?.detector === 'plaintext') return [{ id: `say-plain-${worst.what}`, args: { host: worst.subject } }];
  return worst && [patternMessage(worst)];
}

/** The finding that the sentence begins with when there is no reported address: a link in the form of an attack's is worth the first word, too. */
export const gaveAway = (findings: readonly Finding[]): PatternFinding | Plaintext | undefined =>
  findings.find((finding): finding is PatternFinding | Plaintext => finding.detector === 'plaintext' || (isPattern(finding) && (finding.level === 'risk' || finding.detector === 'exploit-link')));

/** No stranger answered, and yet there is a pattern to tell of. */
function noticed(findings: readonly Finding[]): Message[] | undefined {
  const pattern = findings.find(isPattern);
  return pattern && [patternMessage(pattern)];
}

const isPattern = (finding: Finding): finding is PatternFinding => finding.detector in PATTERNS;

/** The sentence of a pattern: who received it, how often, and what it was. */
export const patternMessage = ({ detector, what, subject, count, details }: PatternFinding): Message => ({ id: `say-${detector}-${what}`, args: { subject, count, details } });

const isReported = (host: string, findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.detector === 'known-infrastructure' && counts(finding) && finding.subject === host);

/** The redirects that led to the page itself, not those of its pictures. */
const onTheWay = (finding: Finding): boolean => finding.evidence[0]?.way === 'opened';

function chain(findings: readonly Finding[]): Message[] | undefined {
  const across = findings.find((finding) => finding.detector === 'proxy-chain' && finding.level === 'exposure');
  if (across?.detector !== 'proxy-chain') return undefined;
  const codes = [...new Set(across.countries)];
  return [{ id: 'say-chain', args: { count: codes.length, codes } }];
}

/** @param count the number on the badge: every company, those said before included. */
function learnedBy(site: string, strangers: readonly CompanyRow[], count: number): Message[] {
  const known = strangers.filter((company) => company.known);
  if (known.length === 0) return [{ id: 'say-unnamed', args: { site, count: strangers.length } }];
  const names = known.slice(0, NAMED).map((company) => company.name);
  const says: Message[] = [{ id: 'say-companies', args: { site, count, names, more: count - names.length } }];
  const law = mostCommonSeat(known);
  const alone = count === 1;
  if (law) says.push(alone ? { id: 'say-law-only', args: { country: law.country } } : { id: 'say-law', args: law });
  const prism = known.filter((company) => company.programme);
  if (prism.length > 0 && alone) says.push({ id: 'say-prism-only' });
  else if (prism.length > 0) says.push({ id: 'say-prism', args: { count: prism.length, names: prism.slice(0, NAMED).map((company) => company.name) } });
  return says;
}

/** "These 9 companies received the same identifier": only the most of them; the page "how" tells the rest, and how it was handed on. */
function sameName(findings: readonly Finding[]): Message[] {
  const shared = widest(findings);
  return shared ? sharedMessages(shared).slice(0, 1) : [];
}

function mostCommonSeat(companies: readonly CompanyRow[]): { country: string; count: number } | undefined {
  const counted = new Map<string, number>();
  for (const { organisation } of companies) if (organisation?.country) counted.set(organisation.country, (counted.get(organisation.country) ?? 0) + 1);
  const [most] = [...counted].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most && { country: most[0], count: most[1] };
}

/** No stranger learned of the visit, and yet there is something to say: about the site's own company, network or redirects. */
function ownAffairs(findings: readonly Finding[]): Message[] | undefined {
  for (const finding of findings) {
    if (finding.detector === 'programme-company') return [{ id: 'say-own-prism', args: { name: finding.programme.company } }];
    if (finding.detector === 'carrier-network') return [{ id: 'say-carrier', args: { network: finding.subject, programme: finding.programmes[0] ?? '' } }];
  }
  return chain(findings);
}

/** "Nothing found" is only said when everything was seen. */
function nobody(site: string, gaps: readonly Gap[]): Message[] {
  const gap = gaps[0];
  if (gap) return [{ id: gap === 'cut' ? 'say-cut' : `say-not-observed-${gap}`, args: { site } }];
  return [{ id: 'say-nothing', args: { site } }];
}
