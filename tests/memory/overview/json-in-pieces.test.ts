import { describe, expect, it } from 'vitest';
import { jsonInPieces } from '../../../src/memory/overview/json-in-pieces.ts';

describe('an answer as text', () => {
  it.each([{}, { a: 1, b: 'ñ "', c: null, d: true }, { none: undefined, list: [] }, { list: [1, undefined, { a: undefined }] }, { deep: { list: [[1], [2]] }, many: Array.from({ length: 250 }, (_, at) => ({ at })) }])('is what the language writes', async (answer) => {
    expect(await jsonInPieces(answer, () => undefined)).toBe(JSON.stringify(answer));
  });

  it('lets others have their turn between the pieces, and stops when it is told to', async () => {
    let pauses = 0;
    const many = { many: Array.from({ length: 1_000 }, (_, at) => at) };
    await jsonInPieces(many, () => { pauses += 1; return undefined; });
    expect(pauses).toBe(10);
    await expect(jsonInPieces(many, () => { throw new Error('stopped'); })).rejects.toThrow('stopped');
  });
});
