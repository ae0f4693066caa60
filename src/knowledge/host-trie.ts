/**
 * All names that anything is known of, as a tree of labels from the right. One walk over a host finds every known suffix of
 * it. Each step is one look into a perfect hash, verified by label and parent: there are no false matches.
 */
import { NO_PARENT, SECTION } from './boot-sections.ts';
import type { Sections } from './sections.ts';
import { bucketOf, hashStep, slotOf } from './suffix-hash.ts';

const DOT = 46;
/** A host has at most 127 labels. https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
export const MOST_LABELS = 128;

export class HostTrie {
  /** The records of the last walk, from the shortest suffix to the longest, and where in the host each suffix begins. */
  readonly found = new Uint16Array(MOST_LABELS);
  readonly starts = new Int32Array(MOST_LABELS);
  readonly #seed: number;
  readonly #slots: number;
  readonly #mask: number;
  readonly #displacements: Uint16Array;
  readonly #nodes: Uint32Array;
  readonly #lengths: Uint8Array;
  readonly #bases: Uint32Array;
  readonly #labels: Uint8Array;

  constructor(sections: Sections) {
    const [low = 0, high = 0, slots = 0, bits = 0] = sections.halves(SECTION.trie);
    this.#seed = low | high << 16;
    this.#slots = slots;
    this.#mask = (1 << bits) - 1;
    this.#displacements = sections.halves(SECTION.displacements);
    this.#nodes = sections.words(SECTION.nodes);
    this.#lengths = sections.bytes(SECTION.labelLengths);
    this.#bases = sections.words(SECTION.labelBases);
    this.#labels = sections.bytes(SECTION.labels);
  }

  /**
   * @param host lower case, A-labels, no dot at the end.
   * @returns how many suffixes are known; they are in `found` and `starts` until the next walk.
   */
  walk(host: string): number {
    let hash = this.#seed;
    let parent = NO_PARENT;
    let end = host.length;
    let count = 0;
    for (let at = host.length - 1; at >= -1 && count < MOST_LABELS; at--) {
      const code = at < 0 ? DOT : host.charCodeAt(at);
      if (code === DOT) {
        const slot = slotOf(hash, this.#displacements[bucketOf(hash, this.#mask)]!, this.#slots);
        const node = this.#nodes[slot]!;
        if ((node & 0xffff) !== parent || !this.#isLabel(slot, host, at + 1, end)) return count;
        this.found[count] = node >>> 16;
        this.starts[count++] = at + 1;
        parent = slot;
        end = at;
      }
      hash = hashStep(hash, code);
    }
    return count;
  }

  #isLabel(slot: number, host: string, start: number, end: number): boolean {
    const length = this.#lengths[slot]!;
    // Slots that no name took have length 0.
    if (length !== end - start || length === 0) return false;
    let at = this.#bases[slot >>> 4]!;
    for (let before = slot & ~15; before < slot; before++) at += this.#lengths[before]!;
    for (let offset = 0; offset < length; offset++) {
      if (this.#labels[at + offset] !== host.charCodeAt(start + offset)) return false;
    }
    return true;
  }
}
