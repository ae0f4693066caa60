/** The two languages as the pages load them. In plain Node read the .ftl files instead: `?raw` belongs to the bundler. */
import type { Language } from '../../memory/types.ts';
import en from './en.ftl?raw';
import es from './es.ftl?raw';
import { createWords, type Words } from './words.ts';

const SOURCES: Readonly<Record<Language, string>> = { es, en };

const made = new Map<Language, Words>();

/** The words of a page, or of the worker. Read once a language: the file is long, and the worker says something at every start. */
export function wordsIn(language: Language): Words {
  const words = made.get(language) ?? createWords(language, SOURCES[language]);
  made.set(language, words);
  return words;
}
