/**
 * Countries in a sentence: which names take an article, and how a preposition joins them. `Intl.DisplayNames` knows the
 * names and nothing of this. Names that are not listed stand bare in both languages.
 */
import type { Language } from '../../memory/types.ts';

const THE_EN = new Set('AE BS CC CD CF CG CK DO FK FO GB GM IM IO KM KY MH MP MV NL PH SB TC US VG VI'.split(' '));

const THE_ES: Readonly<Record<string, string>> = {
  AE: 'los', BS: 'las', CC: 'las', CD: 'la', CF: 'la', CG: 'la', CK: 'las', DO: 'la', FK: 'las', FO: 'las', GB: 'el', IM: 'la', KM: 'las', KY: 'las',
  MH: 'las', MP: 'las', MV: 'las', NL: 'los', SB: 'las', TC: 'las', VA: 'la', VG: 'las', VI: 'las',
};

export interface CountryNames {
  /** As a label: "United States". An unknown code stays as it is. */
  bare(code: string): string;
  /** In a phrase: "the United States", "el Reino Unido". */
  the(code: string): string;
  /** After its preposition: "of the United States", "del Reino Unido". */
  of(code: string): string;
}

/** @param locale BCP 47 tag for `Intl.DisplayNames`. */
export function countryNames(language: Language, locale: string): CountryNames {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const bare = (code: string): string => (/^[A-Z]{2}$/.test(code) ? names.of(code) ?? code : code);
  const article = (code: string): string => (language === 'en' ? (THE_EN.has(code) ? 'the' : '') : THE_ES[code] ?? '');
  const the = (code: string): string => [article(code), bare(code)].filter(Boolean).join(' ');
  const of = (code: string): string => (language === 'en' ? `of ${the(code)}` : article(code) === 'el' ? `del ${bare(code)}` : `de ${the(code)}`);
  return { bare, the, of };
}
