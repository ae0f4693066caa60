/** TrackerDB as the indexes need it: patterns as rows in the order of their keys, with filters and domains. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Filter, readFilter } from './filter.ts';

export interface RawOrganisation {
  name: string; description: string | null; website_url: string | null; country: string | null;
  privacy_policy_url: string | null; privacy_contact: string | null;
}
interface RawPattern { name: string; category: string; organization: string | null; domains: string[]; filters: string[] }
interface RawTrackerDb {
  categories: Record<string, { name: string }>;
  organizations: Record<string, RawOrganisation>;
  patterns: Record<string, RawPattern>;
}

export interface TrackerRow { id: string; name: string; category: string; organisation: string | undefined }

export interface TrackerDb {
  trackers: TrackerRow[];
  organisations: { id: string; entry: RawOrganisation }[];
  /** A filter may stand for several rows. */
  filters: { filter: Filter; rows: number[] }[];
  /** Lower case; which rows claim it. A bare `||host^` claims its host too, as in the package's own look-up. */
  domains: Map<string, number[]>;
}

/** The file of the pinned package. */
export const trackerDbFile = (name: 'trackerdb.json' | 'trackerdb.engine'): string =>
  createRequire(import.meta.url).resolve('@ghostery/trackerdb').replace(/cjs.index\.js$/, name);

export function readTrackerDb(file: string = trackerDbFile('trackerdb.json'), leaveOut?: string): TrackerDb {
  const raw = JSON.parse(readFileSync(file, 'utf8')) as RawTrackerDb;
  const keys = Object.keys(raw.patterns).sort(byCodeUnit);
  const domains = new Map<string, number[]>();
  const filters = new Map<string, { filter: Filter; rows: number[] }>();
  keys.forEach((key, row) => {
    const pattern = raw.patterns[key]!;
    for (const domain of pattern.domains) claim(domains, domain.toLowerCase(), row);
    for (const text of pattern.filters) {
      if (text === leaveOut) continue;
      const filter = readFilter(text);
      if (!filter) continue;
      const bare = bareHost(filter);
      if (bare !== undefined) claim(domains, bare, row);
      const known = filters.get(identity(filter));
      if (!known) filters.set(identity(filter), { filter, rows: [row] });
      else if (!known.rows.includes(row)) known.rows.push(row);
    }
  });
  for (const { filter, rows } of filters.values()) addOwners(filter, rows, domains);
  return {
    trackers: keys.map((id) => trackerOf(id, raw.patterns[id]!)),
    organisations: Object.keys(raw.organizations).sort(byCodeUnit).map((id) => ({ id, entry: raw.organizations[id]! })),
    filters: [...filters.values()],
    domains,
  };
}

const trackerOf = (id: string, { name, category, organization }: RawPattern): TrackerRow =>
  ({ id, name, category, organisation: organization ?? undefined });

/** `||host^` without options is the very filter by which the package looks up domains, so the two share their rows. */
function addOwners(filter: Filter, rows: number[], domains: Map<string, number[]>): void {
  const bare = bareHost(filter);
  if (bare === undefined) return;
  for (const row of domains.get(bare) ?? []) if (!rows.includes(row)) rows.push(row);
}

const bareHost = (filter: Filter): string | undefined => {
  const { types, party, pages } = filter.options;
  return filter.kind === 'host' && filter.raw.endsWith('^') && types === 0 && party === 0 && pages.length === 0 ? filter.host : undefined;
};

function claim(domains: Map<string, number[]>, domain: string, row: number): void {
  const rows = domains.get(domain);
  if (!rows) domains.set(domain, [row]);
  else if (!rows.includes(row)) rows.push(row);
}

const identity = ({ raw: _, ...filter }: Filter): string => JSON.stringify(filter);
export const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
