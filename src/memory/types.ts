/** What is remembered: settings on disk, visits for this session, and a history of days when the person chose one. */
import type { Level } from '../detectors/types.ts';
import type { Country } from '../knowledge/types.ts';
import type { HistoryRequest, Keep } from './history/types.ts';
import type { OverviewRequest } from './overview/types.ts';

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
  /** For how many days the history is kept on disk; 0 keeps this session only. */
  history: Keep;
  /** The history never writes the name of a site that was visited. */
  atRisk: boolean;
  /** Chosen by the person; undefined means: guess from the time zone. */
  home?: Country;
  /** undefined means: the browser's own. */
  language?: Language;
}

export const DEFAULT_SETTINGS: Settings = { notify: ['alert'], badge: true, deeper: false, muted: [], history: 0, atRisk: false };

/** Pages → worker. Every message is checked by guards; anything else is ignored. */
export type Request =
  | { ask: 'popup'; tabId: number }
  | { ask: 'erase' }
  | { ask: 'self-requests' }
  /** What is known of the links in a text. */
  | { ask: 'check-link'; text: string }
  /** Shows that in a tab of its own. @param tabId the tab below the popup that asks */
  | { ask: 'check-open'; text: string; tabId?: number }
  /** The text that this tab was opened for, once. */
  | { ask: 'check-handed'; tabId: number }
  | HistoryRequest
  | OverviewRequest;
