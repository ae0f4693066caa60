/**
 * What the host index says equals what TrackerDB's own SDK says, as sets: on all recorded requests, and on requests made
 * from the filters themselves. The SDK is the oracle; where it differs on purpose, `bench/trackerdb-oracle.ts` names it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getDomain } from 'tldts';
import { beforeAll, describe, expect, it } from 'vitest';
import { filterFuzz } from '../../bench/filter-fuzz.ts';
import { type AskedRequest, hostOf, type Oracle, quirks, trackerDbOracle } from '../../bench/trackerdb-oracle.ts';
import { readTrackerDb } from '../../build/index/trackerdb.ts';
import type { RequestType } from '../../src/journal/types.ts';
import { type OpenBootIndex, openBoot } from '../../src/knowledge/boot-index.ts';

const CORPORA = resolve(process.env['TESTIGO_CORPORA'] ?? '../shared/corpora');
const BOOT = resolve('public/data/boot.bin');

const TYPES: Readonly<Record<string, RequestType>> = {
  Document: 'main_frame', Stylesheet: 'stylesheet', Script: 'script', Image: 'image', Font: 'font', XHR: 'xmlhttprequest', Fetch: 'xmlhttprequest',
  Ping: 'ping', Media: 'media', WebSocket: 'websocket', CSPViolationReport: 'csp_report',
};

interface LogEntry { method: string; params: { type?: string; documentURL: string; request: { url: string } } }
interface Har { log: { entries: { request: { url: string }; _resourceType?: string }[] } }

let boot: OpenBootIndex;
let oracle: Oracle;
const ids = readTrackerDb().trackers.map(({ id }) => id);
beforeAll(async () => {
  if (!existsSync(BOOT)) throw new Error('run "npm run data" first: the replay needs the compiled data');
  boot = openBoot(new Uint8Array(readFileSync(BOOT)).buffer);
  oracle = await trackerDbOracle();
});

/** Patterns by filter and by domain together, as the SDK gives them. */
function ours({ url, type, page }: AskedRequest): string[] {
  const judged = boot.classify(url, type, hostOf(page));
  return judged ? [...new Set([...judged.patterns, ...boot.ownerOf(judged.host).owners])].map((row) => ids[row]!).sort() : [];
}

/** Ids that only one of the two gives. */
function difference(request: AskedRequest): string[] {
  const [one, other] = [oracle(request), ours(request)];
  return [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))];
}

function files<T>(folder: string): T[] {
  const path = join(CORPORA, folder);
  if (!existsSync(path)) throw new Error(`the recorded traffic is missing: ${folder} is not in TESTIGO_CORPORA, so nothing was replayed`);
  return readdirSync(path).filter((name) => name.endsWith('.gz')).sort().map((name) => JSON.parse(gunzipSync(readFileSync(join(path, name))).toString()) as T);
}

function recorded(): AskedRequest[] {
  const fromLogs = files<LogEntry[]>('netlogs').flatMap((log) => log.filter(({ method }) => method === 'Network.requestWillBeSent')
    .map(({ params }) => ({ url: params.request.url, type: TYPES[params.type ?? ''] ?? 'other', page: params.documentURL })));
  const fromHars = files<Har>('har').flatMap(({ log }) => log.entries.map(({ request }) => ({ url: request.url, type: 'other', page: log.entries[0]!.request.url }) as const));
  return [...fromLogs, ...fromHars].filter(({ url }) => /^(https?|wss?):/.test(url));
}

describe('the host index', () => {
  it('agrees with the SDK on every recorded request', () => {
    const requests = recorded();
    const different = requests.filter((request) => difference(request).length > 0);
    const matched = requests.filter((request) => oracle(request).length > 0).length;
    console.log(`recorded requests: ${requests.length}, with a match: ${matched}, different: ${different.length}`);
    expect(different).toEqual([]);
    expect(matched).toBeGreaterThan(500);
  });

  it('agrees with tldts on the site of every recorded host', () => {
    const hosts = new Set(recorded().map(({ url }) => hostOf(url)));
    expect([...hosts].filter((host) => boot.siteOf(host) !== (getDomain(host, { allowPrivateDomains: true }) ?? host))).toEqual([]);
    expect(hosts.size).toBeGreaterThan(100);
  });

  it('agrees with the SDK on requests made from the filters, outside of two named classes', () => {
    const quirkOf = quirks();
    const count = { requests: 0, matched: 0, 'host twice': 0, 'open host': 0 };
    const unexplained: (AskedRequest & { id: string })[] = [];
    for (const request of filterFuzz(20261123, 1)) {
      count.requests++;
      if (oracle(request).length > 0) count.matched++;
      for (const id of difference(request)) {
        const quirk = quirkOf(request.url, id);
        if (quirk === undefined) unexplained.push({ ...request, id });
        else count[quirk]++;
      }
    }
    console.log(`requests from filters: ${count.requests}, with a match: ${count.matched}, host twice: ${count['host twice']}, open host: ${count['open host']}, unexplained: ${unexplained.length}`);
    expect(unexplained.slice(0, 10)).toEqual([]);
    expect(count.matched).toBeGreaterThan(90_000);
    // The classes are exceptions: were they to grow, they would hide mistakes.
    expect(count['host twice'] + count['open host']).toBeLessThan(count.requests / 250);
  });
});
