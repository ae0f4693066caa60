/** What is said of one name that several companies have: who they are, and how they came by it. */
import type { Finding } from '../detectors/types.ts';
import type { Message } from './types.ts';

export type Shared = Extract<Finding, { detector: 'shared-identifier' }>;

/** How many companies, or sites, are named before "and N more". */
const NAMED = 3;

/** @returns one sentence, and a second one when a redirect handed the name over. */
export function sharedMessages({ how, own, companies, sites }: Shared): Message[] {
  // The page's own company comes first, and is called "this site".
  const others = own ? companies.slice(1) : companies;
  const args = { count: others.length, names: others.slice(0, NAMED), more: Math.max(0, others.length - NAMED) };
  if (how === 'sites') return [{ id: 'say-shared-sites', args: { ...args, sites: sites.slice(0, NAMED), places: sites.length } }];
  return [{ id: own ? 'say-shared-own' : 'say-shared-page', args }, ...(how === 'redirect' ? [{ id: 'say-shared-redirect' }] : [])];
}

/** The one that most companies share; those of this page before those of several sites. */
export function widest(findings: readonly Finding[]): Shared | undefined {
  const shared = findings.filter((finding): finding is Shared => finding.detector === 'shared-identifier');
  return shared.sort((a, b) => Number(a.how === 'sites') - Number(b.how === 'sites') || b.companies.length - a.companies.length)[0];
}
