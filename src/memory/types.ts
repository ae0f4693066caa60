/** What is remembered: settings on disk, visits for this session, and a history of days when the person chose one. */
import type { DetectorId, Level } from '../detectors/types.ts';
import type { Country } from '../knowledge/types.ts';
import type { HistoryRequest, Keep } from './history/types.ts';
import type { OverviewRequest } from './overview/types.ts';

export type Language = 'es' | 'en';

/** How far a finding reaches, from least to most: each includes those before it. */
export const REACHES = ['nothing', 'popup', 'badge', 'notification'] as const;
export type Reach = (typeof REACHES)[number];

/** Minutes after midnight by the person's clock, 0 to 1439; `from` after `to` spans midnight. */
export interface QuietHours { from: number; to: number }

export interface AlertPolicy {
  /** Notifications need the optional permission, too. */
  levels: Record<Level, Reach>;
  /** In place of the level's, for what these detectors find. An alert is always shown in the popup, whatever stands here. */
  detectors: Partial<Record<DetectorId, Reach>>;
  /** No notification between these times. */
  quiet?: QuietHours;
}

/** Whose findings stay quiet: no notification, neutral badge. `until`: milliseconds since 1970; without it, until it is taken back. */
export type Mute =
  | { what: 'site'; /** Registrable domain. */ site: string; until?: number }
  | { what: 'company'; /** Id in the catalogue. */ company: string; name: string; until?: number };

export interface Settings {
  alerts: AlertPolicy;
  /** Whether the toolbar button has a badge at all. */
  badge: boolean;
  /** Hear cookies and referrers of encrypted requests too: finds more, costs more. */
  deeper: boolean;
  /** Hold a page whose address would be an alert before it opens. */
  stop: boolean;
  muted: Mute[];
  /** For how many days the history is kept on disk; 0 keeps this session only. */
  history: Keep;
  /** The history never writes the name of a site that was visited. */
  atRisk: boolean;
  /** Chosen by the person; undefined means: guess from the time zone. */
  home?: Country;
  /** undefined means: the browser's own. */
  language?: Language;
}

export const DEFAULT_SETTINGS: Settings = {
  alerts: { levels: { alert: 'notification', risk: 'badge', exposure: 'badge', note: 'badge' }, detectors: {} },
  badge: true, deeper: false, stop: false, muted: [], history: 0, atRisk: false,
};

/** Pages → worker. Every message is checked by guards; anything else is ignored. */
export type Request =
  | { ask: 'popup'; tabId: number }
  | { ask: 'erase' }
  | { ask: 'self-requests' }
  /** What was notified and why, the newest first. */
  | { ask: 'alert-log' }
  | { ask: 'alert-log-erase' }
  /** Shows a notification that says that it is a test. */
  | { ask: 'alert-test' }
  /** What is known of the links in a text. */
  | { ask: 'check-link'; text: string }
  /** Shows that in a tab of its own. @param tabId the tab below the popup that asks */
  | { ask: 'check-open'; text: string; tabId?: number }
  /** The text that this tab was opened for, once. */
  | { ask: 'check-handed'; tabId: number }
  /** What is held before opening, and whether the browser took the rules. */
  | { ask: 'stop' }
  /** What was held in this tab. */
  | { ask: 'held'; tabId: number }
  /** Opens it all the same, once. */
  | { ask: 'held-continue'; tabId: number }
  | HistoryRequest
  | OverviewRequest;
