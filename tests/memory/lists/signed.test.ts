import { generateKeyPairSync, sign } from 'node:crypto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSignature, keyIn, PAYLOAD_TYPE, verifies, type Statement } from '../../../src/memory/lists/signed.ts';
import { ImportDesk } from '../../../src/memory/lists/import-desk.ts';
import type { Choices, PinnedKey, ReadOutcome } from '../../../src/memory/lists/types.ts';
import { corpus, surroundings } from '../../lists/read.ts';
import { TODAY } from '../../scene.ts';
import { shelfOver } from './support.ts';

const day = (days: number): string => new Date(TODAY + days * 86_400_000).toISOString().slice(0, 10);
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const pair = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const raw = ({ publicKey }: typeof pair): string => (publicKey.export({ type: 'spki', format: 'der' })).subarray(12).toString('base64');
const pinned: PinnedKey = { key: raw(pair), name: 'A helpline', from: 'person' };

/** An envelope as DSSE has it, made without the code under test. */
function signed(file: string, more: Partial<Statement> = {}, by = pair, keyid: string | undefined = raw(by)): string {
  const payload = Buffer.from(JSON.stringify({ list: 'Helpline list', version: 3, made: day(-2), expires: day(30), sha256: createHash('sha256').update(file).digest('hex'), ...more }));
  const message = Buffer.concat([Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload]);
  return JSON.stringify({ payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures: [{ ...(keyid === undefined ? {} : { keyid }), sig: sign(null, message, by.privateKey).toString('base64') }] });
}

const LIST = 'one.example\ntwo.example\n';
const check = (text: string, file = LIST) => checkSignature(text, bytesOf(file), [pinned], TODAY);

describe('a signature', () => {
  it('that is right says which list it is, and whose', async () => {
    expect(await check(signed(LIST))).toMatchObject({ key: pinned, statement: { list: 'Helpline list', version: 3 } });
    expect(await check(signed(LIST, {}, pair, undefined as unknown as string))).toMatchObject({ key: pinned });
    expect(await check(JSON.stringify({ ...JSON.parse(signed(LIST)), more: 'fields' }))).toMatchObject({ key: pinned });
  });

  it('is none when it is no envelope, or says nothing that can be read', async () => {
    const good = JSON.parse(signed(LIST)) as { payload: string; signatures: object[] };
    const bad = ['', 'x', '[]', 'null', '{}', JSON.stringify({ ...good, payloadType: 'text/plain' }), JSON.stringify({ ...good, signatures: [] }), JSON.stringify({ ...good, signatures: [{}] }),
      JSON.stringify({ ...good, payload: '%' }), JSON.stringify({ ...good, signatures: Array.from({ length: 9 }, () => good.signatures[0]) }), `${signed(LIST)}${' '.repeat(20_001)}`,
      signed(LIST, { version: 0 }), signed(LIST, { version: 1.5 }), signed(LIST, { list: '' }), signed(LIST, { made: 'today' }), signed(LIST, { expires: day(-9) }), signed(LIST, { sha256: 'abc' })];
    for (const text of bad) expect(await check(text)).toBe('malformed');
  });

  it('of another key is not believed, whatever it says its key is', async () => {
    expect(await check(signed(LIST, {}, stranger))).toBe('unknown-key');
    expect(await check(signed(LIST, {}, stranger, raw(pair)))).toBe('wrong');
    expect(await checkSignature(signed(LIST), bytesOf(LIST), [], TODAY)).toBe('unknown-key');
  });

  it('is of a day: neither past its last one, nor of one to come', async () => {
    expect([await check(signed(LIST, { expires: day(0) })), await check(signed(LIST, { made: day(0) }))]).toMatchObject([{ key: pinned }, { key: pinned }]);
    expect(await check(signed(LIST, { expires: day(-2), made: day(-20) }))).toBe('expired');
    expect(await check(signed(LIST, { made: day(3) }))).toBe('not-yet');
  });

  it('is wrong after any one bit of it, of the statement or of the list has turned', async () => {
    const good = JSON.parse(signed(LIST)) as { payload: string; signatures: [{ sig: string; keyid: string }] };
    const turned = (text: string, at: number): string => {
      const bytes = Buffer.from(text, 'base64');
      bytes[at % bytes.length]! ^= 1 << at % 8;
      return bytes.toString('base64');
    };
    for (let at = 0; at < 64; at++) {
      expect(await check(JSON.stringify({ ...good, payload: turned(good.payload, at) }))).toBe('wrong');
      expect(await check(JSON.stringify({ ...good, signatures: [{ ...good.signatures[0], sig: turned(good.signatures[0].sig, at) }] }))).toBe('wrong');
    }
    expect(await check(signed(LIST), LIST.replace('one', 'onf'))).toBe('wrong');
    expect(await check(signed(LIST), LIST.slice(0, -3))).toBe('wrong');
  });
});

