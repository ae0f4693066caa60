/** The two languages as the pages load them. In plain Node read the .ftl files instead: `?raw` belongs to the bundler. */
import type { Language } from '../../memory/types.ts';
import en from './en.ftl?raw';
import es from './es.ftl?raw';
import { createWords, type Words } from './words.ts';

const SOURCES: Readonly<Record<Language, string>> = { es, en };

/** The words of a page. */
export const wordsIn = (language: Language): Words => createWords(language, SOURCES[language]);
