import { describe, expect, it } from 'vitest';
import { invisiblePixel } from '../../src/detectors/invisible-pixel.ts';
import type { Headers } from '../../src/journal/types.ts';
import { contact, look, organisation, scene, seen, sign, visit } from '../scene.ts';

const [eye] = invisiblePixel.eyes ?? [];
const NAME = 'uid=8f14e45fceea167a5a36dedd4bea2543';
const answered = (url: string, status: number, headers: Headers = {}) => eye?.notice(seen(url, { stage: 'answered', status, headers }));
const gif = (length: string, type = 'image/gif'): Headers => ({ 'content-length': length, 'content-type': type });

const known = { hosts: {
  'ads.test': { organisation: organisation('ads', 'US'), category: 'advertising' }, 'metrics.test': { category: 'site_analytics' }, 'cdn.test': { category: 'cdn' }, 'host.test': { category: 'hosting' },
  'consent.test': { category: 'consent' }, 'status.test': { category: 'utilities' }, 'misc.test': { category: 'misc' }, 'own.test': { organisation: organisation('own'), category: 'advertising' },
  'example.org': { organisation: organisation('own') },
} };
const pixel = (host: string, what: string, more: Parameters<typeof sign>[3] = {}) => contact(host, { signs: [sign('invisible-pixel', what, `https://${host}/p.gif`, more)] });
const found = (...contacts: Parameters<typeof visit>[0] & object) => invisiblePixel.detect(scene(visit(contacts), known));

describe('invisible-pixel', () => {
  it.each<[string, number, Headers]>([
    ['a picture', 200, gif('5120')], ['a small picture', 200, gif('101')], ['a picture of no known length', 200, { 'content-type': 'image/gif' }], ['a length that is none', 200, gif('chunked')],
    ['two lengths', 200, gif('43\n43')], ['a page that says there is none', 404, gif('43')], ['a redirect', 302, gif('0')], ['what did not change', 304, gif('0')], ['part of a film', 206, gif('43')],
    ['a message', 200, gif('43', 'application/json')], ['a page', 200, gif('43', 'text/html')], ['a drawing', 200, gif('88', 'image/svg+xml')],
  ])('has no eye for %s', (_, status, headers) => { expect(answered('https://px.ads.test/p', status, headers)).toBeUndefined(); });

  it('has no eye for anything but pictures', () => {
    expect([...eye?.types ?? []]).toEqual(['image']);
    expect(eye?.at).toBe('answered');
  });

  it.each(['example.org', 'img.example.org', 'own.test', 'cdn.test', 'host.test', 'consent.test', 'status.test', 'misc.test', 'nobody.test'])('says nothing of an empty picture of %s', (host) => {
    expect(found(pixel(host, 'plain'))).toEqual([]);
  });

  it.each(['cdn.test', 'host.test', 'consent.test', 'status.test', 'own.test'])('says nothing of %s with a name either', (host) => { expect(found(pixel(host, 'named'))).toEqual([]); });

  it.each([
    ['a cache buster', 'cb=1731680000123'], ['a consent string', 'gdpr=1&gdpr_consent=CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA'], ['an American consent', 'us_privacy=1YNN'], ['a size', 'w=1920&h=1080'],
  ])('takes %s for no name', (_, query) => { expect(answered(`https://px.ads.test/p?${query}`, 200, gif('43'))).toEqual({ what: 'plain' }); });

  it.each<[string, number, Headers]>([['no content', 204, {}], ['one pixel', 200, gif('43')], ['nothing', 200, gif('0')], ['a pixel of no type', 200, { 'content-length': '35' }], ['the last length', 200, gif('100', 'image/png')]])('sees %s', (_, status, headers) => {
    expect(answered('https://px.ads.test/p?ev=PageView', status, headers)).toEqual({ what: 'plain' });
    expect(answered(`https://px.ads.test/p?${NAME}`, status, headers)).toEqual({ what: 'named' });
  });

  it('notes what an advertising company learns, and tells of a name as an exposure', () => {
    expect(found(pixel('px.ads.test', 'plain', { count: 3 }), pixel('t.ads.test', 'plain'))).toMatchObject([{ level: 'note', what: 'plain', subject: 'Ads', count: 4, hosts: ['px.ads.test', 't.ads.test'] }]);
    expect(found(pixel('px.metrics.test', 'named'))).toMatchObject([{ level: 'exposure', what: 'named', subject: 'metrics.test' }]);
    expect(found(pixel('px.nobody.test', 'named'))).toMatchObject([{ level: 'exposure', subject: 'nobody.test' }]);
  });

  it('tells of a company once', () => {
    expect(found(pixel('t.ads.test', 'plain'), pixel('px.ads.test', 'named'), pixel('px.metrics.test', 'plain'))).toMatchObject([{ what: 'named', subject: 'Ads' }, { what: 'plain', subject: 'metrics.test' }]);
  });

  it('leaves out what the cache answered', () => {
    expect(found(pixel('px.ads.test', 'plain', { evidence: look('https://px.ads.test/p.gif', { outcome: 'sent' }) }))).toEqual([]);
  });
});
