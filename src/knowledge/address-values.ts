/** What the values of the ranges mean: network, country, mark. */
import { ADDRESS_SECTION as S, JUMP, STRIDE } from './address-sections.ts';
import type { Sections } from './sections.ts';
import type { Country } from './types.ts';

export class AddressValues {
  readonly #networkSteps: Uint8Array;
  readonly #bases: Uint32Array;
  readonly #jumps: Uint32Array;
  readonly #countries: Country[];
  readonly #steps: Uint32Array;
  /** How many steps lie before each word of `#steps`. */
  readonly #stepsBefore: Uint32Array;
  readonly #country: Uint8Array;
  readonly #mark: Uint8Array;

  constructor(file: Sections) {
    this.#networkSteps = file.bytes(S.networkSteps);
    this.#bases = file.words(S.networkBases);
    this.#jumps = file.words(S.networkJumps);
    this.#countries = file.text(S.countries).match(/../g) ?? [];
    this.#steps = file.words(S.valueSteps);
    this.#country = file.bytes(S.valueCountries);
    this.#mark = file.bytes(S.valueMarks);
    this.#stepsBefore = new Uint32Array(this.#steps.length);
    for (let word = 1; word < this.#steps.length; word++) {
      this.#stepsBefore[word] = this.#stepsBefore[word - 1]! + bitsIn(this.#steps[word - 1]!);
    }
  }

  /** The row of the network, also in `networks.bin`; 0 is none. */
  network(value: number): number {
    const upTo = this.#steps[value >>> 5]! << (31 - (value & 31));
    return this.#stepsBefore[value >>> 5]! + bitsIn(upTo);
  }

  /** AS number of a row. */
  number(network: number): number {
    let number = this.#bases[Math.floor(network / STRIDE)]!;
    for (let at = network - network % STRIDE + 1; at <= network; at++) {
      const step = this.#networkSteps[at]!;
      number = step === JUMP ? this.#jumps[this.#jumps.findIndex((each, word) => word % 2 === 0 && each === at) + 1]! : number + step;
    }
    return number;
  }

  /** The registry's country. */
  country(value: number): Country | undefined {
    return this.#countries[this.#country[value]! - 1];
  }

  /** See MARK. */
  mark(value: number): number {
    return this.#mark[value]!;
  }

  /** @param number as in MARK.other and above, from 0. */
  countryNumbered(number: number): Country {
    return this.#countries[number]!;
  }
}

/** Number of set bits in a word (Warren, Hacker's Delight, 5–1). */
function bitsIn(word: number): number {
  let bits = word - (word >>> 1 & 0x55555555);
  bits = (bits & 0x33333333) + (bits >>> 2 & 0x33333333);
  return Math.imul(bits + (bits >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
