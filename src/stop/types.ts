/**
 * The words of stopping before opening: what is to be held (Stoppable), the rules that the browser holds it by (BlockRule), and one
 * navigation that was held (Held).
 *
 * Of indicators only `block` rules are made, and only for pages that are opened (`main_frame`). Nothing else is ever blocked.
 */
import type { Indicator } from '../knowledge/types.ts';

/** A host stands for itself and everything below it; a URL, `host[:port]/path?query`, for that very host and what begins with it up to the end of a part. */
export type Stoppable = { kind: 'host'; host: string } | { kind: 'url'; url: string };

/** As `declarativeNetRequest` takes it. `urlFilter` is only used anchored at the beginning. */
export interface BlockRule {
  id: number;
  priority: number;
  action: { type: 'block' };
  condition: { requestDomains?: string[]; regexFilter?: string; urlFilter?: string; isUrlFilterCaseSensitive?: boolean; resourceTypes: ['main_frame'] };
}

/** The rules, and how much they hold. `left`: what found no room or cannot be written as a rule. */
export interface Compiled { rules: BlockRule[]; hosts: number; urls: number; left: number }

/** A navigation that was held. */
export interface Held {
  url: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Hosts that were asked on the way here and sent the browser on, as far as that was seen. */
  through: string[];
  /** Origin of the page that led here, where the browser says so. */
  from?: string;
}

/** What the page says. Without an indicator: it was held by a rule whose entry is gone meanwhile. */
export interface HeldReport extends Held {
  indicator?: Indicator;
  by?: 'host' | 'url';
  /** How many steps back in the tab's history the page before lies: browsers differ in what they leave there. */
  back: 1 | 2;
}

/** What the option shows. */
export interface StopState {
  on: boolean;
  hosts: number;
  urls: number;
  left: number;
  /** The browser did not take the rules, and so holds nothing. */
  trouble?: 'refused';
}
