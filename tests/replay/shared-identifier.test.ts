/**
 * What a slow search for everything that two owners have in common finds in the recorded pages, against what is told as a shared name:
 * each piece is part of a name that is told, or falls into a class with a reason; and nothing is told that the search does not find.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { journalOf } from '../../src/audit/visits.ts';
import { observerWith } from '../../src/detectors/observer.ts';
import { sharedIdentifier } from '../../src/detectors/shared-identifier.ts';
import type { Finding } from '../../src/detectors/types.ts';
import type { Visit } from '../../src/journal/types.ts';
import { saltedHash } from '../../src/memory/salted-hash.ts';
import { TODAY } from '../scene.ts';
import { commonPieces, textsOf, type Common } from './brute-force.ts';
import { logsIn } from './corpora.ts';
import { compiled } from './data.ts';

const logs = [...logsIn('netlogs'), ...logsIn('har')];
const { boot, knowledge } = compiled();

/** Salted hashes are what a session keeps; here values stay readable, so that they can be compared. */
const READABLE = observerWith((value) => value);

const visitsOf = (log: (typeof logs)[number], observer = READABLE): Visit[] => [...journalOf(log.events, boot, observer).visits()].filter(({ phase }) => phase === 'open' || phase === 'left');
const detect = (visit: Visit): Finding[] => sharedIdentifier.detect({ visit, knowledge, home: 'MX', today: TODAY });

/** The names that are told, those that give a finding when they are alone, with the companies that are said to have them. */
const toldIn = (visit: Visit): [name: string, companies: string[]][] => {
  const names = new Set([...visit.contacts.values()].flatMap((contact) => contact.names.map(({ hash }) => hash)));
  return [...names].flatMap((name) => {
    const alone = new Map([...visit.contacts].map(([host, contact]) => [host, { ...contact, names: contact.names.filter(({ hash }) => hash === name) }]));
    return detect({ ...visit, contacts: alone }).map((finding): [string, string[]] => [name, 'companies' in finding ? finding.companies : []]);
  });
};

/**
 * Hosts under the name of the page's site that are another company's machines (the site's cookies go there by themselves and stay the
 * site's); and one that TrackerDB knows by its path and not by its name.
 */
const BEHIND: Record<string, string> = { 'dc.oracleinfinity.io': 'Webtrends', 'metrics.ryanair.com': 'Adobe', 'smetrics.ryanair.com': 'Adobe', 'omniture.walmart.com': 'Adobe', 'analytics.ferguson.com': 'Oracle', 'web.mytoys.de': 'Mapp Digital' };

/** Sites that belong together, though no list says so. */
const ONE_OWNER = [['mytoys.de', 'mytoys-group.de'], ['Oracle', 'oracleinfinity.io', 'Webtrends'], ['ilmessaggero.it', 'ilmessaggerocasa.it'], ['Akamai Technologies', 'akamai.com']];

const ownerOf = (host: string, where: 'address' | 'cookie'): string => (where === 'address' ? BEHIND[host] : undefined) ?? knowledge.host(host).organisation?.name ?? knowledge.siteOf(host);

const bare = (text: string): string => text.toLowerCase().replaceAll(/[._-]/g, '');
const partsOf = (piece: string): string[] => piece.split(/[._-]+/).filter((part) => part !== '');

/** What is no name, in the order in which it is asked. Written for this test, from what the recordings hold; nothing is taken from src/detectors. */
const CLASSES: Record<string, (common: Common, years: readonly string[]) => boolean> = {
  'a time': ({ piece }, times) => partsOf(piece).every((part) => /^\d{0,2}$/.test(part) || times.some((start) => part.startsWith(start) || (part.length >= 8 && start.includes(part.slice(0, 6))))),
  'a time in base64': ({ piece }, times) => times.some((start) => [0, 1, 2, 3].some((cut) => Buffer.from(piece.slice(cut), 'base64').toString('latin1').includes(start.slice(3)))),
  'a size': ({ piece }) => /^\d+x\d+$/.test(piece),
  'the number of a property': ({ piece, keys }) => /^UA-\d+-\d+$/.test(piece) || /^40AdobeOrg$|^[\dA-F]{24}$/.test(piece) || keys.includes('tid') || keys.includes('wt_rla'),
  'an experiment': ({ keys }) => keys.includes('utm_expid') || keys.includes('_gaexp'),
  'a state packed with gzip': ({ piece }) => piece.includes('H4sIAAAA'),
  'a number under ten digits': ({ piece }) => /^[\d.]{8,}$/.test(piece) && partsOf(piece).every((part) => part.length < 10),
  'an advertisement': ({ piece, keys }) => keys.includes('cat') || /^src=\d+;type=/.test(Buffer.from(piece, 'base64').toString('latin1')),
  'words, names of parameters, of hosts, of files': ({ piece }) => partsOf(piece).every((part) => /^\d{0,4}(?:[A-Z]+[a-z]?|[A-Z]?[a-z]*|(?:[A-Z]?[a-z]+|[A-Z]{2,3}){1,4})\d{0,6}$/.test(part)),
  'of one owner': ({ owners }) => ONE_OWNER.some((one) => owners.every((owner) => one.includes(owner))),
};

