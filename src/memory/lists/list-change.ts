/** What a newer file of a list changes, entry by entry: by what is looked for, and then by what is said of it. */
import type { ListEntry } from '../../lists/types.ts';
import type { ListChange } from './types.ts';

const SHOWN = 20;
const STRIDE = 1_000;

const keyOf = ({ kind, value }: ListEntry): string => `${kind} ${value}`;
const saysOf = ({ role, family, confidence, date, expired }: ListEntry): string => [role, family, confidence, date, expired].join('\n');

/** @returns the change, with rests. @param before each value once, as in a block */
export function* changeBetween(before: Iterable<ListEntry>, after: readonly ListEntry[]): Generator<undefined, ListChange> {
  const change: ListChange = { added: 0, gone: 0, altered: 0, same: 0, examples: { added: [], gone: [], altered: [] } };
  const note = (what: 'added' | 'gone' | 'altered', { value }: ListEntry): void => {
    change[what]++;
    if (change.examples[what].length < SHOWN) change.examples[what].push(value);
  };
  const old = new Map<string, string>();
  const entries: ListEntry[] = [];
  for (const entry of before) {
    old.set(keyOf(entry), saysOf(entry));
    entries.push(entry);
    if (old.size % STRIDE === 0) yield;
  }
  const still = new Set<string>();
  for (const entry of after) {
    const key = keyOf(entry);
    const said = old.get(key);
    if (said === undefined) note('added', entry);
    else if (said === saysOf(entry)) change.same++;
    else note('altered', entry);
    still.add(key);
    if (still.size % STRIDE === 0) yield;
  }
  for (const [number, entry] of entries.entries()) {
    if (!still.has(keyOf(entry))) note('gone', entry);
    if (number % STRIDE === STRIDE - 1) yield;
  }
  return change;
}
