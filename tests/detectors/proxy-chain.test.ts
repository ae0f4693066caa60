import { describe, expect, it } from 'vitest';
import { proxyChain } from '../../src/detectors/proxy-chain.ts';
import type { Hop } from '../../src/journal/types.ts';
import { chain, contact, knowing, located, look, organisation, scene, TODAY, visit } from '../scene.ts';

const over = (...hosts: [string, string?][]) => visit([], { chains: [chain(hosts)] });
const places = { '192.0.2.1': located('MX'), '192.0.2.2': located('US'), '192.0.2.3': located('IE'), '192.0.2.4': { kind: 'anycast' as const, asn: 13335, network: 'Cloudflare' } };
const hop = (host: string, more: Partial<Hop> = {}): Hop => ({ host, url: `https://${host}/`, status: 200, ...more });

describe('proxy-chain', () => {
  it('says nothing of www, of a site’s own redirects, or of one owner’s domains', () => {
    expect(proxyChain.detect(scene(over(['example.org', '192.0.2.1'], ['www.example.org', '192.0.2.2']), { places }))).toEqual([]);
    const own = { organisation: organisation('own') };
    expect(proxyChain.detect(scene(over(['a.test', '192.0.2.1'], ['b.test', '192.0.2.2']), { places, hosts: { 'a.test': own, 'b.test': own } }))).toEqual([]);
  });

  it('says nothing of two strangers in one country with nobody in between', () => {
    expect(proxyChain.detect(scene(over(['a.test', '192.0.2.1'], ['b.test', '192.0.2.1']), { places }))).toEqual([]);
  });

  it('does not take an anycast address for a border', () => {
    expect(proxyChain.detect(scene(over(['a.test', '192.0.2.1'], ['b.test', '192.0.2.4']), { places }))).toEqual([]);
  });

  it('does not take the country of a registry for a border', () => {
    const registered = { ...places, '192.0.2.5': { ...located('ZA'), certainty: 'registered' as const } };
    expect(proxyChain.detect(scene(over(['a.test', '192.0.2.1'], ['b.test', '192.0.2.5']), { places: registered }))).toEqual([]);
  });

  it('does not take a proxy’s address for a place, whoever told of the proxy', () => {
    const answers = (host: string, address: string) => contact(host, { addresses: [address], evidence: [look(`https://${host}/`, { address })] });
    const hops = chain([['a.test', '192.0.2.2'], ['b.test', '192.0.2.2'], ['a.test', '192.0.2.1']]);
    // www.google.com and a.test at one address outside Google's network: it is passed on.
    const chromium = visit([answers('www.google.com', '192.0.2.2'), answers('a.test', '192.0.2.2')], { chains: [hops] });
    expect(proxyChain.detect(scene(chromium, { places }))).toMatchObject([{ level: 'note', countries: ['MX'], hops: [{ host: 'a.test' }, { host: 'b.test' }, { address: '192.0.2.1' }] }]);
    expect(proxyChain.detect(scene(visit([answers('a.test', '192.0.2.2')], { chains: [hops] }), { places }))).toMatchObject([{ level: 'exposure' }]);
    // Firefox says so, and the journal keeps no address.
    expect(proxyChain.detect(scene(over(['a.test'], ['b.test'])))).toEqual([]);
  });

  it('notes a bounce through a third site, and names it by its company where that is known', () => {
    expect(proxyChain.detect(scene(over(['a.test'], ['bounce.test'], ['b.test'])))).toMatchObject([{ level: 'note', bounce: true, countries: [], bouncers: ['bounce.test'], cookies: [] }]);
    const known = { hosts: { 'bounce.test': { organisation: organisation('bouncer', 'US') } } };
    expect(proxyChain.detect(scene(over(['a.test'], ['x.bounce.test'], ['y.bounce.test'], ['other.test'], ['b.test']), known))).toMatchObject([{ bouncers: ['Bouncer', 'other.test'] }]);
    expect(proxyChain.detect(scene(over(['a.test'], ['www.a.test'], ['b.test'])))).toEqual([]);
  });

  it('tells where a cookie was heard on the way, and nothing where none was', () => {
    const hops = [hop('a.test', { cookie: true }), hop('bounce.test', { cookie: true }), hop('other.test'), hop('b.test', { cookie: true })];
    expect(proxyChain.detect(scene(visit([], { chains: [chain([], { hops })] })))).toMatchObject([{ bouncers: ['bounce.test', 'other.test'], cookies: ['bounce.test'], hops: [{ cookie: true }, { cookie: true }, {}, {}] }]);
  });

  it('tells the countries of a chain across borders, hop by hop, with network and certainty', () => {
    const found = proxyChain.detect(scene(over(['a.test', '192.0.2.1'], ['b.test', '192.0.2.2'], ['c.test', '192.0.2.3']), { places, hosts: { 'b.test': { organisation: organisation('beta', 'US') } } }));
    expect(found).toMatchObject([{ level: 'exposure', countries: ['MX', 'US', 'IE'], subject: 'c.test' }]);
    expect(found[0]).toMatchObject({ hops: [{ place: { country: 'MX', certainty: 'probable', asn: 64500, network: 'Network 64500' } }, { organisation: { name: 'Beta' } }, {}] });
  });

  it('believes an edge that says where it is', () => {
    const knowledge = { ...knowing({ places }), place: (address: string, edges: readonly { code: string }[] = []) => (edges[0]?.code === 'QRO' ? { ...located('MX'), certainty: 'seen' as const } : places[address as keyof typeof places]) };
    const hops = [hop('a.test', { address: '192.0.2.4', edges: [{ header: 'cf-ray', code: 'QRO' }] }), hop('b.test', { address: '192.0.2.2' })];
    expect(proxyChain.detect({ visit: visit([], { chains: [chain([], { hops })] }), knowledge, home: 'MX', today: TODAY })).toMatchObject([{ countries: ['MX', 'US'], hops: [{ place: { certainty: 'seen' } }, {}] }]);
  });
});