describe('a key', () => {
  it('is read raw, as SubjectPublicKeyInfo, and as PEM', () => {
    const spki = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    for (const text of [raw(pair), ` ${raw(pair)}\n`, spki, String(pair.publicKey.export({ type: 'spki', format: 'pem' })), raw(pair).replaceAll('+', '-').replaceAll('/', '_').replace('=', '')]) expect(keyIn(text)).toBe(raw(pair));
  });

  it('is no other thing', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    for (const text of ['', 'key', raw(pair).slice(4), `${raw(pair).slice(0, -1)}AAAA=`, Buffer.alloc(32).toString('base64'), rsa]) expect(keyIn(text)).toBeUndefined();
  });

  it('verifies what Wycheproof says it verifies, and nothing else', async () => {
    interface Group { publicKey: { pk: string }; tests: { tcId: number; msg: string; sig: string; result: string }[] }
    const { testGroups } = JSON.parse(readFileSync(join(corpus('crypto'), 'ed25519_test.json'), 'utf8')) as { testGroups: Group[] };
    const hex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'hex'));
    const wrong: number[] = [];
    let count = 0;
    for (const { publicKey, tests } of testGroups) {
      for (const { tcId, msg, sig, result } of tests) {
        count++;
        if (await verifies(hex(publicKey.pk), hex(msg), hex(sig)) !== (result === 'valid')) wrong.push(tcId);
      }
    }
    expect([count, wrong]).toEqual([151, []]);
  });
});

