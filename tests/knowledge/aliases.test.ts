import { describe, expect, it } from 'vitest';
import { aliasTable } from '../../build/index/alias-table.ts';
import { AliasList } from '../../src/knowledge/alias-list.ts';
import { hostHash, wordOf } from '../../src/knowledge/host-hash.ts';
import { openKnowledge } from '../../src/knowledge/knowledge.ts';
import { openNames } from '../../src/knowledge/names.ts';
import type { Place } from '../../src/knowledge/types.ts';
import { buffer, COMPILED, openSmall } from './small-catalogue.ts';

const inNetwork = (asn: number): Place => ({ kind: 'located', asn, network: 'Network', country: 'FR', certainty: 'probable' });
const PLACES: Record<string, Place> = {
  '192.0.2.1': inNetwork(64501), '192.0.2.2': inNetwork(64502), '192.0.2.3': { kind: 'anycast', asn: 64502, network: 'CDN' },
  '192.0.2.4': { kind: 'disputed', asn: 64501, network: 'Network', countries: ['FR', 'DE'] }, '192.0.2.5': inNetwork(0),
};
const addresses = { place: (address: string): Place => PLACES[address] ?? { kind: 'nowhere', why: 'not-in-database' } };
const { alias } = openKnowledge({ boot: openSmall(), names: openNames(buffer(COMPILED.names)), addresses });

describe('whose host it is under a site’s own name', () => {
  it('stays unknown for a site’s own hosts, its CDN, a hosted shop, look-alikes, and names above and below a listed one', () => {
    for (const host of ['cdn.shop.test', 'shop.test', 'b.shop.test', 'x.metrics.shop.test', 'metrics-shop.test', 'metrics.shop.test.example.org', 'test', '']) {
      expect(alias(host, undefined), host).toBeUndefined();
      expect(alias(host, '192.0.2.2'), host).toBeUndefined();
      expect(alias(host, '192.0.2.3'), host).toBeUndefined();
    }
    for (const address of ['192.0.2.5', '203.0.113.1', 'nonsense', '']) expect(alias('cdn.shop.test', address), address).toBeUndefined();
  });

  it('is told by a list, wherever the server is', () => {
    const eulerian = { company: 'Eulerian', organisation: expect.objectContaining({ id: 'eulerian', country: 'FR' }), by: 'listed' };
    for (const address of [undefined, '192.0.2.1', '192.0.2.2']) expect(alias('metrics.shop.test', address)).toEqual(eulerian);
    expect(alias('a.b.shop.test', undefined)).toEqual(eulerian);
    expect(alias('stats.shop.test', undefined)).toEqual({ company: 'Other', by: 'listed' });
  });

  it('is told by a network that only one company uses', () => {
    for (const address of ['192.0.2.1', '192.0.2.4']) expect(alias('t.shop.test', address)).toMatchObject({ company: 'Eulerian', organisation: { id: 'eulerian' }, by: 'network' });
    expect(alias('stats.shop.test', '192.0.2.1')).toEqual({ company: 'Other', by: 'listed' });
  });

  it('is no alias where the host is the company’s own', () => {
    expect(alias('any.eulerian.net', '192.0.2.1')).toBeUndefined();
    expect(alias('eulerian.net.example.org', '192.0.2.1')).toMatchObject({ company: 'Eulerian' });
  });
});

describe('hashes of hosts', () => {
  const list = ({ words, checks, companies }: ReturnType<typeof aliasTable>) => new AliasList(words, checks, companies);
  const entry = (hosts: string[]) => ({ id: 'one', company: 'One', asns: [], hosts });

  it('spread over all forty bits', () => {
    const hashes = Array.from({ length: 4096 }, (_, number) => hostHash(`metrics${number}.example.org`));
    expect(new Set(hashes).size).toBe(4096);
    for (let bit = 0; bit < 40; bit++) {
      const set = hashes.filter((hash) => Math.floor(hash / 2 ** bit) % 2 === 1).length;
      expect(Math.abs(set - 2048), `bit ${bit}`).toBeLessThan(200);
    }
  });

  it('find every listed host and its company, and no other, even with the same upper bits', () => {
    const hosts = Array.from({ length: 3000 }, (_, number) => `m${number}.example.org`);
    const found = list(aliasTable([entry(hosts.slice(0, 1000)), { ...entry(hosts.slice(1000)), id: 'two' }]));
    expect(hosts.map((host) => found.companyOf(host))).toEqual(hosts.map((_, number) => (number < 1000 ? 0 : 1)));
    expect(hosts.filter((host) => found.companyOf(`x${host}`) !== undefined)).toEqual([]);
    const words = Uint32Array.of(wordOf(hostHash('a.example.org')), wordOf(hostHash('a.example.org')));
    const check = hostHash('a.example.org') % 256;
    expect(new AliasList(words, Uint8Array.of(check ^ 1, check), Uint8Array.of(7, 8)).companyOf('a.example.org')).toBe(8);
    expect(new AliasList(words, Uint8Array.of(check ^ 1, check ^ 2), Uint8Array.of(7, 8)).companyOf('a.example.org')).toBeUndefined();
    expect(list(aliasTable([])).companyOf('a.example.org')).toBeUndefined();
  });

  it('may not stand for two hosts', () => {
    expect(() => aliasTable([entry(['a.example.org']), entry(['a.example.org'])])).toThrow('hash of another host');
  });
});
