/**
 * Everything a person reads, in one language: messages from a Fluent file, and names, lists, dates and numbers from `Intl`.
 *
 * Runs in pages, in the worker and in plain Node (the command line reads the .ftl file itself). Holds no state but caches.
 */
import { FluentBundle, FluentResource, type FluentFunction, type FluentVariable } from '@fluent/bundle';
import type { Message } from '../../exposure/types.ts';
import type { Language } from '../../memory/types.ts';
import { plainText } from '../plain-text.ts';
import { countryNames } from './countries.ts';
import { dates } from './dates.ts';

export type Args = NonNullable<Message['args']>;

export interface Words {
  readonly language: Language;
  /** The message in this language. Lists among the arguments are joined; a number `more` above zero closes the list `names`. */
  say(id: string, args?: Args): string;
  /** Several messages as one text, with a space between. */
  tell(messages: readonly Message[]): string;
  /** A text cut before its second sentence, where it has one. */
  firstSentence(text: string): [first: string, rest: string];
  has(id: string): boolean;
  list(items: readonly string[]): string;
  number(count: number): string;
  /** Name of a country by ISO 3166-1 code; an unknown code stays as it is. */
  country(code: string): string;
  /** `2017-06` as "June 2017", `2017-06-01` as "1 June 2017", `2017` as it is. */
  month(text: string): string;
  /** Date and time of day in the person's own time zone, from milliseconds since 1970. */
  moment(at: number): string;
  /** Time of day with seconds. */
  clock(at: number): string;
}

export interface WordsOptions { missing?: 'throw' | 'mark'; timeZone?: string }

/** Mexican Spanish, and English as the house writes it: no comma before "and", day before month. */
const LOCALES: Readonly<Record<Language, string>> = { es: 'es-MX', en: 'en-GB' };

/**
 * @param source text of the language's .ftl file
 * @throws with `missing: 'throw'` at an id or argument that does not exist; otherwise `[id]` stands visible in the page
 */
export function createWords(language: Language, source: string, { missing = 'mark', timeZone }: WordsOptions = {}): Words {
  const locale = LOCALES[language];
  const countries = countryNames(language, locale);
  const calendar = dates(locale, timeZone);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const list = (items: readonly string[]): string => lists.format(items);
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' });

  const functions: Record<string, FluentFunction> = {
    COUNTRY: ([code]) => countries.bare(String(code)),
    THE_COUNTRY: ([code]) => countries.the(String(code)),
    OF_COUNTRY: ([code]) => countries.of(String(code)),
    MONTH: ([month]) => calendar.month(String(month)),
    PROGRAMME: ([id]) => (bundle.hasMessage(`programme-${String(id)}`) ? say(`programme-${String(id)}`) : String(id).toUpperCase()),
  };
  // No isolation marks: hosts are A-labels, names come from the catalogue, and the marks would travel into copied text.
  const bundle = new FluentBundle(locale, { useIsolating: false, functions });
  const wrong = bundle.addResource(new FluentResource(source));
  if (missing === 'throw' && wrong.length > 0) throw wrong[0];

  function say(id: string, args: Args = {}): string {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) {
      if (missing === 'throw') throw new Error(`no words for "${id}" in ${language}`);
      return `[${id}]`;
    }
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, prepared(args), errors);
    if (missing === 'throw' && errors[0]) throw new Error(`"${id}" in ${language}: ${errors[0].message}`);
    // A name such as "comScore, Inc." brings its own full stop.
    return text.replace(/([^.])\.\.(?=\s|$)/g, '$1.');
  }

  function prepared(args: Args): Record<string, FluentVariable> {
    return Object.fromEntries(Object.entries(args).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      if (typeof value === 'string') return [name, plainText(value)];
      return [name, list(closed(name === 'codes' ? value.map(countries.bare) : value.map(plainText), name === 'names' ? args.more : 0))];
    }));
  }

  const closed = (items: string[], more: Args[string] = 0): string[] =>
    typeof more === 'number' && more > 0 ? [...items, say('list-more', { count: more })] : items;

  return {
    language, say, list,
    tell: (messages) => messages.map(({ id, args }) => say(id, args)).join(' '),
    firstSentence(text) {
      const end = [...segments.segment(text)][1]?.index ?? text.length;
      return [text.slice(0, end).trim(), text.slice(end)];
    },
    has: (id) => bundle.hasMessage(id),
    number: (count) => numbers.format(count),
    country: countries.bare,
    month: calendar.month, moment: calendar.moment, clock: calendar.clock,
  };
}
