import { describe, expect, it } from 'vitest';
import { saltedHash, sessionSalt } from '../../src/memory/salted-hash.ts';
import type { SettingsArea } from '../../src/memory/settings.ts';

const salt = (first: number): Uint8Array => Uint8Array.from({ length: 16 }, (_, i) => (first + i) & 255);

function area(kept: Record<string, unknown> = {}, broken: 'get' | 'set' | 'none' = 'none'): SettingsArea & { kept: Record<string, unknown> } {
  return {
    kept,
    get: (key: string) => (broken === 'get' ? Promise.reject(new Error('no')) : Promise.resolve(key in kept ? { [key]: kept[key] } : {})),
    set: (values: Record<string, unknown>) => (broken === 'set' ? Promise.reject(new Error('no')) : Promise.resolve(void Object.assign(kept, values))),
  } as SettingsArea & { kept: Record<string, unknown> };
}

describe('saltedHash', () => {
  it('is BLAKE2s of RFC 7693, keyed, eight bytes of it', () => {
    // Python: hashlib.blake2s(b'abc', key=bytes(range(16)), digest_size=8).hexdigest()
    expect(saltedHash(salt(0))('abc')).toBe('e50bdaf489c3c6ab');
    expect(saltedHash(salt(0))('')).toBe('f09b980f484956ea');
    expect(saltedHash(salt(0))('ñ')).toBe('044bb9654ed972bb');
  });

  it('gives the same for the same value in one session, and something else in the next', () => {
    expect(saltedHash(salt(1))('8f14e45fceea167a')).toBe(saltedHash(salt(1))('8f14e45fceea167a'));
    expect(saltedHash(salt(1))('8f14e45fceea167a')).not.toBe(saltedHash(salt(2))('8f14e45fceea167a'));
  });

  it('tells a hundred thousand values apart', () => {
    const hash = saltedHash(salt(3));
    expect(new Set(Array.from({ length: 100_000 }, (_, i) => hash(`visitor-${i}`))).size).toBe(100_000);
  });

  it('says nothing of the value, not even its length', () => {
    for (const value of ['', 'a', 'a'.repeat(4_096)]) expect(saltedHash(salt(4))(value)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('sessionSalt', () => {
  it('is drawn once a session and kept with it', async () => {
    const session = area();
    const first = await sessionSalt(session);
    expect(first).toHaveLength(16);
    expect(await sessionSalt(session)).toEqual(first);
    expect(Object.keys(session.kept)).toEqual(['salt']);
  });

  it('is another one in another session', async () => {
    expect(await sessionSalt(area())).not.toEqual(await sessionSalt(area()));
  });

  it.each([[{ salt: 7 }], [{ salt: 'short' }], [{ salt: 'z'.repeat(32) }], [{ salt: '0'.repeat(33) }], [{ salt: null }]])('is drawn anew when what is kept is none: %j', async (kept) => {
    const session = area(kept);
    expect(await sessionSalt(session)).toHaveLength(16);
    expect(session.kept.salt).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each(['get', 'set'] as const)('is drawn all the same when the storage refuses to %s, and holds for this run', async (broken) => {
    expect(await sessionSalt(area({}, broken))).toHaveLength(16);
  });
});
