/**
 * What kind of site it is, as far as its name says so: endings that a registry keeps for governments, schools, armies and organisations,
 * and some 260 names that very many people know (`catalogue/kinds.json`: our own selection, most for Mexico). Whatever is neither has no
 * kind here; what its pages are about is not guessed.
 *
 * No public list of kinds was found that could ship: TrackerDB sorts companies by what they track for; of MISP's warning lists (CC0) that of banks
 * has four names of Mexico among 2,226, and that of universities mixes sites with hosts below them.
 *
 * Source of the endings: IANA's root zone for `.gov`, `.edu`, `.mil`, `.org`, `.ngo`, `.ong`; the public suffix list for second levels such as
 * `.gob.mx`, `.gub.uy`, `.gouv.fr`, `.go.jp` and `.ac.uk`. `.org` is open to everyone, so it only says how the site calls itself.
 */
import known from '../../catalogue/kinds.json' with { type: 'json' };

export const KINDS = ['news', 'social', 'messages', 'search', 'video', 'shop', 'bank', 'health', 'assistant', 'reference', 'government', 'education', 'military', 'organisation'] as const;
export type Kind = (typeof KINDS)[number];

const KNOWN = new Map<string, Kind>(KINDS.flatMap((kind) => (kind in known ? known[kind as keyof typeof known] : []).map((site) => [site, kind] as const)));

/** Endings, or second levels below a country's ending. */
const ANYWHERE: Readonly<Record<string, Kind>> = {
  gov: 'government', gob: 'government', gub: 'government', gouv: 'government', edu: 'education', mil: 'military', org: 'organisation', ngo: 'organisation', ong: 'organisation',
};
/** Only below a country's ending: elsewhere they are names like others. */
const BELOW: Readonly<Record<string, Kind>> = { go: 'government', ac: 'education', sch: 'education' };

/** @param site registrable domain, or a name directly below a registry's own ending (`www.gob.mx`). */
export function kindOf(site: string): Kind | undefined {
  const listed = KNOWN.get(site);
  if (listed) return listed;
  const [ending = '', second = '', ...names] = site.split('.').reverse();
  if (Object.hasOwn(ANYWHERE, ending) && second !== '') return ANYWHERE[ending];
  if (ending.length !== 2) return undefined;
  if (Object.hasOwn(ANYWHERE, second) && (names.length > 0 || second.startsWith('go') || second === 'gub')) return ANYWHERE[second];
  return names.length > 0 && Object.hasOwn(BELOW, second) ? BELOW[second] : undefined;
}

/** How many of those sites are of each kind, the most frequent first; kinds that none is of are left out. */
export function kindsAmong(sites: readonly string[]): { kind: Kind; sites: number }[] {
  const kinds = sites.map(kindOf);
  return KINDS.map((kind) => ({ kind, sites: kinds.filter((one) => one === kind).length })).filter((row) => row.sites > 0).sort((a, b) => b.sites - a.sites);
}
