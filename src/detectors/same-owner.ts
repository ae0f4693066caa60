import type { HostFacts } from '../knowledge/types.ts';

/** One site, or two sites of one owner: facebook.com and fbcdn.net are not strangers to each other. */
export function sameOwner(a: HostFacts, b: HostFacts): boolean {
  if (a.site === b.site) return true;
  if (a.programme && b.programme && a.programme.company === b.programme.company) return true;
  return a.organisation !== undefined && a.organisation.id === b.organisation?.id;
}
