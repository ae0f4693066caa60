/** Walks over several sources at once, from border to border. */
import type { Row } from './addresses-csv.ts';

/**
 * Sorted rows that do not overlap. Where rows overlap, the one that begins later counts, as the more specific one; of two that begin
 * together the shorter; then the rest of the longer goes on.
 */
export function withoutOverlaps<T>(rows: readonly Row<T>[]): readonly Row<T>[] {
  if (rows.every((row, number) => number === 0 || row.from > rows[number - 1]!.to)) return rows;
  const sorted = [...rows].sort((one, other) => compare(one.from, other.from) || compare(other.to, one.to));
  const flat: Row<T>[] = [];
  const open: Row<T>[] = [];
  let at = 0n;
  const closeBefore = (from: bigint): void => {
    while (open.length > 0) {
      const top = open.at(-1)!;
      const to = top.to < from ? top.to : from - 1n;
      if (to >= at) {
        flat.push({ from: at, to, of: top.of });
        at = to + 1n;
      }
      if (top.to >= from) return;
      open.pop();
    }
  };
  for (const row of sorted) {
    closeBefore(row.from);
    at = row.from;
    open.push(row);
  }
  closeBefore((sorted.reduce((last, row) => (row.to > last ? row.to : last), 0n)) + 1n);
  return flat;
}

/** What each source says, undefined where it says nothing. */
export type Said<L extends readonly unknown[]> = { [K in keyof L]: L[K] | undefined };

/**
 * @param sources sorted, without overlaps.
 * @param visit called for each stretch in ascending order with its first address; the stretches fill `0 … space - 1`.
 */
export function sweep<L extends readonly unknown[]>(
  sources: { [K in keyof L]: readonly Row<L[K]>[] }, space: bigint, visit: (from: bigint, said: Said<L>) => void,
): void {
  const all = sources as readonly (readonly Row<unknown>[])[];
  const next = all.map(() => 0);
  for (let at = 0n; at < space;) {
    let border = space;
    const said = all.map((rows, source) => {
      while (next[source]! < rows.length && rows[next[source]!]!.to < at) next[source]!++;
      const row = rows[next[source]!];
      if (row === undefined) return undefined;
      const inside = row.from <= at;
      const change = inside ? row.to + 1n : row.from;
      if (change < border) border = change;
      return inside ? row.of : undefined;
    });
    visit(at, said as Said<L>);
    at = border;
  }
}

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);
