/** A page of the demo: one address, what it shows, and one sentence about it in both languages. */
import type { Answer, Ask } from '../answer.ts';

export interface Words { es: string; en: string }

export interface DemoPage {
  /** kebab-case, for tests and for the tour's picture files. */
  id: string;
  url: string;
  title: Words;
  /** What a reader of the start page should expect from it. */
  about: Words;
  /** Markup below the heading; a page that answers something else than markup has `answer`. */
  body?: string;
  /** Beside the usual ones of a page with a body. */
  headers?: Answer['headers'];
  answer?: (ask: Ask) => Answer;
  /** A script on it calls `done()` when everything it started has ended. */
  busy?: true;
  /** What a visitor would do next, e.g. send the form: a script (none where one only waits), and an expression that is true when it is done. */
  act?: { run?: string; until: string };
  /** Further addresses that belong to it. */
  also?: Record<string, (ask: Ask) => Answer>;
  /** `tests` pages are too long or too odd for the tour and the start page. */
  where: 'tour' | 'tests';
}
