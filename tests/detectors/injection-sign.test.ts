import { describe, expect, it } from 'vitest';
import { injectionSign } from '../../src/detectors/injection-sign.ts';
import type { Chain, Hop } from '../../src/journal/types.ts';
import type { Place } from '../../src/knowledge/types.ts';
import { chain, contact, located, look, organisation, plain, scene, visit } from '../scene.ts';

const HOME: Place = { kind: 'nowhere', why: 'private-network' };
const carrier = (id: string, country: string, asn: number): Place => ({ kind: 'located', asn, network: `Carrier ${id}`, country, certainty: 'probable', carrier: { id, name: id, country, programmes: [] } });
const places: Record<string, Place> = {
  '10.0.0.1': HOME, '192.168.1.1': HOME,
  '203.0.113.5': located('MX', 64500), '203.0.113.9': located('MX', 64500), '198.51.100.7': located('DE', 64501),
  '189.240.1.1': carrier('uninet', 'MX', 8151), '12.0.0.1': carrier('att', 'US', 7018),
  '23.45.0.1': { kind: 'anycast', asn: 16625, network: 'Akamai Technologies, Inc.' }, '13.107.0.1': { ...located('US', 8075), network: 'Microsoft Corporation' } as Place,
};
const known = { places, hosts: {
  'shop.test': { organisation: organisation('shop') }, 'shop-static.test': { organisation: organisation('shop') }, 'ads.test': { category: 'advertising' }, 'short.test': { category: 'site_analytics' },
} };

const hop = (url: string, more: Partial<Hop> = {}): Hop => ({ url, host: new URL(url).hostname, ...more });

function redirect(from: string, to: string, more: Partial<Chain> & { status?: number; address?: string | undefined; cached?: true; toAddress?: string } = {}): Chain {
  const { status = 302, address = '203.0.113.5', cached, toAddress, ...rest } = more;
  const answered = { status, ...('address' in more && more.address === undefined ? {} : { address }), ...(cached ? { cached } : {}) };
  return chain([], { hops: [hop(from, answered), hop(to, { status: 200, ...(toAddress ? { address: toAddress } : {}) })], ...rest });
}
const found = (one: Chain) => injectionSign.detect(scene(visit([], { chains: [one] }), known));

describe('injection-sign, redirected', () => {
  it.each<[string, Chain]>([
    ['http to https', redirect('http://example.org/', 'https://example.org/', { status: 307 })],
    ['a browser that goes to https by itself', redirect('http://bank.test/', 'https://www.bank.example/', { status: 307, address: undefined })],
    ['another extension’s redirect', redirect('http://video.test/', 'http://198.51.100.7/', { status: 307, address: undefined })],
    ['a brand’s other domain', redirect('http://brand.test/', 'https://brand.example/', { status: 301 })],
    ['a brand’s other domain without encryption', redirect('http://brand.test/', 'http://brand.example/', { status: 301 })],
    ['a company’s other domain', redirect('http://shop.test/', 'http://shop-static.test:9000/', { status: 307 })],
    ['a parked domain', redirect('http://old.test/', 'http://parking.example/?d=old', { status: 302 })],
    ['a link shortener', redirect('http://short.test/x', 'http://198.51.100.7/', { status: 307 })],
    ['an advertisement', redirect('http://click.ads.test/c', 'http://landing.example:9090/', { status: 307 })],
    ['an address that names where it leads', redirect('http://forum.test/out?to=http%3A%2F%2Fother.example%2F', 'http://other.example/', { status: 307 })],
    ['a router’s login page', redirect('http://example.test/', 'http://192.168.1.1/login', { status: 307 })],
    ['a portal by name', redirect('http://example.test/', 'http://portal.lan:9000/')],
    ['a portal whose name is public and whose address is not', redirect('http://example.test/', 'http://wifi.hotel.example:9000/', { toAddress: '10.0.0.1' })],
    ['a portal that answers from its own address', redirect('http://example.test/', 'http://wifi.hotel.example:9000/', { address: '10.0.0.1' })],
    ['the check for a portal', redirect('http://detectportal.firefox.com/canonical.html', 'http://wifi.hotel.example:9000/', { status: 307 })],
    ['a portal at a usual port', redirect('http://example.test/', 'https://wifi.hotel.example:8443/guest')],
    ['a control panel', redirect('http://example.test/webmail', 'https://server.host.example:2096/')],
    ['a mirror for downloads', redirect('http://get.example.test/tool.exe', 'http://mirror.example/tool.exe', { status: 302 })],
    ['what the cache kept', redirect('http://example.test/', 'http://198.51.100.7/', { cached: true })],
    ['an old site’s own bare address in the same network', redirect('http://old.test/', 'http://203.0.113.9/app')],
    ['a bare address that names another', redirect('http://203.0.113.9/', 'http://198.51.100.7/')],
    ['an encrypted answer', redirect('https://example.test/', 'http://198.51.100.7:9000/', { status: 307 })],
    ['a film from a cache', redirect('http://film.test/a.ts', 'http://198.51.100.7:9000/a.ts', { type: 'media' })],
    ['a playlist from a cache', redirect('http://film.test/a.m3u8', 'http://198.51.100.7:9000/a.m3u8', { type: 'xmlhttprequest' })],
    ['a picture', redirect('http://film.test/a.gif', 'http://other.example/a.gif', { type: 'image' })],
    ['a script that becomes encrypted', redirect('http://code.test/a.js', 'https://cdn.example/a.js', { type: 'script' })],
    ['an advertisement’s script', redirect('http://click.ads.test/a.js', 'http://other.example/a.js', { type: 'script' })],
    ['an answer that is no redirect', redirect('http://example.test/', 'http://198.51.100.7/', { status: 200 })],
  ])('says nothing of %s', (_, one) => { expect(found(one)).toEqual([]); });

  it.each<[string, Chain, string]>([
    ['a page to a bare address', redirect('http://paper.test/', 'http://198.51.100.7/a'), '198.51.100.7'],
    ['a page to an unusual port', redirect('http://paper.test/', 'https://x1.free.example:30495/szev4hz'), 'x1.free.example:30495'],
    ['a page with status 307', redirect('http://paper.test/', 'https://c.betly.example/x', { status: 307 }), 'c.betly.example'],
    ['a download with status 307', redirect('http://paper.test/tool.exe', 'http://files.example/tool.exe', { status: 307, type: 'other' }), 'files.example'],
    ['a script to somebody else’s', redirect('http://paper.test/a.js', 'http://files.example/a.js', { type: 'script' }), 'files.example'],
  ])('sees %s', (_, one, detail) => {
    expect(found(one)).toMatchObject([{ detector: 'injection-sign', what: 'redirected', level: 'exposure', subject: 'paper.test', details: [detail], count: 1, evidence: [{ address: '203.0.113.5', status: one.hops[0]?.status }] }]);
  });

  it('sees it in the middle of a chain, and tells of one host once', () => {
    const long = chain([], { hops: [hop('https://a.example/', { status: 302 }), hop('http://paper.test/', { status: 307, address: '203.0.113.5' }), hop('https://x.example/')] });
    expect(injectionSign.detect(scene(visit([], { chains: [long, redirect('http://paper.test/b', 'http://198.51.100.7/')] }), known))).toMatchObject([{ count: 2, details: ['x.example', '198.51.100.7'] }]);
  });
});

