/** The lists of `--list`, read and compiled: each whole, or the run ends with one sentence about it. */
import path from 'node:path';
import { compileList } from '../lists/compile-list.ts';
import { openList } from '../lists/open-list.ts';
import { readList } from '../lists/read-list.ts';
import { surroundingsOf } from '../lists/surroundings.ts';
import { ListError, type ListResult } from '../lists/types.ts';
import type { NamedList } from '../lists/with-lists.ts';
import type { OpenBootIndex } from '../knowledge/boot-index.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { Words } from '../ui/words/words.ts';
import { fileFaultText } from '../ui/list-words.ts';
import { LogError } from './log-error.ts';

export interface ReadList extends NamedList { result: ListResult }

interface Shelf { boot: OpenBootIndex; knowledge: Knowledge; today: number; words: Words }

/** @throws LogError about the first file that cannot be read. */
export async function readLists(files: readonly { file: string; bytes: Uint8Array }[], shelf: Shelf): Promise<ReadList[]> {
  const read: ReadList[] = [];
  for (const { file, bytes } of files) {
    try {
      read.push(await readOne(path.basename(file), bytes, shelf));
    } catch (error) {
      throw error instanceof ListError ? new LogError('list', fileFaultText(error, shelf.words), file) : error;
    }
  }
  return read;
}

async function readOne(name: string, bytes: Uint8Array, { boot, knowledge, today }: Shelf): Promise<ReadList> {
  const reading = readList([bytes], surroundingsOf(boot, knowledge, today));
  const result = await ended(reading);
  return { name: result.name ?? name, result, list: openList(await ended(compileList(result.entries))) };
}

/** On a command line nobody waits for a turn. */
async function ended<Result>(run: AsyncGenerator<unknown, Result> | Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    const step = await run.next();
    if (step.done) return step.value;
  }
}
