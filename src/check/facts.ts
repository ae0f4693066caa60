/** What is to be said of one link: each thing once, as ids and arguments of the words. Pure: the same link and day give the same facts. */
import { DECORATIONS } from '../detectors/decorations.ts';
import { isExploitPath } from '../detectors/exploit-link.ts';
import { cardOf, judge } from '../detectors/known-infrastructure.ts';
import { isLocalHost, isLocalName } from '../detectors/local-host.ts';
import type { Hit } from '../journal/types.ts';
import type { HostFacts, Indicator } from '../knowledge/types.ts';
import type { Grounds } from './grounds.ts';
import { isAddress, isOddAddress, writtenHost } from './host-form.ts';
import { disguised, mixedScripts } from './scripts.ts';
import { isShortener } from './shorteners.ts';
import type { Candidate } from './read-text.ts';
import type { Fact, HostForm, WebLink } from './types.ts';

export interface Subject { candidate: Candidate; url: URL; host: HostForm; through: WebLink['through']; owner: HostFacts; hits: readonly Pick<Hit, 'indicator' | 'by'>[] }

/** A host that no screen shows whole: most names are shorter than 30. */
const LONG_HOST = 60;

/** In the order of telling within a level. */
export function factsOf(subject: Subject, grounds: Grounds): Fact[] {
  return [
    ...reported(subject, grounds), ...shape(subject), ...disguises(subject), ...lookAlike(subject, grounds), ...addresses(subject, grounds),
    ...through(subject), ...ways(subject), ...marks(subject), ...about(subject), ...unknowns(subject, grounds),
  ];
}

/** The table of the detector: role and age give the level, and nothing was contacted that could lower it. */
function reported({ host: { host }, hits }: Subject, { knowledge, today }: Grounds): Fact[] {
  if (hits.length === 0) return [{ id: 'nothing', says: [{ id: 'say-check-nothing', args: { host } }] }];
  return hits.flatMap(({ indicator: row, by }) => {
    const indicator = knowledge.indicator(row);
    const { level, age } = judge(indicator, by, today);
    return [{
      id: 'listed', level, card: cardOf(indicator), sources: indicator.sources,
      says: [indicator.list ? onList(host, indicator, indicator.list.name) : listed(host, indicator), ...(age === 'old' || by === 'address' ? [{ id: 'say-old' }] : [])],
    }, ...(indicator.list && indicator.role === 'infrastructure' ? [] : [{ id: 'role', says: [{ id: 'check-role' }, { id: `role-${indicator.role}` }] }])];
  });
}

const listed = (host: string, { family, sources, firstReported }: Indicator): Fact['says'][number] =>
  ({ id: 'say-check-listed', args: { host, family: family.name, publisher: sources[0]?.publisher ?? '', month: firstReported } });

const onList = (host: string, { family: { name } }: Indicator, list: string): Fact['says'][number] => ({ id: 'say-check-on-list', args: { host, list, family: name, named: name === '' ? 'no' : 'yes' } });

/** As the detector has it: only where nobody knows whose the host is. */
function shape({ url, owner: { organisation, programme, category } }: Subject): Fact[] {
  if (organisation || programme || category !== undefined || !isExploitPath(url.pathname) || url.search.length > 1) return [];
  return [{ id: 'shape', level: 'exposure', card: 'detector/exploit-link', says: [{ id: 'check-shape' }] }];
}

/** What the link pretends to be by its letters. */
function disguises({ candidate, url, host: { host, site, unicode } }: Subject): Fact[] {
  const facts: Fact[] = [];
  const add = (id: string, level: 'exposure' | 'note', args: Record<string, string> = {}): void => { facts.push({ id, level, says: [{ id: `check-${id}`, args }] }); };
  const user = decoded(url.username);
  if (user !== '' || url.password !== '') add(/\./.test(user) ? 'userinfo' : 'account', /\./.test(user) ? 'exposure' : 'note', { user, site });
  if (candidate.hidden) add('hidden', 'exposure');
  const mixed = unicode === undefined ? undefined : mixedScripts(unicode);
  const mask = unicode === undefined ? undefined : disguised(unicode);
  if (mixed) add('mixed', 'exposure', { reads: mixed.reads });
  if (mask) add('disguised', 'exposure', { reads: mask.reads, script: mask.script });
  if (unicode !== undefined) facts.push({ id: 'unicode', says: [{ id: 'check-unicode', args: { host, unicode } }] });
  if (host.length > LONG_HOST) add('long', 'note', { site });
  return facts;
}

