import { describe, expect, it } from 'vitest';
import { localProbe } from '../../src/detectors/local-probe.ts';
import type { Contact, RequestType } from '../../src/journal/types.ts';
import { contact, located, look, organisation, scene, seen, visit } from '../scene.ts';

const [eye] = localProbe.eyes ?? [];
const HOME = { kind: 'nowhere', why: 'private-network' } as const;
const places = { '127.0.0.1': HOME, '[::1]': HOME, '192.168.1.1': HOME, '192.168.1.20': HOME, '10.0.0.7': HOME, '[fd00::5]': HOME, '203.0.113.5': located('MX') };
const known = { places, hosts: { 'ads.test': { organisation: organisation('ads', 'US'), category: 'advertising' } } };

const noticed = (url: string, type: RequestType = 'xmlhttprequest') => (eye?.types?.has(type) ? eye.notice(seen(url, { type })) : undefined);

/** A contact as the journal would keep it: with the sign the eye gives it, if any. */
function asked(url: string, more: Partial<Contact> = {}, type: RequestType = 'xmlhttprequest'): Contact {
  const sign = noticed(url, type);
  return contact(new URL(url).hostname, { signs: sign ? [{ detector: 'local-probe', ...sign, count: 1, evidence: look(url, { type }) }] : [], ...more });
}

const at = (host: string, address: string, more: Partial<Contact> = {}) => contact(host, { addresses: [address], evidence: [look(`https://${host}/`, { address })], ...more });
const own = at('example.org', '203.0.113.5');

describe('local-probe', () => {
  it.each<[string, Contact[], Parameters<typeof visit>[1]?]>([
    ['a public address that is written out', [own, asked('https://203.0.113.5/a.js')]],
    ['a name that only looks local', [own, asked('https://localhost.test/'), asked('https://local.example.org/'), asked('https://mylan.test/')]],
    ['a sign-in that ends on localhost, by navigation', [own, asked('http://127.0.0.1:49152/callback?code=1', { ways: { opened: 1 } }, 'main_frame')]],
    ['the router’s own page', [at('192.168.1.1', '192.168.1.1'), asked('http://192.168.1.1/status.xml')], { host: '192.168.1.1', site: '192.168.1.1' }],
    ['a developer’s server', [at('localhost', '127.0.0.1'), asked('http://127.0.0.1:5173/hot', {}, 'websocket')], { host: 'localhost', site: 'localhost' }],
    ['an intranet with a public name', [at('example.org', '10.0.0.7'), asked('http://wiki/logo.png'), at('files.test', '192.168.1.20')]],
    ['a local proxy that answers for everyone', [at('example.org', '127.0.0.1'), at('one.test', '127.0.0.1'), at('two.test', '127.0.0.1')]],
    ['a filter that answers for several hosts', [own, at('one.test', '192.168.1.1'), at('two.test', '192.168.1.1')]],
    ['a filter that answers for a company that is known', [own, at('px.ads.test', '192.168.1.1')]],
    ['the company’s own host inside, seen from its network', [own, at('intranet.example.org', '10.0.0.7')]],
    ['a public name through a proxy', [own, at('files.test', '192.168.1.20', { proxied: 1 })]],
    ['a name inside, when the page itself has no address', [contact('example.org'), at('files.test', '192.168.1.20')]],
    ['a page of which nothing is known', [asked('http://127.0.0.1/')], { host: '', site: '' }],
  ])('says nothing of %s', (_, contacts, more) => {
    expect(localProbe.detect(scene(visit(contacts, more), known))).toEqual([]);
  });

  it.each([
    ['ws://127.0.0.1:5900/', '127.0.0.1:5900'], ['http://192.168.1.1/', '192.168.1.1'], ['https://[::1]:8443/x', '[::1]:8443'], ['http://[fd00::5]/', '[fd00::5]'],
    ['http://localhost:12387/', 'localhost:12387'], ['http://printer.local/', 'printer.local'], ['http://router/', 'router'], ['http://nas.lan/', 'nas.lan'],
  ])('sees that a public page asks for %s', (url, detail) => {
    expect(noticed(url, 'websocket')).toEqual({ what: 'named', detail });
    expect(localProbe.detect(scene(visit([own, asked(url)]), known))).toMatchObject([{ detector: 'local-probe', what: 'named', level: 'exposure', subject: 'example.org', details: [detail], count: 1 }]);
  });

  it('tells of it when nothing answered, and tells many ports once', () => {
    const scan = asked('ws://127.0.0.1:3389/', { requests: 14, refused: 14, answered: 0, ways: { loaded: 14 } });
    scan.signs = [3389, 5900, 5931].map((port) => ({ detector: 'local-probe', what: 'named', detail: `127.0.0.1:${port}`, count: 1, evidence: look(`ws://127.0.0.1:${port}/`, { outcome: 'refused' }) }));
    expect(localProbe.detect(scene(visit([own, scan, asked('http://router/')]), known))).toMatchObject([
      { count: 15, details: ['127.0.0.1:3389', '127.0.0.1:5900', '127.0.0.1:5931', 'router'], hosts: ['127.0.0.1', 'router'] },
    ]);
  });

  it('tells a page behind a local proxy from a page inside', () => {
    const proxied = [at('example.org', '127.0.0.1'), at('one.test', '127.0.0.1'), asked('http://192.168.1.1/')];
    expect(localProbe.detect(scene(visit(proxied), known))).toMatchObject([{ what: 'named', details: ['192.168.1.1'] }]);
  });

  it('sees a public name that answers from inside', () => {
    const [found, ...more] = localProbe.detect(scene(visit([own, at('rebind.test', '192.168.1.1')]), known));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ what: 'resolved', level: 'exposure', details: ['rebind.test'], evidence: [{ address: '192.168.1.1' }] });
  });

  it('says nothing of an address that answered for others on other pages', () => {
    const elsewhere = (...hosts: string[]) => ({ named: () => [], addresses: () => [], at: (address: string) => (address === '192.168.1.1' ? hosts.map((host) => ({ host, opened: false, secure: false })) : []) });
    const page = scene(visit([own, at('rebind.test', '192.168.1.1')]), known);
    expect(localProbe.detect({ ...page, elsewhere: elsewhere('blocked.example') })).toEqual([]);
    expect(localProbe.detect({ ...page, elsewhere: elsewhere('a.rebind.test', 'router') })).toHaveLength(1);
  });

  it('sees the page’s own name move inside', () => {
    const moved = { ...own, addresses: ['203.0.113.5', '192.168.1.1'], evidence: [look('https://example.org/', { address: '203.0.113.5' }), look('https://example.org/x', { address: '192.168.1.1' })] };
    expect(localProbe.detect(scene(visit([moved]), known))).toMatchObject([{ what: 'resolved', details: ['example.org'], evidence: [{ url: 'https://example.org/x' }] }]);
  });
});
