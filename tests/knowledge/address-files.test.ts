import { describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { openAddresses } from '../../src/knowledge/addresses.ts';
import { bufferOf, compileFrom, open } from './address-fixture.ts';

const SOURCES = { asn4: '5.0.0.0,5.0.0.255,64496,Uno\n', country4: '5.0.0.0,5.0.0.255,MX\n' };
const files = compileFrom(SOURCES);

/** Why the pair is refused, and which file is named. */
function refusal(addresses: ArrayBuffer, networks: ArrayBuffer): string {
  try {
    openAddresses(addresses, networks);
  } catch (error) {
    if (error instanceof KnowledgeError) return `${error.file} ${error.refusal}`;
    throw error;
  }
  return 'accepted';
}

describe('the two files', () => {
  it('are accepted as they were written', () => expect(refusal(bufferOf(files.addresses), bufferOf(files.networks))).toBe('accepted'));

  it('are the same bytes every time', () => {
    const again = compileFrom(SOURCES);
    expect(Buffer.compare(again.addresses, files.addresses)).toBe(0);
    expect(Buffer.compare(again.networks, files.networks)).toBe(0);
  });

  it('are refused whichever byte is altered', () => {
    for (const name of ['addresses', 'networks'] as const) {
      for (let at = 0; at < files[name].length; at++) {
        const altered = bufferOf(files[name]);
        new Uint8Array(altered)[at]! ^= 1 << (at & 7);
        const pair = { addresses: bufferOf(files.addresses), networks: bufferOf(files.networks), [name]: altered };
        expect(refusal(pair.addresses, pair.networks), `${name} at ${at}`).toMatch(new RegExp(`^${name}.bin (foreign|outdated|damaged)$`));
      }
    }
  });

  it('are refused when cut short, whatever is left', () => {
    for (let left = 0; left < files.addresses.length; left += left < 64 ? 1 : 97) {
      expect(refusal(bufferOf(files.addresses.subarray(0, left)), bufferOf(files.networks)), `${left} bytes`).toBe('addresses.bin damaged');
    }
    expect(refusal(bufferOf(files.addresses), bufferOf(files.networks.subarray(0, -4)))).toBe('networks.bin damaged');
  });

  it('are refused in each other\'s place', () => {
    expect(refusal(bufferOf(files.networks), bufferOf(files.addresses))).toBe('addresses.bin foreign');
    expect(refusal(bufferOf(files.addresses), bufferOf(files.addresses))).toBe('networks.bin foreign');
  });

  it('belong together: names of another build are refused', () => {
    const renamed = compileFrom({ ...SOURCES, asn4: '5.0.0.0,5.0.0.255,64496,Two\n' });
    expect(refusal(bufferOf(files.addresses), bufferOf(renamed.networks))).toBe('networks.bin foreign');
  });
});

describe('an index', () => {
  const index = open(files);

  it('gives out places that nobody can change', () => {
    expect(Object.isFrozen(index.place('5.0.0.1'))).toBe(true);
    expect(Object.isFrozen(index.place('127.0.0.1'))).toBe(true);
  });

  it('stays right when it has seen more places than it remembers', () => {
    const rows = Array.from({ length: 9000 }, (_, number) => `${0x0500_0000 + number},${0x0500_0000 + number},${number + 1},N${number + 1}`);
    const many = open(compileFrom({ asn4: rows.join('\n'), country4: '83886080,83999999,MX\n' }));
    for (let round = 0; round < 2; round++) {
      for (let number = 0; number < 9000; number++) expect(many.place(`5.0.${number >> 8}.${number & 255}`)).toMatchObject({ asn: number + 1, network: `N${number + 1}` });
    }
  });
});
