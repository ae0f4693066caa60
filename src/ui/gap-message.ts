import type { Message } from '../exposure/types.ts';
import type { Gap } from '../journal/types.ts';

/** What was not seen, and its remedy. */
export const gapMessage = (gap: Gap, site: string): Message => ({ id: gap === 'cut' ? 'say-cut' : `say-not-observed-${gap}`, args: { site } });
