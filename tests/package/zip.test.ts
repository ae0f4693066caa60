import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { zip } from '../../build/package/zip.ts';

const text = (words: string) => new TextEncoder().encode(words);
const a = { name: 'a/one.txt', bytes: text('one '.repeat(50)) };
const b = { name: 'b.sh', bytes: text('two'), executable: true };

describe('an archive', () => {
  it('holds what was put in', () => {
    const inside = unzipSync(zip([a, b]));
    expect(Object.keys(inside)).toEqual(['a/one.txt', 'b.sh']);
    expect(inside['a/one.txt']).toEqual(a.bytes);
  });

  it('has the same bytes whatever the order, the hour or the time zone', () => {
    const before = zip([a, b]);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    onTestFinished(() => { vi.unstubAllEnvs(); });
    expect(Buffer.from(zip([b, a])).equals(Buffer.from(before))).toBe(true);
  });

  it('keeps which files can be run, and no other permission', () => {
    const bytes = zip([a, b]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const modes = [...bytes.keys()].filter((at) => at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50).map((at) => (view.getUint32(at + 38, true) >>> 16).toString(8));
    expect(modes).toEqual(['100644', '100755']);
  });

  it.each(['/etc/passwd', 'C:/a', 'a\\b', '../a', 'a/../../b'])('refuses the name %s', (name) => {
    expect(() => zip([{ name, bytes: text('') }])).toThrow(/not a name/);
  });

  it('refuses a name that comes twice', () => {
    expect(() => zip([a, a])).toThrow(/twice/);
  });
});
