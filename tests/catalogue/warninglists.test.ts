/**
 * The catalogue against public lists of names and ranges that many people use (MISP warninglists, kept outside the
 * repository): an indicator that is one of them would accuse thousands of visitors.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_FOLDER, judged } from '../../build/catalogue/load.ts';

const corpora = process.env['TESTIGO_CORPORA'] ?? join(CATALOGUE_FOLDER, '../../shared/corpora');
const folder = join(corpora, 'warninglists');

interface WarningList { name: string; type: 'hostname' | 'string' | 'cidr'; list: string[] }

const isList = (value: unknown): value is Omit<WarningList, 'name'> =>
  typeof value === 'object' && value !== null && 'type' in value && 'list' in value && Array.isArray(value.list) && (value.type === 'hostname' || value.type === 'string' || value.type === 'cidr');

function read(): WarningList[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const value: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (!isList(value)) throw new Error(`${file} is not a warninglist`);
    return { name: file.slice(0, -'.json'.length), type: value.type, list: value.list.map((item) => item.toLowerCase().replace(/^\.|\.$/g, '')) };
  });
}

const number = (address: string): number => address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
const parents = (name: string): string[] => name.split('.').map((_, at, labels) => labels.slice(at).join('.')).slice(1);

/** Names that are on a list themselves, or above one of its names. */
const onOrAbove = (names: ReadonlySet<string>, { list }: WarningList): string[] => list.flatMap((item) => [item, ...parents(item)].filter((name) => names.has(name)));

/** Addresses inside a list's IPv4 ranges. */
const inRanges = (addresses: readonly string[], { list }: WarningList): string[] => {
  const ranges = list.filter((range) => !range.includes(':')).map((range) => {
    const [base = '', bits = '32'] = range.split('/');
    return { base: number(base), size: 2 ** (32 - Number(bits)) };
  });
  return addresses.filter((address) => {
    const at = number(address);
    return ranges.some(({ base, size }) => at >= base && at < base + size);
  });
};

/** Cloud addresses are rented by one tenant at a time: a report may name one, and its note says that it changes hands. */
const RENTED = new Set(['amazon-aws']);

if (!existsSync(folder)) {
  console.warn(`\nNOT CHECKED: there are no warninglists at ${folder}. Set TESTIGO_CORPORA to check the catalogue against them.\n`);
  it('the folder named by TESTIGO_CORPORA holds the warninglists', () => expect(process.env['TESTIGO_CORPORA']).toBeUndefined());
} else {
  const lists = read();
  const named = lists.filter(({ type }) => type !== 'cidr');
  const { indicators, networks, never } = judged(CATALOGUE_FOLDER);
  const rows = indicators.map(({ value }) => value);
  const names = new Set(rows.filter(({ type }) => type === 'domain').map(({ value }) => value));
  const addresses = rows.filter(({ type }) => type === 'ipv4').map(({ value }) => value);

  describe('the joins themselves', () => {
    it('find what is there', () => {
      expect(onOrAbove(new Set(['example.org', 'popular.example.net']), { name: 'x', type: 'hostname', list: ['www.example.org', 'popular.example.net'] })).toEqual(['example.org', 'popular.example.net']);
      expect(inRanges(['104.16.0.1', '187.188.81.66'], { name: 'x', type: 'cidr', list: ['104.16.0.0/13', '2001:db8::/32'] })).toEqual(['104.16.0.1']);
    });

    it('have enough to join with', () => {
      expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(['tranco10k', 'link-in-bio', 'url-shortener', 'dynamic-dns', 'bank-website']));
      expect(named.reduce((sum, { list }) => sum + list.length, 0)).toBeGreaterThan(50_000);
    });
  });

  describe('the catalogue', () => {
    it('has no name that many people use, save where never.json says why', () => {
      const hits = named.flatMap((list) => [...new Set(onOrAbove(names, list))].map((value) => `${list.name}: ${value}`));
      expect(hits.sort()).toEqual(never.exceptions.map(({ list, value }) => `${list}: ${value}`).sort());
    });

    it('goes below such a name only where strangers rent single names', () => {
      const popular = new Set(named.flatMap(({ list }) => list));
      const rented = (name: string): boolean => never.hosts.get(name) !== undefined && never.hosts.get(name) !== 'top-site' || parse(name, { allowPrivateDomains: true }).publicSuffix === name;
      const excepted = new Set(never.exceptions.map(({ value }) => value));
      const below = [...names].filter((name) => {
        const above = parents(name).filter((parent) => popular.has(parent) && !excepted.has(parent));
        return above.length > 0 && !parents(name).some(rented);
      });
      expect(below).toEqual([]);
    });

    it.each(lists.filter(({ type, name }) => type === 'cidr' && !RENTED.has(name)).map((list) => [list.name, list] as const))('has no address inside the ranges of %s', (_, list) => {
      expect(inRanges(addresses, list)).toEqual([]);
    });

    it('says of every address that a cloud rents out that it does', () => {
      const operators = new Map(networks.map(({ value }) => [value.address, value.now]));
      const notes = new Map(rows.map(({ value, note }) => [value, note]));
      const rented = lists.filter(({ name }) => RENTED.has(name)).flatMap((list) => inRanges(addresses, list));
      expect(rented.length).toBeGreaterThan(0);
      expect(rented.filter((address) => !/cloud/.test(notes.get(address) ?? '') && !/Amazon/.test(operators.get(address) ?? ''))).toEqual([]);
    });
  });
}
