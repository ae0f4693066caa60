/** The sections of `names.bin` that name the company behind a host, by hash; `src/knowledge/alias-list.ts` reads them. */
import { checkOf, hostHash, wordOf } from '../../src/knowledge/host-hash.ts';
import type { AliasEntry } from '../catalogue/types.ts';

/** @param aliases at most 256 companies; the number of a company is its place here. */
export function aliasTable(aliases: readonly AliasEntry[]): { words: Uint32Array; checks: Uint8Array; companies: Uint8Array } {
  if (aliases.length > 256) throw new Error('more than 256 companies with aliases');
  const companies = new Map<number, number>();
  aliases.forEach(({ hosts }, company) => {
    for (const host of hosts) {
      const hash = hostHash(host);
      if (companies.has(hash)) throw new Error(`${host} has the hash of another host: use longer hashes`);
      companies.set(hash, company);
    }
  });
  const rows = [...companies].sort(([one], [other]) => one - other);
  return {
    words: Uint32Array.from(rows, ([hash]) => wordOf(hash)),
    checks: Uint8Array.from(rows, ([hash]) => checkOf(hash)),
    companies: Uint8Array.from(rows, ([, company]) => company),
  };
}
