/** Compiles `boot.bin`: all that is needed to judge a request, and no names. */
import { NO_PARENT, PATH_KIND, RECORD, SECTION } from '../../src/knowledge/boot-sections.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type Addresses, addressTable } from './address-table.ts';
import { gramTables } from './grams.ts';
import { knownNames, type PathFilter } from './known-names.ts';
import { looseRules } from './loose.ts';
import { OptionsTable } from './options-table.ts';
import { perfectHash } from './perfect-hash.ts';
import { Records } from './records.ts';
import { byCodeUnit, type TrackerDb } from './trackerdb.ts';
import { isShortLabel } from './triggers.ts';
import { ascii, type Section, textPool, writeSections } from './write-sections.ts';

/** @param aliases addresses that stand for listed ones; see `compileHosts`. */
export function compileBoot(catalogue: Catalogue, trackers: TrackerDb, aliases: Addresses): Uint8Array {
  const names = knownNames(trackers, catalogue);
  const options = new OptionsTable();
  const records = new Records(options);
  const sections: Section[] = [];
  const put = (part: Partial<Record<keyof typeof SECTION, Section>>): void => {
    for (const [name, section] of Object.entries(part)) sections[SECTION[name as keyof typeof SECTION]] = section;
  };
  put({ version: ascii(catalogue.version) });
  put(trieSections(new Map([...names].sort(([one], [other]) => byCodeUnit(one, other)).map(([name, known]) => [name, records.record(known)]))));
  put({ items: Uint16Array.from(records.items) });
  put(pathSections(records, options));
  put(looseSections(trackers, options));
  put(options.sections());
  const urls = textPool(records.urls.map(({ rest }) => rest));
  put({ urlOffsets: urls.offsets, urls: urls.pool, urlRows: Uint16Array.from(records.urls, ({ row }) => row) });
  put(addressTable(catalogue.indicators, aliases));
  return writeSections('boot', sections);
}

/** Labels lie in the order of the slots, so that a length is all that a slot needs to know of its place. */
function trieSections(records: ReadonlyMap<string, number>) {
  const { seed, slots, bucketBits, displacements, slotOf } = perfectHash([...records.keys()]);
  const nodes = new Uint32Array(slots).fill((RECORD.suffix << 30 | NO_PARENT) >>> 0);
  const labels = new Array<string>(slots).fill('');
  for (const [name, record] of records) {
    const slot = slotOf.get(name)!;
    const dot = name.indexOf('.');
    nodes[slot] = record << 16 | (dot === -1 ? NO_PARENT : slotOf.get(name.slice(dot + 1))!);
    labels[slot] = dot === -1 ? name : name.slice(0, dot);
  }
  const { offsets, pool } = textPool(labels);
  return {
    trie: Uint16Array.of(seed & 0xffff, seed >>> 16, slots, bucketBits),
    displacements, nodes, labels: pool,
    labelLengths: Uint8Array.from(labels, (label) => label.length),
    labelBases: offsets.filter((_, slot) => slot % 16 === 0 && slot < slots),
  };
}

function pathSections({ paths }: Records, options: OptionsTable) {
  const { offsets, pool } = textPool(paths.map(({ filter }) => (kindOf(filter) === PATH_KIND.prefixThenSeparator ? filter.path.slice(0, -1) : filter.path)));
  return {
    pathOffsets: offsets, paths: pool,
    pathRows: Uint16Array.from(paths, ({ row }) => row),
    pathOptions: Uint16Array.from(paths, ({ filter }) => options.numberOf(filter.options) | kindOf(filter) << 8),
  };
}

function kindOf({ path, glob }: PathFilter): number {
  if (!glob) return PATH_KIND.prefix;
  return /^[^*^]+\^$/.test(path) ? PATH_KIND.prefixThenSeparator : PATH_KIND.glob;
}

function looseSections(trackers: TrackerDb, options: OptionsTable) {
  const { rules, triggers } = looseRules(trackers.filters);
  const sources = textPool(rules.map(({ source }) => source));
  const texts = textPool(triggers.map(({ text }) => text));
  const shortLabels = rules.flatMap(({ filter }) => (filter.kind === 'label' && isShortLabel(filter) ? [filter.prefix] : []));
  return {
    shortLabels: ascii(shortLabels.join('\n')),
    looseOffsets: sources.offsets, looseSources: sources.pool,
    looseRows: Uint16Array.from(rules, ({ row }) => row),
    looseOptions: Uint16Array.from(rules, ({ filter, kind }) => options.numberOf(filter.options) | kind << 8),
    triggerOffsets: texts.offsets, triggers: texts.pool, triggerRules: Uint16Array.from(triggers, ({ rule }) => rule),
    ...gramTables(triggers.map(({ text }) => text), corpus(trackers)),
  };
}

/** Texts in which the grams are about as common as in URLs: names, addresses of sites and policies. */
function* corpus({ filters, domains, organisations }: TrackerDb): Generator<string> {
  for (const { filter } of filters) yield filter.raw;
  yield* domains.keys();
  for (const { entry } of organisations) yield [entry.website_url, entry.privacy_policy_url, entry.description].join(' ').replaceAll(' ', '-');
}