/**
 * Names by recording, each read and found to be one: the numbers that Google Analytics, Meta, Oracle, Medallia and the shops themselves drew
 * for a browser and keep in cookies; those that Google, Sojern, Steel House and The Trade Desk hand each other by redirects; and those that
 * two shops hand to LiveRamp, Salesforce, Semasio and others. Nine visits to one shop with nine browsers make the eighteen.
 */
const READ = {
  'missing-response.json.gz': 2, 'ryan.json.gz': 4, '304.har.gz': 18, 'assa.har.gz': 6, 'ferguson.har.gz': 9, 'http2-chrome.har.gz': 1, 'mytoys.de.har.gz': 1,
  'redirect-and-redirect-back.har.gz': 1,
};

interface Compared { name: string; told: Map<string, string[]>; common: Common[]; counts: Record<string, number>; open: string[] }
const compared: Compared[] = [];

beforeAll(() => {
  for (const log of logs) {
    const told = new Map(visitsOf(log).flatMap(toldIn));
    const names = [...told.keys()];
    const common = commonPieces(textsOf(log.events, ownerOf));
    const times = [...new Set(log.events.filter(({ at }) => at > 0).map(({ at }) => String(Math.floor(at / 100_000))))];
    const counts: Record<string, number> = {};
    const open: string[] = [];
    for (const one of common) {
      const kind = names.some((name) => bare(one.piece).includes(bare(name))) ? 'told' : Object.entries(CLASSES).find(([, holds]) => holds(one, times))?.[0]
        ?? (names.some((name) => bare(name).includes(bare(one.piece))) ? 'a part of what is told' : undefined);
      if (kind === undefined) open.push(`${one.piece} ${one.owners.join(', ')} (${one.keys.join(', ')})`);
      else counts[kind] = (counts[kind] ?? 0) + 1;
    }
    compared.push({ name: log.name, told, common, counts, open });
  }
});

describe('names that two owners share, in recorded pages', () => {
  it('are all told: what else is in common falls into a class', () => {
    expect(Object.fromEntries(compared.filter(({ open }) => open.length > 0).map(({ name, open }) => [name, open]))).toEqual({});
    const sums: Record<string, number> = {};
    for (const { counts } of compared) for (const [kind, count] of Object.entries(counts)) sums[kind] = (sums[kind] ?? 0) + count;
    expect(sums).toEqual({
      'told': 43, 'of one owner': 15, 'a time': 45, 'a time in base64': 2, 'a size': 6, 'a number under ten digits': 3, 'the number of a property': 7, 'an experiment': 2,
      'an advertisement': 2, 'a state packed with gzip': 2, 'words, names of parameters, of hosts, of files': 196,
    });
  });

  it('are all found by the search', () => {
    for (const { name, told, common } of compared) {
      for (const one of told.keys()) expect(common.some(({ piece }) => bare(piece).includes(bare(one))), `${name}: ${one}`).toBe(true);
    }
  });

  it('are told of every owner that had them, and of no other', () => {
    const forgotten = compared.flatMap(({ told, common }) => [...told].flatMap(([name, companies]) =>
      common.filter(({ piece }) => bare(piece).includes(bare(name))).flatMap(({ owners }) => owners.filter((owner) => !companies.includes(owner)).map((owner) => `${name} ${owner}`))));
    expect(forgotten).toEqual([]);
    const added = compared.flatMap(({ told, common }) => [...told].flatMap(([name, companies]) =>
      companies.filter((company) => !common.some(({ piece, owners }) => bare(piece).includes(bare(name)) && owners.includes(company))).map((company) => `${name} ${company}`)));
    expect(added).toEqual([]);
  });

  it('are as many as were read one by one', () => {
    expect(Object.fromEntries(compared.filter(({ told }) => told.size > 0).map(({ name, told }) => [name, told.size]))).toEqual(READ);
  });

  it('are the same when only salted hashes are kept', () => {
    const observer = observerWith(saltedHash(new Uint8Array(16).fill(7)));
    for (const log of logs) expect(visitsOf(log, observer).flatMap(detect)).toEqual(visitsOf(log).flatMap(detect));
  });

  it('are found in part where the browser tells no header: from addresses and redirects alone, and nothing else comes', () => {
    const seen = logs.map((log) => {
      const events = log.events.map((event) => ('headers' in event ? { ...event, headers: {} } : event));
      return { name: log.name, shared: visitsOf({ ...log, events }).flatMap(detect), told: new Map(visitsOf({ ...log, events }).flatMap(toldIn)) };
    });
    expect(Object.fromEntries(seen.filter(({ shared }) => shared.length > 0).map(({ name, shared }) => [name, shared.length]))).toEqual({
      'ryan.json.gz': 1, '304.har.gz': 9, 'ferguson.har.gz': 2, 'mytoys.de.har.gz': 1, 'redirect-and-redirect-back.har.gz': 1,
    });
    for (const { name, told } of seen) expect([...told.keys()].filter((one) => !compared.find((log) => log.name === name)?.told.has(one))).toEqual([]);
  });
});
