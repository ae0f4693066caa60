import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoOptions } from '../../build/data/demo-options.ts';
import { OUTPUTS } from '../../build/data/outputs.ts';
import { inputHash, isFresh, writeStamp } from '../../build/data/stamp.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'testigo-stamp-')); });
afterEach(() => rmSync(folder, { recursive: true }));

describe('compiling the data again', () => {
  const stamp = (): string => join(folder, 'stamp');
  const write = (): void => { for (const name of OUTPUTS) writeFileSync(join(folder, name), name); };

  it('is not needed when nothing has changed', () => {
    write();
    writeStamp(stamp(), 'inputs', folder);
    expect(isFresh(stamp(), 'inputs', folder)).toBe(true);
  });

  it('is needed at first, after other inputs, and when a file is missing or altered', () => {
    write();
    expect(isFresh(stamp(), 'inputs', folder)).toBe(false);
    writeStamp(stamp(), 'inputs', folder);
    expect(isFresh(stamp(), 'other inputs', folder)).toBe(false);
    for (const name of OUTPUTS) {
      writeFileSync(join(folder, name), 'altered');
      expect(isFresh(stamp(), 'inputs', folder)).toBe(false);
      rmSync(join(folder, name));
      expect(isFresh(stamp(), 'inputs', folder)).toBe(false);
      write();
    }
    expect(isFresh(stamp(), 'inputs', folder)).toBe(true);
  });

  it('depends on the command line and on the content of the files named there', () => {
    const file = join(folder, 'asn.csv');
    writeFileSync(file, '1');
    const first = inputHash(ROOT, '[]', [file]);
    expect(inputHash(ROOT, '[]', [file])).toBe(first);
    expect(inputHash(ROOT, '["--demo"]', [file])).not.toBe(first);
    writeFileSync(file, '2');
    expect(inputHash(ROOT, '[]', [file])).not.toBe(first);
  });
});

describe('the data of the demo', () => {
  it('gives loopback addresses the part of real ones', () => {
    const { aliases = {}, extra = [] } = demoOptions(ROOT);
    expect(Object.keys(aliases).every((address) => address.startsWith('127.'))).toBe(true);
    expect(extra.length).toBeGreaterThan(5);
    expect(extra.every(({ from, to }) => from.startsWith('127.') && to.startsWith('127.'))).toBe(true);
  });
});
