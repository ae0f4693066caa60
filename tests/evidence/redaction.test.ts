/** Each level leaves out what it says, in every file. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../ui/read-words.ts';
import { fileIn, keptAlert, keptCookies, packOf, paper, SECRET_PATH } from './witnessed.ts';
import type { Pack, Redaction } from '../../src/evidence/types.ts';
import { chain, contact, indicator, look, organisation, visit } from '../scene.ts';
import { whole } from '../pages/wholes.ts';

/** What the page was, and whatever lies behind a host. */
const PAGES = ['example.org', SECRET_PATH, 'draft=3', 'Paperhouse', 'paperhouse', '192.0.2.250'];
const PATHS = ['secret-path', 'person-77', 'person-78', 'landing', 'private-article'];
const WEEKLY = ['weekly.example'];

const everything = (pack: Pack | undefined): string => pack?.files.map(({ text }) => text).join('\n') ?? '';
const told = (redaction: Redaction): string => everything(packOf({ visits: [paper()], kept: [keptAlert, keptCookies] }, redaction));
const among = (words: readonly string[], text: string): string[] => words.filter((word) => text.includes(word));

describe('as witnessed', () => {
  it('tells pages, paths, hosts and times', () => {
    const text = told('full');
    expect(among([...PAGES.filter((one) => one !== 'paperhouse'), ...PATHS, ...WEEKLY, 'cdn.tracker.test', 'a.exploit.test', 'Trackco', '2026-11-15T15:04:05.100Z'], text)).toHaveLength(15);
  });
});

describe('what names the person', () => {
  const one = paper();
  const marked = 'https://example.org/read?fbclid=IwAR0x9Tq4mZ7bLd2Vc8Pn5Ks1Yh&email=ana%40example.net&page=2';
  const came = { ...one, exposure: { ...one.exposure, url: marked }, visit: { ...one.visit, url: marked, chains: [{ ...chain([['example.org'], ['example.org']]), hops: [{ host: 'example.org', url: marked, status: 302 }, { host: 'example.org', url: marked, status: 200 }] }] } };

  it('is told at no level, the page’s own address included', () => {
    for (const redaction of ['full', 'hosts', 'indicators'] as const) expect(everything(packOf({ visits: [came] }, redaction))).not.toMatch(/IwAR0x9|ana(?:%40|@)/);
    const full = packOf({ visits: [came] }, 'full');
    expect(fileIn(full, 'report.html')).toContain('https://example.org/read?fbclid=…&amp;email=…&amp;page=2');
    expect(fileIn(full, 'requests.har')).toContain('"https://example.org/read?fbclid=%E2%80%A6&email=%E2%80%A6&page=2"');
  });
});

