/** `networks.bin`: the names of the networks, decoded one at a time. It is larger than what it names, and a page shows few of them. */
import { NETWORK_SECTION as S, STRIDE } from './address-sections.ts';
import type { Sections } from './sections.ts';

export class NetworkNames {
  readonly #lengths: Uint8Array;
  readonly #bases: Uint32Array;
  readonly #names: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(file: Sections) {
    this.#lengths = file.bytes(S.lengths);
    this.#bases = file.words(S.bases);
    this.#names = file.bytes(S.names);
  }

  of(network: number): string {
    let from = this.#bases[Math.floor(network / STRIDE)]!;
    for (let before = network - network % STRIDE; before < network; before++) from += this.#lengths[before]!;
    return this.#decoder.decode(new Uint8Array(this.#names.buffer, this.#names.byteOffset + from, this.#lengths[network]!));
  }
}
