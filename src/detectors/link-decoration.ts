/**
 * Marks hung on a link, by which a company can tell who clicked it although the page is another's.
 *
 * Rule: a page, or a stranger's frame in it, is opened with a parameter of DECORATIONS and a value (`click`), or with one that names
 * the campaign (`campaign`, `utm_source` and its like: not the person). Sources: Munir et al., "PURL", USENIX Security 2024;
 * W3C Privacy CG, Navigational-Tracking Mitigations; the reader of each mark: catalogue/decorations.json.
 * A long value under an unknown name is not told: sessions, log-ins, searches and unsubscriptions look the same, and a
 * request does not show which it is. False alarms: a mark that somebody else's link left. Cannot see: whether the company reads it,
 * and marks of names that the table lacks. The company's own pages are silent, but for marks that name who shared a link.
 */
import type { Contact, Evidence, KeptSign, Look, RequestType, Sign } from '../journal/types.ts';
import { DECORATIONS, type Decoration } from './decorations.ts';
import { withoutNames } from './names.ts';
import type { Detector, Finding, PatternFinding, Scene } from './types.ts';

const PAGE: ReadonlySet<RequestType> = new Set(['main_frame']);
const PAGES: ReadonlySet<RequestType> = new Set(['main_frame', 'sub_frame']);
const LOOKS = 3;
/** A counter or a switch is no mark. */
const SHORTEST = 4;

const READERS: ReadonlyMap<string, Decoration> = new Map(DECORATIONS.flatMap((decoration) => decoration.parameters.map((name) => [name.toLowerCase(), decoration] as const)));
const CAMPAIGN = /^(?:utm_(?:source|medium|campaign|term|content|id|name)|gbraid|wbraid|gad_source|gad_campaignid|gclsrc|mc_cid|_hsmi|hsa_\w{2,5}|et_cid|mtm_\w{3,9}|pk_\w{3,9})$/i;

const isOn = (host: string, sites: readonly string[]): boolean => sites.some((site) => host === site || host.endsWith(`.${site}`));

/** What a template left in place of a value is none. */
const isMark = (value: string): boolean => value.length >= SHORTEST && !/^[{[%*$]|[}\]%*]$/.test(value);

const signed = (what: string, names: readonly string[]): Omit<Sign, 'detector'> | undefined => (names.length > 0 ? { what, detail: [...new Set(names)].join(' ') } : undefined);

function clicked({ type, url, query, host, site, page }: Look): Omit<Sign, 'detector'> | undefined {
  if (!url.includes('?') || type === 'sub_frame' && site === page.site) return undefined;
  return signed('click', query.filter(({ name, value }) => {
    const reader = READERS.get(name.toLowerCase());
    return reader !== undefined && isMark(value) && (reader.sites ? type === 'main_frame' && isOn(host, reader.sites) : true);
  }).map(({ name }) => name));
}

const campaigned = ({ url, query }: Look): Omit<Sign, 'detector'> | undefined => (url.includes('?') ? signed('campaign', query.filter(({ name, value }) => value !== '' && CAMPAIGN.test(name)).map(({ name }) => name)) : undefined);

/** The address without the values of its marks. */
const unmarked = (look: Evidence): Evidence => ({
  ...look,
  url: withoutNames(look.url.replace(/([?&;])([^=&;#]{1,40})=([^&;#]*)/g, (pair, before: string, name: string) => (READERS.has(name.toLowerCase()) ? `${before}${name}=…` : pair))),
});

/** @param owner of the page: what its own company reads is no news, but for who shared the link. */
function byReader(names: readonly string[], owner: string | undefined): Map<string, string[]> {
  const readers = new Map<string, string[]>();
  for (const name of names) {
    const reader = READERS.get(name.toLowerCase());
    if (reader && (reader.sites || owner === undefined || owner !== reader.organisation)) readers.set(reader.company, [...readers.get(reader.company) ?? [], name]);
  }
  return readers;
}

function detect({ visit, knowledge }: Scene): Finding[] {
  const found = new Map<string, PatternFinding & { detector: 'link-decoration' }>();
  const add = (what: 'click' | 'campaign', subject: string, names: readonly string[], { host }: Contact, sign: KeptSign): void => {
    const key = `${what} ${subject}`;
    const known = found.get(key);
    if (!known) {
      found.set(key, { detector: 'link-decoration', level: what === 'click' ? 'exposure' : 'note', what, subject, card: 'detector/link-decoration', hosts: [host], count: sign.count, details: [...names], evidence: [unmarked(sign.evidence)] });
      return;
    }
    known.count += sign.count;
    if (!known.hosts.includes(host)) known.hosts.push(host);
    known.details.push(...names.filter((name) => !known.details.includes(name)));
    if (known.evidence.length < LOOKS) known.evidence.push(unmarked(sign.evidence));
  };
  for (const contact of visit.contacts.values()) {
    for (const sign of contact.signs) {
      if (sign.detector !== 'link-decoration' || sign.evidence.outcome === 'refused') continue;
      const names = (sign.detail ?? '').split(' ');
      if (sign.what === 'campaign') {
        add('campaign', visit.site, names, contact, sign);
        continue;
      }
      const owner = knowledge.host(contact.host, contact.patterns).organisation?.id;
      for (const [company, marks] of byReader(names, owner)) add('click', company, marks, contact, sign);
    }
  }
  return [...found.values()];
}

export const linkDecoration: Detector = {
  id: 'link-decoration',
  highest: 'exposure',
  card: 'detector/link-decoration',
  eyes: [{ at: 'asked', types: PAGES, notice: clicked }, { at: 'asked', types: PAGE, notice: campaigned }],
  detect,
};
