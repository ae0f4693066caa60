/** Which of the two languages a page speaks. */
import type { Language } from '../../memory/types.ts';

/** @param chosen the person's setting. @param browser BCP 47 tags in order of preference, as `navigator.languages` has them. */
export function languageFor(chosen: Language | undefined, browser: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of browser) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === 'es' || language === 'en') return language;
  }
  return 'en';
}
