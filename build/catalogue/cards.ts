/**
 * Context cards: the offline pages behind a finding, `catalogue/cards/{family,programme,detector}/<id>.json`, in both
 * languages. They are plain text: nothing in them is ever read as markup.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDate } from './dates.ts';
import { Taker } from './fields.ts';
import { CATALOGUE_FOLDER } from './load.ts';
import { CatalogueError, type Problem, type Report, reporter } from './problem.ts';
import { isFields, readJson } from './read-json.ts';
import type { Card, CardText } from './types.ts';

const KINDS = ['family', 'programme', 'detector'] as const;
/** The popup shows a summary in two or three lines. */
const SUMMARY_LIMIT = 200;

/** Two cases of the report are told on the card of their spyware family. */
const TOLD_BY_FAMILY: ReadonlySet<string> = new Set(['finfisher', 'hackingteam-rcs']);

/**
 * @param folder the catalogue's folder; the repository's own by default.
 * @returns all cards, by kind and then by id in code-unit order.
 * @throws CatalogueError that lists every problem with its file.
 */
export function loadCards(folder: string = CATALOGUE_FOLDER): Card[] {
  const problems: Problem[] = [];
  const cards = KINDS.flatMap((kind) => {
    const inside = `cards/${kind}`;
    return names(join(folder, inside)).flatMap((name) => {
      const file = `${inside}/${name}`;
      const card = readCard(join(folder, file), kind, name, reporter(problems, file));
      return card ? [card] : [];
    });
  });
  if (problems.length > 0) throw new CatalogueError(problems);
  return cards;
}

/**
 * Lists the cards that findings can lead to and that nobody has written.
 *
 * @param wanted ids of everything that needs a card; a programme whose case a family card tells needs none of its own.
 * @returns ids as `kind/id`, sorted; empty when the library is complete.
 */
export function requireCards(cards: readonly Card[], wanted: { families: readonly string[]; programmes: readonly string[]; detectors: readonly string[] }): string[] {
  const written = new Set(cards.map(({ kind, id }) => `${kind}/${id}`));
  const needed = [
    ...wanted.families.map((id) => `family/${id}`),
    ...wanted.programmes.map((id) => (TOLD_BY_FAMILY.has(id) ? `family/${id}` : `programme/${id}`)),
    ...wanted.detectors.map((id) => `detector/${id}`),
  ];
  return [...new Set(needed)].filter((id) => !written.has(id)).sort();
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readCard(path: string, kind: Card['kind'], name: string, report: Report): Card | undefined {
  if (!name.endsWith('.json')) { report(1, 'only .json files belong here'); return undefined; }
  const read = readJson(path, report);
  if (!read) return undefined;
  if (!isFields(read.value)) { report(1, 'a card must be an object'); return undefined; }
  for (const [at, line] of read.text.split('\n').entries()) if (line.includes('<')) report(at + 1, 'a card is plain text: "<" is not allowed');
  const taker = new Taker({ fields: read.value, line: 1 }, report);
  taker.only('id', 'kind', 'report', 'en', 'es', 'sources');
  const id = taker.text('id');
  if (`${id}.json` !== name) taker.problem(`the id "${id}" must be the name of the file`);
  if (taker.text('kind') !== kind) taker.problem(`the kind must be "${kind}", like the folder`);
  if (typeof read.value['report'] !== 'boolean') taker.problem('"report" must be true or false');
  return { id, kind, report: read.value['report'] === true, en: cardText(taker, 'en', report), es: cardText(taker, 'es', report), sources: sources(taker) };
}

function cardText(card: Taker, language: 'en' | 'es', report: Report): CardText {
  const fields = card.entry.fields[language];
  if (!isFields(fields)) card.problem(`"${language}" is missing`);
  const taker = new Taker({ fields: isFields(fields) ? fields : {}, line: 1 }, (line, text) => { if (isFields(fields)) report(line, `${language}: ${text}`); });
  taker.only('title', 'summary', 'disclosed', 'means', 'todo');
  const summary = taker.text('summary');
  if ([...summary].length > SUMMARY_LIMIT) taker.problem(`the summary has ${[...summary].length} characters, more than ${SUMMARY_LIMIT}`);
  return { title: taker.text('title'), summary, disclosed: paragraphs(taker, 'disclosed'), means: paragraphs(taker, 'means'), todo: paragraphs(taker, 'todo') };
}

function paragraphs(taker: Taker, key: string): string[] {
  const list = taker.texts(key);
  const written = taker.entry.fields[key];
  if (Array.isArray(written) && written.length === 0) taker.problem(`"${key}" needs at least one paragraph`);
  for (const text of list) if (text.trim() !== text || text.trim() === '' || text.includes('\n')) taker.problem(`a paragraph of "${key}" is empty, untrimmed or broken over lines`);
  return list;
}

function sources(card: Taker): Card['sources'] {
  const list = card.entry.fields['sources'];
  if (!Array.isArray(list) || list.length === 0) { card.problem('"sources" needs at least one source'); return []; }
  return list.map((item: unknown) => {
    const taker = new Taker({ fields: isFields(item) ? item : {}, line: 1 }, (_, text) => card.problem(`a source: ${text}`));
    taker.only('title', 'publisher', 'date', 'url');
    const date = taker.text('date');
    if (date !== '' && !isDate(date)) taker.problem(`"${date}" is not a date: YYYY, YYYY-MM or YYYY-MM-DD`);
    const url = taker.optional('url');
    if (url !== undefined && url !== '' && !/^https:\/\/\S+$/.test(url)) taker.problem(`${url} is not an https link`);
    return { title: taker.text('title'), publisher: taker.text('publisher'), date, ...(url ? { url } : {}) };
  });
}
