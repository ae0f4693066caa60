/** Reads the rows that a maintainer adds to the address index: a CSV with the head line `from,to,asn,network,country,certainty`. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { addressNumber } from './addresses-csv.ts';
import type { ExtraRow } from './addresses-merge.ts';

const COLUMNS = ['from', 'to', 'asn', 'network', 'country', 'certainty'] as const;
const CERTAINTIES = ['probable', 'registered', 'anycast'] as const;

/** @throws Error that names file and line when a row cannot be read. */
export function readExtra(file: string): ExtraRow[] {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true, comments: '#' });
  const [first] = errors;
  if (first !== undefined) throw new Error(`${file}, line ${(first.row ?? 0) + 2}: ${first.message}`);
  const missing = COLUMNS.filter((column) => meta.fields?.includes(column) !== true);
  if (missing.length > 0) throw new Error(`${file}: no column ${missing.join(', ')}`);
  return data.map((row, number) => {
    try {
      return extraOf(row);
    } catch (error) {
      throw new Error(`${file}, row ${number + 1}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

function extraOf(row: Record<string, string>): ExtraRow {
  const [from = '', to = '', asn = '', network = '', country = '', written = ''] = COLUMNS.map((column) => row[column]?.trim());
  const family = from.includes(':') ? 'ipv6' : 'ipv4';
  if (addressNumber(to, family) < addressNumber(from, family)) throw new Error('the last address is before the first');
  const certainty = CERTAINTIES.find((each) => each === written);
  if (certainty === undefined) throw new Error(`certainty “${written}” is none of ${CERTAINTIES.join(', ')}`);
  if (!/^[1-9]\d{0,9}$/.test(asn) || Number(asn) > 0xffff_ffff) throw new Error(`“${asn}” is no AS number`);
  if (!/^[A-Z]{2}$/.test(country) && !(certainty === 'anycast' && country === '')) throw new Error(`“${country}” is not a country`);
  return { from, to, asn: Number(asn), network, country, certainty };
}
