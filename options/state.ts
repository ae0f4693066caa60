/** What the options page shows, and what can be done on it. The page hands the doing in, so that views know no browser. */
import type { Country } from '../src/knowledge/types.ts';
import type { HistoryRequest, HistoryState, Outcome } from '../src/memory/history/types.ts';
import type { SettingsChange } from '../src/memory/settings-change.ts';
import type { SettingsPatch } from '../src/memory/settings.ts';
import type { Policy, PolicyFault } from '../src/memory/policy/types.ts';
import type { Settings } from '../src/memory/types.ts';
import type { StopState } from '../src/stop/types.ts';
import type { AlertHands } from './alerts/hands.ts';
import type { Given, ListHands } from './lists/hands.ts';
import type { Loss } from './loss.ts';
import type { CatalogueCounts } from '../src/ui/catalogue-counts.ts';
import type { TransferHands } from './transfer/hands.ts';

export interface OptionsState {
  settings: Settings;
  /** In a private window everything can be read and nothing changed. */
  private: boolean;
  /** Home as the time zone suggests it; undefined when it suggests nothing. */
  guess: Country | undefined;
  permissions: { sites: boolean; notifications: boolean };
  /** undefined when the worker does not say. */
  history: HistoryState | undefined;
  /** Requests that Testigo made itself; undefined when the worker does not say. */
  selfRequests: number | undefined;
  version: string;
  /** Date of the catalogue. */
  catalogue: string;
  /** How much is in it, where that can be read. */
  counts?: CatalogueCounts | undefined;
  /** What an organisation set here; undefined counts as none. */
  policy?: Policy;
  /** What of its lists does not count. */
  policyFaults?: readonly PolicyFault[];
  /** Testigo's identifier in this browser: a policy names it. */
  id?: string;
  /** A list that is read as soon as the page opens. */
  given?: Given;
}

/** What became of the last change. `losses`: what went with it does not come back. `asking`: taking it back would lose that. */
export type Saved = { state: 'rest' | 'refused' } | { state: 'saved' | 'undone'; changes: readonly SettingsChange[]; losses: readonly Loss[] } | { state: 'asking'; losses: readonly Loss[] };

export interface OptionsActions {
  /** Saves at once, and offers to take it back. What `lossesOf` tells has to be asked about first. @returns whether the browser stored it */
  change(patch: SettingsPatch): Promise<boolean>;
  /** What a change would take from the history for good, as far as the worker tells. */
  losses(patch: SettingsPatch): Promise<Loss[]>;
  /** Takes back the last change of this page that was not taken back yet, place by place. Asks when that loses something, unless `sure`. */
  undo(sure?: 'sure'): Promise<void>;
  /** Puts away what was said of the last change. */
  dismiss(): void;
  /** Asks the browser. Must be called from a click, before anything is awaited. @returns whether it was given */
  askToNotify(): Promise<boolean>;
  /** The same, for the permission to see sites. */
  askToSeeSites(): Promise<boolean>;
  /** Asks the worker to do something with the history, and looks at it again. */
  history(request: HistoryRequest): Promise<Outcome>;
  /** All of them or none, and looks at the history again. */
  importDays: TransferHands['importDays'];
  /** For the file of everything. */
  transfer: TransferHands;
  /** For the test of notifications and their log. */
  alerts?: AlertHands;
  /** For lists from outside. */
  lists?: ListHands;
  /** What is held before opening, when the worker has done what was chosen; undefined when it does not say. */
  stop?(): Promise<StopState | undefined>;
  /** @returns whether everything is gone */
  erase(): Promise<boolean>;
}
