/** One ASCII text out of a pool. Only called where texts are few and short. */
export function textAt(pool: Uint8Array, offsets: Uint32Array, index: number): string {
  return String.fromCharCode(...pool.subarray(offsets[index], offsets[index + 1]));
}
