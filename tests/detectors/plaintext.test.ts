import { describe, expect, it } from 'vitest';
import { plaintext } from '../../src/detectors/plaintext.ts';
import { contact, look, plain, scene, visit } from '../scene.ts';

describe('plaintext', () => {
  it('says nothing of an encrypted page', () => { expect(plaintext.detect(scene(visit([contact('cdn.test')])))).toEqual([]); });

  it.each(['printer', 'printer.local', 'localhost', 'app.localhost', 'nas.home.arpa'])('says nothing of %s: it never left the building', (host) => {
    expect(plaintext.detect(scene(visit([contact(host, { plain: plain({ cookies: 1 }) })])))).toEqual([]);
  });

  const places = { '192.168.1.1': { kind: 'nowhere' as const, why: 'private-network' as const } };

  it('says nothing of a private address', () => {
    expect(plaintext.detect(scene(visit([contact('192.168.1.1', { plain: plain({ forms: 1 }) })]), { places }))).toEqual([]);
  });

  it('does not take a public name behind a local proxy for a private one', () => {
    const over = visit([contact('bank.test', { addresses: ['192.168.1.1'], plain: plain({ forms: 1 }) })]);
    expect(plaintext.detect(scene(over, { places }))).toMatchObject([{ what: 'forms', level: 'risk' }]);
  });

  it.each([
    [{ forms: 1, cookies: 1 }, 'forms', 'risk'], [{ cookies: 1, identifiers: 1 }, 'cookies', 'risk'], [{ identifiers: 1 }, 'identifiers', 'risk'], [{}, 'request', 'exposure'],
  ] as const)('judges %o as %s', (what, word, level) => {
    expect(plaintext.detect(scene(visit([contact('cdn.test', { plain: plain(what) })])))).toMatchObject([{ what: word, level, subject: 'cdn.test' }]);
  });

  it('calls the page’s own document a page', () => {
    expect(plaintext.detect(scene(visit([contact('example.org', { plain: plain() })], { url: 'http://example.org/' })))).toMatchObject([{ what: 'page', level: 'exposure' }]);
  });

  it('calls a redirect on the way to an encrypted page a step, and more than that a part', () => {
    const step = (requests: number) => plaintext.detect(scene(visit([contact('short.test', { plain: plain({ requests, example: look('http://short.test/a', { type: 'main_frame', way: 'opened' }) }) })])));
    expect(step(1)).toMatchObject([{ what: 'way', level: 'exposure', subject: 'short.test' }]);
    expect(step(2)).toMatchObject([{ what: 'request' }]);
  });

  it('says nothing of the browser’s question for a login page, unless that is what was opened', () => {
    const asked = contact('detectportal.firefox.com', { plain: plain() });
    expect(plaintext.detect(scene(visit([asked])))).toEqual([]);
    expect(plaintext.detect(scene(visit([asked], { host: 'detectportal.firefox.com', site: 'firefox.com', url: 'http://detectportal.firefox.com/' })))).toMatchObject([{ what: 'page' }]);
  });
});