describe('the way across pages', () => {
  const trail = [hop('start.test', { address: '192.0.2.1' }), hop('bounce.test', { address: '192.0.2.2', by: 'script' })];
  const came = [hop('example.org', { address: '192.0.2.3', by: 'script' })];

  it('is no chain within one site', () => {
    expect(proxyChain.detect(scene(visit([], { trail: [hop('www.example.org')], came: [hop('example.org', { by: 'script' })] })))).toEqual([]);
  });

  it('is no chain where a person went from page to page', () => {
    expect(proxyChain.detect(scene(visit([], { came }), { places }))).toEqual([]);
  });

  it('is one chain, and says which steps were by script', () => {
    expect(proxyChain.detect(scene(visit([], { trail, came }), { places }))).toMatchObject([{
      level: 'exposure', countries: ['MX', 'US', 'IE'], bouncers: ['bounce.test'], evidence: [{ way: 'opened', type: 'main_frame' }],
      hops: [{ host: 'start.test' }, { host: 'bounce.test', by: 'script' }, { host: 'example.org', by: 'script' }],
    }]);
  });

  it('takes in the redirects of the page’s own navigation, and leaves those of its pictures alone', () => {
    const own = [hop('hop.test', { status: 302, by: 'script' }), hop('example.org')];
    const picture = chain([['x.test'], ['y.test'], ['z.test']], { type: 'image', way: 'loaded', requestId: 'p' });
    const found = proxyChain.detect(scene(visit([], { trail, came: own, chains: [picture, chain([], { hops: own })] })));
    expect(found).toMatchObject([{ subject: 'example.org', bouncers: ['bounce.test', 'hop.test'] }, { subject: 'z.test' }]);
    expect(found[0]).toMatchObject({ hops: [{}, {}, { host: 'hop.test', status: 302 }, { host: 'example.org' }] });
  });
});