describe('injection-sign, network-changed', () => {
  const open = (addresses: string[], more: Parameters<typeof contact>[1] = {}) => contact('paper.test', { addresses, plain: plain(), ...more });
  const other = contact('cdn.test', { addresses: ['198.51.100.7'] });
  const changed = (one: ReturnType<typeof contact>, before: string[], more: { home?: string; alone?: true } = {}) =>
    injectionSign.detect({ ...scene(visit(more.alone ? [contact('example.org', { addresses: ['10.0.0.1'] }), one] : [one, other]), known, more.home ?? 'MX'), elsewhere: { named: () => [], addresses: (host) => (host === 'paper.test' ? before : []), at: () => [] } });

  it('says nothing where there is nothing to compare with', () => {
    expect(injectionSign.detect(scene(visit([open(['10.0.0.1']), other]), known))).toEqual([]);
    expect(changed(open(['10.0.0.1']), [])).toEqual([]);
  });

  it.each<[string, Parameters<typeof changed>]>([
    ['the same network', [open(['203.0.113.9']), ['203.0.113.5']]],
    ['another ordinary network', [open(['198.51.100.7']), ['203.0.113.5']]],
    ['a carrier abroad', [open(['12.0.0.1']), ['203.0.113.5']]],
    ['a carrier that always answered', [open(['189.240.1.1']), ['189.240.1.1', '203.0.113.5']]],
    ['a network that keeps copies at carriers', [open(['189.240.1.1']), ['23.45.0.1']]],
    ['another such network', [open(['189.240.1.1']), ['13.107.0.1']]],
    ['a carrier beside an ordinary network', [open(['189.240.1.1', '203.0.113.5']), ['203.0.113.5']]],
    ['an encrypted answer', [open(['189.240.1.1'], { answered: 2 }), ['203.0.113.5']]],
    ['no plain request at all', [contact('paper.test', { addresses: ['10.0.0.1'] }), ['203.0.113.5']]],
    ['a proxy', [open(['10.0.0.1'], { proxied: 1 }), ['203.0.113.5']]],
    ['a portal that answers for everyone', [open(['10.0.0.1']), ['203.0.113.5'], { alone: true }]],
    ['a name that is inside now and then', [open(['10.0.0.1']), ['10.0.0.1', '203.0.113.5']]],
  ])('says nothing of %s', (_, args) => { expect(changed(...args)).toEqual([]); });

  it('says nothing of a carrier in whose network a proxy stands', () => {
    const passed = (host: string) => contact(host, { addresses: ['189.240.1.1'], evidence: [look(`https://${host}/`, { address: '189.240.1.1' })] });
    const seen = (contacts: ReturnType<typeof contact>[]) =>
      injectionSign.detect({ ...scene(visit([open(['189.240.1.1']), ...contacts]), known), elsewhere: { named: () => [], addresses: (host) => (host === 'paper.test' ? ['203.0.113.5'] : []), at: () => [] } });
    expect(seen([passed('cdn.test')])).toHaveLength(1);
    expect(seen([passed('www.google.com')])).toEqual([]);
  });

  it('says nothing of a carrier when the person’s country is not known', () => {
    const one = open(['189.240.1.1']);
    expect(injectionSign.detect({ visit: visit([one, other]), knowledge: scene(visit(), known).knowledge, home: undefined, today: 0, elsewhere: { named: () => [], addresses: () => ['203.0.113.5'], at: () => [] } })).toEqual([]);
  });

  it('sees a host move to a carrier of the person’s country, and to a private address', () => {
    expect(changed(open(['189.240.1.1']), ['203.0.113.5'])).toMatchObject([{ what: 'network-changed', level: 'exposure', subject: 'paper.test', details: ['Carrier uninet'] }]);
    expect(changed(open(['10.0.0.1']), ['203.0.113.5'])).toMatchObject([{ what: 'network-changed', details: ['10.0.0.1'] }]);
  });
});
