/** The tables that find all triggers in a URL in one pass; read by `src/knowledge/loose-rules.ts`. */
import { GRAM_COUNT, GRAM_STEP, gramOf } from '../../src/knowledge/grams.ts';

const MOST_OFFSET = 15;

/**
 * For each trigger and each remainder of a position, the rarest of its grams.
 * @param corpus texts that say which grams are common.
 */
export function gramTables(triggers: readonly string[], corpus: readonly string[]): { bits: Uint32Array; grams: Uint16Array; entries: Uint16Array } {
  const frequency = new Uint32Array(GRAM_COUNT);
  for (const text of corpus) for (let at = 0; at + 3 <= text.length; at++) frequency[gramAt(text, at)]!++;
  const found: { gram: number; entry: number }[] = [];
  triggers.forEach((trigger, number) => {
    for (let remainder = 0; remainder < GRAM_STEP; remainder++) {
      const offset = rarest(trigger, remainder, frequency);
      found.push({ gram: gramAt(trigger, offset), entry: number | offset << 12 });
    }
  });
  found.sort((one, other) => one.gram - other.gram || one.entry - other.entry);
  const bits = new Uint32Array(Math.ceil(GRAM_COUNT / 32));
  for (const { gram } of found) bits[gram >>> 5]! |= 1 << (gram & 31);
  return { bits, grams: Uint16Array.from(found, ({ gram }) => gram), entries: Uint16Array.from(found, ({ entry }) => entry) };
}

function rarest(trigger: string, remainder: number, frequency: Uint32Array): number {
  let best = remainder;
  for (let offset = remainder; offset + 3 <= trigger.length && offset <= MOST_OFFSET; offset += GRAM_STEP) {
    if (frequency[gramAt(trigger, offset)]! < frequency[gramAt(trigger, best)]!) best = offset;
  }
  return best;
}

const gramAt = (text: string, at: number): number => gramOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
