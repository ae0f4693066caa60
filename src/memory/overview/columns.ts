/**
 * A header, a text and columns of numbers as bytes, quick to read back.
 *
 * Layout: two lengths of four bytes (little endian), the header as JSON, the text as UTF-8, then the columns, each with numbers of the same width: 1, 2
 * or 4 bytes, little endian, as the header says, which are read many at a time.
 */
import { joined } from '../history/deflate.ts';

type Bytes = Uint8Array<ArrayBuffer>;
interface Framed<H> { header: H; columns: [length: number, width: 1 | 2 | 4][] }

export function packColumns(header: object, text: string, columns: readonly Uint32Array[]): Bytes {
  const narrowed = columns.map(narrow);
  const framed: Framed<object> = { header, columns: narrowed.map(({ length, BYTES_PER_ELEMENT }) => [length, BYTES_PER_ELEMENT as 1 | 2 | 4]) };
  const [head, body] = [new TextEncoder().encode(JSON.stringify(framed)), new TextEncoder().encode(text)];
  const lengths = new Uint8Array(8);
  new DataView(lengths.buffer).setUint32(0, head.length, true);
  new DataView(lengths.buffer).setUint32(4, body.length, true);
  return joined([lengths, head, body, ...narrowed.map(({ buffer }) => new Uint8Array(buffer))]);
}

/** `text` is decoded when it is asked for. @throws RangeError or SyntaxError when the bytes end too early. */
export function unpackColumns<H>(packed: Bytes): { header: H; text(): string; column(): Uint32Array } {
  const lengths = new DataView(packed.buffer, packed.byteOffset);
  const [head, body] = [8 + lengths.getUint32(0, true), lengths.getUint32(4, true)];
  const { header, columns } = JSON.parse(new TextDecoder().decode(packed.subarray(8, head))) as Framed<H>;
  if (head + body + columns.reduce((sum, [length, width]) => sum + length * width, 0) !== packed.length) throw new RangeError('columns without an end');
  let [at, next] = [head + body, 0];
  return {
    header,
    text: () => new TextDecoder().decode(packed.subarray(head, head + body)),
    column: () => {
      const [length, width] = columns[next++] ?? [0, 1];
      const bytes = packed.slice(at, at += length * width);
      return width === 4 ? new Uint32Array(bytes.buffer) : new Uint32Array(width === 2 ? new Uint16Array(bytes.buffer) : bytes);
    },
  };
}

/** The same numbers in as few bytes as the largest needs. Typed arrays are little endian wherever browsers run. */
function narrow(column: Uint32Array): Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> {
  const most = column.reduce((largest, one) => Math.max(largest, one), 0);
  if (most < 2 ** 8) return new Uint8Array(column);
  return most < 2 ** 16 ? new Uint16Array(column) : new Uint32Array(column);
}
