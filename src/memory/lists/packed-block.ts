/**
 * A compiled block as `storage.local` takes it: deflated (RFC 1951), in base 64, in pieces. Both of the extension's workers in Chrome see that
 * area, the one for private windows too; and it takes nothing but JSON. A third of the bytes are left, so that reading it at each start of
 * the worker is quick; a piece is a few milliseconds of work.
 */
import { base64, fromBase64 } from '../history/base64.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of one piece; a multiple of three. */
const PIECE = 393_216;

/** Newer engines do it themselves, fifty times as fast: Chrome 140, Firefox 133. */
const quick = Uint8Array as typeof Uint8Array & { fromBase64?(text: string): Bytes };

export async function packed(block: Bytes): Promise<string[]> {
  const bytes = await through(block, new CompressionStream('deflate-raw'));
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
    pieces.push(base64(bytes.subarray(at, at + PIECE)));
    await turn();
  }
  return pieces;
}

/** @throws when the pieces are not those of a block of that size. */
export async function unpacked(pieces: readonly string[], size: number): Promise<Bytes> {
  const bytes = new Uint8Array(size);
  let at = 0;
  const reader = new Blob(await decoded(pieces)).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (at + step.value.length > size) throw new RangeError('a block is longer than it was');
    bytes.set(step.value, at);
    at += step.value.length;
  }
  if (at !== size) throw new RangeError('a block is shorter than it was');
  return bytes;
}

async function decoded(pieces: readonly string[]): Promise<Bytes[]> {
  const parts: Bytes[] = [];
  for (const piece of pieces) {
    if (quick.fromBase64) parts.push(quick.fromBase64(piece));
    else {
      parts.push(fromBase64(piece));
      await turn();
    }
  }
  return parts;
}

const through = async (block: Bytes, stream: CompressionStream): Promise<Bytes> => new Uint8Array(await new Response(new Blob([block]).stream().pipeThrough(stream)).arrayBuffer());

/** Others have their turn in between. */
const turn = (): Promise<void> => new Promise((done) => { setTimeout(done); });
