/**
 * A browser whose extension can be exchanged while it runs: what two variants differ by is then not the luck of two starts. Life-cycle:
 * started without any extension, then any number of times put in, looked at, taken out; at the end closed.
 */
import type { Tab } from '../tests/browser/drivers/types.ts';
import type { Counts } from './headers-extension.ts';

export interface BenchBrowser {
  /** As the browser names itself. */
  readonly version: string;
  /** Folder that its command line names. */
  readonly profile: string;
  /** The one tab that loads pages, the same for all variants. */
  readonly tab: Tab;
  /** @param folder of the unpacked extension. Resolves when its worker runs. */
  putIn(folder: string): Promise<void>;
  /** Asks the extension that is in. */
  counts(): Promise<Counts>;
  takeOut(): Promise<void>;
  close(): Promise<void>;
}
