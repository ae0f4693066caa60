/**
 * A table of indicators: which column is what is guessed by its name, and told. Read so: MISP's export, Citizen Lab's and Amnesty's
 * tables, and most that people make by hand. A table without a header, or without a column for names, is refused.
 */
import type { Confidence } from '../knowledge/types.ts';
import type { Candidate } from './candidate.ts';
import { CsvRows } from './csv-rows.ts';
import { isYes } from './fields.ts';
import type { Gathering } from './gathering.ts';
import type { ListReader } from './list-reader.ts';
import { roleOf } from './role-of.ts';
import { ListError, type ListResult } from './types.ts';

type Column = 'value' | 'host' | 'url' | 'address' | 'type' | 'for-detection' | 'family' | 'date' | 'role' | 'confidence' | 'expired';

const NAMES: Readonly<Record<Column, string>> = {
  value: 'value indicator ioc indicador valor observable indicator_value ioc_value artifact',
  host: 'domain domains hostname host fqdn domain_name dominio dominios domainname',
  url: 'url urls uri link enlace',
  address: 'ip ip_address ipv4 ipv6 address ip_dst dst_ip direccion direccion_ip',
  type: 'type tipo indicator_type ioc_type attribute_type',
  'for-detection': 'to_ids',
  family: 'family malware malware_family campaign tool threat threat_actor actor familia campana malware_printable',
  date: 'date first_seen firstseen first_seen_utc fecha valid_from created first_reported reported attribute_date',
  role: 'role category rol categoria kill_chain kill_chain_phase purpose threat_type',
  confidence: 'confidence confianza confidence_level',
  expired: 'expired vencido',
};
const MEANING: ReadonlyMap<string, Column> = new Map(Object.entries(NAMES).flatMap(([column, names]) => names.split(' ').map((name) => [name, column as Column] as const)));
const VALUES = ['value', 'host', 'url', 'address'] as const;

/** What the column for types may say, without what MISP adds to it. In tables that people make by hand it says the role (`tipo`: phishing). */
const KINDS: ReadonlyMap<string, Candidate['as']> = new Map([
  ['domain', 'host'], ['hostname', 'host'], ['host', 'host'], ['fqdn', 'host'], ['domain-name', 'host'], ['dominio', 'host'],
  ['url', 'url'], ['uri', 'url'], ['link', 'url'],
  ['ip', 'address'], ['ip-dst', 'address'], ['ipv4', 'address'], ['ipv6', 'address'], ['ipv4-addr', 'address'], ['ipv6-addr', 'address'], ['ip-address', 'address'],
]);

export class CsvList implements ListReader {
  readonly #gathering: Gathering;
  readonly #rows: CsvRows;
  #columns: Map<Column, number> | undefined;
  #told: Record<string, string> = {};

  constructor(gathering: Gathering, separator: ',' | ';' | '\t') {
    this.#gathering = gathering;
    this.#rows = new CsvRows(separator, (fields, line) => this.#row(fields, line));
  }

  get found(): number { return this.#gathering.found; }

  feed(text: string): void { this.#rows.feed(text); }

  // oxlint-disable-next-line require-yield -- a table is judged while it is read: nothing is left to rest in.
  *end(): Generator<undefined, ListResult> {
    this.#rows.end();
    if (!this.#columns) throw new ListError('no-domain-column');
    return this.#gathering.result('csv', { columns: this.#told });
  }

  #row(fields: string[], line: number): void {
    if (fields[0]?.startsWith('#') && !this.#columns) return;
    if (!this.#columns) return this.#header(fields, line);
    const cell = (column: Column): string => fields[this.#columns?.get(column) ?? -1]?.trim() ?? '';
    const forDetection = this.#columns.has('for-detection') ? cell('for-detection') : '1';
    const shared = { at: line, date: cell('date'), family: cell('family'), role: roleOf([cell('role'), cell('type')]), confidence: confidenceOf(cell('confidence')), expired: isYes(cell('expired')) };
    for (const column of VALUES) {
      const value = cell(column);
      if (value === '') continue;
      if (forDetection !== '' && !isYes(forDetection)) { this.#gathering.refuse(line, value, 'not-for-detection'); continue; }
      this.#take(column, value, cell('type').toLowerCase(), shared);
    }
  }

  #take(column: (typeof VALUES)[number], value: string, type: string, shared: Omit<Candidate, 'as' | 'value'>): void {
    if (column !== 'value') return this.#gathering.add({ ...shared, as: column === 'host' ? 'any' : column, value });
    if (type === 'domain|ip') {
      for (const part of value.split('|').slice(0, 2)) this.#gathering.add({ ...shared, as: 'any', value: part });
      return;
    }
    const as = type === '' || !this.#columns?.has('type') ? 'any' : KINDS.get(type) ?? (roleOf([type]) && 'any');
    if (as) this.#gathering.add({ ...shared, as, value });
    else this.#gathering.refuse(shared.at, value, 'other-kind');
  }

  #header(fields: readonly string[], line: number): void {
    const columns = new Map<Column, number>();
    for (const [index, field] of fields.entries()) {
      const column = MEANING.get(plain(field));
      if (column === undefined || columns.has(column)) continue;
      columns.set(column, index);
      this.#told[column] = field.trim().slice(0, 80);
    }
    if (!VALUES.some((column) => columns.has(column))) throw new ListError('no-domain-column', line);
    this.#columns = columns;
  }
}

/** `First Seen (UTC)` and `first_seen_utc` are one name; accents go. */
const plain = (name: string): string => name.normalize('NFD').toLowerCase().replaceAll(/[\u0300-\u036f]/g, '').replaceAll(/[^a-z0-9]+/g, ' ').trim().replaceAll(' ', '_');

function confidenceOf(text: string): Confidence | undefined {
  const word = text.toLowerCase();
  if (word === 'high' || word === 'alta' || word === 'alto') return 'high';
  if (word === 'medium' || word === 'media' || word === 'medio') return 'medium';
  if (word === 'low' || word === 'baja' || word === 'bajo') return 'low';
  if (!/^\d{1,3}$/.test(word)) return undefined;
  return Number(word) >= 70 ? 'high' : Number(word) >= 30 ? 'medium' : 'low';
}
