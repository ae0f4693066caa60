/** Every page of the demo, in the order of the tour. */
import type { Answer, Ask } from '../answer.ts';
import { html } from '../answer.ts';
import { chains } from './chains.ts';
import { everyday } from './everyday.ts';
import { innocent } from './innocent.ts';
import { lives } from './lives.ts';
import { loads } from './loads.ts';
import { render } from './markup.ts';
import { patterns } from './patterns.ts';
import { plaintext } from './plaintext.ts';
import { spyware } from './spyware.ts';
import { start, START_URL } from './start.ts';
import type { DemoPage } from './types.ts';

export { START_URL } from './start.ts';
export type { DemoPage } from './types.ts';

export const PAGES: readonly DemoPage[] = [...everyday, ...innocent, ...patterns, ...spyware, ...chains, ...plaintext, ...lives, ...loads];

/** Those with a link on the start page. */
export const TOUR: readonly DemoPage[] = PAGES.filter(({ where }) => where === 'tour');

/** @throws when there is no such page: a test named one that was renamed */
export function pageOf(id: string): DemoPage {
  const page = PAGES.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`the demo has no page "${id}"`);
  return page;
}

type Give = (ask: Ask) => Answer;

const whole = (page: DemoPage): Give => page.answer ?? (() => html(render(page), page.headers));

/** What a link carries besides is for the trackers. */
const withoutQuery = (url: string): string => url.replace(/\?.*/, '');

/** By origin and path, without the query. */
const ANSWERS: ReadonlyMap<string, Give> = new Map<string, Give>([
  [START_URL, start(TOUR)],
  ...PAGES.flatMap((page): [string, Give][] => [[withoutQuery(page.url), whole(page)], ...Object.entries(page.also ?? {})]),
]);

/** The answer of the page at this address, or undefined where no page claims it. */
export function pageAnswer(ask: Ask): Answer | undefined {
  return ANSWERS.get(`${ask.url.origin}${ask.url.pathname}`)?.(ask);
}
