/** What is remembered: settings on disk, visits for this session only. */
import type { Level } from '../detectors/types.ts';
import type { Country } from '../knowledge/types.ts';

export type Language = 'es' | 'en';

export interface Settings {
  /** Levels that may raise a system notification (needs the optional permission). */
  notify: Level[];
  /** Levels that colour the badge. */
  badge: boolean;
  /** Hear cookies and referrers of encrypted requests too: finds more, costs more. */
  deeper: boolean;
  /** Registrable domains whose findings stay quiet: no notification, neutral badge. */
  muted: string[];
  /** Chosen by the person; undefined means: guess from the time zone. */
  home?: Country;
  /** undefined means: the browser's own. */
  language?: Language;
}

export const DEFAULT_SETTINGS: Settings = { notify: ['alert'], badge: true, deeper: false, muted: [] };

/** Pages → worker. Every message is checked by guards; anything else is ignored. */
export type Request =
  | { ask: 'popup'; tabId: number }
  | { ask: 'erase' }
  | { ask: 'self-requests' };
