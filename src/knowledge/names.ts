/** `names.bin`, opened: everything that has a name. Texts are read when they are asked for, not before. */
import { AliasList } from './alias-list.ts';
import { ID_SEPARATOR, INDICATOR_CELLS, NAMES_SECTION, ORGANISATION_CELLS, TRACKER_CELLS } from './names-sections.ts';
import { Sections } from './sections.ts';
import { type VendorHosts, VendorList } from './vendor-list.ts';
import type { Alias, Confidence, Family, Indicator, IndicatorType, Organisation, ProgrammeCompany, Role, Source, Tracker, Vendor } from './types.ts';

interface Registers { families: Family[]; sources: Source[]; prism: { company: string; joined: string }[]; vendors: VendorHosts[]; aliases: AliasCompany[] }

/** `organisation` is the number of a row. */
interface AliasCompany { company: string; organisation?: number; asns: number[] }

/** Rows are those of `boot.bin` of the same build. A row that does not exist is a mistake of the caller and throws a RangeError. */
export interface Names {
  readonly version: string;
  tracker(row: number): Tracker;
  /** @param id of the catalogue, e.g. `google`; undefined when it has no such owner. */
  organisation(id: string): Organisation | undefined;
  indicator(row: number): Indicator;
  /** Each of them, in the order of the rows. */
  indicators(): Iterable<Indicator>;
  source(id: string): Source | undefined;
  /** @param number of the company in the order of the catalogue. */
  company(number: number): ProgrammeCompany;
  vendorsOf(host: string): readonly Vendor[];
  /** @param asn of the network that announces the server's address, where it is known. */
  alias(host: string, asn: number | undefined): Alias | undefined;
}

/**
 * @param buffer the bytes of `names.bin`; they are used in place and must not change.
 * @throws KnowledgeError when they cannot be trusted.
 */
export function openNames(buffer: ArrayBuffer): Names {
  return new NamesFile(new Sections(buffer, 'names'));
}

class NamesFile implements Names {
  readonly version: string;
  readonly #offsets: Uint32Array;
  readonly #texts: Uint8Array;
  readonly #organisations: Uint16Array;
  readonly #trackers: Uint16Array;
  readonly #indicators: Uint16Array;
  readonly #registerBytes: Uint8Array;
  readonly #decoder = new TextDecoder();
  readonly #knownTrackers = new Map<number, Tracker>();
  #registers: Registers | undefined;
  readonly #aliases: AliasList;
  #sources: Map<string, Source> | undefined;
  #vendors: VendorList | undefined;

  constructor(sections: Sections) {
    this.version = sections.text(NAMES_SECTION.version);
    this.#offsets = sections.words(NAMES_SECTION.offsets);
    this.#texts = sections.bytes(NAMES_SECTION.texts);
    this.#organisations = sections.halves(NAMES_SECTION.organisations);
    this.#trackers = sections.halves(NAMES_SECTION.trackers);
    this.#indicators = sections.halves(NAMES_SECTION.indicators);
    this.#registerBytes = sections.bytes(NAMES_SECTION.registers);
    this.#aliases = new AliasList(sections.words(NAMES_SECTION.aliasWords), sections.bytes(NAMES_SECTION.aliasChecks), sections.bytes(NAMES_SECTION.aliasCompanies));
  }

  tracker(row: number): Tracker {
    const known = this.#knownTrackers.get(row);
    if (known) return known;
    const [id = 0, name = 0, category = 0, organisation = 0] = cells(this.#trackers, row, TRACKER_CELLS.length);
    const tracker: Tracker = {
      id: this.#text(id), name: this.#text(name), category: this.#text(category),
      ...(organisation > 0 ? { organisation: this.#organisation(organisation - 1) } : {}),
    };
    this.#knownTrackers.set(row, tracker);
    return tracker;
  }

  /** Rows lie in the order of their ids. */
  organisation(id: string): Organisation | undefined {
    let low = 0;
    let high = this.#organisations.length / ORGANISATION_CELLS.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#text(this.#organisations[middle * ORGANISATION_CELLS.length]!);
      if (found === id) return this.#organisation(middle);
      if (found < id) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  indicator(row: number): Indicator {
    const [value = 0, type = 0, role = 0, confidence = 0, firstReported = 0, family = 0, sources = 0, then = 0, now = 0, country = 0] =
      cells(this.#indicators, row, INDICATOR_CELLS.length);
    const network = { ...this.#optional('then', then), ...this.#optional('now', now), ...this.#optional('country', country) };
    return {
      row, value: this.#text(value), type: this.#text(type) as IndicatorType, role: this.#text(role) as Role,
      confidence: this.#text(confidence) as Confidence, firstReported: this.#text(firstReported),
      family: this.#register().families[family]!,
      sources: this.#text(sources).split(ID_SEPARATOR).flatMap((id) => this.source(id) ?? []),
      ...(Object.keys(network).length > 0 ? { network } : {}),
    };
  }

  *indicators(): Iterable<Indicator> {
    for (let row = 0; row * INDICATOR_CELLS.length < this.#indicators.length; row++) yield this.indicator(row);
  }

  source(id: string): Source | undefined {
    this.#sources ??= new Map(this.#register().sources.map((source) => [source.id, source]));
    return this.#sources.get(id);
  }

  company(number: number): ProgrammeCompany {
    const entry = this.#register().prism[number];
    if (!entry) throw new RangeError(`no company ${number}`);
    return { programme: 'prism', ...entry };
  }

  vendorsOf(host: string): readonly Vendor[] {
    this.#vendors ??= new VendorList(this.#register().vendors);
    return this.#vendors.of(host);
  }

  alias(host: string, asn: number | undefined): Alias | undefined {
    const companies = this.#register().aliases;
    const listed = companies[this.#aliases.companyOf(host) ?? -1];
    const behind = listed ?? (asn === undefined ? undefined : companies.find(({ asns }) => asns.includes(asn)));
    if (!behind) return undefined;
    const organisation = behind.organisation === undefined ? {} : { organisation: this.#organisation(behind.organisation) };
    return { company: behind.company, ...organisation, by: listed ? 'listed' : 'network' };
  }

  #organisation(row: number): Organisation {
    const [id = 0, name = 0, country = 0, description = 0, website = 0, policy = 0, contact = 0] =
      cells(this.#organisations, row, ORGANISATION_CELLS.length);
    return {
      id: this.#text(id), name: this.#text(name), ...this.#optional('country', country), ...this.#optional('description', description),
      ...this.#optional('website', website), ...this.#optional('policy', policy), ...this.#optional('contact', contact),
    };
  }

  #register(): Registers {
    return this.#registers ??= JSON.parse(this.#decoder.decode(this.#registerBytes)) as Registers;
  }

  #text(number: number): string {
    return this.#decoder.decode(this.#texts.subarray(this.#offsets[number], this.#offsets[number + 1]));
  }

  #optional<Key extends string>(key: Key, number: number): { [K in Key]?: string } {
    return number === 0 ? {} : ({ [key]: this.#text(number) } as { [K in Key]?: string });
  }
}

function cells(table: Uint16Array, row: number, width: number): Uint16Array {
  if (!(row >= 0 && (row + 1) * width <= table.length)) throw new RangeError(`no row ${row}`);
  return table.subarray(row * width, (row + 1) * width);
}
