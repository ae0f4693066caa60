import { describe, expect, it } from 'vitest';
import { sessionReplay } from '../../src/detectors/session-replay.ts';
import type { Look } from '../../src/journal/types.ts';
import type { Vendor } from '../../src/knowledge/types.ts';
import { contact, look, organisation, scene, seen, sign, visit } from '../scene.ts';

const [eye] = sessionReplay.eyes ?? [];
const post = (url: string, more: Partial<Look> = {}) => eye?.notice(seen(url, { type: 'xmlhttprequest', method: 'POST', ...more }));

const replay: Vendor = { kind: 'session-replay', company: 'Replays Inc.', purpose: 'replay' };
const hosts = {
  'replay.test': { organisation: organisation('replays', 'US'), vendors: [replay] },
  'prints.test': { vendors: [{ kind: 'fingerprinting' as const, company: 'Prints', purpose: 'identification' as const }] },
};
const detect = (...contacts: Parameters<typeof visit>[0] & object) => sessionReplay.detect(scene(visit(contacts), { hosts }));
const script = (host: string) => contact(host, { evidence: [look(`https://${host}/r.js`, { type: 'script' })] });
const sent = (host: string, count: number, what = 'sent', detail?: string) =>
  sign('session-replay', what, `https://${host}/in`, { count, ...(detail === undefined ? {} : { detail }) });