describe('without the pages visited', () => {
  const text = told('hosts');

  it('tells neither pages nor paths, in no file', () => {
    expect(among([...PAGES, ...PATHS, ...WEEKLY], text)).toEqual([]);
  });

  it('tells strangers’ hosts, companies, places, times, and reported addresses by their host', () => {
    expect(among(['cdn.tracker.test', 'Trackco', '192.0.2.1', 'a.exploit.test', 'b.exploit.test', '2026-11-15T15:04:05.100Z', 'https://cdn.tracker.test/'], text)).toHaveLength(7);
  });

  it('says where it left something out', () => {
    expect(fileIn(packOf({ visits: [paper()] }, 'hosts'), 'report.html')).toContain('[left out]');
    expect(fileIn(packOf({ visits: [paper()] }, 'hosts', 'es'), 'report.html')).toContain('[omitido]');
  });

  it('leaves out the pages that the browser was sent through on its way, but not the strangers in between', () => {
    const hops: [string, string?][] = [['before.example', '192.0.2.3'], ['bounce.test', '192.0.2.4'], ['example.org', '192.0.2.250']];
    const opened = (host: string) => contact(host, { ways: { opened: 1 }, evidence: [look(`https://${host}/0`, { type: 'main_frame', way: 'opened' })] });
    const came = whole(visit([opened('example.org'), opened('before.example'), opened('bounce.test')], { chains: [chain(hops)] }), { hosts: { 'bounce.test': { organisation: organisation('bouncer', 'DE'), category: 'advertising' } } });
    const said = everything(packOf({ visits: [came] }, 'hosts'));
    expect(said).not.toMatch(/before\.example|example\.org/);
    expect(said).toContain('bounce.test');
    expect(everything(packOf({ visits: [came] }, 'full'))).toContain('before.example');
  });

  it('leaves out of what the history kept the pages that were opened, on whatever site', () => {
    const through = { ...keptCookies, subject: 'through.example', evidence: keptCookies.evidence.map((look) => ({ ...look, url: 'http://through.example/a' })) };
    expect(everything(packOf({ kept: [through] }, 'hosts'))).not.toContain('through.example');
    const loaded = { ...through, evidence: through.evidence.map((look) => ({ ...look, way: 'loaded' as const })) };
    expect(everything(packOf({ kept: [loaded] }, 'hosts'))).toContain('through.example');
  });

  it('tells a page that is itself a reported address', () => {
    const page = look('https://exploit.test/for-you', { type: 'main_frame', way: 'opened', at: 1000 });
    const own = contact('exploit.test', { thirdParty: false, ways: { opened: 1 }, hits: [{ indicator: 0, by: 'host', count: 1, evidence: page }], evidence: [page] });
    const there = whole(visit([own], { url: page.url, host: 'exploit.test', site: 'exploit.test', contacts: new Map([[own.host, own]]) }), { indicators: [indicator()] });
    const said = everything(packOf({ visits: [there] }, 'hosts'));
    expect(said).toContain('exploit.test');
    expect(said).not.toContain('for-you');
  });

  it('tells no other site on which a company knew the person again', () => {
    const finding = { detector: 'shared-identifier' as const, level: 'exposure' as const, subject: 'Trackco', card: 'detector/shared-identifier' as const, how: 'sites' as const, companies: ['Trackco'], hosts: ['cdn.tracker.test'], sites: ['example.org', 'private-hobby.example'], places: ['uid'], evidence: [] };
    const one = paper();
    const said = everything(packOf({ visits: [{ ...one, exposure: { ...one.exposure, findings: [...one.exposure.findings, finding] } }] }, 'hosts'));
    expect(said).not.toMatch(/private-hobby|example\.org/);
    expect(said).toContain('shared-identifier');
  });
});

describe('only reported addresses', () => {
  const text = told('indicators');

  it('tells nothing but what the catalogue has, and the day', () => {
    expect(among([...PAGES, ...PATHS, ...WEEKLY, 'tracker.test', 'Trackco', 'a.exploit.test', 'b.exploit.test', '192.0.2.', '15:04', '16:00', '09:30', 'UTC-06', 'utcOffset'], text)).toEqual([]);
    expect(among(['exploit.test', 'Pegasus', 'Citizen Lab', '2026-11-15', '2026-11-10'], text)).toHaveLength(5);
    expect(text).not.toMatch(/T(?!00:00:00|12:00:00)\d\d:\d\d:\d\d/);
  });

  it('has no table of contacts and no requests', () => {
    expect(packOf({ visits: [paper()] }, 'indicators')?.files.map(({ name }) => name)).toEqual(['README.txt', 'report.html', 'findings.csv', 'sightings.stix.json', 'about.json', 'SHA256SUMS']);
  });

  it('is not made where nothing was reported', () => {
    const one = paper();
    const quiet = { ...one, exposure: { ...one.exposure, findings: one.exposure.findings.filter(({ detector }) => detector !== 'known-infrastructure') } };
    expect(packOf({ visits: [quiet], kept: [keptCookies] }, 'indicators')).toBeUndefined();
  });
});

describe('behind a proxy', () => {
  it('no address is told, since it is the proxy’s', () => {
    const one = paper();
    const behind = { ...one, exposure: { ...one.exposure, companies: one.exposure.companies.map((company) => ({ ...company, hosts: company.hosts.map((host) => ({ ...host, place: { kind: 'nowhere' as const, why: 'proxy' as const } })) })) } };
    expect(everything(packOf({ visits: [behind] }, 'full'))).not.toContain('192.0.2.1"');
    expect(everything(packOf({ visits: [one] }, 'full'))).toContain('192.0.2.1"');
  });
});

it.each(LANGUAGES)('every word of every level is there in %s', (language) => {
  for (const redaction of ['full', 'hosts', 'indicators'] as const) expect(everything(packOf({ visits: [paper()], kept: [keptAlert, { ...keptCookies, explained: true }] }, redaction, language))).not.toMatch(/undefined|\[object|NaN|\[evidence-/);
});
