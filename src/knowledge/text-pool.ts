/** ASCII texts one behind the other, decoded at once when the first is asked for. */
export class TextPool {
  readonly #offsets: Uint32Array;
  readonly #bytes: Uint8Array;
  #text: string | undefined;

  /** @param offsets where each begins in `bytes`, with one more at the end. */
  constructor(offsets: Uint32Array, bytes: Uint8Array) {
    this.#offsets = offsets;
    this.#bytes = bytes;
  }

  at(index: number): string {
    this.#text ??= new TextDecoder().decode(this.#bytes);
    return this.#text.slice(this.#offsets[index], this.#offsets[index + 1]);
  }
}
