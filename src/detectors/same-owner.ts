import type { HostFacts } from '../knowledge/types.ts';

/** One site, or two sites of one owner: facebook.com and fbcdn.net are not strangers to each other. */
export function sameOwner(a: HostFacts, b: HostFacts): boolean {
  // `gob.mx` is a public suffix, and `www.gob.mx` a site under it.
  if (a.site === b.site || bare(a.site) === bare(b.site)) return true;
  if (a.programme && b.programme && a.programme.company === b.programme.company) return true;
  return a.organisation !== undefined && a.organisation.id === b.organisation?.id;
}

const bare = (site: string): string => site.replace(/^www\./, '');

const LETTERS = 5;

/**
 * One owner; or, where one of the two owners is not known, a site whose name begins or ends like the other's: `banco.mx` and
 * `banco.com`, `example.org` and `example-cdn.net`. For what should rather be left out than said of a site's own second domain.
 */
export function sameHouse(a: HostFacts, b: HostFacts): boolean {
  if (sameOwner(a, b)) return true;
  if (a.organisation && b.organisation) return false;
  return labels(a).some((one) => labels(b).some((other) => isLike(one, other) || isLike(other, one)));
}

const isLike = (long: string, short: string): boolean => short.length >= LETTERS && (long.startsWith(short) || long.endsWith(short));

const labels = ({ site, organisation }: HostFacts): string[] => [bare(site).split('.', 1)[0] ?? '', ...(organisation ? [organisation.name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')] : [])];
