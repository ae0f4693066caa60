/** The tables that find all triggers in a URL in one pass; read by `src/knowledge/loose-rules.ts`. */
import { CLASS_BITS, GRAM_COUNT, nextGram, SPAN, STEP } from '../../src/knowledge/grams.ts';

const MOST_OFFSET = 15;
/** How much of a URL is neither letter, digit nor any of `/.-_`. */
const OTHER_SHARE = 0.08;

export interface GramTables { gramBits: Uint32Array; gramRanks: Uint16Array; gramStarts: Uint16Array; gramTriggers: Uint16Array }

/**
 * For each trigger, the rarest gram at an even and at an odd position.
 * @param corpus texts that say which grams are common.
 */
export function gramTables(triggers: readonly string[], corpus: Iterable<string>): GramTables {
  const frequency = frequencies(corpus);
  const byGram = new Map<number, number[]>();
  triggers.forEach((trigger, number) => {
    for (let remainder = 0; remainder < STEP; remainder++) {
      const offset = rarest(trigger, remainder, frequency);
      const gram = gramAt(trigger, offset);
      byGram.set(gram, [...(byGram.get(gram) ?? []), number | offset << 12]);
    }
  });
  const grams = [...byGram.keys()].sort((one, other) => one - other);
  const gramBits = new Uint32Array(GRAM_COUNT / 32);
  for (const gram of grams) gramBits[gram >>> 5]! |= 1 << (gram & 31);
  let count = 0;
  return {
    gramBits,
    gramRanks: Uint16Array.from(gramBits, (_, word) => grams.filter((gram) => gram >>> 5 < word).length),
    gramStarts: Uint16Array.from([...grams.map((gram) => byGram.get(gram)!), []], (entries) => (count += entries.length) - entries.length),
    gramTriggers: Uint16Array.from(grams.flatMap((gram) => byGram.get(gram)!)),
  };
}

/** Counted, plus what its characters alone let expect: most grams are too rare to be counted well. */
function frequencies(corpus: Iterable<string>): Float64Array {
  const counts = new Float64Array(GRAM_COUNT);
  const characters = new Float64Array(GRAM_COUNT);
  let total = 0;
  for (const text of corpus) {
    for (let at = 0; at + SPAN < text.length; at++, total++) {
      counts[gramAt(text, at)]!++;
      characters[nextGram(0, text.charCodeAt(at))]!++;
    }
  }
  const mask = (1 << CLASS_BITS) - 1;
  // `?`, `=`, `&` and the like have no class of their own, and names and sentences have few of them.
  characters[0] = Math.max(characters[0]!, total * OTHER_SHARE);
  const share = (gram: number, place: number): number => characters[gram >>> (place * CLASS_BITS) & mask]! / total;
  return counts.map((count, gram) => count + share(gram, 0) * share(gram, 1) * share(gram, 2) * total);
}

function rarest(trigger: string, remainder: number, frequency: Float64Array): number {
  let best = remainder;
  for (let offset = remainder; offset + SPAN < trigger.length && offset <= MOST_OFFSET; offset += STEP) {
    if (frequency[gramAt(trigger, offset)]! < frequency[gramAt(trigger, best)]!) best = offset;
  }
  return best;
}

function gramAt(text: string, at: number): number {
  let gram = 0;
  for (let offset = 0; offset <= SPAN; offset += STEP) gram = nextGram(gram, text.charCodeAt(at + offset));
  return gram;
}
