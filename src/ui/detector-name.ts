import type { DetectorId } from '../detectors/types.ts';
import type { Words } from './words/words.ts';

/** What a detector notices, as a heading: patterns have one on the page "how", the others one of their own. */
export const detectorName = (id: DetectorId, words: Words): string => words.say(words.has(`pattern-${id}`) ? `pattern-${id}` : `alerts-detector-${id}`);
