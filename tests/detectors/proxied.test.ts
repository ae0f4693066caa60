import { describe, expect, it } from 'vitest';
import { carrierNetwork } from '../../src/detectors/carrier-network.ts';
import { elsewhereOf } from '../../src/detectors/elsewhere.ts';
import { knownInfrastructure } from '../../src/detectors/known-infrastructure.ts';
import { proxiesOf } from '../../src/detectors/proxied.ts';
import type { Contact, Visit } from '../../src/journal/types.ts';
import type { Place } from '../../src/knowledge/types.ts';
import { contact, hit, indicator, located, look, organisation, scene, visit, type Known } from '../scene.ts';

const within = (network: string, more: Partial<Place> = {}): Place => ({ ...located('US'), network, ...more }) as Place;
const PLACES: Record<string, Place> = {
  '198.51.100.1': within('Example Hosting'), '142.250.0.1': within('Google LLC'), '31.13.0.1': within('Facebook, Inc.'), '187.141.0.1': within('Uninet S.A. de C.V.'),
  '104.16.0.1': { kind: 'anycast', asn: 13335, network: 'Cloudflare, Inc.' }, '203.0.113.9': { kind: 'located', asn: 0, network: '', country: 'MX', certainty: 'registered' },
  '10.0.0.1': { kind: 'nowhere', why: 'private-network' }, '127.0.0.1': { kind: 'nowhere', why: 'private-network' },
};
const HOSTS: NonNullable<Known['hosts']> = {
  'google.com': { organisation: organisation('google', 'US') }, 'gstatic.com': { organisation: organisation('google', 'US') }, 'facebook.com': { organisation: organisation('meta', 'US') },
  'criteo.com': { organisation: organisation('criteo', 'FR') }, 'hotjar.com': { organisation: organisation('hotjar', 'MT') }, 'google-owned.test': { organisation: organisation('google', 'US') },
};
const known: Known = { places: PLACES, hosts: HOSTS };

const at = (host: string, address: string, more: Partial<Contact> = {}, scheme = 'https'): Contact =>
  contact(host, { addresses: [address], evidence: [look(`${scheme}://${host}/`, { address })], ...more });
const page = (address: string, more: Partial<Contact> = {}): Contact => at('example.org', address, { ways: { opened: 1 }, ...more });
const proxies = (contacts: Contact[], others: Visit[] = []) => {
  const here = visit(contacts);
  return [...proxiesOf({ ...scene(here, known), elsewhere: elsewhereOf(here, others) })];
};

describe('an address is not taken for a proxy', () => {
  it.each<[string, Contact[]]>([
    ['one host alone', [page('198.51.100.1')]],
    ['a CDN that answers for many strangers', [page('104.16.0.1'), at('a.criteo.com', '104.16.0.1'), at('b.hotjar.com', '104.16.0.1')]],
    ['a hoster that answers for strangers', [page('198.51.100.1'), at('a.criteo.com', '198.51.100.1'), at('b.hotjar.com', '198.51.100.1')]],
    ['a CDN’s machines in a carrier’s network', [at('a.criteo.com', '187.141.0.1'), at('b.hotjar.com', '187.141.0.1'), at('cdn.test', '187.141.0.1')]],
    ['Google’s machines in a carrier’s network, which answer for Google alone', [at('www.google.com', '187.141.0.1'), at('fonts.gstatic.com', '187.141.0.1')]],
    ['the same with another name of its company', [at('www.google.com', '187.141.0.1'), at('www.google-owned.test', '187.141.0.1')]],
    ['Google’s own network, in which it hosts strangers', [at('www.google.com', '142.250.0.1'), page('142.250.0.1')]],
    ['a network of which nobody knows the name', [at('www.google.com', '203.0.113.9'), page('203.0.113.9')]],
    ['a name that answered on plain http, where anybody on the way can answer', [at('www.google.com', '198.51.100.1', {}, 'http'), page('198.51.100.1')]],
    ['a name that only looks alike', [at('www.notgoogle.com', '198.51.100.1'), page('198.51.100.1')]],
    ['a name that never answered', [at('www.google.com', '198.51.100.1', { answered: 0 }), page('198.51.100.1')]],
    ['a filter that answers in the page’s place for what it blocks', [page('198.51.100.1'), at('a.criteo.com', '10.0.0.1'), at('b.hotjar.com', '10.0.0.1'), at('www.google.com', '10.0.0.1')]],
    ['a developer’s machine', [page('127.0.0.1'), at('api.test', '127.0.0.1'), at('cdn.test', '127.0.0.1')]],
    ['an intranet with one company’s service in it', [page('10.0.0.1'), at('a.criteo.com', '10.0.0.1')]],
  ])('%s', (_, contacts) => { expect(proxies(contacts)).toEqual([]); });

  it('on the word of another kind of window', () => {
    expect(proxies([page('198.51.100.1')], [visit([at('www.google.com', '198.51.100.1')], { id: 'd2', private: true })])).toEqual([]);
  });
});

