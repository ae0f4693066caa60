import { describe, expect, it } from 'vitest';
import { runParts } from '../../build/check/parts.ts';
import type { Part } from '../../build/check/part.ts';

const part = (name: string, problems: Part['problems']): Part => ({ name, problems });

describe('the check', () => {
  it('runs every part, counts them, and prints one line each with the problems below', async () => {
    const printed: string[] = [];
    const parts = [part('one', () => []), part('two', async () => ['a', 'b']), part('three', () => { throw new Error('gone'); }), part('four', () => [])];
    expect(await runParts('.', parts, (line) => printed.push(line))).toEqual({ passed: 2, failed: 2 });
    expect(printed.map((line) => line.trim())).toEqual(['ok    one', 'FAIL  two (2)', 'a', 'b', 'FAIL  three (1)', 'could not be checked: gone', 'ok    four']);
  });
});
