import { describe, expect, it } from 'vitest';
import { elsewhereOf } from '../../src/detectors/elsewhere.ts';
import { sharedIdentifier } from '../../src/detectors/shared-identifier.ts';
import type { Finding, Scene } from '../../src/detectors/types.ts';
import type { Contact, KeptName, Visit } from '../../src/journal/types.ts';
import { chain, contact, look, organisation, scene, seen, sign, visit, type Known } from '../scene.ts';

const [eye] = sharedIdentifier.eyes ?? [];
const HEX = '8f14e45fceea167a5a36dedd4bea2543';
const name = (hash: string, place: string): KeptName => ({ hash, in: place, count: 1 });
const known: Known = { hosts: {
  'ads.test': { organisation: organisation('ads', 'US') }, 'adserver.test': { organisation: organisation('ads', 'US') }, 'dsp.test': { organisation: organisation('dsp', 'FR') },
  'dmp.test': { organisation: organisation('dmp') }, 'stats.test': { organisation: organisation('stats') },
} };
const having = (host: string, names: KeptName[], more: Partial<Contact> = {}): Contact => contact(host, { names, ...more });
const exchange = (host: string, place = 'val') => [sign('shared-identifier', 'exchange', `https://${host}/setuid?${place}=…`)];
const detect = (contacts: Contact[], more: Partial<Visit> = {}, knows = known): Finding[] => sharedIdentifier.detect(scene(visit(contacts, more), knows));
const own = (names: KeptName[]): Contact => having('example.org', names);

const INNOCENT: [string, Contact[]][] = [
  ['different names for everybody', [having('ads.test', [name('a', 'uid')]), having('dsp.test', [name('b', 'uid')])]],
  ['one company alone', [having('ads.test', [name('a', 'uid'), name('a', 'cookie')])]],
  ['two hosts of one site', [having('a.ads.test', [name('a', 'uid')]), having('b.ads.test', [name('a', 'cookie')])]],
  ['two sites of one owner', [having('ads.test', [name('a', 'uid')]), having('adserver.test', [name('a', 'uid')])]],
  ['two sites of nobody known that are called alike', [having('mitienda.test', [name('a', 'cookie')]), having('mitienda-grupo.test', [name('a', 'cookie')])]],
  ['the site’s own CDN under another name', [own([name('a', 'cookie')]), having('static.example-cdn.test', [name('a', 'path')]), having('img-example.test', [name('a', 'uid')])]],
  ['the site alone', [own([name('a', 'cookie')]), having('www.example.org', [name('a', 'cookie')])]],
  ['a value that only looks drawn, in both places', [having('ads.test', [name('a', 'c17')]), having('dsp.test', [name('a', 'path')])]],
  ['a redirect to files of another company, signed', [having('ads.test', [name('a', 'redirect')]), having('dsp.test', [name('a', 'ticket')])]],
  ['a film, which player and counter call by its number', [having('ads.test', [name('a', 'vid'), name('b', 'mid')]), having('dsp.test', [name('a', 'vid'), name('b', 'mid')])]],
  ['a session that the site opened elsewhere', [own([name('a', 'session_id')]), having('ads.test', [name('a', 'path'), name('a', 'redirect')])]],
  ['a company that never answered', [having('ads.test', [name('a', 'uid')]), having('dsp.test', [name('a', 'uid')], { answered: 0, refused: 1 })]],
  ['a company of which only the cache answered', [having('ads.test', [name('a', 'uid')]), having('dsp.test', [name('a', 'uid')], { answered: 0, cached: 1 })]],
];

