import { expect, it } from 'vitest';
import { FIXTURES } from '../../popup/fixtures/index.ts';
import { withMuted } from '../../popup/with-muted.ts';

const shown = (name: string) => {
  const state = FIXTURES[name];
  if (state?.state !== 'exposure') throw new Error(`${name} has no exposure`);
  return state;
};
const ordinary = shown('ordinary');
const muted = shown('muted');
const site = { what: 'site', site: 'example.org' } as const;
const company = { what: 'company', company: 'comscore', name: 'comScore' } as const;

it('a site is muted for a time or without an end, and taken back', () => {
  expect(withMuted(ordinary, site, 'open')).toEqual({ ...ordinary, muted: true });
  expect(withMuted(ordinary, site, 'day').until).toBeGreaterThan(Date.now());
  expect(withMuted(muted, site, 'off')).toEqual({ ...ordinary, quiet: ['chartbeat'] });
});

it('a company is muted beside the others, and leaves the site as it is', () => {
  expect(withMuted(muted, company, 'week')).toEqual({ ...muted, quiet: ['chartbeat', 'comscore'] });
  expect(withMuted(withMuted(ordinary, company, 'week'), company, 'off')).toEqual({ ...ordinary, quiet: [] });
});
