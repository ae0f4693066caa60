/** What is remembered of alerts, in this session alone: which were told and why, and which wait until it is no longer quiet. */
import type { DetectorId, Finding, Level } from '../../detectors/types.ts';
import type { Message } from '../../exposure/types.ts';

/** Why something was not notified although its reach says so. */
export type Unsaid =
  | 'site' | 'company'   // muted
  | 'quiet'              // quiet hours
  | 'told'               // the same, within a week
  | 'limit'              // five within the hour
  | 'permission'         // the browser's is missing
  | 'failed';            // the browser refused

/** What became of a notification for which nothing but the browser could be in the way. */
export type Shown = 'notified' | 'permission' | 'failed';

/** One line of the log. */
export type AlertRow =
  | { what: 'finding'; at: number; level: Level; detector: DetectorId; card: Finding['card']; says: Message[];
      /** Whether the reach of its level or that of its detector asked for a notification. */
      by: 'level' | 'detector';
      outcome: 'notified' | Unsaid;
      /** The visit with its evidence, and what counts as the same thing told before. */
      visit: string; subject: string;
      /** Id of the notification that told it. */
      notice?: string }
  | { what: 'test'; at: number; outcome: Shown }
  /** Alerts that had waited, told together. */
  | { what: 'summary'; at: number; count: number; outcome: Shown };

export type FindingRow = Extract<AlertRow, { what: 'finding' }>;

/** An alert that could not be told when it came: because of quiet hours, or because five were told within the hour. */
export interface WaitingAlert { subject: string; since: number; why: 'quiet' | 'limit' }

/** The part of `storage.session` that these need. */
export interface SessionArea { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void>; remove(key: string): Promise<void> }
