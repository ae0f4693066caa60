/**
 * Reads `catalogue/`, judges it, and gives what the indexes are compiled from. The result depends on the text alone: the
 * order of files, rows and entries in the folder does not change it.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EdgeFacts } from '../../src/knowledge/edge-facts.ts';
import type { Source } from '../../src/knowledge/types.ts';
import { check } from './check.ts';
import { CONFIDENCES, INDICATOR_TYPES, ROLES } from './check-indicators.ts';
import type { Draft, IndicatorRow, NetworkRow } from './draft.ts';
import { readNever } from './never.ts';
import { CatalogueError, type Problem, reporter } from './problem.ts';
import { readAnycast, readCarriers, readPrism } from './read-companies.ts';
import { readAirports, readEdges } from './read-edges.ts';
import { readIndicators, readNetworks } from './read-indicators.ts';
import { isFields, readJson } from './read-json.ts';
import { readAliases, readVendors } from './read-vendors.ts';
import { readFamilies, readLists, readProgrammes, readSources } from './read-registers.ts';
import type { IndicatorList, Programme } from './records.ts';
import type { CarrierEntry, Catalogue, IndicatorEntry, VendorEntry } from './types.ts';

export const CATALOGUE_FOLDER = fileURLToPath(new URL('../../catalogue', import.meta.url));

/**
 * @param folder the catalogue's folder; the repository's own by default.
 * @returns indicators sorted by value, then type, in code-unit order; registers sorted by id.
 * @throws CatalogueError that lists every problem with file and line.
 */
export function loadCatalogue(folder: string = CATALOGUE_FOLDER): Catalogue {
  const draft = judged(folder);
  const licences = new Map(draft.lists.map(({ value }) => [value.id, value.licence]));
  const networks = new Map(draft.networks.map(({ value }) => [value.address, value]));
  return {
    version: draft.version,
    indicators: draft.indicators.map(({ value }) => indicator(value, networks.get(value.value))).sort(byValueThenType),
    families: draft.families.map(({ value: { id, name, vendor, vendorCountry, kind, years, es } }) =>
      ({ id, name, vendor, vendorCountry, kind, years, ...(es && Object.keys(es).length > 0 ? { es } : {}) })).sort(byId),
    sources: draft.sources.map(({ value: { lists, ...source } }): Source =>
      ({ ...source, licence: [...new Set(lists.map((list) => licences.get(list) ?? ''))].sort().join(', ') })).sort(byId),
    prism: draft.prism.flatMap(({ value: { company, joined, domains, asns } }) => (joined ? [{ company, joined, domains, asns }] : [])),
    carriers: draft.carriers.flatMap(({ value }) => carriers(value)),
    anycast: draft.anycast.map(({ value }) => value).sort((one, other) => one.asn - other.asn),
    edges: edgeFacts(draft),
    vendors: draft.vendors.map(({ value }) => value).sort(byKindThenCompany),
    aliases: draft.aliases.map(({ value }) => value).sort(byId),
  };
}

/** The programmes, laws and cases whose cards ship; `catalogue/programmes.json`. Throws like `loadCatalogue`. */
export const loadProgrammes = (folder: string = CATALOGUE_FOLDER): Programme[] => judged(folder).programmes.map(({ value }) => value);

/** The published lists that indicators come from, for notices and tests. Throws like `loadCatalogue`. */
export const loadLists = (folder: string = CATALOGUE_FOLDER): IndicatorList[] => judged(folder).lists.map(({ value }) => value);

/** Reads everything, and goes on only where nothing is wrong. */
export function judged(folder: string): Draft {
  const problems: Problem[] = [];
  const draft: Draft = {
    version: readVersion(folder, problems),
    lists: readLists(folder, problems),
    families: readFamilies(folder, problems),
    sources: readSources(folder, problems),
    programmes: readProgrammes(folder, problems),
    prism: readPrism(folder, problems),
    carriers: readCarriers(folder, problems),
    anycast: readAnycast(folder, problems),
    edges: readEdges(folder, problems),
    airports: readAirports(folder, problems),
    vendors: readVendors(folder, problems),
    aliases: readAliases(folder, problems),
    never: readNever(join(folder, 'never.json'), reporter(problems, 'never.json')),
    networks: readNetworks(folder, problems),
    indicators: readIndicators(folder, problems),
  };
  problems.push(...check(draft));
  if (problems.length > 0) throw new CatalogueError(problems);
  return draft;
}

function readVersion(folder: string, problems: Problem[]): string {
  const report = reporter(problems, 'version.json');
  const read = readJson(join(folder, 'version.json'), report);
  return read && isFields(read.value) && typeof read.value['version'] === 'string' ? read.value['version'] : '';
}

/** The row has passed the checks, so its words are among the known ones. */
function indicator(row: IndicatorRow, address: NetworkRow | undefined): IndicatorEntry {
  const network = address && networkOf(address);
  return {
    value: row.value,
    type: INDICATOR_TYPES.find((type) => type === row.type) ?? 'domain',
    family: row.family,
    role: ROLES.find((role) => role === row.role) ?? 'infrastructure',
    firstReported: row.reported,
    sources: row.sources,
    confidence: CONFIDENCES.find((confidence) => confidence === row.confidence) ?? 'low',
    licence: row.licence,
    ...(row.note ? { notes: row.note } : {}),
    ...(network && Object.keys(network).length > 0 ? { network } : {}),
  };
}

/** A country is only told where the registry and the address database agree. */
function networkOf(row: NetworkRow): NonNullable<IndicatorEntry['network']> {
  return {
    ...(row.then ? { then: row.then } : {}),
    ...(row.now ? { now: row.now } : {}),
    ...(row.registered && row.registered === row.located ? { country: row.registered } : {}),
  };
}

/**
 * A tie that concerns some of a carrier's networks must not be told of the others, so a carrier becomes one entry for each
 * set of ties. They share id and name; every AS number is in exactly one.
 */
function carriers({ id, name, country, asns, ties }: Draft['carriers'][number]['value']): CarrierEntry[] {
  const entries = new Map<string, CarrierEntry>();
  for (const asn of asns) {
    const programmes = ties.filter((tie) => tie.asns === undefined || tie.asns.includes(asn)).map((tie) => ({ id: tie.programme, role: tie.role }));
    const key = JSON.stringify(programmes);
    const entry = entries.get(key);
    if (entry) entry.asns.push(asn);
    else entries.set(key, { id, name, country, asns: [asn], programmes });
  }
  return [...entries.values()];
}

function edgeFacts({ edges, airports }: Draft): EdgeFacts {
  return {
    rules: edges.map(({ value: { headers, asns, shared, ranges, codes, airports: named } }) => ({ headers, asns, shared, ranges, codes, airports: named })),
    airports: Object.fromEntries(airports.map(({ value: { country, codes } }) => [country, codes])),
  };
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byId = (one: { id: string }, other: { id: string }): number => order(one.id, other.id);
const byKindThenCompany = (one: VendorEntry, other: VendorEntry): number => order(one.kind, other.kind) || order(one.company, other.company);
const byValueThenType = (one: IndicatorEntry, other: IndicatorEntry): number => order(one.value, other.value) || order(one.type, other.type);