describe('an address is a proxy’s', () => {
  it.each<[string, Contact[], string]>([
    ['where Google and a stranger answer outside Google’s network', [at('www.google.com', '198.51.100.1'), page('198.51.100.1')], '198.51.100.1'],
    ['where two such companies answer, in the network of one of them', [at('www.google.com', '31.13.0.1'), at('www.facebook.com', '31.13.0.1')], '31.13.0.1'],
    ['where it stands in a carrier’s network', [at('connect.facebook.com', '187.141.0.1'), at('a.criteo.com', '187.141.0.1')], '187.141.0.1'],
    ['where the page and companies answer at one private address', [page('127.0.0.1'), at('a.criteo.com', '127.0.0.1'), at('b.hotjar.com', '127.0.0.1')], '127.0.0.1'],
  ])('%s', (_, contacts, address) => { expect(proxies(contacts)).toEqual([address]); });

  it('where another page of the session shows it', () => {
    const other = (contacts: Contact[]) => visit(contacts, { id: 'd2', host: 'other.test', site: 'other.test' });
    expect(proxies([page('198.51.100.1')], [other([at('www.google.com', '198.51.100.1')])])).toEqual(['198.51.100.1']);
    expect(proxies([page('198.51.100.1')], [other([at('www.google.com', '187.141.0.1')])])).toEqual([]);
  });
});

describe('behind a proxy', () => {
  const carrier = { id: 'uninet', name: 'UniNet', country: 'MX', programmes: [{ id: 'finfisher', role: 'hosting' }] };
  const places = { ...PLACES, '187.141.0.1': { ...within('Uninet S.A. de C.V.'), carrier } as Place };

  it('no carrier is told, whether the browser says so or its addresses', () => {
    const alone = [at('a.criteo.com', '187.141.0.1')];
    expect(carrierNetwork.detect(scene(visit(alone), { places, hosts: HOSTS }))).toHaveLength(1);
    expect(carrierNetwork.detect(scene(visit([at('a.criteo.com', '187.141.0.1', { proxied: 1 })]), { places, hosts: HOSTS }))).toEqual([]);
    expect(carrierNetwork.detect(scene(visit([...alone, at('www.google.com', '187.141.0.1')]), { places, hosts: HOSTS }))).toEqual([]);
  });

  it('a reported address is not told of the host, a reported name is', () => {
    const reported = { indicators: [indicator({ type: 'ipv4', firstReported: '2026-09' })], places, hosts: HOSTS };
    const matched = at('a.criteo.com', '187.141.0.1', { hits: [hit({ by: 'address', evidence: look('https://a.criteo.com/', { address: '187.141.0.1' }) })] });
    expect(knownInfrastructure.detect(scene(visit([matched]), reported))).toMatchObject([{ by: 'address' }]);
    expect(knownInfrastructure.detect(scene(visit([matched, at('www.google.com', '187.141.0.1')]), reported))).toEqual([]);
    const named = { ...matched, hits: [hit({ by: 'host', evidence: look('https://a.criteo.com/', { address: '187.141.0.1' }) })] };
    expect(knownInfrastructure.detect(scene(visit([named, at('www.google.com', '187.141.0.1')]), reported))).toHaveLength(1);
  });
});
