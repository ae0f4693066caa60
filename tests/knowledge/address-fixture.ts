/** Small address sources as files, and what they compile to. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddressCatalogue, type AddressOptions, type CompiledAddresses, compileAddresses } from '../../build/index/addresses.ts';
import { type AddressIndex, openAddresses } from '../../src/knowledge/addresses.ts';

export interface Sources { asn4?: string; asn6?: string; country4?: string; country6?: string; second4?: string; second6?: string }

const NO_CATALOGUE: AddressCatalogue = { carriers: [], anycast: [] };

/** Sources that are not given are empty. */
export function compileFrom(sources: Sources, catalogue = NO_CATALOGUE, extra: AddressOptions['extra'] = []): CompiledAddresses {
  const folder = mkdtempSync(join(tmpdir(), 'testigo-addresses-'));
  try {
    const file = (name: keyof Sources): string => {
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, sources[name] ?? '');
      return path;
    };
    return compileAddresses(catalogue, {
      asn4: file('asn4'), asn6: file('asn6'), country4: file('country4'), country6: file('country6'), second4: file('second4'), second6: file('second6'), extra,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A copy of its own, as a page gets it. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

export const open = ({ addresses, networks }: CompiledAddresses): AddressIndex => openAddresses(bufferOf(addresses), bufferOf(networks));
