import { describe, expect, it } from 'vitest';
import { referrerLeak } from '../../src/detectors/referrer-leak.ts';
import type { Look } from '../../src/journal/types.ts';
import { contact, organisation, scene, seen, sign, visit } from '../scene.ts';

const [eye] = referrerLeak.eyes ?? [];
const notice = (referer: string | undefined, url = 'https://ads.test/p.gif', more: Partial<Look> = {}) => eye?.notice(seen(url, { stage: 'sent', headers: referer === undefined ? {} : { referer }, ...more }));

const TOKEN = '8f14e45fceea167a5a36dedd4bea2543';

describe('referrer-leak', () => {
  it.each([
    [undefined], [''], ['https://example.org/'], ['https://example.org'], ['https://www.example.org/'], ['https://example.org/es'], ['https://example.org/es-MX/'], ['https://example.org/mx/es/'], ['https://example.org/index.html'], ['https://example.org/es/index.php'],
    // A frame tells its own address, not the page's; and what only looks like the page.
    ['https://frame.test/ad/123?session=1'], ['https://ads.test/frame?key=abc'], ['https://notexample.org/asylum'], ['https://example.org.ads.test/asylum'], ['about:blank'], ['android-app://org.example/x'],
  ])('hears nothing in %s', (referer) => expect(notice(referer)).toBeUndefined());

  it('leaves out the site itself, the own computer, a page that is not known, and the page that is opened', () => {
    const referer = 'https://example.org/asylum/form';
    expect(notice(referer, 'https://cdn.example.org/a.js')).toBeUndefined();
    expect(notice(referer, 'http://localhost:8080/a.js')).toBeUndefined();
    expect(notice(referer, 'https://ads.test/', { page: { host: '', site: '' } })).toBeUndefined();
    expect(eye?.types?.has('main_frame')).toBe(false);
    expect(eye?.at).toBe('sent');
  });

  it.each([
    ['https://example.org/asylum/form', 'address', undefined], ['https://www.example.org:8443/a', 'address', undefined], ['https://example.org/?q=lawyer', 'address', undefined], ['http://example.org/a', 'address', undefined],
    // Words, short codes and plain numbers open nothing.
    ['https://example.org/?key=constitucion', 'address', undefined], ['https://example.org/?keyword=abcdefgh12345678', 'address', undefined], ['https://example.org/?session=1234567890123456', 'address', undefined], ['https://example.org/?token=abc123', 'address', undefined],
    ['https://example.org/?utm_source=abcdefgh12345678', 'address', undefined], ['https://example.org/news/a1b2c3d4e5f60718', 'address', undefined], ['https://example.org/key/how-to-reset-1-password-in-2026.html', 'address', undefined],
    // Written, not drawn.
    ['https://example.org/?sort_key=price_2026_desc_01', 'address', undefined], ['https://example.org/magic-the-gathering/kaldheim-set-booster-2021', 'address', undefined], ['https://example.org/confirmation/ORD-2026-000123456', 'address', undefined], ['https://example.org/invitation/boda-de-ana-y-luis-2026', 'address', undefined],
    // What stands where a name belongs is not told.
    [`https://example.org/Vq3DxR9Tj7FrPgx4-token/${TOKEN}`, 'secret', 'URL'],
    ['https://example.org/?jwt=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3NDYzIn0.dBjftJeZ4CVPmB92K27uhbUJU1p1rwW1', 'secret', 'jwt'],
    [`https://example.org/reset?token=${TOKEN}`, 'secret', 'token'], [`https://example.org/?a=1&PHPSESSID=${TOKEN}`, 'secret', 'PHPSESSID'], [`https://example.org/?auth_key=${TOKEN}`, 'secret', 'auth_key'], [`https://example.org/password-reset/${TOKEN}/`, 'secret', 'password-reset'],
  ])('hears %s', (referer, what, detail) => {
    expect(notice(referer)).toEqual(detail === undefined ? { what } : { what, detail });
  });

  it('hears that everyone on the way can read it', () => {
    expect(notice('https://example.org/asylum', 'http://ads.test/p.gif')).toEqual({ what: 'readable' });
    expect(notice(`https://example.org/?token=${TOKEN}`, 'http://ads.test/p.gif')).toEqual({ what: 'readable', detail: 'token' });
    expect(notice('http://example.org/asylum', 'http://ads.test/p.gif')).toEqual({ what: 'address' });
  });

  const told = (what: string, host = 'p.ads.test', detail?: string) => contact(host, { signs: [sign('referrer-leak', what, `https://${host}/p`, detail === undefined ? {} : { detail })] });
  const known = { hosts: { 'ads.test': { organisation: organisation('ads', 'US'), category: 'advertising' }, 'fonts.test': { category: 'cdn' }, 'example.org': { organisation: organisation('example', 'MX') }, 'own.test': { organisation: organisation('example', 'MX') } } };
  const detect = (...contacts: ReturnType<typeof contact>[]) => referrerLeak.detect(scene(visit(contacts), known));

  it('says nothing of the page’s own company, nor of what was refused', () => {
    const refused = told('secret');
    for (const kept of refused.signs) kept.evidence = { ...kept.evidence, outcome: 'refused' };
    expect(detect(told('address', 'own.test'), refused)).toEqual([]);
  });

  it('judges a company by any of its hosts', () => {
    const both = { hosts: { 'fonts.test': { organisation: organisation('ads', 'US'), category: 'cdn' }, 'ads.test': known.hosts['ads.test'] } };
    expect(referrerLeak.detect(scene(visit([told('address', 'fonts.test'), told('address')]), both))).toMatchObject([{ level: 'exposure', hosts: ['fonts.test', 'p.ads.test'] }]);
  });

  it.each([
    ['address', 'p.ads.test', undefined, 'exposure'], ['address', 'fonts.test', undefined, 'note'], ['address', 'unknown.test', undefined, 'note'], ['secret', 'fonts.test', 'token', 'exposure'], ['readable', 'fonts.test', undefined, 'exposure'], ['readable', 'fonts.test', 'token', 'risk'],
  ])('takes %s at %s (%s) for a %s', (what, host, detail, level) => {
    expect(detect(told(what, host, detail))).toMatchObject([{ level, what, hosts: [host], details: detail === undefined ? [] : [detail] }]);
  });
});
