/** A file that cannot be read is refused with the place, however it comes in pieces. */
import { describe, expect, it } from 'vitest';
import { ListError } from '../../src/lists/types.ts';
import { readAll } from './read.ts';

const good = '{"type":"indicator","id":"indicator--1"}';
const inBundle = (...objects: string[]): string => `{\n "type": "bundle",\n "objects": [\n  ${objects.join(',\n  ')}\n ]\n}\n`;

async function fault(text: string, step: number): Promise<[string, number | undefined, number | undefined]> {
  const error = await readAll(text, step).then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof ListError)) throw new Error(`not refused: ${text}`);
  return [error.why, error.at, error.character];
}

describe.each([1, 7, 100_000])('in pieces of %i', (step) => {
  it('a whole bundle has none', async () => {
    await expect(readAll(inBundle(good, good), step)).resolves.toMatchObject({ format: 'stix' });
  });

  it.each<[string, string, [string, number, number]]>([
    ['an object that is no JSON: where it begins', inBundle(good, good, '{"type": nothing}'), ['json', 6, 3]],
    ['an object that does not end: where it begins', inBundle(good).slice(0, -8), ['json', 4, 3]],
    ['a missing comma', inBundle(`${good} ${good}`), ['json', 4, 44]],
    ['a key that is none', '{\n\n  type: "bundle"}', ['json', 3, 3]],
    ['something behind the end', `${inBundle(good)}\n  x`, ['json', 8, 3]],
    ['brackets without end', inBundle('['.repeat(200)), ['too-deep', 4, 3]],
    ['all in one line', `{"type":"bundle","objects":[${good},]}`, ['json', 1, 70]],
    ['lines that end as on Windows', '{\r\n"type":\r\n"bundle",\r\n}', ['json', 4, 1]],
    ['a value where objects belong: where it ends', '{\n"type": "bundle",\n"objects": "none"}', ['shape', 3, 18]],
  ])('%s', async (_what, text, place) => {
    expect(await fault(text, step)).toEqual(place);
  });

  it('none where the whole file is meant', async () => {
    expect(await fault('{"answer": 42}', step)).toEqual(['shape', undefined, undefined]);
    expect(await fault('', step)).toEqual(['empty', undefined, undefined]);
  });
});
