/** Columns of whole numbers with a variable length: 7 bits a byte, the lowest first; the last byte of a number is below 128. */

/** @param value from 0 to 2^53 - 1. */
export function writeNumber(column: number[], value: number): void {
  let left = value;
  while (left > 127) {
    column.push(left % 128 + 128);
    left = Math.floor(left / 128);
  }
  column.push(left);
}

/** @returns `count` numbers below 2^32, and where the next column begins. @throws RangeError when the bytes end before. */
export function readColumn(bytes: Uint8Array, from: number, count: number): { numbers: Uint32Array; next: number } {
  const numbers = new Uint32Array(count);
  let at = from;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++] ?? -1;
    let value = byte & 127;
    for (let scale = 128; byte >= 128; scale *= 128) {
      byte = bytes[at++] ?? -1;
      value += (byte & 127) * scale;
    }
    if (byte < 0) throw new RangeError('a number without an end');
    numbers[index] = value;
  }
  return { numbers, next: at };
}
