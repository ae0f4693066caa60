/** The order of levels, said once. */
import { LEVELS, type Level } from './types.ts';

/** 0 is the worst. */
export const rank = (level: Level): number => LEVELS.indexOf(level);

/** One level less; a note stays a note. */
export const lower = (level: Level): Level => LEVELS[rank(level) + 1] ?? 'note';

/** Sort order: worst first. */
export const worstFirst = (a: { level: Level }, b: { level: Level }): number => rank(a.level) - rank(b.level);
