/** What the reader chose on the map. It lasts as long as the page: nothing of it is written anywhere. */
import { PLACED, type Measure, type Placed } from '../../src/map/figures.ts';
import type { Scale } from '../../src/map/palette.ts';
import type { Span } from '../../src/memory/overview/types.ts';
import { keepSpan, lastSpan } from '../use-span.ts';

export interface Choice { span: Span; measure: Measure; scale: Scale; certainties: ReadonlySet<Placed> }

let last: Omit<Choice, 'span'> = { measure: 'requests', scale: 'report', certainties: new Set(PLACED) };

/** What was chosen last, so that a look at another page of the dashboard changes nothing; the days are those of all pages. */
export const lastChoice = (): Choice => ({ ...last, span: lastSpan() });
export const keepChoice = (choice: Choice): void => { last = choice; keepSpan(choice.span); };
