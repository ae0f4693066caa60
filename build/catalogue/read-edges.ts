/** Reading what edge servers say of themselves, and the airports that their codes are taken from. */
import type { Draft } from './draft.ts';
import type { Taker } from './fields.ts';
import type { Problem } from './problem.ts';
import { isFields } from './read-json.ts';
import { located } from './read-registers.ts';

export const readEdges = (folder: string, problems: Problem[]): Draft['edges'] => located(folder, 'edges.json', problems, (taker) => {
  const { fields } = taker.entry;
  taker.only('headers', 'name', 'asns', 'shared', 'ranges', 'codes', 'airports', 'sources', 'why');
  taker.text('why');
  if (typeof fields['airports'] !== 'boolean') taker.problem('"airports" must be true or false');
  return {
    headers: taker.texts('headers'), name: taker.text('name'), asns: taker.asns('asns'), sources: taker.texts('sources'), codes: codes(taker), airports: fields['airports'] === true,
    shared: fields['shared'] === undefined ? [] : taker.asns('shared'), ranges: fields['ranges'] === undefined ? [] : taker.texts('ranges'),
  };
});

/** Country → codes, separated by blanks. */
function codes(taker: Taker): Record<string, string> {
  const value = taker.entry.fields['codes'];
  if (value === undefined) return {};
  if (isFields(value) && Object.values(value).every((list) => typeof list === 'string')) return value as Record<string, string>;
  taker.problem('"codes" must be texts by country');
  return {};
}

export const readAirports = (folder: string, problems: Problem[]): Draft['airports'] => located(folder, 'airports.json', problems, (taker) => {
  taker.only('country', 'codes');
  return { country: taker.text('country'), codes: taker.text('codes') };
});
