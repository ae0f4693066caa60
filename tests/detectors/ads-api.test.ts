import { describe, expect, it } from 'vitest';
import { adsApi } from '../../src/detectors/ads-api.ts';
import type { Headers, Stage } from '../../src/journal/types.ts';
import { contact, organisation, scene, seen, sign, visit } from '../scene.ts';

/** What the eyes of one stage make of headers. */
const noticed = (stage: Stage, headers: Headers) => (adsApi.eyes ?? []).filter(({ at }) => at === stage).flatMap((eye) => eye.notice(seen('https://ads.test/', { stage, headers })) ?? []);

describe('ads-api', () => {
  describe('sees nothing in', () => {
    it.each<[string, Stage, Headers]>([
      ['an answer without such headers', 'answered', { 'content-type': 'image/gif', 'content-length': '43' }],
      ['an answer that asks not to be noted', 'answered', { 'observe-browsing-topics': '?0' }],
      ['an answer that only wants errors reported', 'answered', { 'attribution-reporting-info': 'report-header-errors' }],
      ['an empty registration', 'answered', { 'attribution-reporting-register-source': '' }],
      ['a request that tells no subject', 'sent', { 'sec-browsing-topics': '();p=P0000000000000000000000000000000' }],
      ['a request that could register something', 'sent', { 'attribution-reporting-eligible': 'event-source, trigger', 'attribution-reporting-support': 'web' }],
      ['a request’s header in an answer', 'answered', { 'sec-browsing-topics': '(1)' }],
    ])('%s', (_, stage, headers) => { expect(noticed(stage, headers)).toEqual([]); });
  });

  describe('says nothing of', () => {
    it.each([
      ['the site itself', contact('ads.example.org', { signs: [sign('ads-api', 'topics', 'https://ads.example.org/')] })],
      ['a stranger that asked for nothing', contact('ads.test')],
    ])('%s', (_, innocent) => { expect(adsApi.detect(scene(visit([innocent])))).toEqual([]); });
  });

  it.each<[string, Stage, Headers, string[]]>([
    ['a wish to note the visit', 'answered', { 'observe-browsing-topics': '?1' }, ['topics']],
    ['subjects that were told', 'sent', { 'sec-browsing-topics': '(1 2);v=chrome.1:1:2, ();p=P00000000' }, ['topics']],
    ['an ad', 'answered', { 'attribution-reporting-register-source': '{"source_event_id":"12"}' }, ['attribution']],
    ['a purchase', 'answered', { 'attribution-reporting-register-trigger': '{"event_trigger_data":[]}' }, ['attribution']],
    ['both', 'answered', { 'observe-browsing-topics': '?1', 'attribution-reporting-register-source': '{}' }, ['topics', 'attribution']],
  ])('sees %s, and keeps nothing of what it says', (_, stage, headers, whats) => { expect(noticed(stage, headers)).toEqual(whats.map((what) => ({ what }))); });

  it('notes a company once a kind', () => {
    const hosts = { 'ads.test': { organisation: organisation('ads', 'US') } };
    const one = (host: string, what: string) => contact(host, { signs: [sign('ads-api', what, `https://${host}/`, { count: 2 })] });
    expect(adsApi.detect(scene(visit([one('a.ads.test', 'topics'), one('b.ads.test', 'topics'), one('c.ads.test', 'attribution')]), { hosts }))).toMatchObject([
      { level: 'note', what: 'topics', subject: 'Ads', hosts: ['a.ads.test', 'b.ads.test'], count: 4, details: [] },
      { level: 'note', what: 'attribution', subject: 'Ads', hosts: ['c.ads.test'], count: 2 },
    ]);
  });
});
