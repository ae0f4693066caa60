/**
 * Reads a list from outside, whole or not at all. Every step is a few milliseconds of work: whoever runs it lets others have their turn
 * in between, and may stop it.
 */
import { CsvList } from './csv-list.ts';
import { Gathering } from './gathering.ts';
import { JsonList } from './json-list.ts';
import { LineList } from './line-list.ts';
import type { ListReader } from './list-reader.ts';
import { textOf } from './text-of.ts';
import { ListError, type ListResult, type Progress, type Surroundings } from './types.ts';

/** Characters that are looked at to know the format. */
const LOOK = 4096;

/**
 * @param bytes of the file: plain or gzip, UTF-8.
 * @returns what the list holds, and yields how far it has come.
 * @throws ListError with the fault of the file; the signal's reason when it was stopped.
 */
export async function* readList(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, surroundings: Surroundings, signal?: AbortSignal): AsyncGenerator<Progress, ListResult> {
  const gathering = new Gathering(surroundings);
  let reader: ListReader | undefined;
  let head = '';
  let read = 0;
  for await (const piece of textOf(bytes)) {
    signal?.throwIfAborted();
    read = piece.bytes;
    if (reader) reader.feed(piece.text);
    else {
      head += piece.text;
      if (head.length < LOOK) continue;
      reader = readerOf(head, gathering);
      reader.feed(head);
    }
    yield { bytes: read, entries: reader.found };
  }
  if (!reader) {
    reader = readerOf(head, gathering);
    reader.feed(head);
  }
  const ending = reader.end();
  for (;;) {
    const step = ending.next();
    if (step.done) return step.value;
    signal?.throwIfAborted();
    yield { bytes: read, entries: gathering.found };
  }
}

/** Known by how it begins; a name or an ending says nothing. */
function readerOf(head: string, gathering: Gathering): ListReader {
  const text = head.trimStart();
  if (text === '') throw new ListError('empty');
  if (text.startsWith('<')) throw new ListError('not-a-list');
  if (isJson(text)) return new JsonList(gathering);
  if (text.includes('\u0000') || text.startsWith('%PDF')) throw new ListError('not-a-list');
  const separator = separatorOf(text);
  return separator ? new CsvList(gathering, separator) : new LineList(gathering);
}

/** `[Adblock Plus 2.0]` is the heading of another kind of list. */
const isJson = (text: string): boolean => /^(?:\{|\[\s*(?:[[\]{"\d-]|true|false|null|$))/.test(text) || /^(?:"|(?:null|true|false|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*$)/.test(text);

/** That of the first line which is no comment; a line of a hosts file begins with an address, and a URL may hold any sign. */
function separatorOf(text: string): ',' | ';' | '\t' | undefined {
  const line = text.split(/\r?\n|\r/).find((one) => one.trim() !== '' && !/^[#!]/.test(one.trim())) ?? '';
  const bare = line.replaceAll(/"(?:[^"]|"")*"/g, '');
  if (/^[;[|@/]/.test(line) || /^\S*:\/\//.test(line)) return undefined;
  if (bare.includes(',')) return ',';
  if (bare.includes(';') && !/\s;/.test(bare)) return ';';
  return bare.includes('\t') && !/^[\da-f.:]+\s/i.test(line) ? '\t' : isHeader(line) ? ',' : undefined;
}

/** A table of one column: its heading is a word that no name is. */
const isHeader = (line: string): boolean => /^"?(?:domain|domains|hostname|host|fqdn|indicator|value|ioc|url|ip|dominio|indicador)"?\s*$/i.test(line);
