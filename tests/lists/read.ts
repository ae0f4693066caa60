/** Reading lists in tests: a small world around them, and everything at once. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileList } from '../../src/lists/compile-list.ts';
import { openList, type OpenList } from '../../src/lists/open-list.ts';
import { readList } from '../../src/lists/read-list.ts';
import { surroundingsOf } from '../../src/lists/surroundings.ts';
import { ListError, type ListEntry, type ListResult, type Surroundings } from '../../src/lists/types.ts';
import { compiled } from '../replay/data.ts';
import { TODAY } from '../scene.ts';

/** @throws when the corpora are not where TESTIGO_CORPORA says. */
export function corpus(folder: string): string {
  const path = resolve(process.env.TESTIGO_CORPORA ?? '../shared/corpora', folder);
  if (!existsSync(path)) throw new Error(`NOT CHECKED: ${folder} is not in TESTIGO_CORPORA`);
  return path;
}

let world: Surroundings | undefined;

/** The real Public Suffix List and the real companies, on the day of all tests. */
export function surroundings(): Surroundings {
  if (world) return world;
  const { boot, knowledge } = compiled();
  world = surroundingsOf(boot, knowledge, TODAY);
  return world;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @param pieces how large the pieces are in which the file comes */
export async function readAll(content: string | Uint8Array, pieces = Infinity, signal?: AbortSignal): Promise<ListResult> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const reading = readList(inPieces(bytes, pieces), surroundings(), signal);
  for (;;) {
    const step = await reading.next();
    if (step.done) return step.value;
  }
}

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, Math.min(bytes.length, at + size));
}

/** The fault of a file, or undefined when it was read. */
export async function faultOf(content: string | Uint8Array, pieces = Infinity): Promise<string | undefined> {
  try {
    await readAll(content, pieces);
    return undefined;
  } catch (error) {
    if (error instanceof ListError) return error.why;
    throw error;
  }
}

export function compile(entries: readonly ListEntry[]): Uint8Array {
  const run = compileList(entries);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

export const opened = (entries: readonly ListEntry[]): OpenList => openList(compile(entries));

export const entry = (kind: ListEntry['kind'], value: string, more: Partial<ListEntry> = {}): ListEntry => ({ kind, value, confidence: 'medium', ...more });

export const valuesOf = ({ entries }: ListResult): string[] => entries.map(({ kind, value }) => `${kind} ${value}`);

/** Every entry of a block. */
export const entriesOf = (list: OpenList): ListEntry[] => Array.from({ length: list.rows }, (_, row) => list.indicator(row));
