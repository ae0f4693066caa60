/** A letter, filled in. Pure: the same input gives the same text. */
import type { Language } from '../memory/types.ts';
import { deadline, LAWS } from './laws.ts';
import { EN } from './texts-en.ts';
import { ES } from './texts-es.ts';
import type { Texts } from './texts.ts';
import { lawOf, type Letter, type LetterInput } from './types.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { es: ES, en: EN };

/** @returns plain text with blank lines between paragraphs. What the person left empty stands in brackets, to be filled in or taken out. */
export function letterFor({ kind, language, company, named, witnessed, person, today }: LetterInput): Letter {
  const texts = TEXTS[language];
  const law = lawOf(kind);
  const dates = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const date = (day: string): string => dates.format(new Date(`${day}T00:00:00Z`));
  const or = (text: string, blank: string): string => oneLine(text) || blank;
  const subject = texts.subject(kind);
  const paragraphs = texts.paragraphs({
    kind, company, named, witnessed,
    name: or(person.name, texts.blanks.name), reply: or(person.reply, texts.blanks.reply), known: or(person.known, texts.blanks.known),
    from: date(witnessed.from), to: date(witnessed.to),
    answer: deadline(law, 'answer'), effect: deadline(law, 'effect'), extension: deadline(law, 'extension'), authority: LAWS[law].authority,
  });
  const body = [
    `${texts.blanks.place}, ${date(today)}`,
    `${company}\n${texts.addressee}`,
    `${texts.subjectLabel}: ${subject}`,
    texts.greeting,
    ...paragraphs,
    `${texts.farewell}\n\n${or(person.name, texts.blanks.name)}`,
  ].join('\n\n');
  return { subject, body: withoutDoubledStops(body) };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A name such as "comScore, Inc." brings its own full stop. */
const withoutDoubledStops = (text: string): string => text.replace(/([^.])\.\.(?=\s|$)/g, '$1.');
