import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { signatureOf } from '../../build/sign-list.mjs';
import { checkSignature, keyIn } from '../../src/memory/lists/signed.ts';

const folder = mkdtempSync(join(tmpdir(), 'sign-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): string => execFileSync(process.execPath, ['build/sign-list.mjs', ...args], { encoding: 'utf8' });
const key = join(folder, 'key.pem');
const list = join(folder, 'list.txt');

it('makes a key once, for its owner alone, and a signature that is believed', async () => {
  writeFileSync(list, 'one.example\n');
  const said = /Public key: (\S+)\n/.exec(run('key', key))?.[1] ?? '';
  expect(keyIn(said)).toBe(said);
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(spawnSync(process.execPath, ['build/sign-list.mjs', 'key', key]).status).toBe(2);
  expect(run('sign', list, '--key', key, '--name', 'Helpline', '--version', '7', '--days', '30')).toContain('list.txt.sig.json');
  const bytes = new Uint8Array(readFileSync(list));
  const pinned = [{ key: said, name: 'A helpline', from: 'person' as const }];
  expect(await checkSignature(readFileSync(`${list}.sig.json`, 'utf8'), bytes, pinned, Date.now())).toMatchObject({ statement: { list: 'Helpline', version: 7 }, key: { name: 'A helpline' } });
  expect(await checkSignature(readFileSync(`${list}.sig.json`, 'utf8'), bytes, pinned, Date.now() + 40 * 86_400_000)).toBe('expired');
});

it('says in one line what is missing, and writes nothing', () => {
  writeFileSync(list, 'one.example\n');
  for (const args of [[], ['key'], ['sign', list], ['sign', list, '--key', key, '--version', '1'], ['sign', list, '--key', key, '--name', 'x'], ['sign', list, '--key', key, '--name', 'x', '--version', '1.5'], ['sign', list, '--key', list, '--name', 'x', '--version', '1'], ['sign', list, '--keys', key]]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['build/sign-list.mjs', ...args], { encoding: 'utf8' });
    expect([status, stdout, stderr === '']).toEqual([2, '', false]);
  }
});

it('signs the same bytes in the same way', () => {
  const how = { pem: readFileSync(key), name: 'x', version: 1, days: 1, now: 0 };
  expect(signatureOf(new Uint8Array([1]), how)).toBe(signatureOf(new Uint8Array([1]), how));
  expect(JSON.parse(Buffer.from((JSON.parse(signatureOf(new Uint8Array([1]), how)) as { payload: string }).payload, 'base64').toString())).toEqual({ list: 'x', version: 1, made: '1970-01-01', expires: '1970-01-02', sha256: '4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a' });
});
