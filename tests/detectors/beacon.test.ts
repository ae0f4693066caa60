import { describe, expect, it } from 'vitest';
import { beacon } from '../../src/detectors/beacon.ts';
import type { Look } from '../../src/journal/types.ts';
import { contact, look, organisation, scene, seen, sign, visit } from '../scene.ts';

const [eye] = beacon.eyes ?? [];
const noticed = (more: Partial<Look>) => (more.type && eye?.types?.has(more.type) ? eye.notice(seen('https://px.ads.test/collect', { stage: 'answered', method: 'POST', status: 204, ...more })) : undefined);

const known = { hosts: {
  'ads.test': { organisation: organisation('ads', 'US'), category: 'advertising' }, 'metrics.test': { category: 'site_analytics' }, 'faults.test': { category: 'utilities' }, 'cdn.test': { category: 'hosting' },
  'consent.test': { category: 'consent' }, 'chat.test': { category: 'customer_interaction' }, 'own.test': { organisation: organisation('own'), category: 'site_analytics' }, 'example.org': { organisation: organisation('own') },
} };
const sent = (host: string, what: string, type: 'ping' | 'xmlhttprequest' | 'csp_report' = 'ping', more: Parameters<typeof sign>[3] = {}) =>
  contact(host, { signs: [sign('beacon', what, `https://${host}/collect`, { evidence: look(`https://${host}/collect`, { type }), ...more })] });
const found = (...contacts: ReturnType<typeof contact>[]) => beacon.detect(scene(visit(contacts), known));

describe('beacon', () => {
  it.each<[string, Partial<Look>]>([
    ['a picture', { type: 'image', leaving: true }], ['a page', { type: 'main_frame', leaving: true }], ['a fetch while the page is open', { type: 'xmlhttprequest', leaving: false }],
    ['a fetch that sends nothing', { type: 'xmlhttprequest', method: 'GET', leaving: true }], ['the question before a fetch', { type: 'xmlhttprequest', method: 'OPTIONS', leaving: true }],
  ])('has no eye for %s', (_, more) => { expect(noticed(more)).toBeUndefined(); });

  it('waits for the answer: then it is known whether the page was left', () => { expect(beacon.eyes?.map(({ at }) => at)).toEqual(['answered']); });

  it.each(['example.org', 'img.example.org', 'own.test', 'faults.test', 'cdn.test', 'consent.test', 'chat.test'])('says nothing of a message to %s', (host) => {
    expect(found(sent(host, 'leaving'), sent(host, 'sent'))).toEqual([]);
  });

  it('says nothing of what a page sends to its own application elsewhere while it is left', () => { expect(found(sent('api.nobody.test', 'leaving', 'xmlhttprequest'))).toEqual([]); });

  it('says nothing of the site’s own reports', () => { expect(found(sent('example.org', 'report', 'csp_report'), sent('own.test', 'report', 'csp_report'))).toEqual([]); });

  it('leaves out what was refused', () => {
    expect(found(sent('px.ads.test', 'leaving', 'ping', { evidence: look('https://px.ads.test/collect', { type: 'ping', outcome: 'refused' }) }))).toEqual([]);
  });

  it('sees what is sent, what is sent in leaving, and what is reported', () => {
    expect(noticed({ type: 'ping', leaving: false })).toEqual({ what: 'sent' });
    expect(noticed({ type: 'ping', leaving: true })).toEqual({ what: 'leaving' });
    expect(noticed({ type: 'xmlhttprequest', leaving: true })).toEqual({ what: 'leaving' });
    expect(noticed({ type: 'csp_report', leaving: true })).toEqual({ what: 'report' });
  });

  it('notes who received it', () => {
    expect(found(sent('px.ads.test', 'sent', 'ping', { count: 2 }), sent('metrics.test', 'leaving'), sent('nobody.test', 'leaving'), sent('t.metrics.test', 'leaving', 'xmlhttprequest'))).toMatchObject([
      { what: 'sent', level: 'note', subject: 'Ads', count: 2 }, { what: 'leaving', level: 'note', subject: 'metrics.test', count: 2 }, { what: 'leaving', subject: 'nobody.test' },
    ]);
    expect(found(sent('faults.test', 'report', 'csp_report'))).toMatchObject([{ what: 'report', level: 'note', subject: 'faults.test' }]);
  });

  it('tells of a company that hears of the departure once', () => {
    expect(found(sent('a.ads.test', 'sent'), sent('b.ads.test', 'leaving'), sent('metrics.test', 'sent'))).toMatchObject([{ what: 'leaving', subject: 'Ads' }, { what: 'sent', subject: 'metrics.test' }]);
  });
});
