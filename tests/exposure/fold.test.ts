import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/exposure/badge.ts';
import { fold, PAGE_CAPS } from '../../src/exposure/fold.ts';
import type { Exposure } from '../../src/exposure/types.ts';
import { chain, contact, hit, indicator, located, look, organisation, plain, scene, sign, visit } from '../scene.ts';

const ids = (exposure: Exposure) => exposure.sentence.map((message) => message.id);
const badge = (exposure: Exposure, muted = false) => badgeOf({ state: 'exposure', exposure, muted });
const google = { programme: { programme: 'prism' as const, company: 'Google', joined: '2009-01-14' }, organisation: organisation('google', 'US') };

describe('fold', () => {
  it('finds nothing on a page that was seen whole and talked to nobody else', () => {
    const quiet = fold(scene(visit()));
    expect(quiet).toMatchObject({ level: 'none', thirdParties: 0, gaps: [], findings: [] });
    expect(ids(quiet)).toEqual(['say-nothing']);
    expect(badge(quiet)).toEqual({ text: '', level: 'none' });
  });

  it.each(['started-late', 'worker-gap', 'no-permission', 'page-worker', 'from-cache'] as const)('never says "nothing found" with the gap %s', (gap) => {
    const late = fold(scene(visit([], { gaps: [gap] })));
    expect(late.level).toBe('unknown');
    expect(ids(late)).toEqual([`say-not-observed-${gap}`]);
    expect(badge(late)).toEqual({ text: '?', level: 'unknown' });
  });

  it('takes a stranger that answered only from the cache for a gap, not for a silence', () => {
    const cached = fold(scene(visit([contact('ads.test', { answered: 0, cached: 2 })])));
    expect(cached).toMatchObject({ level: 'unknown', gaps: ['from-cache'], thirdParties: 0 });
  });

  it('never says "nothing found" of a page that asked a stranger without a known answer, and says it of one that was blocked', () => {
    const asked = fold(scene(visit([contact('ads.test', { answered: 0 })])));
    expect(asked).toMatchObject({ level: 'unknown', gaps: ['unanswered'], thirdParties: 0 });
    expect(ids(asked)).toEqual(['say-not-observed-unanswered']);
    expect(fold(scene(visit([contact('ads.test', { answered: 0, refused: 1 })]))).level).toBe('none');
  });

  it('says "cut" where bounds were reached and nothing else was found', () => {
    expect(fold(scene(visit([], { more: { contacts: 3, requests: 5, chains: 0 } })))).toMatchObject({ level: 'unknown', gaps: ['cut'], more: { hosts: 3, requests: 5 } });
  });

  it('counts companies, not hosts, and the same number on the badge', () => {
    const over = visit([contact('a.google.test', { requests: 3 }), contact('b.google.test'), contact('px.ads.test'), contact('stranger.test')]);
    const ordinary = fold(scene(over, { hosts: { 'google.test': google, 'ads.test': { organisation: organisation('ads', 'FR'), category: 'advertising' } } }));
    expect(ordinary.companies.map((company) => [company.name, company.own, company.hosts.length])).toEqual([['Google', false, 2], ['Ads', false, 1], ['stranger.test', false, 1], ['example.org', true, 1]]);
    expect(ordinary).toMatchObject({ thirdParties: 3, level: 'exposure', seats: [{ code: 'FR', companies: 1 }, { code: 'US', companies: 1 }, { code: '', companies: 1 }] });
    expect(ordinary.sentence).toEqual([
      { id: 'say-companies', args: { site: 'example.org', count: 3, names: ['Google', 'Ads'], more: 1 } },
      { id: 'say-law', args: { country: 'FR', count: 1 } }, { id: 'say-prism', args: { count: 1, names: ['Google'] } },
    ]);
    expect(badge(ordinary)).toEqual({ text: '3', level: 'exposure' });
    expect(badge(ordinary, true)).toEqual({ text: '', level: 'none' });
  });

  it('speaks of one company alone as one, whichever of its lists names its hosts', () => {
    const alone = fold(scene(visit([contact('a.google.test'), contact('google.example')]), { hosts: { 'google.test': google, 'google.example': { programme: google.programme } } }));
    expect(alone.companies.filter((company) => !company.own)).toMatchObject([{ name: 'Google', hosts: [{}, {}] }]);
    expect(ids(alone)).toEqual(['say-companies', 'say-law-only', 'say-prism-only']);
  });

  it('puts an alert first, says how the contact came about, and whether an answer came', () => {
    const loaded = fold(scene(visit([contact('exploit.test', { hits: [hit()] })])));
    expect(loaded.level).toBe('alert');
    expect(loaded.sentence[0]).toMatchObject({ id: 'say-alert-loaded', args: { family: 'Pegasus', host: 'exploit.test', publisher: 'Citizen Lab' } });
    const tried = fold(scene(visit([contact('exploit.test', { answered: 0, refused: 1, hits: [hit({ evidence: look('https://exploit.test/', { outcome: 'refused' }) })] })])));
    expect(ids(tried)).toEqual(['say-alert-loaded', 'say-tried']);
    expect(tried).toMatchObject({ level: 'risk', thirdParties: 0 });
    expect(badge(loaded)).toEqual({ text: '!1', level: 'alert' });
  });

  it('does not tell the reported host again as an unknown company, and still counts it', () => {
    const alarm = fold(scene(visit([contact('exploit.test', { hits: [hit()] })])));
    expect(ids(alarm)).toEqual(['say-alert-loaded']);
    expect(alarm.thirdParties).toBe(1);
    const both = fold(scene(visit([contact('exploit.test', { hits: [hit()] }), contact('a.google.test')]), { hosts: { 'google.test': google } }));
    expect(both.sentence.slice(0, 2)).toMatchObject([{ id: 'say-alert-loaded' }, { id: 'say-companies', args: { count: 2, names: ['Google'], more: 1 } }]);
  });

  it('says the chain across borders that led here after who learned, and not that of a picture', () => {
    const places = { '192.0.2.1': located('MX'), '192.0.2.2': located('US') };
    const over = visit([contact('stranger.test')], { chains: [chain([['a.test', '192.0.2.1'], ['b.test', '192.0.2.2']])] });
    expect(fold(scene(over, { places })).sentence).toEqual([{ id: 'say-unnamed', args: { site: 'example.org', count: 1 } }, { id: 'say-chain', args: { count: 2, codes: ['MX', 'US'] } }]);
    expect(ids(fold(scene({ ...over, chains: over.chains.map((one) => ({ ...one, way: 'loaded' as const })) }, { places })))).toEqual(['say-unnamed']);
  });

  it('keeps history out of the level, the sentence and the badge', () => {
    const over = visit([contact('old.test', { thirdParty: false, site: 'example.org', addresses: ['192.0.2.9'], hits: [hit({ by: 'address' })] })]);
    const old = fold(scene(over, { indicators: [indicator({ type: 'ipv4', firstReported: '2013-04' })] }));
    expect(old.findings).toMatchObject([{ detector: 'known-infrastructure', weight: 'history' }]);
    expect(ids(old)).not.toContain('say-history-loaded');
    expect(old.level).not.toBe('exposure');
  });

  it('says readable cookies before it says who else learned', () => {
    const open = fold(scene(visit([contact('example.org', { plain: plain({ cookies: 2 }) }), contact('stranger.test')], { url: 'http://example.org/' })));
    expect(ids(open)).toEqual(['say-plain-cookies', 'say-unnamed']);
    expect(open.level).toBe('risk');
  });

  it('begins with a link in the form of an attack’s, whoever else learned of the visit', () => {
    const link = contact('news-paper.test', { thirdParty: false, ways: { opened: 1 }, signs: [sign('exploit-link', 'shape', 'https://news-paper.test/1234567s')] });
    expect(ids(fold(scene(visit([link, contact('stranger.test')]))))).toEqual(['say-exploit-link-shape', 'say-unnamed']);
    expect(ids(fold(scene(visit([{ ...link, signs: [] }, contact('stranger.test')]))))).toEqual(['say-unnamed']);
  });

  it('does not say "nothing" of a page whose own company took part in a programme', () => {
    const own = fold(scene(visit(), { hosts: { 'example.org': google } }));
    expect(own.level).toBe('exposure');
    expect(own.sentence).toEqual([{ id: 'say-own-prism', args: { name: 'Google' } }]);
  });

  it('keeps server places and seats apart, and gives a reason where there is no place', () => {
    const over = visit([
      contact('a.test', { addresses: ['192.0.2.1'] }), contact('any.test', { addresses: ['192.0.2.2'] }), contact('proxied.test', { addresses: ['192.0.2.1'], proxied: 1 }), contact('mute.test'),
    ]);
    const unannounced = { kind: 'located' as const, asn: 0, network: '', country: 'ZA', certainty: 'registered' as const };
    const registered = fold(scene(visit([contact('old.test', { addresses: ['192.0.2.3'] })]), { places: { '192.0.2.3': unannounced } }));
    expect(registered.countries[0]).toEqual({ code: 'ZA', certainty: 'registered', requests: 1, networks: [], hosts: ['old.test'] });
    const places = { '192.0.2.1': located('US', 1), '192.0.2.2': { kind: 'anycast' as const, asn: 2, network: 'Anycast' } };
    const folded = fold(scene(over, { places }));
    expect(folded.countries).toMatchObject([{ code: 'US', certainty: 'probable', requests: 1, networks: [{ asn: 1 }] }, { code: '', certainty: 'not-knowable', requests: 4, networks: [{ asn: 2 }] }]);
    const hosts = Object.fromEntries(folded.companies.flatMap((company) => company.hosts).map((host) => [host.host, host.place]));
    expect(hosts['proxied.test']).toEqual({ kind: 'nowhere', why: 'proxy' });
    expect(hosts['mute.test']).toEqual({ kind: 'nowhere', why: 'not-told' });
  });

  it('cuts long lists and counts what it cut', () => {
    const many = fold(scene(visit(Array.from({ length: 200 }, (_, index) => contact(`host.site${index}.test`, { site: `site${index}.test` })))), PAGE_CAPS);
    expect(many.companies.length).toBe(PAGE_CAPS.companies);
    expect(many.thirdParties + 1).toBe(many.companies.length + many.more.companies);
    expect(badge(many).text).toBe('99+');
  });

  it('gives the same exposure for the same visit', () => {
    const over = scene(visit([contact('a.test')], { chains: [chain([['a.test'], ['b.test'], ['c.test']])] }));
    expect(fold(over)).toEqual(fold(over));
  });

  it('says what of the person went to a stranger, before who learned of the visit', () => {
    const over = visit([contact('px.ads.test', { signs: [sign('personal-data', 'mail', 'https://px.ads.test/?em=…', { detail: 'em' })] })]);
    const leaked = fold(scene(over, { hosts: { 'ads.test': { organisation: organisation('ads', 'US'), category: 'advertising' } } }));
    expect(leaked.level).toBe('risk');
    expect(ids(leaked).slice(0, 2)).toEqual(['say-personal-data-mail', 'say-companies']);
  });

  it('does not say "nothing" of a page with a pattern and no stranger that answered', () => {
    const over = visit([contact('127.0.0.1', { site: '127.0.0.1', answered: 0, refused: 1, signs: [sign('local-probe', 'named', 'http://127.0.0.1:5939/', { detail: '127.0.0.1:5939' })] })]);
    const probed = fold(scene(over, { places: { '127.0.0.1': { kind: 'nowhere', why: 'private-network' } } }));
    expect(probed.level).toBe('exposure');
    expect(ids(probed)).toEqual(['say-local-probe-named']);
  });
});
