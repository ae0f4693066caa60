/**
 * A compiled block as `storage.local` takes it: deflated (RFC 1951), in base 64, in pieces. Both of the extension's workers in Chrome see that
 * area, the one for private windows too; and it takes nothing but JSON. A third of the bytes are left, so that reading it at each start of
 * the worker is quick.
 *
 * Deflating and inflating are done by slices, with turns for others: the platform's streams go through whatever they are given at once without
 * a pause, in Firefox in the thread that the options page and the worker have in common.
 */
import { base64, fromBase64 } from '../history/base64.ts';
import { joined } from '../history/deflate.ts';
import { inTurns } from './take-turns.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of one piece; a multiple of three. Whoever listens to changes of the storage gets each piece to hear. */
const PIECE = 98_304;
/** Bytes that are deflated or inflated at once: a few milliseconds of work. */
const DEFLATED = 131_072;
const INFLATED = 32_768;

/** Newer engines do it themselves, fifty times as fast: Chrome 140, Firefox 133. */
const quick = Uint8Array as typeof Uint8Array & { fromBase64?(text: string): Bytes };

export async function packed(block: Bytes): Promise<string[]> {
  const parts: Bytes[] = [];
  await through(new CompressionStream('deflate-raw'), slices([block], DEFLATED), (part) => { parts.push(part); });
  return inTurns(written(joined(parts)));
}

/** @throws when the pieces are not those of a block of that size. */
export async function unpacked(pieces: readonly string[], size: number): Promise<Bytes> {
  const bytes = new Uint8Array(size);
  let at = 0;
  await through(new DecompressionStream('deflate-raw'), slices(decoded(pieces), INFLATED), (part) => {
    if (at + part.length > size) throw new RangeError('a block is longer than it was');
    bytes.set(part, at);
    at += part.length;
  });
  if (at !== size) throw new RangeError('a block is shorter than it was');
  return bytes;
}

function* written(bytes: Bytes): Generator<undefined, string[]> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
    pieces.push(base64(bytes.subarray(at, at + PIECE)));
    yield;
  }
  return pieces;
}

function* decoded(pieces: readonly string[]): Generator<Bytes> {
  for (const piece of pieces) yield quick.fromBase64 ? quick.fromBase64(piece) : fromBase64(piece);
}

function* slices(all: Iterable<Bytes>, length: number): Generator<Bytes> {
  for (const bytes of all) for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** @param take is given what comes out. Rejects as it throws, or the stream does. */
async function through({ writable, readable }: CompressionStream | DecompressionStream, given: Iterable<Bytes>, take: (part: Bytes) => void): Promise<void> {
  const writer = writable.getWriter();
  async function* writing(): AsyncGenerator<undefined, void> {
    for (const slice of given) {
      await writer.write(slice);
      yield;
    }
    await writer.close();
  }
  const reader = readable.getReader();
  const reading = async (): Promise<void> => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) take(part.value);
  };
  try {
    await Promise.all([inTurns(writing()), reading()]);
  } catch (error) {
    await Promise.allSettled([writer.abort(error), reader.cancel(error)]); // neither waits for the other any more
    throw error;
  }
}
