/** What the reader chose on the map. It lasts as long as the page: nothing of it is written anywhere. */
import { PLACED, type Measure, type Placed } from '../../src/map/figures.ts';
import type { Scale } from '../../src/map/palette.ts';
import type { Span } from '../../src/memory/overview/types.ts';

/** The days that the map offers. */
export const MAP_SPANS = [1, 7, 30] as const satisfies readonly Span[];

export interface Choice { span: (typeof MAP_SPANS)[number]; measure: Measure; scale: Scale; certainties: ReadonlySet<Placed> }

let last: Choice = { span: 7, measure: 'requests', scale: 'report', certainties: new Set(PLACED) };

/** What was chosen last, so that a look at another page of the dashboard changes nothing. */
export const lastChoice = (): Choice => last;
export const keepChoice = (choice: Choice): void => { last = choice; };