describe('session-replay', () => {
  describe('sees no message in', () => {
    it.each<[string, string, Partial<Look>]>([
      ['the site’s own interface', 'https://api.example.org/api/v2/replay', {}],
      ['a question without an answer to send', 'https://api.replay.test/settings', { method: 'GET' }],
      ['a preflight', 'https://api.replay.test/in', { method: 'OPTIONS' }],
    ])('%s', (_, url, more) => { expect(post(url, more)).toBeUndefined(); });

    it('pictures, styles and pages', () => { for (const type of ['image', 'stylesheet', 'main_frame', 'font'] as const) expect(eye?.types?.has(type)).toBe(false); });
  });

  describe('takes for no recorder’s address', () => {
    it.each([
      ['another host of Yandex', 'https://files.yandex.ru/webvisor/guide'],
      ['Yandex’s counter', 'https://mc.yandex.ru/watch/1?wmode=7'],
      ['somebody else’s host of a like name', 'https://mc.yandex.ru.hop.test/webvisor/1'],
      ['another service’s path of the same shape', 'https://games.test/api/v2/replay'],
      ['Datadog’s measurements', 'https://browser-intake-datadoghq.com/api/v2/rum'],
      ['FullStory’s settings', 'https://edge.fullstory.com/s/settings/1/v1/web'],
      ['Amplitude’s events', 'https://api2.amplitude.com/2/httpapi'],
      ['Mixpanel’s events', 'https://api-js.mixpanel.com/track/'],
    ])('%s', (_, url) => { expect(post(url)).toEqual({ what: 'sent' }); });
  });

  describe('says nothing of', () => {
    it.each([
      ['a company that only counts, however often it is told', contact('counts.test', { signs: [sent('counts.test', 40)] })],
      ['a picture from a vendor’s site', contact('www.replay.test', { evidence: [look('https://www.replay.test/badge.png')] })],
      ['a vendor’s script that a blocker stopped', contact('replay.test', { answered: 0, refused: 1, evidence: [look('https://replay.test/r.js', { type: 'script', outcome: 'refused' })] })],
      ['a vendor’s script that was only fetched ahead', contact('replay.test', { evidence: [look('https://replay.test/r.js', { type: 'script', way: 'advance' })] })],
      ['a company that tells devices apart', script('prints.test')],
    ])('%s', (_, innocent) => { expect(detect(innocent)).toEqual([]); });

    it('a vendor on its own pages', () => {
      const own = { ...hosts, 'example.org': { organisation: organisation('replays', 'US') } };
      expect(sessionReplay.detect(scene(visit([script('replay.test')]), { hosts: own }))).toEqual([]);
    });
  });

  it('says of a vendor’s script that it can record, from the cache too', () => {
    const cached = contact('cdn.replay.test', { answered: 0, cached: 1, evidence: [look('https://cdn.replay.test/r.js', { type: 'script', outcome: 'sent' })] });
    expect(detect(cached)).toMatchObject([{ level: 'exposure', what: 'vendor', subject: 'Replays Inc.', organisation: { id: 'replays' }, hosts: ['cdn.replay.test'], details: [] }]);
  });

  it('takes three messages for a recording under way, and two for measuring; hosts of one vendor count together', () => {
    const at = (host: string, count: number) => contact(host, { signs: [sent(host, count)] });
    expect(detect(script('cdn.replay.test'), at('in.replay.test', 2))).toMatchObject([{ what: 'vendor' }]);
    expect(detect(script('cdn.replay.test'), at('a.replay.test', 2), at('b.replay.test', 1))).toMatchObject([
      { what: 'recording', count: 3, hosts: ['cdn.replay.test', 'a.replay.test', 'b.replay.test'], evidence: [{ url: 'https://a.replay.test/in' }, { url: 'https://b.replay.test/in' }, { type: 'script' }] },
    ]);
  });

  it('does not count messages that a blocker stopped', () => {
    const stopped = sent('in.replay.test', 5);
    expect(detect(script('cdn.replay.test'), contact('in.replay.test', { signs: [{ ...stopped, evidence: { ...stopped.evidence, outcome: 'refused' } }] }))).toMatchObject([{ what: 'vendor' }]);
  });

  it.each<[string, string, string?]>([
    ['Webvisor', 'https://mc.yandex.ru/webvisor/26866029?rn=5&wv-type=0&wv-part=3'],
    ['Webvisor', 'https://mc.yandex.com.tr/watch/26866029?wv-part=1', 'yandex.com.tr'],
    ['Webvisor', 'https://mc.webvisor.org/webvisor/26866029?wmode=0'],
    ['Datadog Session Replay', 'https://browser-intake-us5-datadoghq.com/api/v2/replay?ddsource=browser'],
    ['Datadog Session Replay', 'https://session-replay.browser-intake-datadoghq.eu/api/v2/replay'],
    ['FullStory', 'https://rs.fullstory.com/rec/bundle/v2?OrgId=1&Seq=2'],
    ['Amplitude Session Replay', 'https://api-sr.eu.amplitude.com/sessions/v2/track?device_id=1'],
    ['PostHog Session Replay', 'https://us.i.posthog.com/s/?ip=0&_=1763834400123&compression=gzip-js'],
    ['Mixpanel Session Replay', 'https://api-js.mixpanel.com/record/?format=gzip'],
  ])('knows %s by its address', (service, url, site) => {
    expect(post(url, site === undefined ? {} : { site })).toEqual({ what: 'recorder', detail: service });
  });

  it('tells of a recorder of a company that does other things too at the first message', () => {
    const told = contact('mc.yandex.ru', { signs: [sent('mc.yandex.ru', 1), sent('mc.yandex.ru', 1, 'recorder', 'Webvisor')] });
    const found = sessionReplay.detect(scene(visit([told]), { hosts: { 'yandex.ru': { organisation: organisation('yandex', 'RU') } } }));
    expect(found).toMatchObject([{ level: 'exposure', what: 'recording', subject: 'Yandex', details: ['Webvisor'], count: 2 }]);
  });

  it('counts a socket as a message, though it begins as a question', () => {
    expect(post('wss://ws.replay.test/s', { type: 'websocket', method: 'GET' })).toEqual({ what: 'sent' });
  });

  it('shows a look once, also when a restored visit holds it in two copies', () => {
    const kept = sent('in.replay.test', 3);
    const over = contact('in.replay.test', { evidence: [kept.evidence], signs: [kept] });
    const [found] = detect(over);
    expect(detect(structuredClone({ ...over, signs: [{ ...kept, evidence: { ...kept.evidence } }] }))).toEqual([found]);
    expect(found?.evidence).toHaveLength(1);
  });
});
