import type { Checked } from '../src/check/types.ts';
import type { MuteSpan, Whom } from '../src/memory/mutes.ts';

/** What a person can do in the popup. The page hands these in, so that the views stay free of the browser. */
export interface PopupActions {
  /** @returns whether the browser let it be copied */
  copy(text: string): Promise<boolean>;
  /** @returns whether it was stored */
  mute(whom: Whom, span: MuteSpan | 'off'): Promise<boolean>;
  reload(): void;
  /** Asks the browser for the permission to see sites. Must be called from a click. */
  grant(): void;
  /** @param group at which they open */
  options(group?: 'alerts'): void;
  /** Absent where there is no worker to ask. @returns what is known of the links in a text, undefined when the worker does not answer */
  check?(text: string): Promise<Checked | undefined>;
  /** Shows the same on the dashboard, and closes the popup. */
  checkPage?(text: string): void;
}
