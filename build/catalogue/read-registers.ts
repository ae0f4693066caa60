/** Reading lists, families, sources and programmes: the registers that indicators and cards refer to. */
import { join } from 'node:path';
import type { Draft, Located } from './draft.ts';
import { Taker } from './fields.ts';
import { type Problem, reporter } from './problem.ts';
import { isFields, readEntries } from './read-json.ts';
import { references } from './read-references.ts';

/** Reads a file of entries, each through `take`. */
export function located<T>(folder: string, file: string, problems: Problem[], take: (taker: Taker) => T): Located<T>[] {
  const report = reporter(problems, file);
  return readEntries(join(folder, file), report).map((entry) => ({ value: take(new Taker(entry, report)), file, line: entry.line }));
}

export const readLists = (folder: string, problems: Problem[]): Draft['lists'] => located(folder, 'lists.json', problems, (taker) => {
  taker.only('id', 'repository', 'commit', 'licence', 'holder', 'asks');
  return { id: taker.text('id'), repository: taker.text('repository'), commit: taker.text('commit'), licence: taker.text('licence'), holder: taker.text('holder'), asks: taker.text('asks') };
});

export const readSources = (folder: string, problems: Problem[]): Draft['sources'] => located(folder, 'sources.json', problems, (taker) => {
  taker.only('id', 'publisher', 'title', 'date', 'url', 'lists');
  const url = taker.optional('url');
  return { id: taker.text('id'), publisher: taker.text('publisher'), title: taker.text('title'), date: taker.text('date'), lists: taker.texts('lists'), ...(url ? { url } : {}) };
});

export const readFamilies = (folder: string, problems: Problem[]): Draft['families'] => located(folder, 'families.json', problems, (taker) => {
  taker.only('id', 'name', 'vendor', 'vendorCountry', 'kind', 'years', 'es', 'about', 'latinAmerica', 'references');
  const latinAmerica = taker.optional('latinAmerica');
  return {
    id: taker.text('id'), name: taker.text('name'), vendor: taker.text('vendor'), vendorCountry: taker.text('vendorCountry'), kind: taker.text('kind'), years: taker.text('years'),
    es: spanish(taker), about: taker.text('about'), references: references(taker, 'references'), ...(latinAmerica ? { latinAmerica } : {}),
  };
});

/** The Spanish form of those texts that are not the same in both languages. */
function spanish(taker: Taker): { name?: string; vendor?: string; vendorCountry?: string } {
  const value = taker.entry.fields['es'];
  if (value === undefined) return {};
  if (!isFields(value)) { taker.problem('"es" must be an object'); return {}; }
  const inner = new Taker({ fields: value, line: taker.entry.line }, (_, text) => taker.problem(`es: ${text}`));
  inner.only('name', 'vendor', 'vendorCountry');
  const [name, vendor, vendorCountry] = [inner.optional('name'), inner.optional('vendor'), inner.optional('vendorCountry')];
  return { ...(name ? { name } : {}), ...(vendor ? { vendor } : {}), ...(vendorCountry ? { vendorCountry } : {}) };
}

export const readProgrammes = (folder: string, problems: Problem[]): Draft['programmes'] => located(folder, 'programmes.json', problems, (taker) => {
  taker.only('id', 'name', 'kind', 'actor', 'countries', 'report', 'disclosed', 'facts', 'correction', 'means', 'family', 'references');
  const correction = taker.optional('correction');
  const family = taker.optional('family');
  const { report, disclosed } = taker.entry.fields;
  if (typeof report !== 'boolean') taker.problem('"report" must be true or false');
  const known = isFields(disclosed) && typeof disclosed['date'] === 'string' && Array.isArray(disclosed['by']) && disclosed['by'].length > 0
    && disclosed['by'].every((by): by is string => typeof by === 'string') ? { date: disclosed['date'], by: disclosed['by'] } : undefined;
  if (!known) taker.problem('"disclosed" needs "date" and "by"');
  return {
    id: taker.text('id'), name: taker.text('name'), kind: taker.text('kind'), actor: taker.text('actor'), countries: taker.texts('countries'), report: report === true,
    disclosed: known ?? { date: '', by: [] }, facts: taker.texts('facts'), means: taker.text('means'), references: references(taker, 'references'),
    ...(correction ? { correction } : {}), ...(family ? { family } : {}),
  };
});