describe('shared-identifier', () => {
  it.each(INNOCENT)('says nothing of %s', (_, contacts) => expect(detect(contacts)).toEqual([]));

  it('tells a name that the page gave to two companies', () => {
    const uid = (host: string): Contact => having(host, [name('a', 'uid')], { evidence: [look(`https://${host}/`), look(`https://${host}/p?uid=…`)] });
    expect(detect([uid('ads.test'), uid('dsp.test')])).toEqual([{
      detector: 'shared-identifier', level: 'exposure', card: 'detector/shared-identifier', how: 'page', subject: 'Ads', companies: ['Ads', 'Dsp'], hosts: ['ads.test', 'dsp.test'],
      sites: ['example.org'], places: ['uid'], evidence: [look('https://ads.test/p?uid=…'), look('https://dsp.test/p?uid=…')],
    }]);
  });

  it('always shows a look, also where no kept request shows the place', () => {
    const [found] = detect([own([name('a', 'mc_eid')]), having('ads.test', [name('a', 'e')])]);
    expect(found?.evidence.map(({ url }) => url)).toEqual(['https://ads.test/', 'https://example.org/']);
  });

  it('is content with one sure place: the rest is the same value', () => {
    expect(detect([having('ads.test', [name('a', 'c17')]), having('dsp.test', [name('a', 'cookie')])])).toMatchObject([{ companies: ['Ads', 'Dsp'], places: ['c17', 'cookie'] }]);
    expect(detect([having('ads.test', [name('a', 'val')], { signs: exchange('ads.test') }), having('dsp.test', [name('a', 'x')])])).toMatchObject([{ companies: ['Ads', 'Dsp'] }]);
  });

  it('names the site’s own company first when it passed on its name, and not when others share one', () => {
    expect(detect([own([name('a', 'cookie')]), having('stats.test', [name('a', 'cid')])])).toMatchObject([{ companies: ['example.org', 'Stats'], own: true, subject: 'Stats', how: 'page' }]);
    expect(detect([own([name('b', 'cookie')]), having('ads.test', [name('a', 'uid')]), having('dsp.test', [name('a', 'uid')])])).toMatchObject([{ companies: ['Ads', 'Dsp'] }]);
  });

  it('tells that a redirect handed it over, from its target alone', () => {
    const handed = [having('ads.test', [name('a', 'redirect')]), having('dsp.test', [name('a', 'google_gid')])];
    expect(detect(handed, { chains: [chain([['ads.test'], ['dsp.test']], { type: 'image', way: 'loaded' })] })).toMatchObject([{ how: 'redirect', companies: ['Ads', 'Dsp'] }]);
    expect(detect(handed, { chains: [chain([['ads.test'], ['www.ads.test']]), chain([['dmp.test'], ['dsp.test']])] })).toMatchObject([{ how: 'page' }]);
  });

  it('makes one finding of all names that the same companies share, and another of those that others share', () => {
    const found = detect([
      having('ads.test', [name('a', 'uid'), name('b', 'cookie'), name('c', 'uid')]), having('www.dsp.test', [name('a', 'uid')]), having('dsp.test', [name('b', 'uid'), name('c', 'uid')]),
      having('dmp.test', [name('c', 'dpuuid')]),
    ]);
    expect(found).toMatchObject([{ companies: ['Ads', 'Dsp'], hosts: ['ads.test', 'www.dsp.test', 'dsp.test'], places: ['uid', 'cookie'] }, { companies: ['Ads', 'Dsp', 'Dmp'] }]);
  });

  it('knows a company behind the site’s own name by what it was asked, and leaves the site’s cookies with the site', () => {
    const behind: Known = { ...known, aliases: { 'metrics.example.org': { company: 'Stats', organisation: organisation('stats'), by: 'listed' } } };
    expect(detect([having('metrics.example.org', [name('a', 'mid')]), having('dpm.stats.test', [name('a', 'mid')])], {}, behind)).toEqual([]);
    expect(detect([own([name('a', 'cookie')]), having('metrics.example.org', [name('a', 'cookie')])], {}, behind)).toEqual([]);
    expect(detect([own([name('a', 'cookie')]), having('metrics.example.org', [name('a', 'fid')])], {}, behind)).toMatchObject([{ companies: ['example.org', 'Stats'], own: true }]);
  });

  it('carries no value and no hash', () => {
    const told = detect([having('ads.test', [name('cafe0123cafe0123', 'uid')]), having('dsp.test', [name('cafe0123cafe0123', 'uid')])]);
    expect(JSON.stringify(told)).not.toContain('cafe0123');
  });
});

describe('shared-identifier across sites', () => {
  const other = (contacts: Contact[], more: Partial<Visit> = {}): Visit => visit(contacts, { id: 'd2', url: 'https://other.example/', host: 'other.example', site: 'other.example', ...more });
  const across = (here: Contact[], ...there: Visit[]): Finding[] => {
    const over: Scene = scene(visit(here), known);
    return sharedIdentifier.detect({ ...over, elsewhere: elsewhereOf(over.visit, there) });
  };

  it.each<[string, Contact[], Visit[]]>([
    ['another name there', [having('ads.test', [name('a', 'cookie')])], [other([having('ads.test', [name('b', 'cookie')])])]],
    ['another page of the same site', [having('ads.test', [name('a', 'cookie')])], [visit([having('ads.test', [name('a', 'cookie')])], { id: 'd3' })]],
    ['a value that only looks drawn: a site’s key may be the same everywhere', [having('ads.test', [name('a', 'key2')])], [other([having('ads.test', [name('a', 'key2')])])]],
    ['the number of a customer who runs both sites', [having('ads.test', [name('a', 'cid'), name('a', 'customer_id')])], [other([having('ads.test', [name('a', 'cid')])])]],
    ['the site’s own name', [own([name('a', 'cookie')])], [other([having('example.org', [name('a', 'cookie')])])]],
    ['another kind of window', [having('ads.test', [name('a', 'cookie')])], [other([having('ads.test', [name('a', 'cookie')])], { private: true })]],
    ['nobody else', [having('ads.test', [name('a', 'cookie')])], []],
  ])('says nothing of %s', (_, here, there) => expect(across(here, ...there)).toEqual([]));

  it('tells that a company had one name on several sites, through any of its hosts', () => {
    const found = across([having('ads.test', [name('a', 'cookie')])], other([having('px.adserver.test', [name('a', 'cookie')])]), other([having('ads.test', [name('a', 'uid')])], { id: 'd4', site: 'third.example', host: 'third.example' }));
    expect(found).toMatchObject([{ how: 'sites', companies: ['Ads'], sites: ['example.org', 'other.example', 'third.example'], level: 'exposure' }]);
  });

  it('tells companies that had it on different sites', () => {
    expect(across([having('ads.test', [name('a', 'uid')])], other([having('dsp.test', [name('a', 'uid')])]))).toMatchObject([{ how: 'sites', companies: ['Ads', 'Dsp'], sites: ['example.org', 'other.example'] }]);
  });
});

describe('the eye of shared-identifier', () => {
  it('keeps no look at what names nobody, nor at the site’s own requests', () => {
    for (const url of ['https://ads.test/p?cb=876348763487', `https://ads.test/p?v=${HEX}`, `https://ads.test/p?c17=${HEX}`, `https://www.example.org/p?uid=${HEX}`]) expect(eye?.notice(seen(url))).toBeUndefined();
  });

  it('keeps one at a name, and says where it stood and whether the address is made for exchange', () => {
    expect(eye?.notice(seen(`https://ads.test/p?uid=${HEX}`))).toEqual({ what: 'name', detail: 'uid' });
    expect(eye?.notice(seen(`https://ads.test/setuid?val=${HEX}`))).toEqual({ what: 'exchange', detail: 'val' });
  });
});
