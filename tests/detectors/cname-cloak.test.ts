import { describe, expect, it } from 'vitest';
import { cnameCloak } from '../../src/detectors/cname-cloak.ts';
import type { Look } from '../../src/journal/types.ts';
import type { Alias } from '../../src/knowledge/types.ts';
import { contact, look, organisation, scene, seen, sign, visit, type Known } from '../scene.ts';

const [eye] = cnameCloak.eyes ?? [];
const asked = (url: string, more: Partial<Look> = {}) => eye?.notice(seen(url, more));
const script = (url: string) => asked(url, { type: 'script' });

const eulerian: Alias = { company: 'Eulerian', organisation: organisation('eulerian', 'FR'), by: 'listed' };
const detect = (known: Known, ...contacts: Parameters<typeof visit>[0] & object) => cnameCloak.detect(scene(visit(contacts), known));
const refused = sign('cname-cloak', 'signature', 'https://a.example.org/x', { detail: 'Eulerian' });
const signed = (host: string, company: string) => contact(host, { signs: [sign('cname-cloak', 'signature', `https://${host}/x`, { detail: company })] });

describe('cname-cloak', () => {
  describe('sees no sign in', () => {
    it.each<[string, string, Partial<Look>]>([
      ['the site’s own CDN', 'https://cdn.example.org/img/b/ss/photo.jpg', {}],
      ['a picture in a folder of that name', 'https://img.example.org/b/ss/summer.jpg', {}],
      ['a picture two folders below it', 'https://img.example.org/b/ss/summer/photo.jpg', {}],
      ['a hosted shop', 'https://shop.example.org/cart?id=4', {}],
      ['measuring that the site runs itself', 'https://matomo.example.org/matomo.php?idsite=1', {}],
      ['a tag server of the site', 'https://sgtm.example.org/g/collect?v=2&tid=G-1', {}],
      ['an interface for ids', 'https://api.example.org/id?user=4', {}],
      ['a script of three letters and a number', 'https://static.example.org/aaA1.js', { type: 'script' }],
      ['the like without its arithmetic', 'https://static.example.org/aaA123.js?2', { type: 'script' }],
      ['the like with another query', 'https://static.example.org/azA123.js?v=2', { type: 'script' }],
      ['a script of that name elsewhere', 'https://static.example.org/ea.js', { type: 'script' }],
      ['a column', 'https://www.example.org/col2/politics', {}],
      ['an account of fifteen digits', 'https://api.example.org/123456789012345/wt', {}],
      ['the page’s own host', 'https://example.org/b/ss/suite/1/JS-2.22.0/s1', {}],
      ['another site', 'https://smetrics.other.test/b/ss/suite/1/JS-2.22.0/s1', {}],
    ])('%s', (_, url, more) => { expect(asked(url, more)).toBeUndefined(); });
  });

  it.each<[string, string, Partial<Look>?]>([
    ['Adobe (Experience Cloud)', 'https://metrics.example.org/b/ss/suite,other/1/JS-2.22.0/s29534436283830?AQB=1'],
    ['Adobe (Experience Cloud)', 'https://smetrics.example.org/b/ss/suite/10/JS-2.1/s1'],
    ['Adobe (Experience Cloud)', 'https://metrics.example.org/id?d_visid_ver=5.5.0&d_fieldgroup=A'],
    ['Eulerian', 'https://data.example.org/azA26.js?2', { type: 'script' }],
    ['Eulerian', 'https://f7ds.example.org/qjQ134.js?2', { type: 'script' }],
    ['Eulerian', 'https://ea.example.org/ea.js', { type: 'script' }],
    ['Eulerian', 'https://data.example.org/col2/-/0.7312?euid-amp=1'],
    ['Piano (AT Internet)', 'https://logs.example.org/hit.xiti?s=548539&s2=30'],
    ['Mapp (Webtrekk)', 'https://wa.example.org/288689636920174/wt?p=322,www.example.org'],
    ['Oracle (Eloqua)', 'https://tracking.example.org/visitor/v200/svrGP?pps=3&siteid=1'],
    ['Act-On', 'https://marketing.example.org/cdnr/92/acton/bn/tracker/16721', { type: 'script' }],
  ])('sees %s in %s', (company, url, more) => { expect(asked(url, more)).toEqual({ what: 'signature', detail: company }); });

  it('follows the name of Eulerian’s script through time', () => {
    for (const at of [1.7e12, 1.75e12, 1.8e12, 1.9e12]) {
      const i = Math.floor(at / 1e7);
      const y = i % 26;
      expect(script(`https://t.example.org/${String.fromCharCode(97 + y, 122 - y, 65 + y)}${i % 1000}.js?2`)).toBeDefined();
    }
  });

  describe('says nothing of', () => {
    it.each<[string, Known, ReturnType<typeof contact>]>([
      ['a host of the site that is nobody’s alias', {}, contact('cdn.example.org')],
      ['the page’s own host', { aliases: { 'example.org': eulerian } }, contact('example.org')],
      ['a stranger’s host', { aliases: { 'a.other.test': eulerian } }, contact('a.other.test')],
      ['an alias that was refused', { aliases: { 'a.example.org': eulerian } }, contact('a.example.org', { answered: 0, refused: 1 })],
      ['an alias that only the cache answered for', { aliases: { 'a.example.org': eulerian } }, contact('a.example.org', { answered: 0, cached: 1 })],
      ['a sign on a request that was refused', {}, contact('a.example.org', { signs: [{ ...refused, evidence: { ...refused.evidence, outcome: 'refused' } }] })],
      ['a company’s alias on its own site', { aliases: { 'a.example.org': eulerian }, hosts: { 'example.org': { organisation: organisation('eulerian') } } }, contact('a.example.org')],
    ])('%s', (_, known, innocent) => { expect(detect(known, innocent)).toEqual([]); });
  });

  it('names the company of a listed alias, with all its hosts', () => {
    expect(detect({ aliases: { 'a.example.org': eulerian, 'b.example.org': eulerian } }, contact('a.example.org', { requests: 2 }), contact('b.example.org'))).toMatchObject([
      { level: 'exposure', what: 'listed', subject: 'Eulerian', organisation: { id: 'eulerian' }, hosts: ['a.example.org', 'b.example.org'], details: ['a.example.org', 'b.example.org'], count: 3 },
    ]);
  });

  it('asks for every address that the host answered from', () => {
    const base = scene(visit([contact('a.example.org', { addresses: ['192.0.2.1', '192.0.2.2'] })]));
    const alias = (_: string, address: string | undefined): Alias | undefined => (address === '192.0.2.2' ? { company: 'Criteo', by: 'network' } : undefined);
    expect(cnameCloak.detect({ ...base, knowledge: { ...base.knowledge, alias } })).toMatchObject([{ what: 'network', subject: 'Criteo' }]);
  });

  it('knows a company by its way of asking, unless a list knows better', () => {
    const hosts = { 'xiti.com': { organisation: organisation('piano', 'FR') } };
    expect(detect({ hosts }, signed('logs.example.org', 'Piano (AT Internet)'))).toMatchObject([
      { level: 'exposure', what: 'signature', subject: 'Piano (AT Internet)', organisation: { id: 'piano' }, details: ['logs.example.org'], evidence: [look('https://logs.example.org/x')] },
    ]);
    expect(detect({ hosts, aliases: { 'logs.example.org': eulerian } }, signed('logs.example.org', 'Piano (AT Internet)'))).toMatchObject([{ what: 'listed', subject: 'Eulerian' }]);
    const own = { ...hosts, 'example.org': { organisation: organisation('piano') } };
    expect(detect({ hosts: own }, signed('logs.example.org', 'Piano (AT Internet)'))).toEqual([]);
  });
});
