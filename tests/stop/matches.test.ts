/** A rule holds exactly what would be an alert: compared with the matcher on addresses made to fool either. */
import { describe, expect, it } from 'vitest';
import { isHeldBy } from '../../src/stop/matches.ts';
import { compiled, HOSTS, matcher, URLS } from './small.ts';

const INNOCENT = [
  'https://example.org/', 'https://test/', 'https://notexploit.test/', 'https://exploit.test.example.org/', 'https://exploit-test.example/', 'https://host.c2.test/', 'https://c2.test/',
  'https://example.org/?u=https://exploit.test/', 'https://example.org/https://short.test/1Ab', 'https://example.org/#https://short.test/1Ab', 'https://exploit.test@example.org/',
  'https://short.test/', 'https://short.test/1ab', 'https://short.test/1Abc', 'https://short.test/1Ab=x', 'https://short.test/1Ab.html', 'https://short.test/x?https://short.test/1Ab', 'https://www.short.test/1Ab', 'https://short.test:8443/1Ab',
  'https://shop.test/info?org=abc', 'https://shop.test:5000/info?org=abcd', 'https://shop.test:5000/info', 'https://shop.test:5001/info?org=abc',
  'https://files.test/lists', 'https://files.test/a.b', 'https://files.test/axb(c)+d[e]$', 'https://192.0.2.9/', 'https://192.0.2.9/xy', 'https://192.0.2.90/x',
  `https://${URLS[5]}x`, `https://www.${URLS[5]}`, `https://example.org/|https://${URLS[5]}`,
];

const HOSTILE = [
  'https://exploit.test/', 'http://exploit.test/', 'https://exploit.test', 'https://EXPLOIT.test/a', 'https://a.b.exploit.test/x?y#z', 'https://exploit.test./', 'https://a.exploit.test./x', 'https://exploit.test:8443/',
  'https://user:secret@exploit.test/', 'https://exploit%2Etest/', 'https://exploit。test/', 'https://ｅxploit.test/', 'https://bücher.test/', 'https://www.bücher.test/x', 'https://deep.host.c2.test/', 'https://x.deep.host.c2.test/',
  'https://short.test/1Ab', 'http://short.test/1Ab', 'https://short.test/1Ab/', 'https://short.test/1Ab?x', 'https://short.test/1Ab#x', 'https://short.test/1Ab&x', 'https://short.test/./1Ab', 'https://short.test/x/../1Ab',
  'https://short.test./1Ab', 'https://user@short.test/1Ab', 'https://u:p@short.test/1Ab', 'https://SHORT.test/1Ab', 'http://shop.test:5000/info?org=abc', 'https://shop.test:5000/info?org=abc&more', 'https://files.test/lists/', 'https://files.test/lists/deep/x',
  'https://files.test/a.b(c)+d[e]$', 'https://files.test/a.b(c)+d[e]$/x', 'https://192.0.2.9/x', 'https://192.0.2.9/x?y', 'http://0xc0.0.2.9/x', `https://${URLS[5]}`, `http://${URLS[5]}?a`, `https://${URLS[6]}more`,
];

/** As the browser writes it before it looks. */
const written = (url: string): string => new URL(url).href;

describe('what a rule holds', async () => {
  const { rules } = await compiled();
  const matches = matcher();

  it.each(INNOCENT)('%s goes through', (url) => {
    expect(isHeldBy(rules, written(url))).toBe(false);
    expect(matches(written(url))).toBe(false);
  });
  it.each(HOSTILE)('%s is held', (url) => {
    expect(matches(written(url))).toBe(true);
    expect(isHeldBy(rules, written(url))).toBe(true);
  });

  it('is nothing that is no page of the web', () => {
    for (const url of ['ftp://exploit.test/', 'data:text/html,exploit.test', 'about:blank', 'file:///exploit.test', 'exploit.test', '']) expect(isHeldBy(rules, url)).toBe(false);
  });

  it('is the same as the matcher finds for a thousand addresses put together at random', () => {
    // A fixed sequence: every run looks at the same addresses.
    let seed = 7;
    const pick = <T>(from: readonly T[]): T => from[(seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % from.length] as T;
    let held = 0;
    for (let round = 0; round < 1_000; round++) {
      const host = `${pick(['', '', 'www.', 'x', 'a.b.'])}${pick([...HOSTS, ...URLS.map((url) => url.split(/[:/]/)[0] ?? ''), 'example.org'])}${pick(['', '', '.'])}`;
      const rest = pick(['/', '', '/1Ab', '/info?org=abc', '/lists/', '/x', ...URLS.map((url) => url.slice(url.indexOf('/')))]);
      const made = `${pick(['https', 'http'])}://${host}${pick(['', '', ':5000', ':8443'])}${rest}${pick(['', '', '/', '?q', '#f', '&a', 'x', '=1', '.y'])}`;
      if (!URL.canParse(made)) continue;
      const url = written(made);
      // Those that are too long for Chromium's expressions are held as they stand, without a dot behind the host.
      if (/^https?:\/\/long\.test\./.test(url)) continue;
      const wanted = matches(url);
      expect(isHeldBy(rules, url), url).toBe(wanted);
      if (wanted) held++;
    }
    expect(held).toBeGreaterThan(150);
    expect(held).toBeLessThan(850);
  });
});
