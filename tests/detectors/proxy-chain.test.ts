import { describe, expect, it } from 'vitest';
import { proxyChain } from '../../src/detectors/proxy-chain.ts';
import { chain, located, organisation, scene, visit } from '../scene.ts';

const over = (...hosts: [string, string?][]) => visit([], { chains: [chain(hosts)] });
const places = { '192.0.2.1': located('MX'), '192.0.2.2': located('US'), '192.0.2.3': located('IE'), '192.0.2.4': { kind: 'anycast' as const, asn: 13335, network: 'Cloudflare' } };

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

  it('notes a bounce through a third site', () => {
    expect(proxyChain.detect(scene(over(['a.test'], ['bounce.test'], ['b.test'])))).toMatchObject([{ level: 'note', bounce: true, countries: [] }]);
    expect(proxyChain.detect(scene(over(['a.test'], ['www.a.test'], ['b.test'])))).toEqual([]);
  });

  it('tells the countries of a chain across borders, hop by hop', () => {
    const found = proxyChain.detect(scene(over(['a.test', '192.0.2.1'], ['b.test', '192.0.2.2'], ['c.test', '192.0.2.3']), { places }));
    expect(found).toMatchObject([{ level: 'exposure', countries: ['MX', 'US', 'IE'], subject: 'c.test' }]);
  });
});
