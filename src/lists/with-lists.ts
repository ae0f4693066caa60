/** What ships, with lists above it that stay as they are: for one run over a log. */
import type { BootIndex, Knowledge } from '../knowledge/types.ts';
import { FIRST_ROW, LiveLists } from './live-lists.ts';
import type { OpenList } from './open-list.ts';

/** A list under the name that is told as its source. */
export interface NamedList { name: string; list: OpenList }

/**
 * @param today milliseconds since 1970: the day that counts for entries without one.
 * @returns the same index and knowledge, which also answer for the lists.
 */
export function withLists({ boot, knowledge }: { boot: BootIndex; knowledge: Knowledge }, lists: readonly NamedList[], today: number): { boot: BootIndex; knowledge: Knowledge } {
  if (lists.length === 0) return { boot, knowledge };
  const live = new LiveLists(() => today);
  let next = FIRST_ROW;
  live.use(lists.map(({ name, list }, number) => {
    const first = next;
    next += list.rows;
    return { id: String(number), name, publisher: '', licence: '', page: '', first, list };
  }));
  return { boot: live.above(boot), knowledge: live.beside(knowledge) };
}