describe('a signed list', () => {
  const choices: Choices = { name: 'Kept', publisher: '', licence: '', page: '', accepted: [] };

  async function inForce() {
    const { area, shelf } = shelfOver();
    await shelf.changeKeys(() => [pinned, { key: raw(stranger), name: 'Another', from: 'person' }]);
    const desk = new ImportDesk({ shelf, surroundings: async () => surroundings(), now: () => TODAY, from: 'person' });
    const read = (file: string | Uint8Array<ArrayBuffer>, signature?: string, replaces?: string): Promise<ReadOutcome> =>
      desk.read({ file: 'list.txt', bytes: new Blob([file]), ...(signature === undefined ? {} : { signature }) }, replaces, () => undefined, new AbortController().signal);
    const keep = async (outcome: ReadOutcome) => (outcome.outcome === 'read' ? desk.keep(outcome.preview.ticket, choices) : outcome);
    expect(await keep(await read(LIST, signed(LIST)))).toBe('done');
    const [list] = (await shelf.index()).lists;
    return { area, shelf, read, keep, id: list?.id ?? '' };
  }

  it('says who vouches for it, and a newer file of it takes its place by itself', async () => {
    const { shelf, read, keep, id } = await inForce();
    const newer = `${LIST}three.example\n`;
    const outcome = await read(newer, signed(newer, { version: 4 }));
    expect(outcome).toMatchObject({ preview: { vouched: { by: 'key', key: raw(pair), name: 'A helpline' }, version: 4, expires: day(30), replaces: { id, change: { added: 1, same: 2, gone: 0 } } } });
    expect(await keep(outcome)).toBe('done');
    expect((await shelf.index()).lists).toMatchObject([{ id, version: 4, entries: 3, vouched: { by: 'key' } }]);
    // The same file once more is no older one.
    expect(await read(newer, signed(newer, { version: 4 }))).toMatchObject({ outcome: 'read' });
  });

  it('stays in force against everything that is not its next file', async () => {
    const { area, shelf, read, id } = await inForce();
    const before = structuredClone([...area.kept]);
    const next = signed(LIST, { version: 4 });
    const other = 'evil.example\n';
    const tampered: [string, Promise<ReadOutcome>, object][] = [
      ['a bit of the list turned', read(LIST.replace('one', 'onf'), next, id), { outcome: 'signature', why: 'wrong' }],
      ['another key', read(LIST, signed(LIST, { version: 4 }, stranger), id), { outcome: 'signature', why: 'another-list' }],
      ['a key that nobody pinned', read(LIST, signed(LIST, { version: 4 }, generateKeyPairSync('ed25519')), id), { outcome: 'signature', why: 'unknown-key' }],
      ['an older version', read(other, signed(other, { version: 2 })), { outcome: 'signature', why: 'older' }],
      ['the same version with other entries', read(other, signed(other, { version: 3 })), { outcome: 'signature', why: 'older' }],
      ['past its day', read(LIST, signed(LIST, { version: 4, made: day(-60), expires: day(-3) }), id), { outcome: 'signature', why: 'expired' }],
      ['cut off', read(LIST.slice(0, -5), next, id), { outcome: 'signature', why: 'wrong' }],
      ['the statement of another list', read(LIST, signed(LIST, { list: 'Another list' }), id), { outcome: 'signature', why: 'another-list' }],
      ['a day to come', read(LIST, signed(LIST, { version: 4, made: day(5) }), id), { outcome: 'signature', why: 'not-yet' }],
      ['no signature', read(LIST, undefined, id), { outcome: 'signature', why: 'unsigned' }],
      ['a signature cut off', read(LIST, next.slice(0, -20), id), { outcome: 'signature', why: 'malformed' }],
      ['a web page', read('<html>Sign in</html>', signed('<html>Sign in</html>', { version: 4 }), id), { outcome: 'fault', why: 'not-a-list' }],
    ];
    for (const [what, outcome, refused] of tampered) expect(await outcome, what).toMatchObject(refused);
    expect([...area.kept]).toEqual(before);
    expect((await shelf.index()).lists).toMatchObject([{ id, version: 3 }]);
  });

  it('of an organisation is not replaced by the same list that the person brings', async () => {
    const { shelf, read, keep } = await inForce();
    const [list] = (await shelf.index()).lists;
    const theirs = new ImportDesk({ shelf, surroundings: async () => surroundings(), now: () => TODAY, from: 'organisation' });
    const other = signed(LIST, { list: 'Of the organisation' });
    const given = await theirs.read({ file: '', bytes: new Blob([LIST]), signature: other }, undefined, () => undefined, new AbortController().signal);
    if (given.outcome === 'read') await theirs.keep(given.preview.ticket, choices);
    const outcome = await read(LIST, other);
    expect(outcome).toMatchObject({ outcome: 'read' });
    expect(outcome.outcome === 'read' && outcome.preview.replaces).toBeUndefined();
    expect(await keep(outcome)).toBe('done');
    expect((await shelf.index()).lists.map(({ from, signedAs }) => [from, signedAs])).toEqual([['person', list?.signedAs], ['organisation', 'Of the organisation'], ['person', 'Of the organisation']]);
  });

  it('shows how many entries would go before they go', async () => {
    const { read, id } = await inForce();
    const few = 'one.example\n';
    expect(await read(few, signed(few, { version: 4 }))).toMatchObject({ preview: { replaces: { id, change: { gone: 1, examples: { gone: ['two.example'] } } } } });
  });

  it('cannot come back in an older version, also after it was removed', async () => {
    const { shelf, read, keep, id } = await inForce();
    const newer = `${LIST}three.example\n`;
    await keep(await read(newer, signed(newer, { version: 9 })));
    expect(await shelf.remove(id)).toBe('done');
    expect(await read(LIST, signed(LIST))).toMatchObject({ outcome: 'signature', why: 'older' });
    expect(await read(LIST)).toMatchObject({ outcome: 'read', preview: { vouched: { by: 'nobody' } } });
  });
});
