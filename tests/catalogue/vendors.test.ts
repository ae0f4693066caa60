/** What the build refuses among vendors and aliases, and whether the real ones agree with the packages that ship. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../build/catalogue/load.ts';
import { readTrackerDb } from '../../build/index/trackerdb.ts';
import { type Files, PARTS, problemsOf, text } from './fixture.ts';

const { vendor, alias, carrier, anycast } = PARTS;

describe('a vendor', () => {
  const vendors = (...all: object[]) => problemsOf({ 'vendors.json': text(...all.map((changes) => ({ ...vendor, ...changes }))) });

  it('is accepted beside others, without an organisation, and as a host that strangers’ names stand beside', () => {
    expect(vendors({}, { company: 'Other', hosts: ['other.example.com'], organisation: undefined })).toEqual([]);
    expect(vendors({ hosts: ['d111111abcdef8.cloudfront.net'] })).toEqual([]);
    expect(vendors({}, { kind: 'fingerprinting', purpose: 'fraud-defence' })).toEqual([]);
  });

  it.each<[object, string]>([
    [{ hosts: ['cloudfront.net'] }, 'cloudfront.net is a public suffix: strangers register names under it'],
    [{ hosts: ['Recorder.example.com'] }, 'Recorder.example.com must be written in lower case'],
    [{ hosts: [] }, 'Recorder has no hosts'],
    [{ hosts: ['a.example.com', 'b.a.example.com'] }, 'b.a.example.com is already Recorder\'s, as a.example.com'],
    [{ kind: 'keylogging' }, '"kind" must be one of session-replay, fingerprinting'],
    [{ purpose: 'advertising' }, '"purpose" must be one of replay, fraud-defence, identification'],
    [{ purpose: 'fraud-defence' }, 'Recorder: fraud-defence is no purpose of session-replay'],
    [{ references: [] }, '"references" must hold at least one reference'],
    [{ host: 'a.example.com' }, 'unknown field "host"'],
  ])('with %o is refused', (changes, problem) => expect(vendors(changes)).toEqual([`vendors.json:2: ${problem}`]));
});

describe('a company behind other sites’ hosts', () => {
  const aliases = (changes: object, files: Files = {}) => problemsOf({ 'aliases.json': text({ ...alias, ...changes }), ...files });
  const hosts = (...lines: string[]) => problemsOf({ 'aliases/cloak.txt': lines.map((line) => `${line}\n`).join('') });

  it('is accepted with a list alone, and with a network alone', () => {
    expect(aliases({ asns: undefined, organisation: undefined })).toEqual([]);
    expect(aliases({ list: undefined }, { 'aliases/cloak.txt': '' })).toEqual([]);
  });

  it('lists hosts below a site, never a site, its www, or a public suffix', () => {
    expect(hosts('metrics.example.net', 'a.b.example.net')).toEqual([]);
    for (const wrong of ['example.net', 'www.example.net', 'shop.github.io']) {
      expect(hosts('metrics.example.net', wrong)).toEqual([`aliases/cloak.txt:2: ${wrong} is a site, not a host below one`]);
    }
    expect(hosts('co.uk')).toEqual(['aliases/cloak.txt:1: co.uk is a site, not a host below one']);
    expect(hosts('metrics.example.net', 'metrics.example.net')).toEqual(['aliases/cloak.txt:2: metrics.example.net is listed twice']);
    expect(hosts('metrics..example.net')[0]).toContain('is not a host name');
  });

  it.each<[object, string]>([
    [{ asns: [carrier.asns[0]] }, `AS${carrier.asns[0]} is a carrier's or an anycast network`],
    [{ asns: [anycast.asn] }, `AS${anycast.asn} is a carrier's or an anycast network`],
    [{ organisation: undefined }, 'cloak has a network, so it needs an organisation: its own hosts are no aliases'],
    [{ references: undefined }, '"references" must hold at least one reference'],
    [{ domains: [] }, 'unknown field "domains"'],
  ])('with %o is refused', (changes, problem) => expect(aliases(changes)).toEqual([`aliases.json:2: ${problem}`]));

  it('has its list, and every list has a company', () => {
    expect(problemsOf({ 'aliases/cloak.txt': '' })).toEqual(['aliases/cloak.txt:1: the file is missing']);
    expect(aliases({ list: undefined })).toEqual(['aliases/cloak.txt:1: no company of aliases.json has this list']);
    expect(aliases({ list: undefined, asns: undefined }, { 'aliases/cloak.txt': '' })).toEqual(['aliases.json:2: cloak has neither a list nor a network']);
    const twice = problemsOf({ 'aliases.json': text(alias, { ...alias, id: 'other', list: undefined }) });
    expect(twice.map((problem) => problem.replace(/^\S+ /, ''))).toEqual(['AS64520 belongs to two companies']);
  });
});

describe('the real vendors and companies', () => {
  const { vendors, aliases } = loadCatalogue();
  const { domains, trackers, organisations } = readTrackerDb();
  const known = new Set(organisations.map(({ id }) => id));

  it('own their hosts as TrackerDB has it, where it knows them', () => {
    const wrong = vendors.flatMap(({ company, organisation, hosts }) => hosts.flatMap((host) => {
      const owners = ownersOf(host);
      return owners.length === 0 || owners.includes(organisation) ? [] : [`${host} of ${company} is ${owners.join(' and ')}'s`];
    }));
    expect(wrong).toEqual([]);
    expect([...vendors, ...aliases].flatMap(({ organisation }) => (organisation === undefined || known.has(organisation) ? [] : [organisation]))).toEqual([]);
    expect(vendors.length).toBeGreaterThan(25);
  });

  it('announce their networks under their own name', () => {
    const require = createRequire(import.meta.url);
    const rows = readFileSync(require.resolve('@ip-location-db/asn/asn-ipv4.csv'), 'utf8').split('\n');
    const names = new Map(rows.map((row): [number, string] => { const [, , asn, ...name] = row.split(','); return [Number(asn), name.join(',')]; }));
    for (const { company, asns } of aliases) {
      const words = company.match(/[\w-]{3,}/g) ?? [];
      for (const asn of asns) expect(words.some((word) => names.get(asn)?.toLowerCase().includes(word.toLowerCase())), `AS${asn} of ${company} is ${names.get(asn)}`).toBe(true);
    }
    expect(aliases.flatMap(({ asns }) => asns).length).toBeGreaterThan(7);
  });

  it('list no host of their own', () => {
    const own = aliases.flatMap(({ organisation, hosts }) => (organisation === undefined ? [] : hosts.filter((host) => ownersOf(host).includes(organisation))));
    expect(own).toEqual([]);
  });

  /** Organisations of the patterns that claim the host or a name above it. */
  function ownersOf(host: string): (string | undefined)[] {
    for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const rows = domains.get(name);
      if (rows) return rows.map((row) => trackers[row]?.organisation);
    }
    return [];
  }
});
