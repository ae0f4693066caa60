import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ipv4Of, readAddress } from '../../src/knowledge/address-text.ts';

/** `ipv4 <number>`, `ipv6 <eight groups>` or `malformed`. */
function read(text: string): string {
  const words = new Uint32Array(4).fill(0xdead);
  const family = readAddress(text, words);
  if (family === 'malformed') return family;
  if (family === 'ipv4') return `ipv4 ${[24, 16, 8, 0].map((shift) => words[3]! >>> shift & 255).join('.')}`;
  return `ipv6 ${[...words].flatMap((word) => [word >>> 16, word & 0xffff]).map((group) => group.toString(16)).join(':')}`;
}

describe('reading an address', () => {
  it.each([
    ['1.2.3.4', 'ipv4 1.2.3.4'], ['0.0.0.0', 'ipv4 0.0.0.0'], ['255.255.255.255', 'ipv4 255.255.255.255'], ['1.2.3.4.', 'ipv4 1.2.3.4'],
    ['::', 'ipv6 0:0:0:0:0:0:0:0'], ['::1', 'ipv6 0:0:0:0:0:0:0:1'], ['1::', 'ipv6 1:0:0:0:0:0:0:0'], ['1:2:3:4:5:6:7:8', 'ipv6 1:2:3:4:5:6:7:8'],
    ['1::8', 'ipv6 1:0:0:0:0:0:0:8'], ['1:2:3:4:5:6:7::', 'ipv6 1:2:3:4:5:6:7:0'], ['::2:3:4:5:6:7:8', 'ipv6 0:2:3:4:5:6:7:8'], ['2001:DB8::ffff:0', 'ipv6 2001:db8:0:0:0:0:ffff:0'],
    ['[2001:db8::1]', 'ipv6 2001:db8:0:0:0:0:0:1'], ['fe80::1%eth0', 'ipv6 fe80:0:0:0:0:0:0:1'], ['1:2:3:4:5:6:1.2.3.4', 'ipv6 1:2:3:4:5:6:102:304'],
    ['::ffff:1.2.3.4', 'ipv4 1.2.3.4'], ['::ffff:102:304', 'ipv4 1.2.3.4'], ['[::FFFF:1.2.3.4]', 'ipv4 1.2.3.4'], ['64:ff9b::1.2.3.4', 'ipv4 1.2.3.4'], ['64:ff9b::102:304', 'ipv4 1.2.3.4'],
    ['::1.2.3.4', 'ipv6 0:0:0:0:0:0:102:304'], ['::fffe:1.2.3.4', 'ipv6 0:0:0:0:0:fffe:102:304'], ['64:ff9b:1::102:304', 'ipv6 64:ff9b:1:0:0:0:102:304'],
  ])('%s is %s', (text, wanted) => expect(read(text)).toBe(wanted));

  it.each([
    '', '.', '1', '1.2.3', '1.2.3.4.5', '1.2.3.4..', '.1.2.3.4', '1..2.3', '256.1.1.1', '1.2.3.256', '01.2.3.4', '1.2.3.04', '0255.1.1.1', '1.2.3.0001', '00.1.1.1', '1.2.3.4 ', ' 1.2.3.4', '1.2.3.-4', '1.2.3.a', '0x1.2.3.4',
    '10.0.0.0/8', '1.2.3.4:80', '\uff11.2.3.4', '1.2.3.4%eth0', '[1.2.3.4]', 'example.org', 'localhost', ':', ':::', ':1', '1:', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1::2::3', '1:2:3:4:5:6:7:8::',
    '::1:2:3:4:5:6:7:8', '12345::', 'g::', '::1/128', '[::1', '::1]', '[]', '[::1]:443', '::1.2.3', '::1.2.3.256', '1.2.3.4::', '1:2:3:4:5:6:7:1.2.3.4', '::1.2.3.4:5', '%', '%eth0', '::g%eth0', '１::',
  ])('%j is none', (text) => expect(read(text)).toBe('malformed'));

  it('leaves nothing over from the address before', () => {
    expect(read('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff')).toContain('ffff');
    expect(read('::')).toBe('ipv6 0:0:0:0:0:0:0:0');
  });

  it('gives an IPv4 address of a part of a text', () => expect([ipv4Of('x1.2.3.4y', 1, 8), ipv4Of('1.2.3.4y')]).toEqual([0x01020304, -1]));
});

const vectors = join(process.env['TESTIGO_CORPORA'] ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url)), 'hostile/ip-vectors.json');

describe('hostile addresses of the corpora', () => {
  if (!existsSync(vectors)) {
    console.warn(`\nNOT CHECKED: there are no address vectors at ${vectors}. Set TESTIGO_CORPORA to check them.\n`);
    it('the folder named by TESTIGO_CORPORA holds them', () => expect(process.env['TESTIGO_CORPORA']).toBeUndefined());
    return;
  }
  // What the vectors say of list text, and of networks, is not about one address as the browser gives it; a zone is cut off here.
  const wanted: Record<string, string> = {
    '192.0.2.1': 'ipv4 192.0.2.1', '::1': 'ipv6 0:0:0:0:0:0:0:1', '::ffff:192.0.2.1': 'ipv4 192.0.2.1', '64:ff9b::c000:201': 'ipv4 192.0.2.1', '2001:db8::1%eth0': 'ipv6 2001:db8:0:0:0:0:0:1',
    '2001:DB8:0:0:0:0:0:1': 'ipv6 2001:db8:0:0:0:0:0:1', '[2001:db8::1]': 'ipv6 2001:db8:0:0:0:0:0:1', 'fe80::1': 'ipv6 fe80:0:0:0:0:0:0:1', '100.64.0.1': 'ipv4 100.64.0.1',
    '169.254.1.1': 'ipv4 169.254.1.1', '1.2.3.4.': 'ipv4 1.2.3.4', '198.18.0.1': 'ipv4 198.18.0.1', '224.0.0.1': 'ipv4 224.0.0.1', '255.255.255.255': 'ipv4 255.255.255.255',
  };
  const inputs = (JSON.parse(readFileSync(vectors, 'utf8')) as { input: string }[]).map(({ input }) => input);

  it.each(inputs)('%j', (input) => expect(read(input)).toBe(wanted[input] ?? 'malformed'));
  it('are all there', () => expect(inputs).toEqual(expect.arrayContaining(Object.keys(wanted))));
});
