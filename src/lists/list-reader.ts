/** What every format's reader is to whoever feeds it. */
import type { ListResult } from './types.ts';

export interface ListReader {
  /** Entries seen so far. */
  readonly found: number;
  /** @throws ListError as soon as the file cannot be read. */
  feed(text: string): void;
  /** Everything was fed: joins and judges, with rests. */
  end(): Generator<undefined, ListResult>;
}
