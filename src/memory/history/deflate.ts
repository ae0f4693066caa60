/** Raw deflate through the platform's own streams: in both browsers and in Node. Written to and read by hand, for a blob and a response around them cost more than the work. */

type Bytes = Uint8Array<ArrayBuffer>;

export const deflate = (bytes: Bytes): Promise<Bytes> => through(bytes, new CompressionStream('deflate-raw'));

/** Rejects when the bytes are no deflate stream, or become more than `most`. */
export const inflate = (bytes: Bytes, most = Infinity): Promise<Bytes> => through(bytes, new DecompressionStream('deflate-raw'), most);

async function through(bytes: Bytes, { writable, readable }: CompressionStream | DecompressionStream, most = Infinity): Promise<Bytes> {
  const writer = writable.getWriter();
  // What goes wrong there is told by the other end.
  Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  const parts: Bytes[] = [];
  const reader = readable.getReader();
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length <= most) continue;
    await reader.cancel();
    throw new RangeError('more than may be');
  }
  return joined(parts);
}

/** One after the other. */
export function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
