/** Reading the vendors of session replay and fingerprinting, and the companies behind hosts that bear another site's name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from './draft.ts';
import type { Taker } from './fields.ts';
import { type Problem, reporter } from './problem.ts';
import { references } from './read-references.ts';
import { located } from './read-registers.ts';
import type { AliasEntry, VendorEntry } from './types.ts';

const KINDS: readonly VendorEntry['kind'][] = ['session-replay', 'fingerprinting'];
const PURPOSES: readonly VendorEntry['purpose'][] = ['replay', 'fraud-defence', 'identification'];

export const readVendors = (folder: string, problems: Problem[]): Draft['vendors'] => located(folder, 'vendors.json', problems, (taker): VendorEntry => {
  taker.only('kind', 'company', 'purpose', 'hosts', 'organisation', 'references', 'note');
  taker.optional('note');
  references(taker, 'references');
  return {
    kind: oneOf(taker, 'kind', KINDS), company: taker.text('company'), purpose: oneOf(taker, 'purpose', PURPOSES),
    hosts: taker.texts('hosts'), ...organisation(taker),
  };
});

/** The hosts of a company that has a `list` are in `aliases/<id>.txt`, one a line. A file that no company lists is reported. */
export function readAliases(folder: string, problems: Problem[]): Draft['aliases'] {
  const aliases = readCompanies(folder, problems);
  const known = new Set(aliases.flatMap(({ value: { id, hosts } }) => (hosts.length > 0 ? [`${id}.txt`] : [])));
  const files = existsSync(join(folder, 'aliases')) ? readdirSync(join(folder, 'aliases')) : [];
  for (const file of files.sort()) if (!known.has(file)) reporter(problems, `aliases/${file}`)(1, 'no company of aliases.json has this list');
  return aliases;
}

const readCompanies = (folder: string, problems: Problem[]): Draft['aliases'] => located(folder, 'aliases.json', problems, (taker): AliasEntry => {
  taker.only('id', 'company', 'organisation', 'asns', 'list', 'references', 'note');
  taker.optional('note');
  references(taker, 'references');
  const id = taker.text('id');
  return {
    id, company: taker.text('company'), ...organisation(taker),
    asns: taker.entry.fields['asns'] === undefined ? [] : taker.asns('asns'),
    hosts: taker.optional('list') === undefined ? [] : hostsIn(folder, id, problems),
  };
});

/** A line break ends every line, so the line of a host is its place plus one. */
function hostsIn(folder: string, id: string, problems: Problem[]): string[] {
  const file = `aliases/${id}.txt`;
  try {
    return readFileSync(join(folder, file), 'utf8').replace(/\n$/, '').split('\n');
  } catch {
    reporter(problems, file)(1, 'the file is missing');
    return [];
  }
}

function organisation(taker: Taker): { organisation?: string } {
  const id = taker.optional('organisation');
  return id === undefined ? {} : { organisation: id };
}

function oneOf<Word extends string>(taker: Taker, key: string, words: readonly Word[]): Word {
  const text = taker.text(key);
  const known = words.find((word) => word === text);
  if (known === undefined) taker.problem(`"${key}" must be one of ${words.join(', ')}`);
  return known ?? words[0]!;
}