/** Whose owner is known is nobody's imitation. */
function lookAlike({ host: { host, unicode }, owner: { organisation, programme } }: Subject, { looks }: Grounds): Fact[] {
  const like = organisation || programme || isAddress(host) ? undefined : looks(host, unicode ?? host);
  if (!like) return [];
  return [{ id: 'look-alike', level: like.how === 'word' ? 'note' : 'exposure', says: [{ id: `check-like-${like.how}`, args: { host, domain: like.domain } }] }];
}

/** An address in place of a name, and how it was written. */
function addresses({ candidate, through: wrappers, host: { host } }: Subject, { knowledge }: Grounds): Fact[] {
  const facts: Fact[] = [];
  const odd = wrappers.length === 0 && isOddAddress(host, candidate.written);
  if (odd) facts.push({ id: 'odd', level: 'exposure', says: [{ id: 'check-odd', args: { written: writtenHost(candidate.written), address: host } }] });
  if (isLocalHost(host, knowledge)) return [...facts, { id: 'local', level: 'note', says: [{ id: 'check-local', args: { host } }] }];
  if (!isAddress(host)) return facts;
  if (!odd) facts.push({ id: 'address', level: 'note', says: [{ id: 'check-address' }] });
  const place = knowledge.place(host);
  if (place.kind !== 'nowhere' && place.network !== '') facts.push({ id: 'network', says: [{ id: 'check-network', args: { network: place.network } }] });
  return facts;
}

const through = ({ through: wrappers }: Subject): Fact[] => (wrappers.length === 0 ? [] : [{ id: 'through', level: 'note', says: [{ id: 'check-through', args: { names: [...new Set(wrappers.map(({ company }) => company))] } }] }]);

/** How it travels, and whether the link tells where to. Where no scheme was written, browsers try https first. */
function ways({ url, host: { host } }: Subject): Fact[] {
  const facts: Fact[] = [];
  if (url.protocol === 'http:' || url.protocol === 'ws:') facts.push({ id: 'plain', level: 'exposure', card: 'detector/plaintext', says: [{ id: 'check-plain' }] });
  if (isShortener(host)) facts.push({ id: 'shortener', level: 'note', says: [{ id: 'check-shortener', args: { host } }] });
  return facts;
}

const MARKED = /^.{4,}$/s;
const isOn = (host: string, sites: readonly string[]): boolean => sites.some((site) => host === site || host.endsWith(`.${site}`));

/** Marks by which a company can tell this very link. */
function marks({ url: { searchParams }, host: { host }, owner }: Subject): Fact[] {
  const names = [...searchParams].filter(([, value]) => MARKED.test(value)).map(([name]) => name.toLowerCase());
  return DECORATIONS.flatMap(({ company, organisation, parameters, sites }) => {
    if (sites ? !isOn(host, sites) : organisation !== undefined && organisation === owner.organisation?.id) return [];
    const found = parameters.filter((name) => names.includes(name.toLowerCase()));
    return found.length === 0 ? [] : [{ id: 'marks', level: 'note' as const, card: 'detector/link-decoration' as const, says: [{ id: 'check-marks', args: { company, names: found } }] }];
  });
}

/** Whose it is, before what company, and what it is for. */
function about({ host: { host }, owner: { organisation, programme, category } }: Subject): Fact[] {
  const facts: Fact[] = [];
  if (organisation) facts.push({ id: 'owner', says: [organisation.country ? { id: 'check-owner', args: { name: organisation.name, country: organisation.country } } : { id: 'check-owner-only', args: { name: organisation.name } }] });
  if (programme) facts.push({ id: 'programme', card: 'programme/prism', says: [{ id: 'check-prism', args: { name: programme.company, month: programme.joined } }] });
  if (category !== undefined && category !== 'misc') facts.push({ id: 'tracker', card: 'detector/tracker', says: [{ id: 'check-tracker' }, { id: `category-${category}` }] });
  if (!organisation && !programme && !isAddress(host) && !isLocalName(host)) facts.push({ id: 'unowned', says: [{ id: 'check-unowned' }] });
  return facts;
}

/** What no look at a link can tell. */
const unknowns = ({ host: { host } }: Subject, { knowledge }: Grounds): Fact[] => (isAddress(host) || isLocalHost(host, knowledge) ? [] : [{ id: 'place', says: [{ id: 'check-place' }] }]);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
