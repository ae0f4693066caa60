/** Just enough DER (ITU-T X.690) to write a certificate: every value is tag, length, content. */

function lengthOf(content: Buffer): Buffer {
  const size = content.length;
  if (size < 0x80) return Buffer.from([size]);
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

/** One DER value; `parts` are joined to its content. */
export function value(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content), content]);
}

export const sequence = (...parts: Buffer[]): Buffer => value(0x30, ...parts);
export const set = (...parts: Buffer[]): Buffer => value(0x31, ...parts);
export const integer = (bytes: Buffer): Buffer => value(0x02, bytes);
export const octets = (bytes: Buffer): Buffer => value(0x04, bytes);
/** A bit string without unused bits. */
export const bits = (bytes: Buffer): Buffer => value(0x03, Buffer.from([0]), bytes);
export const truth = (yes: boolean): Buffer => value(0x01, Buffer.from([yes ? 0xff : 0]));
export const text = (words: string): Buffer => value(0x0c, Buffer.from(words, 'utf8'));
/** UTCTime to the second: RFC 5280 asks for it until 2049. */
export const time = (date: Date): Buffer => value(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
/** Constructed, context-specific tag, as in `[3] EXPLICIT`. */
export const tagged = (number: number, ...parts: Buffer[]): Buffer => value(0xa0 | number, ...parts);

/** Object identifier from its dotted form, base 128 with the high bit as "more follows". */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const number of rest) {
    const digits = [number & 0x7f];
    for (let left = number >>> 7; left > 0; left >>>= 7) digits.unshift(0x80 | (left & 0x7f));
    bytes.push(...digits);
  }
  return value(0x06, Buffer.from(bytes));
}
