import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/memory/types.ts';
import { createWords, type Words } from '../../src/ui/words/words.ts';

export const LANGUAGES: readonly Language[] = ['es', 'en'];

export const sourceOf = (language: Language): string => readFileSync(join(import.meta.dirname, `../../src/ui/words/${language}.ftl`), 'utf8');

/** Words that throw at the first missing id or argument. */
export const strictWords = (language: Language): Words => createWords(language, sourceOf(language), { missing: 'throw', timeZone: 'UTC' });
