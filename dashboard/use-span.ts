/** How many days back the pages tell of. One choice for all of them, so that no two pages name different numbers unasked. */
import { useState } from 'preact/hooks';
import { SPANS, type Span } from '../src/memory/overview/types.ts';

const FIRST: Span = 30;
/** Lasts as long as the tab: nothing of it is written anywhere. */
let last: Span = FIRST;

export const lastSpan = (): Span => last;
export const keepSpan = (span: Span): void => { last = span; };

/** @param offered the days that the page can tell of; without the one chosen last among them it begins with thirty */
export function useSpan(offered: readonly Span[] = SPANS): [Span, (span: Span) => void] {
  const [span, setSpan] = useState(() => (offered.includes(last) ? last : FIRST));
  return [span, (next) => { keepSpan(next); setSpan(next); }];
}
