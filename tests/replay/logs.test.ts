/** Every recorded log through the whole core: nothing throws, chains are complete, and nobody is frightened without cause. */
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { UNOBSERVANT } from '../../src/journal/signs.ts';
import { fold, NO_CAPS } from '../../src/exposure/fold.ts';
import type { Exposure } from '../../src/exposure/types.ts';
import { journalOf, visitsOf } from '../../src/audit/visits.ts';
import { TODAY } from '../scene.ts';
import { logsIn, type Log } from './corpora.ts';
import { compiled } from './data.ts';

const logs = [...logsIn('netlogs'), ...logsIn('har')];
const { boot, knowledge } = compiled();
const exposures = new Map<string, Exposure[]>();

beforeAll(() => {
  for (const { name, events } of logs) {
    const seen = visitsOf(events, boot);
    exposures.set(name, seen.map((visit) => fold({ visit, knowledge, home: 'MX', today: TODAY }, NO_CAPS)));
  }
});

/** Logs in which no page is opened: the recording starts after the navigation. */
const NO_PAGE = ['navigatedWithinDocument.json.gz'];

/** Findings above exposure on these ordinary pages, each with its reason. */
const EXPLAINED: Record<string, Record<string, string>> = {
  'www.google.com.json.gz': { 'plaintext www.google.se cookies': 'a plain http answer of 2017 set cookies before it redirected to https' },
  '304.har.gz': {
    'plaintext dev.walmart.com forms': 'a developer’s page that posts data on plain http under a public name; its private address cannot be told from a local proxy’s',
    'plaintext omniture.walmart.com cookies': 'a measurement host on plain http, with its cookies in the request',
  },
};

describe('recorded logs', () => {
  it.each(logs.map(({ name }) => name))('%s gives visits, each with a level and a sentence', (name) => {
    const seen = exposures.get(name) ?? [];
    expect(seen.length > 0).toBe(!NO_PAGE.includes(name));
    for (const exposure of seen) {
      expect(exposure.sentence.length).toBeGreaterThan(0);
      expect(exposure.requests).toBeGreaterThan(0);
      expect(exposure.more).toEqual({ companies: 0, hosts: 0, requests: 0, findings: 0 });
      if (exposure.level === 'none') expect([exposure.gaps, exposure.thirdParties]).toEqual([[], 0]);
    }
  });

  it.each(logsIn('netlogs').map((log) => [log.name, log] as const))('%s: redirect chains equal those that its request ids give', (_, log) => {
    // Addresses in full: nobody's eyes leave names out. All that the journal keeps: Chrome 56 restarted a navigation under a new id, and the first one never opened.
    const found = [...journalOf(log.events, boot, UNOBSERVANT).visits()].flatMap((visit) => visit.chains.map((chain) => chain.hops.map((hop) => hop.url).join(' → ')));
    expect(found.sort()).toEqual(chainsByRequestId(log));
  });

  it.each(logs.map(({ name }) => name))('%s: nothing above exposure but what is explained', (name) => {
    const high = (exposures.get(name) ?? []).flatMap((exposure) => exposure.findings.filter((finding) => finding.level === 'alert' || finding.level === 'risk'));
    const said = high.map((finding) => `${finding.detector} ${finding.subject} ${finding.detector === 'plaintext' ? finding.what : ''}`.trim());
    expect([...new Set(said)].sort()).toEqual(Object.keys(EXPLAINED[name] ?? {}).sort());
  });
});

/** Chains straight from the log, without the reader or the journal: a redirect is a second request under the same id. */
function chainsByRequestId({ bytes }: Log): string[] {
  const messages = JSON.parse(gunzipSync(bytes).toString()) as { method: string; params: { requestId: string; request?: { url: string }; redirectResponse?: { statusText: string } } }[];
  const urls = new Map<string, string[]>();
  for (const { method, params } of messages) {
    if (method !== 'Network.requestWillBeSent' || !params.request) continue;
    const url = params.request.url.slice(0, 300);
    const chain = urls.get(params.requestId);
    // HSTS and the like: the browser redirects itself, and nothing went over the network.
    if (chain && params.redirectResponse?.statusText === 'Internal Redirect') chain.splice(-1, 1, url);
    else if (chain && params.redirectResponse) chain.push(url);
    else urls.set(params.requestId, [url]);
  }
  return [...urls.values()].filter((chain) => chain.length > 1 && chain.every((url) => /^https?:/.test(url))).map((chain) => chain.join(' → ')).sort();
}
