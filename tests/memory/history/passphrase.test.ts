import { describe, expect, it } from 'vitest';
import { newVault, openSealed, openVault, parseVault, rewrapped, sealTo, vaultBytes } from '../../../src/memory/history/vault.ts';
import { DAY, MONDAY, stand, visited } from './stand.ts';

const WORDS = 'correct horse battery staple';
const kinds = (names: string[]): string[] => names.map((name) => name.split('.').at(-1) ?? '').sort();

describe('the vault', () => {
  it('opens with its passphrase, and with no other', async () => {
    const { vault, secret } = await newVault(WORDS, 10);
    expect(await openVault(vault, WORDS)).toEqual(secret);
    expect(await openVault(vault, `${WORDS} `)).toBeUndefined();
    expect(await openVault(vault, '')).toBeUndefined();
  });

  it('does not mind how a keyboard writes an accent', async () => {
    const { vault } = await newVault('canci\u00f3n', 10);
    expect(await openVault(vault, 'cancio\u0301n')).toBeDefined();
  });

  it('stretches the passphrase 600,000 times with 16 bytes of salt, and holds no secret in clear', async () => {
    const { vault, secret } = await newVault(WORDS);
    expect(vault.rounds).toBe(600_000);
    expect(atob(vault.salt)).toHaveLength(16);
    expect(JSON.stringify(vault)).not.toContain(btoa(String.fromCharCode(...secret)).slice(0, 30));
    expect((await newVault(WORDS, 10)).vault.salt).not.toBe((await newVault(WORDS, 10)).vault.salt);
  });

  it('seals without the passphrase what only the passphrase opens', async () => {
    const { vault, secret } = await newVault(WORDS, 10);
    const sealed = await sealTo(vault, new Uint8Array([1, 2, 3]));
    expect(await openSealed(vault, secret, sealed)).toEqual(new Uint8Array([1, 2, 3]));
    const other = await newVault(WORDS, 10);
    await expect(openSealed(other.vault, other.secret, sealed)).rejects.toBeInstanceOf(Error);
    sealed[70] = (sealed[70] ?? 0) ^ 1;
    await expect(openSealed(vault, secret, sealed)).rejects.toBeInstanceOf(Error);
  });

  it('is the same under a new passphrase, and the old one opens it no more', async () => {
    const { vault, secret } = await newVault(WORDS, 10);
    const next = await rewrapped(vault, secret, 'another');
    expect(await openVault(next, 'another')).toEqual(secret);
    expect(await openVault(next, WORDS)).toBeUndefined();
  });

  it.each(['', '{', '[]', 'null', '{"v":2}', '{"v":1,"rounds":0}', '{"v":1,"rounds":1e15,"salt":"","iv":"","wrapped":"","publicKey":""}', '{"v":1,"rounds":10,"salt":1}'])('%j is none', (text) => {
    expect(parseVault(new TextEncoder().encode(text))).toBeUndefined();
  });

  it('is read as it was written', async () => {
    const { vault } = await newVault(WORDS, 10);
    expect(parseVault(vaultBytes(vault))).toEqual(vault);
  });
});

