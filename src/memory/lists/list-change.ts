/** What a newer file of a list changes, entry by entry: by what is looked for, and then by what is said of it. */
import type { OpenList } from '../../lists/open-list.ts';
import type { ListEntry } from '../../lists/types.ts';
import type { ListChange } from './types.ts';

const SHOWN = 20;
const STRIDE = 1_000;

/** With rests. @param before the block in force; undefined where it cannot be read any more: then everything is new */
export function* changeBetween(before: OpenList | undefined, after: readonly ListEntry[]): Generator<undefined, ListChange> {
  const change: ListChange = { added: 0, gone: 0, altered: 0, same: 0, examples: { added: [], gone: [], altered: [] } };
  const note = (what: 'added' | 'gone' | 'altered', { value }: ListEntry): void => {
    change[what]++;
    if (change.examples[what].length < SHOWN) change.examples[what].push(value);
  };
  const still = new Uint8Array(before?.rows ?? 0);
  for (const [number, entry] of after.entries()) {
    const row = before?.rowOf(entry) ?? -1;
    if (row < 0) note('added', entry);
    else {
      still[row] = 1;
      if (before && saysTheSame(before.indicator(row), entry)) change.same++;
      else note('altered', entry);
    }
    if (number % STRIDE === STRIDE - 1) yield;
  }
  for (let row = 0; before && row < before.rows; row++) if (still[row] === 0) note('gone', before.indicator(row));
  return change;
}

const saysTheSame = (one: ListEntry, other: ListEntry): boolean =>
  one.role === other.role && one.family === other.family && one.confidence === other.confidence && one.date === other.date && one.expired === other.expired;
