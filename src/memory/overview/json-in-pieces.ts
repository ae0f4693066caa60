/**
 * JSON of a large answer, written in pieces. In Firefox the pages and the worker of an extension share a thread, and there the passing on of ten
 * thousands of small objects held it longer than all the work on them: one text passes quickly.
 */
import type { Pause } from './sum.ts';

/** Entries of a list that are written without a pause. */
const PIECE = 100;

/** The same as `JSON.stringify(answer)`. */
export async function jsonInPieces(answer: object, pause: Pause): Promise<string> {
  const fields: string[] = [];
  for (const [key, value] of Object.entries(answer) as [string, unknown][]) {
    if (value === undefined) continue;
    fields.push(`${JSON.stringify(key)}:${Array.isArray(value) ? await list(value, pause) : JSON.stringify(value)}`);
  }
  return `{${fields.join(',')}}`;
}

async function list(entries: readonly unknown[], pause: Pause): Promise<string> {
  const pieces: string[] = [];
  for (let at = 0; at < entries.length; at += PIECE) {
    pieces.push(JSON.stringify(entries.slice(at, at + PIECE)).slice(1, -1));
    await pause();
  }
  return `[${pieces.join(',')}]`;
}
