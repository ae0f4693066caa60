/** The tables that find all triggers in a URL in one pass; read by `src/knowledge/loose-rules.ts`. */
import { GRAM_COUNT, nextGram, SPAN, STEP } from '../../src/knowledge/grams.ts';

const MOST_OFFSET = 15;

export interface GramTables { gramBits: Uint32Array; gramRanks: Uint16Array; gramStarts: Uint16Array; gramTriggers: Uint16Array }

/**
 * For each trigger, the rarest gram at an even and at an odd position.
 * @param corpus texts that say which grams are common.
 */
export function gramTables(triggers: readonly string[], corpus: Iterable<string>): GramTables {
  const frequency = new Uint32Array(GRAM_COUNT);
  for (const text of corpus) for (let at = 0; at + SPAN < text.length; at++) frequency[gramAt(text, at)]!++;
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

function rarest(trigger: string, remainder: number, frequency: Uint32Array): number {
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
