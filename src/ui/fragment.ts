/** What stands after `#` in a page's address: fixtures and languages for design and tests, cards and sections for people. */
import type { Language } from '../memory/types.ts';

export interface Fragment { fixture?: string; language?: Language }

/** `#fixture=heavy&lang=es` */
export function readFragment(hash: string): Fragment {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const fixture = given.get('fixture');
  const language = given.get('lang');
  return { ...(fixture === null ? {} : { fixture }), ...(language === 'es' || language === 'en' ? { language } : {}) };
}
