/** Base 64 (RFC 4648), in pieces: one call with many megabytes would be refused. */
type Bytes = Uint8Array<ArrayBuffer>;

/** A multiple of three, so that pieces join without padding between. */
const PIECE = 24_576;

export function base64(bytes: Bytes): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join('');
}

/** @throws DOMException when it is none. */
export function fromBase64(text: string): Bytes {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
