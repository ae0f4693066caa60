import { describe, expect, it } from 'vitest';
import { fold } from '../../src/exposure/fold.ts';
import { wireOf, type Sight, type Wire } from '../../src/exposure/wire.ts';
import type { Contact, Visit } from '../../src/journal/types.ts';
import { chain, contact, located, look, organisation, plain, scene, sign, visit, type Known } from '../scene.ts';

const KNOWN: Known = {
  hosts: { 'trackco.test': { organisation: organisation('trackco', 'US') }, 'adco.test': { organisation: organisation('adco', 'IE') } },
  places: {
    '192.0.2.250': located('MX', 64501), '192.0.2.1': located('US', 64502), '192.0.2.2': located('IE', 64502),
    '10.0.0.8': { kind: 'nowhere', why: 'private-network' }, '127.0.0.1': { kind: 'nowhere', why: 'private-network' },
  },
};

function wire(contacts: Contact[] = [], more: Partial<Visit> = {}, known: Known = KNOWN): Wire {
  const over = visit(contacts, more);
  return wireOf({ exposure: fold(scene(over, known)), visit: { ...over, contacts: [...over.contacts.values()] } });
}

const hostsBy = ({ between }: Wire): Partial<Record<Sight, string[]>> =>
  Object.fromEntries(Object.entries(between).flatMap(([sight, hosts]) => (hosts.length > 0 ? [[sight, hosts.map(({ host }) => host)]] : [])));

const tracker = (more: Partial<Contact> = {}) => contact('cdn.trackco.test', { requests: 4, answered: 4, addresses: ['192.0.2.1'], ...more });

describe('the networks in between', () => {
  it('of a page that is encrypted throughout see names, and nothing readable', () => {
    const seen = wire([tracker()]);
    expect(hostsBy(seen)).toEqual({ name: ['cdn.trackco.test', 'example.org'] });
    expect(seen).toMatchObject({ travelled: 5, readable: 0, proxied: false, span: { from: 1000, to: 1000 } });
  });

  it('of a page on plain http can read it, and what travelled with it', () => {
    const own = contact('example.org', { ways: { opened: 1 }, requests: 3, answered: 3, addresses: ['192.0.2.250'], plain: plain({ requests: 3, cookies: 2, forms: 1 }) });
    const seen = wire([own, tracker()], { url: 'http://example.org/' });
    expect(hostsBy(seen)).toEqual({ readable: ['example.org'], name: ['cdn.trackco.test'] });
    expect(seen.between.readable[0]?.plain).toMatchObject({ requests: 3, cookies: 2, forms: 1 });
    expect(seen).toMatchObject({ travelled: 7, readable: 3 });
  });

  it('can read a host of which only some requests were plain', () => {
    expect(wire([tracker({ plain: plain() })])).toMatchObject({ readable: 1, travelled: 5, between: { readable: [{ host: 'cdn.trackco.test', requests: 4 }] } });
  });

  it('see the proxy where there is one', () => {
    const own = contact('example.org', { ways: { opened: 1 }, proxied: 1 });
    const seen = wire([own, tracker({ addresses: [], proxied: 4 })]);
    expect(hostsBy(seen)).toEqual({ proxy: ['cdn.trackco.test', 'example.org'] });
    expect(seen).toMatchObject({ proxied: true, networks: [] });
    const many = wire([own, ...Array.from({ length: 60 }, (_, index) => contact(`h${index}.trackco.test`, { proxied: 1 }))]);
    expect(many.between.proxy, 'those left out of a long list of hosts too').toHaveLength(61);
    expect(wire([own, tracker({ proxied: 4, plain: plain({ requests: 4 }) })]).between.readable[0]).toMatchObject({ host: 'cdn.trackco.test', proxied: true });
  });

  it('are not proven to have seen what the cache answered, what was refused, and what got no answer', () => {
    const seen = wire([
      tracker({ answered: 0, cached: 4, addresses: [] }), contact('ads.adco.test', { answered: 0, refused: 1 }), contact('slow.adco.test', { answered: 0 }),
      contact('some.adco.test', { requests: 2, answered: 0, cached: 1 }),
    ]);
    expect(hostsBy(seen).unproven).toEqual(['cdn.trackco.test', 'some.adco.test', 'ads.adco.test', 'slow.adco.test']);
    expect(seen.between.unproven.map(({ why }) => why)).toEqual(['cached', 'no-answer', 'refused', 'no-answer']);
    expect(seen.travelled).toBe(1);
    expect(wire([contact('example.org', { answered: 0, cached: 1 })])).not.toHaveProperty('span');
  });

  it('may have read what left without encryption and got no answer', () => {
    const seen = wire([tracker({ answered: 0, plain: plain({ requests: 4 }) })]);
    expect(hostsBy(seen).readable).toEqual(['cdn.trackco.test']);
    expect(seen.between.readable[0]).not.toHaveProperty('why');
  });

  it.each(['192.168.0.1', '10.1.2.3', '127.0.0.1', '172.16.0.1', '100.64.0.9', '169.254.1.1', '[::1]', '[fd00:1::1]', '[fe80::1]', 'localhost', 'router.lan', 'printer'])('see nothing of %s, which is in the own network', (host) => {
    const seen = wire([contact(host, { plain: plain(), answered: 0, refused: 1 })]);
    expect(hostsBy(seen).inside).toEqual([host]);
    expect(seen).toMatchObject({ travelled: 1, readable: 0 });
  });

  it.each(['172.32.0.1', '100.128.0.1', '192.0.2.1', '[2001:db8::1]', '11.0.0.1', '10.example', 'localhost.example'])('see %s', (host) => {
    expect(hostsBy(wire([contact(host)])).name).toContain(host);
  });

  it('see nothing of a name that answers from the own network', () => {
    expect(hostsBy(wire([contact('intranet.adco.test', { addresses: ['10.0.0.8'] })])).inside).toEqual(['intranet.adco.test']);
  });

  it('can see how long a socket stays open', () => {
    const socket = (url: string, outcome: 'answered' | 'refused') => tracker({ evidence: [look(url, { type: 'websocket', outcome })] });
    expect(wire([socket('wss://cdn.trackco.test/live', 'answered')]).between.name[0]?.socket).toBe(true);
    expect(wire([tracker()]).between.name[0]?.socket).toBe(false);
    expect(wire([socket('wss://cdn.trackco.test/live', 'refused')]).between.name[0]?.socket).toBe(false);
    expect(hostsBy(wire([tracker({ plain: plain({ example: look('ws://cdn.trackco.test/live', { type: 'websocket' }) }) })])).readable).toEqual(['cdn.trackco.test']);
  });

  it('are named where servers answered, one a network, with the carrier that documents name', () => {
    const carrier = { id: 'telco', name: 'Telco', country: 'US', programmes: [{ id: 'fairview', role: 'partner' }] };
    const seen = wire([tracker(), contact('ads.adco.test', { addresses: ['192.0.2.2'] })], {}, { ...KNOWN, places: { ...KNOWN.places, '192.0.2.250': { ...located('MX', 64501), carrier } as never } });
    expect(seen.networks).toEqual([{ asn: 64502, name: 'Network 64502', requests: 5 }, expect.objectContaining({ asn: 64501, requests: 1, carrier: expect.objectContaining({ programmes: ['fairview'] }) })]);
  });
});

