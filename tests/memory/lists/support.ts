import { ListShelf, type ToKeep } from '../../../src/memory/lists/list-shelf.ts';
import { TestArea } from '../area.ts';

/** One after the other, as the browser's lock has it. */
export function queue(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const now = last.then(run);
    last = now.catch(() => undefined);
    return now;
  };
}

export const shelfOver = (area = new TestArea(), isPrivate = false): { area: TestArea; shelf: ListShelf } => ({ area, shelf: new ListShelf({ area, private: isPrivate, alone: queue() }) });

export const toKeep = (more: Partial<ToKeep> = {}): ToKeep => ({
  name: 'A list', publisher: 'Example', licence: 'CC0', page: 'https://example.org/list', format: 'stix', file: 'list.json', imported: 1_795_000_000_000, entries: 1, expired: 0, waiting: 0,
  accepted: [], refused: 0, vouched: { by: 'nobody' }, from: 'person', ...more,
});
