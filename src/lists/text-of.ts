/**
 * The bytes of a file as pieces of text: unpacked where it is gzip, counted while they come, and refused by name where it is something else.
 *
 * Pieces are small, so that whoever reads them can rest in between.
 */
import { ListError } from './types.ts';

/** Bytes after unpacking; the largest lists that are published are half of it. */
export const MOST_BYTES = 128 * 1024 * 1024;
/** Bytes of one piece: a few milliseconds of reading. */
const PIECE = 64 * 1024;
/** Repetitive lists pack to a fiftieth; gzip bombs to a thousandth. */
const MOST_RATIO = 200;
const RATIO_FROM = 1024 * 1024;

const SIGNS: readonly (readonly [readonly number[], 'zip' | 'archive' | 'encoding'])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'], [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'], [[0x52, 0x61, 0x72, 0x21], 'archive'], [[0x42, 0x5a, 0x68], 'archive'], [[0xfd, 0x37, 0x7a, 0x58], 'archive'], [[0x28, 0xb5, 0x2f, 0xfd], 'archive'],
  [[0xff, 0xfe], 'encoding'], [[0xfe, 0xff], 'encoding'], [[0xef, 0xbf, 0xbe], 'encoding'],
];

/**
 * @param bytes of the file, in pieces of any size.
 * @returns pieces of text without a byte order mark.
 * @throws ListError when it is packed otherwise, too large, or not UTF-8.
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<{ text: string; bytes: number }, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  for await (const piece of small(unpacked(bytes))) {
    read += piece.length;
    if (read > MOST_BYTES) throw new ListError('too-large');
    yield { text: decoded(decoder, piece), bytes: read };
  }
  yield { text: decoded(decoder), bytes: read };
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new ListError('encoding');
  }
}

async function* small(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) for (let at = 0; at < piece.length; at += PIECE) yield piece.subarray(at, at + PIECE);
}

/** Looks at the first four bytes to know what it is. */
async function* unpacked(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = withIterator(bytes);
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < 4) {
    const next = await source.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : joined(head, next.value);
  }
  for (const [sign, why] of SIGNS) if (sign.every((byte, at) => head[at] === byte)) throw new ListError(why);
  const whole = rest(head, source);
  yield* head[0] === 0x1f && head[1] === 0x8b ? gunzipped(whole) : whole;
}

async function* withIterator(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* bytes;
}

async function* rest(head: Uint8Array, source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* source;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

async function* gunzipped(packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let given = 0;
  const giving = (async () => {
    for await (const piece of small(packed)) {
      given += piece.length;
      await writer.write(piece.slice());
    }
    await writer.close();
  })();
  // What fails on the way in fails on the way out, too: it is told there.
  giving.catch(() => undefined);
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read += value.length;
      if (read > MOST_BYTES || (read > RATIO_FROM && read > given * MOST_RATIO)) throw new ListError('too-large');
      yield value;
    }
    await giving;
  } catch (error) {
    throw error instanceof ListError ? error : new ListError('gzip');
  } finally {
    await reader.cancel().catch(() => undefined);
    await writer.abort().catch(() => undefined);
  }
}
