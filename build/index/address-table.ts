/** The IPv4 indicators as a sorted table. */
import { ipv4 } from '../../src/knowledge/ipv4.ts';
import type { IndicatorEntry } from '../catalogue/types.ts';

/** Address → listed address whose rows it shares. */
export type Addresses = Readonly<Record<string, string>>;

/** @throws when an indicator of type ipv4 is none, or an alias stands for an address that is not listed. */
export function addressTable(indicators: readonly IndicatorEntry[], aliases: Addresses): { addresses: Uint32Array; addressRows: Uint16Array } {
  const entries: { address: number; row: number }[] = [];
  const add = (text: string, row: number): void => {
    const address = ipv4(text);
    if (address === undefined) throw new Error(`not an IPv4 address: ${text}`);
    entries.push({ address, row });
  };
  const listed = indicators.flatMap(({ value, type }, row) => (type === 'ipv4' ? [{ value, row }] : []));
  for (const { value, row } of listed) add(value, row);
  for (const [alias, value] of Object.entries(aliases)) {
    const rows = listed.filter((entry) => entry.value === value);
    if (rows.length === 0) throw new Error(`${alias} stands for ${value}, which is not listed`);
    for (const { row } of rows) add(alias, row);
  }
  entries.sort((one, other) => one.address - other.address || one.row - other.row);
  return { addresses: Uint32Array.from(entries, ({ address }) => address), addressRows: Uint16Array.from(entries, ({ row }) => row) };
}
