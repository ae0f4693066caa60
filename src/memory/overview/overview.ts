/** The answers of the dashboard, from the digests of the days of a span. Pure, and slow work makes pauses. */
import { tallyOf } from '../history/report.ts';
import type { Digest, DigestPlace } from './digest.ts';
import type { Head } from './head.ts';
import { sumHeads, type HeadSum } from './sum-heads.ts';
import { sumOf, type Met, type Pause, type PlaceSum, type Which } from './sum.ts';
import type { Overview, OverviewCompany, OverviewCountry, OverviewDetail, OverviewFinding, OverviewNetwork, Span } from './types.ts';

const MOST = { sites: 500, findings: 1_000, companies: 2_000, detail: 200 };

/** Hosts that are looked at without a pause. */
const PIECE = 20_000;

/** One day of a span: its sums, what the person explained, and what could not be read. */
export interface OverviewPart { head: Head; explained: ReadonlySet<string>; locked: number; damaged: number }

/** `from` and `to` are days, see calendar.ts. */
export interface OverviewQuestion { source: Overview['source']; span: Span; from: string; to: string; atRisk: boolean; /** Three quarters of the answer, which few pages show. */ findings: boolean }

/** @param parts those days of the span that have something, each once. */
export async function overviewOf(parts: readonly OverviewPart[], { source, span, from, to, atRisk, findings: wanted }: OverviewQuestion, pause: Pause): Promise<Overview> {
  const heads = parts.map(({ head }) => head);
  const sum = await sumHeads(heads, pause);
  await pause();
  const { companies, countries, left } = ranked(sum);
  await pause();
  const findings = wanted ? parts.flatMap(findingsOf).sort(latestFirst) : [];
  await pause();
  const networks = byRequests(sum.networks, nameOf).map(networkOf);
  const sites = largest(sum.sites, nameOf, MOST.sites);
  await pause();
  return {
    span, source, from, to,
    days: heads.filter(({ all }) => all > 0).map(({ day, visits, requests, worst, hours }) => ({ day, visits, requests, worst, hours })).sort((a, b) => (a.day < b.day ? -1 : 1)),
    visits: total(heads, ({ visits }) => visits), requests: total(heads, ({ requests }) => requests), plain: total(heads, ({ plain }) => plain),
    tally: tallyOf(heads),
    countries, companies,
    networks, sites,
    findings: findings.slice(0, MOST.findings),
    more: { sites: Math.max(0, sum.sites.length - MOST.sites), findings: Math.max(0, findings.length - MOST.findings), companies: left },
    locked: total(parts, ({ locked }) => locked), damaged: total(parts, ({ damaged }) => damaged), atRisk,
  };
}

/** What one country, or one company, consists of. @param digests of those days that have something, each once. */
export async function detailOf(digests: readonly Digest[], which: Which, pause: Pause): Promise<OverviewDetail> {
  const sum = await sumOf(digests, which, pause);
  return {
    companies: largest(sum.companies, nameOf, MOST.detail),
    networks: largest(sum.networks, nameOf, MOST.detail).map(networkOf),
    sites: largest(sum.sites, nameOf, MOST.detail),
    hosts: largest(await largestHosts(sum.hosts, pause), nameOf, MOST.detail),
    countries: largest(sum.places, nameOfPlace, MOST.detail).map(({ code, certainty, requests }) => ({ code, certainty, requests })),
    hours: sum.hours, days: sum.days,
  };
}

/** Companies by requests, and the countries with their companies' new positions; those beyond the limit are left out of both. */
function ranked({ companies, places }: HeadSum): { companies: OverviewCompany[]; countries: OverviewCountry[]; left: number } {
  const order = companies.map((company, position) => ({ company, position })).sort((a, b) => compare(a.company, b.company, nameOf));
  const shown = order.slice(0, MOST.companies);
  const positions = new Map(shown.map(({ position }, now) => [position, now]));
  const countryOf = ({ code, certainty, requests, found, companies: there }: PlaceSum): OverviewCountry =>
    ({ code, certainty, requests, findings: found, companies: there.flatMap((one) => positions.get(one) ?? []).sort((a, b) => a - b) });
  return { companies: shown.map(({ company }) => company), countries: byRequests(places, nameOfPlace).map(countryOf), left: companies.length - shown.length };
}

const findingsOf = ({ head, explained }: OverviewPart): OverviewFinding[] =>
  head.findings.map((finding) => ({ ...finding, day: head.day, ...(explained.has(finding.key) ? { explained: true as const } : {}) }));

/** By day, and within the day by the last look. */
function latestFirst(a: OverviewFinding, b: OverviewFinding): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return timeOf(b) - timeOf(a) || (a.key < b.key ? -1 : 1);
}

const timeOf = ({ evidence }: OverviewFinding): number => evidence.reduce((last, { at }) => Math.max(last, at), 0);

const networkOf = ({ asn, name, requests, visits }: OverviewNetwork & Met): OverviewNetwork => ({ asn, name, requests, visits });
const total = <T>(list: readonly T[], number: (one: T) => number): number => list.reduce((sum, one) => sum + number(one), 0);
const nameOf = ({ name }: { name: string }): string => name;
const nameOfPlace = ({ code, certainty }: DigestPlace): string => `${code} ${certainty}`;
const byRequests = <T extends { requests: number }>(list: readonly T[], name: (one: T) => string): T[] => [...list].sort((a, b) => compare(a, b, name));

/** The first of the list by requests, without putting all of it in order. */
function largest<T extends { requests: number }>(list: readonly T[], name: (one: T) => string, most: number): T[] {
  if (list.length <= most) return byRequests(list, name);
  const least = Float64Array.from(list, ({ requests }) => requests).sort()[list.length - most] ?? 0;
  return byRequests(list.filter(({ requests }) => requests >= least), name).slice(0, most);
}

/** Hosts by the hundred thousand go in pieces: of each the largest. */
async function largestHosts(hosts: ReadonlyMap<string, number>, pause: Pause): Promise<{ name: string; requests: number }[]> {
  let some: { name: string; requests: number }[] = [];
  for (const [name, requests] of hosts) {
    some.push({ name, requests });
    if (some.length < PIECE) continue;
    some = largest(some, nameOf, MOST.detail);
    await pause();
  }
  return some;
}

function compare<T extends { requests: number }>(a: T, b: T, name: (one: T) => string): number {
  return b.requests - a.requests || (name(a) < name(b) ? -1 : 1);
}
