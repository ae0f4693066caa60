/** The order of the table beside the map. */
import type { Figure, Measure } from './figures.ts';

export type Column = Measure | 'name';
export interface Order { by: Column; falling: boolean }

/** A click on a column's head: names begin with A, figures with the largest; a second click turns it round. */
export const orderAfter = (now: Order, by: Column): Order => ({ by, falling: now.by === by ? !now.falling : by !== 'name' });

/** @param name of a country in the reader's language. @param compare of two names in that language. Equals keep the names' order. */
export function sorted(figures: readonly Figure[], { by, falling }: Order, name: (code: string) => string, compare: (one: string, other: string) => number): Figure[] {
  const byName = (one: Figure, other: Figure): number => compare(name(one.code), name(other.code));
  const sign = falling ? -1 : 1;
  return figures.toSorted((one, other) => (by === 'name' ? sign * byName(one, other) : sign * (one[by] - other[by]) || byName(one, other)));
}
