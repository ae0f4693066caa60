/** Who looks at links for the dashboard: the worker, or a test. */
import type { Checked } from '../src/check/types.ts';

export interface Checker {
  /** undefined when the worker does not answer. */
  check(text: string): Promise<Checked | undefined>;
  /** What this page was opened for, once. */
  handed(): Promise<string | undefined>;
  /** @returns whether the browser let it be copied */
  copy(text: string): Promise<boolean>;
}
