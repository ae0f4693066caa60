/** The text of a file in pieces, as they are read. */
import { Broken } from './split-json.ts';

/** `read`: bytes of the file up to here. */
export interface Piece { text: string; read: number }

/** Characters of one piece: it is gone through without a pause. */
const LONGEST = 262_144;
/** Bytes that are inflated without a pause: they become ten times as many. */
const SLICE = 32_768;

/** @param through what the bytes go through before they are UTF-8. @param most bytes then. Rejects with Broken where they do not go through, are more, or no UTF-8. */
export async function* textsOf(file: Blob, through?: GenericTransformStream, most = Infinity): AsyncGenerator<Piece> {
  let [read, length] = [0, 0];
  const counted = through ? slices(file, (at) => { read = at; }) : file.stream();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = (through ? counted.pipeThrough(through as TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>) : counted).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (!through) read = length;
      if (length > most) throw new Broken('data');
      for (let at = 0; at < part.value.length; at += LONGEST) yield { text: decoder.decode(part.value.subarray(at, at + LONGEST), { stream: true }), read };
    }
    yield { text: decoder.decode(), read };
  } catch (error) {
    // So say both the decoder and the stream that inflates: https://compression.spec.whatwg.org/ and https://encoding.spec.whatwg.org/
    throw error instanceof TypeError ? new Broken(through ? 'data' : 'JSON') : error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Firefox gives what is in memory in one piece, and what inflates goes through a piece without a pause. */
function slices(file: Blob, given: (read: number) => void): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    async pull(control) {
      const bytes = new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
      if (bytes.length === 0) return control.close();
      at += bytes.length;
      given(at);
      control.enqueue(bytes);
    },
  });
}
