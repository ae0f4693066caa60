/** Everything known of each name, gathered from all sources, before it is packed. */
import type { Catalogue } from '../catalogue/types.ts';
import type { Filter } from './filter.ts';
import { googleDomains } from './google-domains.ts';
import { readPublicSuffixes, type SuffixFlags } from './public-suffixes.ts';
import type { TrackerDb } from './trackerdb.ts';

export type HostFilter = Filter & { kind: 'host' };
export type PathFilter = Filter & { kind: 'path' };

export interface Known {
  suffix?: SuffixFlags;
  owners: number[];
  hosts: { row: number; filter: HostFilter }[];
  paths: { row: number; filter: PathFilter }[];
  indicators: number[];
  urls: { row: number; rest: string }[];
  company?: number;
}

/** Keyed by name in lower case and A-labels; the names in between are there as well, empty. */
export function knownNames({ domains, filters }: TrackerDb, { indicators, prism }: Catalogue): Map<string, Known> {
  const names = new Map<string, Known>();
  const at = (name: string): Known => {
    const known = names.get(name) ?? { owners: [], hosts: [], paths: [], indicators: [], urls: [] };
    names.set(name, known);
    return known;
  };
  for (const [name, flags] of readPublicSuffixes()) at(name).suffix = flags;
  for (const [name, rows] of domains) at(name).owners.push(...rows);
  for (const { filter, rows } of filters) {
    for (const row of rows) {
      if (filter.kind === 'host') at(filter.host).hosts.push({ row, filter });
      if (filter.kind === 'path') at(filter.host).paths.push({ row, filter });
    }
  }
  indicators.forEach(({ value, type }, row) => {
    if (type === 'domain') at(value.toLowerCase()).indicators.push(row);
    if (type === 'url') atUrl(at, value, row);
  });
  prism.forEach(({ domains: owned }, company) => {
    for (const domain of [...owned, ...(owned.includes('google.com') ? googleDomains() : [])]) at(domain).company = company;
  });
  for (const name of [...names.keys()]) {
    for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1)) at(name.slice(dot + 1));
  }
  return names;
}

/** Host without scheme; the rest begins with the port, if there is one, or the path. */
function atUrl(at: (name: string) => Known, value: string, row: number): void {
  const url = new URL(value);
  const rest = `${url.port ? `:${url.port}` : ''}${url.pathname}${url.search}`;
  if (rest === '/') throw new Error(`a URL indicator without a path is a domain: ${value}`);
  at(url.hostname).urls.push({ row, rest });
}
