import { describe, expect, it } from 'vitest';
import { compileHosts } from '../../build/index/compile-hosts.ts';
import { openBoot } from '../../src/knowledge/boot-index.ts';
import { KnowledgeError, type Refusal } from '../../src/knowledge/knowledge-error.ts';
import { openNames } from '../../src/knowledge/names.ts';
import { buffer, CATALOGUE, COMPILED } from './small-catalogue.ts';

function refusal(open: () => unknown): Refusal | 'accepted' {
  try {
    open();
    return 'accepted';
  } catch (error) {
    if (error instanceof KnowledgeError) return error.refusal;
    throw error;
  }
}

const altered = (bytes: Uint8Array, at: number, bit: number): ArrayBuffer => {
  const copy = new Uint8Array(bytes);
  copy[at]! ^= 1 << bit;
  return copy.buffer;
};

describe('the files of the host index', () => {
  it('are opened as they were written', () => {
    expect(openBoot(buffer(COMPILED.boot)).version).toBe('2026-11-20');
    expect(openNames(buffer(COMPILED.names)).version).toBe('2026-11-20');
  });

  it('are the same bytes when compiled twice', () => {
    const again = compileHosts(CATALOGUE);
    expect(Buffer.compare(again.boot, COMPILED.boot)).toBe(0);
    expect(Buffer.compare(again.names, COMPILED.names)).toBe(0);
  });

  it('fit into their budget', () => {
    expect(COMPILED.boot.length).toBeLessThanOrEqual(640_000);
  });

  it('are refused when cut short, wherever that is', () => {
    for (const length of [0, 3, 20, 23, 24, 100, 4096, COMPILED.boot.length - 4, COMPILED.boot.length - 1]) {
      expect(refusal(() => openBoot(buffer(COMPILED.boot.slice(0, length))))).toBe('damaged');
    }
  });

  it('are refused when something is appended', () => {
    const longer = new Uint8Array(COMPILED.boot.length + 4);
    longer.set(COMPILED.boot);
    expect(refusal(() => openBoot(longer.buffer))).toBe('damaged');
  });

  it('are refused when a single bit is wrong', () => {
    for (let at = 12; at < COMPILED.boot.length; at += 1013) expect(refusal(() => openBoot(altered(COMPILED.boot, at, at % 8)))).toBe('damaged');
  });

  it('are refused when they are something else, and of another format', () => {
    expect(refusal(() => openBoot(buffer(COMPILED.names)))).toBe('foreign');
    expect(refusal(() => openNames(buffer(COMPILED.boot)))).toBe('foreign');
    expect(refusal(() => openBoot(new TextEncoder().encode('<!doctype html><title>Not found</title><p>Sorry'.slice(0, 44)).buffer))).toBe('foreign');
    expect(refusal(() => openBoot(altered(COMPILED.boot, 8, 0)))).toBe('outdated');
  });
});
