/** Starts either browser. */
import { Chromium } from './chromium.ts';
import { Firefox } from './firefox.ts';
import type { Browser, BrowserKind, LaunchOptions } from './types.ts';

export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Browser> {
  return kind === 'chromium' ? Chromium.launch(options) : Firefox.launch(options);
}
