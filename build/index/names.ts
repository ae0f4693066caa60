/** Compiles `names.bin`: what the rows of `boot.bin` are called, and who says so. */
import { ID_SEPARATOR, NAMES_SECTION } from '../../src/knowledge/names-sections.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/types.ts';
import { aliasTable } from './alias-table.ts';
import { byCodeUnit, type TrackerDb } from './trackerdb.ts';
import { ascii, type Section, writeSections } from './write-sections.ts';

export function compileNames({ version, indicators, families, sources, prism, vendors, aliases }: Catalogue, { trackers, organisations }: TrackerDb): Uint8Array {
  const texts = new Texts([
    ...organisations.flatMap(({ id, entry }) => [id, ...organisationTexts(entry)]),
    ...trackers.flatMap(({ id, name, category }) => [id, name, category]),
    ...indicators.flatMap(indicatorTexts),
  ]);
  const organisationRows = new Map(organisations.map(({ id }, row) => [id, row]));
  const familyRows = new Map(families.map(({ id }, row) => [id, row]));
  const sections: Section[] = [];
  sections[NAMES_SECTION.version] = ascii(version);
  sections[NAMES_SECTION.offsets] = texts.offsets;
  sections[NAMES_SECTION.texts] = texts.bytes;
  sections[NAMES_SECTION.organisations] = Uint16Array.from(organisations.flatMap(({ id, entry }) => [id, ...organisationTexts(entry)].map((text) => texts.numberOf(text))));
  sections[NAMES_SECTION.trackers] = Uint16Array.from(trackers.flatMap(({ id, name, category, organisation }) =>
    [...[id, name, category].map((text) => texts.numberOf(text)), organisation === undefined ? 0 : rowIn(organisationRows, organisation) + 1]));
  sections[NAMES_SECTION.indicators] = Uint16Array.from(indicators.flatMap((entry) => {
    const numbers = indicatorTexts(entry).map((text) => texts.numberOf(text));
    return [...numbers.slice(0, 5), rowIn(familyRows, entry.family), ...numbers.slice(5)];
  }));
  sections[NAMES_SECTION.registers] = new TextEncoder().encode(JSON.stringify({
    families, sources, prism: prism.map(({ company, joined }) => ({ company, joined })),
    vendors: vendors.map(({ kind, company, purpose, hosts }) => ({ kind, company, purpose, hosts })),
    aliases: aliases.map(({ company, organisation, asns }) =>
      ({ company, asns, ...(organisation === undefined ? {} : { organisation: rowIn(organisationRows, organisation) }) })),
  }));
  const { words, checks, companies } = aliasTable(aliases);
  sections[NAMES_SECTION.aliasWords] = words;
  sections[NAMES_SECTION.aliasChecks] = checks;
  sections[NAMES_SECTION.aliasCompanies] = companies;
  return writeSections('names', sections);
}

const organisationTexts = (entry: TrackerDb['organisations'][number]['entry']): string[] =>
  [entry.name, entry.country, entry.description, entry.website_url, entry.privacy_policy_url, entry.privacy_contact].map((text) => text ?? '');

const indicatorTexts = ({ value, type, role, confidence, firstReported, sources, network }: IndicatorEntry): string[] =>
  [value, type, role, confidence, firstReported, sources.join(ID_SEPARATOR), network?.then ?? '', network?.now ?? '', network?.country ?? ''];

function rowIn(rows: ReadonlyMap<string, number>, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`${id} is not in the catalogue`);
  return row;
}

/** All distinct texts, sorted; number 0 is the empty one. */
class Texts {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
  readonly #numbers: Map<string, number>;

  constructor(all: readonly string[]) {
    const sorted = [...new Set(['', ...all])].sort(byCodeUnit);
    if (sorted.length > 0x10000) throw new Error('more than 65,536 texts');
    const encoded = sorted.map((text) => new TextEncoder().encode(text));
    this.offsets = new Uint32Array(sorted.length + 1);
    encoded.forEach((bytes, number) => { this.offsets[number + 1] = this.offsets[number]! + bytes.length; });
    this.bytes = new Uint8Array(this.offsets[sorted.length]!);
    encoded.forEach((bytes, number) => this.bytes.set(bytes, this.offsets[number]!));
    this.#numbers = new Map(sorted.map((text, number) => [text, number]));
  }

  numberOf(text: string): number {
    return this.#numbers.get(text)!;
  }
}
