import { describe, expect, it } from 'vitest';
import { compileHosts } from '../../build/index/compile-hosts.ts';
import { googleDomains } from '../../build/index/google-domains.ts';
import { readTrackerDb } from '../../build/index/trackerdb.ts';
import { openBoot } from '../../src/knowledge/boot-index.ts';
import { openKnowledge } from '../../src/knowledge/knowledge.ts';
import { openNames } from '../../src/knowledge/names.ts';
import { buffer, CATALOGUE, COMPILED, openSmall, row } from './small-catalogue.ts';

const addresses = { place: () => ({ kind: 'nowhere', why: 'not-in-database' }) as const };
const names = openNames(buffer(COMPILED.names));
const knowledge = openKnowledge({ boot: openSmall(), names, addresses });
const trackerDb = readTrackerDb();
const rowOf = (id: string): number => trackerDb.trackers.findIndex((tracker) => tracker.id === id);

describe('what is known of a host', () => {
  it('is little for most', () => {
    expect(knowledge.host('www.example.org')).toEqual({ host: 'www.example.org', site: 'example.org', trackers: [] });
  });

  it('is the owner of its domain, with what it publishes of itself', () => {
    const { organisation, category, trackers } = knowledge.host('www.facebook.com');
    expect(organisation).toMatchObject({ id: 'facebook', country: 'US' });
    expect(organisation?.policy).toMatch(/^https:/);
    expect(category).toBe('advertising');
    expect(trackers).toEqual([]);
  });

  it('is first of all what its requests matched', () => {
    const facts = knowledge.host('www.example.org', [rowOf('google_analytics')]);
    expect(facts.trackers.map(({ id, category }) => [id, category])).toEqual([['google_analytics', 'site_analytics']]);
    expect(facts.organisation?.id).toBe('google');
    expect(facts.category).toBe('site_analytics');
  });

  it('takes a program that others run for its author only on the author’s own hosts', () => {
    const own = knowledge.host('stats.example.org', [rowOf('matomo')]);
    expect(own.organisation).toBeUndefined();
    expect(own.category).toBe('site_analytics');
    expect(knowledge.host('demo.matomo.cloud', [rowOf('matomo')]).organisation?.name).toBe('Matomo');
  });

  it('is the company of a programme, by whole names, under every country of a search engine', () => {
    const google = { programme: 'prism', company: 'Google', joined: '2009-01-14' };
    for (const host of ['google.com', 'fonts.gstatic.com', 'www.google.com.mx', 'www.google.co.jp', 'google.de']) expect(knowledge.host(host).programme).toEqual(google);
    expect(knowledge.host('login.live.com').programme?.company).toBe('Microsoft');
    for (const host of ['notgoogle.com', 'google.com.example.org', 'com', 'google.example']) expect(knowledge.host(host).programme).toBeUndefined();
    expect(new Set(googleDomains()).size).toBe(googleDomains().length);
  });

  it('is every tracker and organisation as TrackerDB has it', () => {
    const organisations = new Map(trackerDb.organisations.map(({ id, entry }) => [id, entry]));
    for (const [number, { id, name, category, organisation }] of trackerDb.trackers.entries()) {
      const tracker = names.tracker(number);
      expect([tracker.id, tracker.name, tracker.category, tracker.organisation?.id]).toEqual([id, name, category, organisation]);
      const entry = organisation === undefined ? undefined : organisations.get(organisation);
      expect([tracker.organisation?.name, tracker.organisation?.country, tracker.organisation?.contact])
        .toEqual([entry?.name, entry?.country ?? undefined, entry?.privacy_contact ?? undefined]);
    }
  });
});

describe('what is known of an indicator', () => {
  it('is everything in the catalogue', () => {
    expect(knowledge.indicator(row('exploit.test'))).toEqual({
      row: row('exploit.test'), value: 'exploit.test', type: 'domain', role: 'exploit-delivery', confidence: 'high', firstReported: '2026-01',
      family: CATALOGUE.families[0], sources: CATALOGUE.sources,
    });
    expect(knowledge.indicator(0).network).toEqual({ then: 'Example Net', now: 'Example Telecom', country: 'MX' });
    expect(knowledge.indicator(1)).toMatchObject({ family: { name: 'RCS' }, sources: [{ id: 'scan-2013' }] });
    expect(knowledge.source('report-2026')?.title).toBe('A report');
    expect(knowledge.source('nothing')).toBeUndefined();
  });

  it('is nothing for a row that does not exist', () => {
    for (const wrong of [-1, 7, 1e6, Number.NaN]) expect(() => knowledge.indicator(wrong)).toThrow(RangeError);
  });

  it('is not taken from the names of another catalogue', () => {
    const other = compileHosts({ ...CATALOGUE, version: '2026-11-21' });
    expect(() => openKnowledge({ boot: openBoot(buffer(other.boot)), names, addresses })).toThrow(RangeError);
  });
});

describe('aliases of addresses', () => {
  it('stand for listed addresses, for the demo', () => {
    const boot = openBoot(buffer(compileHosts(CATALOGUE, { aliases: { '127.0.50.1': '192.0.2.7' } }).boot));
    expect(boot.indicatorsAt('127.0.50.1')).toEqual([0, 1]);
    expect(boot.indicatorsAt('192.0.2.7')).toEqual([0, 1]);
    expect(openSmall().indicatorsAt('127.0.50.1')).toEqual([]);
  });

  it('may not stand for others', () => {
    expect(() => compileHosts(CATALOGUE, { aliases: { '127.0.50.1': '192.0.2.8' } })).toThrow('not listed');
  });
});
