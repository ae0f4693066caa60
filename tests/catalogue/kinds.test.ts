/** The kinds of sites: each name a site of its own, once, written as browsers report it. */
import { parse } from 'tldts';
import { expect, it } from 'vitest';
import kinds from '../../catalogue/kinds.json' with { type: 'json' };
import popular from '../../catalogue/popular.json' with { type: 'json' };

const all = Object.values(kinds).flat();

it.each([['kinds.json', all], ['popular.json', popular.names]])('%s names sites, each once', (_, names) => {
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name) => parse(name).domain !== name && parse(name, { allowPrivateDomains: true }).domain !== name && parse(name).publicSuffix !== name)).toEqual([]);
  expect(names.filter((name, at) => names.indexOf(name) !== at || name !== name.toLowerCase())).toEqual([]);
});