describe('the site', () => {
  it('has its own hosts, and those of its company', () => {
    const known: Known = { ...KNOWN, hosts: { ...KNOWN.hosts, 'example.org': { organisation: organisation('examples') }, 'example-cdn.test': { organisation: organisation('examples') } } };
    const seen = wire([tracker(), contact('img.example-cdn.test'), contact('old.example.org', { thirdParty: false, answered: 0, cached: 1 })], {}, known);
    expect(seen.own.hosts.map(({ host }) => host)).toEqual(['example.org', 'img.example-cdn.test', 'old.example.org']);
    expect(seen.own.row?.name).toBe('Examples');
    expect(wire([tracker()]).own.hosts.map(({ host }) => host)).toEqual(['example.org']);
  });
});

describe('a company', () => {
  const script = (more = {}) => look('https://cdn.trackco.test/a.js', { type: 'script', asker: 'https://example.org', ...more });

  it('is there when it answered, and has learned nothing more than any', () => {
    const seen = wire([tracker(), contact('ads.adco.test', { answered: 0, refused: 1 })]);
    expect(seen.companies.map(({ row, cookie, readable, findings }) => [row.name, cookie, readable, findings])).toEqual([['Trackco', false, 0, []]]);
    expect(seen.companies[0]).not.toHaveProperty('script');
  });

  it('has code in the page where the page itself asked for it, and it was not refused', () => {
    const of = (evidence: Contact['evidence']) => wire([tracker({ evidence })]).companies[0]?.script;
    expect(of([look('https://cdn.trackco.test/p.gif'), script()])).toEqual(script());
    for (const other of [{ asker: 'https://frame.test' }, { asker: undefined }, { outcome: 'refused' }, { way: 'advance' }, { type: 'image' }]) expect(of([script(other)])).toBeUndefined();
  });

  it('had a cookie where one was heard: in the open, in a header, or on a redirect', () => {
    const of = (more: Partial<Contact>, over: Partial<Visit> = {}) => wire([tracker(more)], over).companies[0]?.cookie;
    expect(of({ plain: plain() })).toBe(false);
    expect(of({ plain: plain({ cookies: 1 }) })).toBe(true);
    expect(of({ names: [{ hash: 'x', in: 'uid', count: 1 }] })).toBe(false);
    expect(of({ names: [{ hash: 'x', in: 'cookie', count: 1 }] })).toBe(true);
    const way = chain([['start.test', '192.0.2.9'], ['cdn.trackco.test', '192.0.2.1'], ['example.org', '192.0.2.250']]);
    expect(of({}, { chains: [way] })).toBe(false);
    expect(of({}, { chains: [{ ...way, hops: way.hops.map((hop) => ({ ...hop, cookie: true as const })) }] })).toBe(true);
  });

  it('has what its own requests show; what several share stands apart', () => {
    const shows = (host: string) => sign('tracker-socket', 'socket', `wss://${host}/`, { evidence: look(`wss://${host}/`, { type: 'websocket' }) });
    const seen = wire([tracker({ signs: [shows('cdn.trackco.test')], names: [{ hash: 'n', in: 'uid', count: 1 }], plain: plain({ requests: 2 }) }), contact('ads.adco.test', { names: [{ hash: 'n', in: 'uid', count: 1 }] })],
      {}, { ...KNOWN, hosts: { 'trackco.test': { organisation: organisation('trackco', 'US'), category: 'advertising' }, 'adco.test': { organisation: organisation('adco', 'IE'), category: 'advertising' } } });
    expect(seen.companies.map(({ row, findings, readable }) => [row.name, findings.map(({ detector }) => detector), readable])).toEqual([['Trackco', ['tracker-socket'], 2], ['Adco', [], 0]]);
    expect(seen.together.map(({ detector }) => detector)).toEqual(['shared-identifier']);
  });
});
