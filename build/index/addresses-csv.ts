/**
 * Reads the CSV files of `@ip-location-db`: `first,last,number,name` for networks and `first,last,country` for countries, without a head
 * line. First and last are addresses as text, or as one decimal number (`…-num.csv`); last is inclusive.
 */
import { readFileSync } from 'node:fs';
import { readAddress } from '../../src/knowledge/address-text.ts';

export type AddressFamily = 'ipv4' | 'ipv6';

export interface Row<T> { from: bigint; to: bigint; of: T }

export interface NetworkName { asn: number; name: string }

/** @throws Error that names file and line when a row cannot be read. */
export function readNetworks(file: string, family: AddressFamily): Row<NetworkName>[] {
  const known = new Map<string, NetworkName>();
  return readRows(file, family, (rest) => {
    const before = known.get(rest);
    if (before !== undefined) return before;
    const comma = rest.indexOf(',');
    const network = { asn: wholeNumber(rest.slice(0, comma < 0 ? undefined : comma)), name: comma < 0 ? '' : unquoted(rest.slice(comma + 1)) };
    known.set(rest, network);
    return network;
  });
}

/** @throws Error that names file and line when a row cannot be read. */
export function readCountries(file: string, family: AddressFamily): Row<string>[] {
  return readRows(file, family, (rest) => {
    const country = unquoted(rest).toUpperCase();
    if (!/^[A-Z]{2}$/.test(country)) throw new Error(`“${rest}” is not a country`);
    return country;
  });
}

/** One address in either form, as a number. */
export function addressNumber(text: string, family: AddressFamily): bigint {
  const number = /^\d+$/.test(text) ? BigInt(text) : numberOfText(text, family);
  if (number >= SPACE[family]) throw new Error(`${text} is no ${family} address`);
  return number;
}

export const SPACE: Record<AddressFamily, bigint> = { ipv4: 1n << 32n, ipv6: 1n << 128n };

const words = new Uint32Array(4);

/** The words' family counts as written: `::ffff:…` is a place in the IPv6 files although a look-up treats it as IPv4. */
function numberOfText(text: string, family: AddressFamily): bigint {
  const read = readAddress(text, words);
  const written = text.includes(':') ? 'ipv6' : 'ipv4';
  if (read === 'malformed' || written !== family) throw new Error(`“${text}” is no ${family} address`);
  if (family === 'ipv4') return BigInt(words[3]!);
  return BigInt(words[0]!) << 96n | BigInt(words[1]!) << 64n | BigInt(words[2]!) << 32n | BigInt(words[3]!);
}

function readRows<T>(file: string, family: AddressFamily, read: (rest: string) => T): Row<T>[] {
  const rows: Row<T>[] = [];
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((written, number) => {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (line === '') return;
    try {
      const first = line.indexOf(',');
      const second = line.indexOf(',', first + 1);
      if (first < 0 || second < 0) throw new Error('three columns expected');
      const from = addressNumber(line.slice(0, first), family);
      const to = addressNumber(line.slice(first + 1, second), family);
      if (to < from) throw new Error('the last address is before the first');
      rows.push({ from, to, of: read(line.slice(second + 1)) });
    } catch (error) {
      throw new Error(`${file}, line ${number + 1}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
  return rows;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) > 0xffff_ffff) throw new Error(`“${text}” is no AS number`);
  return Number(text);
}

/** RFC 4180: a cell in quotes may hold commas, and quotes doubled. */
const unquoted = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