describe('a history with a passphrase', () => {
  async function locked() {
    const world = stand();
    await world.wake(30);
    await world.browse(visited('news.example', MONDAY + 1));
    expect(await world.history.changePassphrase('', WORDS)).toBe('done');
    world.close();
    await world.wake(30);
    return world;
  }

  it('seals the keys that were there', async () => {
    const world = stand();
    await world.wake(30);
    await world.browse(visited('news.example', MONDAY + 1));
    const plain = world.files.file(world.files.names()[0] ?? '');
    await world.history.changePassphrase('', WORDS);
    expect(kinds(world.files.names())).toEqual(['json', 'sealed']);
    const disk = Buffer.concat(world.files.names().map((name) => world.files.file(name) ?? new Uint8Array()));
    expect(disk.includes(Buffer.from(plain ?? []))).toBe(false);
    expect((await world.history.state()).passphrase).toBe('open');
    expect(await world.history.days()).toMatchObject([{ visits: 1, locked: 0 }]);
  });

  it('cannot be read when the browser was closed, and goes on being written', async () => {
    const world = await locked();
    expect((await world.history.state()).passphrase).toBe('locked');
    expect(await world.history.days()).toMatchObject([{ visits: 0, locked: 1 }]);
    await world.browse(visited('shop.example', MONDAY + 2));
    expect(await world.rows()).toHaveLength(2);
    expect(await world.history.unlock('wrong')).toBe('wrong-passphrase');
    expect(await world.history.days()).toMatchObject([{ locked: 1 }]);
    expect(await world.history.unlock(WORDS)).toBe('done');
    expect(await world.history.days()).toMatchObject([{ visits: 2, locked: 0 }]);
    expect((await world.history.day('2026-11-16'))?.sites.map(({ name }) => name)).toEqual(['news.example', 'shop.example']);
  });

  it('uses one key a day and session, however many lives the worker has', async () => {
    const world = await locked();
    for (let life = 0; life < 5; life++) {
      await world.wake(30);
      await world.browse(visited('shop.example', MONDAY + 2 + life));
    }
    expect(kinds(world.files.names())).toEqual(['json', 'sealed', 'sealed']);
    expect(await world.rows()).toHaveLength(6);
  });

  it('the same visit stays one row over the lives of the worker', async () => {
    const world = await locked();
    const one = visited('shop.example', MONDAY + 2);
    await world.browse(one);
    await world.wake(30);
    await world.browse(one);
    expect(await world.rows()).toHaveLength(2);
  });

  it('keeps nothing that opens it but in memory', async () => {
    const world = await locked();
    await world.history.unlock(WORDS);
    const secret = world.session.kept.get('history-secret');
    expect(typeof secret).toBe('string');
    expect(JSON.stringify([...world.local.kept])).not.toContain('secret');
    for (const name of world.files.names()) expect(Buffer.from(world.files.file(name) ?? []).includes(Buffer.from(String(secret), 'base64'))).toBe(false);
    await world.history.lock();
    expect(world.session.kept.has('history-secret')).toBe(false);
    expect(await world.history.days()).toMatchObject([{ visits: 0, locked: 1 }]);
  });

  it('is packed only once it is unlocked, and loses nothing until then', async () => {
    const world = await locked();
    await world.browse(visited('shop.example', MONDAY + 2));
    world.clock += 3 * DAY;
    await world.history.keepHouse();
    expect(await world.rows()).toHaveLength(2);
    await world.history.unlock(WORDS);
    expect(await world.rows()).toHaveLength(1);
    expect(await world.history.days()).toMatchObject([{ visits: 2, locked: 0 }]);
    expect(kinds(world.files.names())).toEqual(['json', 'sealed']);
  });

  it('lets days go, and be erased, without the passphrase; a site needs it', async () => {
    const world = await locked();
    expect(await world.history.eraseSite('news.example')).toBe('locked');
    expect(await world.rows()).toHaveLength(1);
    expect(await world.history.eraseDay('2026-11-16')).toBe('done');
    expect(await world.rows()).toEqual([]);
    expect(kinds(world.files.names())).toEqual(['json']);
  });

  it('takes a new passphrase only with the old one', async () => {
    const world = await locked();
    expect(await world.history.changePassphrase('wrong', 'next one')).toBe('wrong-passphrase');
    expect(await world.history.changePassphrase('wrong', '')).toBe('wrong-passphrase');
    expect(await world.history.changePassphrase(WORDS, 'next one')).toBe('done');
    world.close();
    await world.wake(30);
    expect(await world.history.unlock(WORDS)).toBe('wrong-passphrase');
    expect(await world.history.unlock('next one')).toBe('done');
    expect(await world.history.days()).toMatchObject([{ visits: 1 }]);
  });

  it('is as before without it', async () => {
    const world = await locked();
    await world.browse(visited('shop.example', MONDAY + 2));
    expect(await world.history.changePassphrase(WORDS, '')).toBe('done');
    expect(kinds(world.files.names())).toEqual(['key', 'key']);
    world.close();
    await world.wake(30);
    expect((await world.history.state()).passphrase).toBe('none');
    expect(await world.history.days()).toMatchObject([{ visits: 2, locked: 0, damaged: 0 }]);
  });

  it('a worker stopped while keys were being sealed leaves none unsealed for long', async () => {
    const world = await locked();
    world.files.put('2026-11-16.00000000.key', new Uint8Array(32));
    await world.wake(30);
    expect(world.files.names().some((name) => name.endsWith('.key'))).toBe(false);
  });

  it('writes no key in clear beside a vault that cannot be read, and says that it fails', async () => {
    const world = await locked();
    world.files.put('vault.json', new TextEncoder().encode('{"v":9}'));
    await world.wake(30).catch(() => undefined);
    await world.browse(visited('shop.example', MONDAY + 2));
    expect(world.files.names().some((name) => name.endsWith('.key'))).toBe(false);
    expect((await world.history.state()).trouble).toEqual([{ kind: 'failing' }]);
  });
});
