/**
 * What a level leaves out of one visit. `hosts` tells other companies' hosts and whatever the catalogue matched; the pages that were
 * visited, and the company that runs them, are replaced wherever they stand, in sentences too.
 */
import { withoutNames } from '../detectors/names.ts';
import type { ChainHop } from '../detectors/types.ts';
import type { CompanyRow, Exposure } from '../exposure/types.ts';
import type { Contact } from '../journal/types.ts';
import type { WholeVisit } from '../memory/overview/types.ts';
import { hostOf, originOf } from './host-of.ts';

/** Keeps what may be told of a text, an address or a host. */
export interface Veil {
  /** Whether a host is told by name. */
  tells(host: string): boolean;
  /** The address as it may be told; '' when nothing of it may. */
  url(url: string): string;
  /** Any text: hosts, addresses and names in it are replaced. */
  text(text: string): string;
}

/** Requests were recorded without what names the person; the address of the page itself was not, so all go through it. */
export const OPEN: Veil = { tells: () => true, url: withoutNames, text: (text) => text };

/** @param instead stands where something was left out. */
export function hostsVeil({ exposure, visit }: WholeVisit, instead: string): Veil {
  const strangers = exposure.companies.filter(({ own }) => !own);
  const told = toldHosts(visit.contacts, exposure, strangers);
  const tells = (host: string): boolean => told.has(host);
  const url = (text: string): string => {
    const host = hostOf(text);
    return host !== undefined && tells(host) ? originOf(text) : '';
  };
  const names = new Set(strangers.flatMap(({ name, organisation }) => [name, ...(organisation ? [organisation.name] : [])]));
  const own = new Set(exposure.companies.filter((company) => company.own).flatMap(({ name, organisation }) => [name, ...(organisation ? [organisation.name] : [])]));
  const pages = [visit.host, visit.site, exposure.site].filter((page) => page !== '' && !tells(page)).sort((a, b) => b.length - a.length);
  return {
    tells, url,
    text(text) {
      if (tells(text)) return text;
      if (names.has(text) && !own.has(text)) return text;
      if (own.has(text) || LIKE_HOST.test(text)) return instead;
      if (hostOf(text) !== undefined) return url(text) || instead;
      return pages.reduce((now, page) => now.replaceAll(page, instead), text);
    },
  };
}

/** One name with a dot and no space; an address of the network. */
const LIKE_HOST = /^\[?[\w-]*[:.][\w.:-]*\]?$/;

/** Contacts of strangers that were not themselves opened as a page, strangers in the middle of a chain, and what the catalogue matched. */
function toldHosts(contacts: readonly Contact[], { findings }: Exposure, strangers: readonly CompanyRow[]): ReadonlySet<string> {
  const theirs = new Set(strangers.flatMap(({ hosts }) => hosts.map(({ host }) => host)));
  return new Set([
    ...contacts.filter(({ host, thirdParty, ways }) => thirdParty && ways.opened === undefined && theirs.has(host)).map(({ host }) => host),
    ...contacts.filter(({ hits }) => hits.length > 0).map(({ host }) => host),
    ...findings.flatMap((finding) => (finding.detector === 'known-infrastructure' ? [finding.subject, hostOf(finding.evidence[0]?.url ?? '') ?? finding.subject] : [])),
    ...findings.flatMap((finding) => (finding.detector === 'proxy-chain' ? finding.hops.filter((hop) => finding.bouncers.some((name) => isOf(hop, name))).map(({ host }) => host) : [])),
  ]);
}

/** Strangers in between are named by their company, or by their site where none is known. */
const isOf = ({ host, organisation }: ChainHop, name: string): boolean => organisation?.name === name || host === name || host.endsWith(`.${name}`);

/** Every text inside of a plain value. */
export function changeTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => changeTexts(one, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]: [string, unknown]) => [name, changeTexts(one, change)])) as Value;
}
