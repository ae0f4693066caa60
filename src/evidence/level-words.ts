/** The words for each level: its name, and what it leaves out. */
import type { Redaction } from './types.ts';

export const LEVEL_WORDS: Readonly<Record<Redaction, { name: string; what: string }>> = {
  full: { name: 'evidence-level-full', what: 'evidence-level-full-what' },
  hosts: { name: 'evidence-level-hosts', what: 'evidence-level-hosts-what' },
  indicators: { name: 'evidence-level-indicators', what: 'evidence-level-indicators-what' },
};
