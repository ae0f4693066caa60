import { describe, expect, it } from 'vitest';
import { licences } from '../../build/check/licences.ts';
import { smallRepository } from './small-repository.ts';

const LOCKED = { version: '1.0.0', integrity: 'sha512-x' };

function problems(license: unknown, entry: object = LOCKED, name = 'a') {
  return licences.problems(smallRepository({
    'package-lock.json': JSON.stringify({ packages: { '': {}, [`node_modules/${name}`]: entry } }),
    [`node_modules/${name}/package.json`]: JSON.stringify(license === undefined ? { name } : { name, ...(typeof license === 'object' ? license : { license }) }),
  }));
}

describe('the licences', () => {
  it.each([['MIT'], ['(MIT OR GPL-3.0-only)'], ['(MIT AND Zlib)'], [{ license: { type: 'ISC' } }], [{ licenses: [{ type: 'MIT' }] }]])('allow %j', (license) => {
    expect(problems(license)).toEqual([]);
  });

  it.each([['GPL-3.0-only'], ['(MIT AND GPL-3.0-only)'], ['UNLICENSED'], [undefined]])('refuse %j', (license) => {
    expect(problems(license)).toEqual([expect.stringContaining('is not on the list')]);
  });

  it('know data under its own terms, and no other package under the same', () => {
    expect(problems('CC-BY-NC-SA-4.0', LOCKED, '@ghostery/trackerdb')).toEqual([]);
    expect(problems('CC-BY-NC-SA-4.0')).toHaveLength(1);
  });

  it('want a checksum, and no server, in the lock file', () => {
    expect(problems('MIT', { version: '1.0.0' })).toEqual([expect.stringContaining('no checksum')]);
    expect(problems('MIT', { ...LOCKED, resolved: 'https://registry.example/a.tgz' })).toEqual([expect.stringContaining('names the server')]);
  });

  it('miss what the lock file leaves out, where Node would look for it', () => {
    const lock = (extra: object) => licences.problems(smallRepository({
      'package-lock.json': JSON.stringify({ packages: { 'node_modules/a': { ...LOCKED, optional: true, optionalDependencies: { 'a-win': '1.0.0' } }, ...extra } }),
    }));
    expect(lock({})).toEqual(['package-lock.json: leaves out a-win, which node_modules/a asks for']);
    expect(lock({ 'node_modules/a-win': { ...LOCKED, optional: true } })).toEqual([]);
    expect(lock({ 'node_modules/a/node_modules/a-win': { ...LOCKED, optional: true } })).toEqual([]);
    expect(lock({ 'node_modules/b/node_modules/a-win': { ...LOCKED, optional: true } })).toHaveLength(1);
  });

  it('miss a package that is not installed, unless it is for another system', () => {
    const locked = (entry: object) => licences.problems(smallRepository({ 'package-lock.json': JSON.stringify({ packages: { 'node_modules/b': entry } }) }));
    expect(locked(LOCKED)).toEqual(['b: is not installed']);
    expect(locked({ ...LOCKED, optional: true })).toEqual([]);
  });
});
