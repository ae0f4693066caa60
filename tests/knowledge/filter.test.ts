import { describe, expect, it } from 'vitest';
import { readFilter } from '../../build/index/filter.ts';
import { readTrackerDb } from '../../build/index/trackerdb.ts';
import { isShortLabel, triggersOf } from '../../build/index/triggers.ts';
import { PARTY, TYPE_BITS } from '../../src/knowledge/request-bits.ts';

const plain = { types: 0, party: PARTY.any, pages: [] };
const read = (raw: string) => {
  const { raw: _, options, ...filter } = readFilter(raw)!;
  return { ...filter, ...(JSON.stringify(options) === JSON.stringify(plain) ? {} : { options }) };
};

describe('reading a filter', () => {
  it('tells the forms apart', () => {
    expect(read('||a.example^')).toEqual({ kind: 'host', host: 'a.example' });
    expect(read('||A.example')).toEqual({ kind: 'host', host: 'a.example' });
    expect(read('||a.example/Path.js')).toEqual({ kind: 'path', host: 'a.example', path: '/path.js', glob: false });
    expect(read('||a.example/x/*/y^')).toEqual({ kind: 'path', host: 'a.example', path: '/x/*/y^', glob: true });
    expect(read('||a.example/x/*')).toEqual({ kind: 'path', host: 'a.example', path: '/x/', glob: false });
    expect(read('||name.*/x')).toEqual({ kind: 'label', prefix: 'name.', glob: '*/x' });
    expect(read('||name-*.example^')).toEqual({ kind: 'label', prefix: 'name-', glob: '*.example^' });
    expect(read('/script.js')).toEqual({ kind: 'text', text: '/script.js' });
    expect(read('*script-*.js^')).toEqual({ kind: 'glob', glob: 'script-*.js^', anchored: false });
    expect(read('|https://name.')).toEqual({ kind: 'glob', glob: 'https://name.', anchored: true });
    expect(read('/script[0-9]+\\.js/')).toEqual({ kind: 'regex', source: 'script[0-9]+\\.js' });
  });

  it('reads options', () => {
    expect(read('||a.example^$3p,script,xhr').options).toEqual({ types: TYPE_BITS.script | TYPE_BITS.xmlhttprequest, party: PARTY.third, pages: [] });
    expect(read('/x-script.js$1p').options).toEqual({ ...plain, party: PARTY.first });
    expect(read('/x-script.js$domain=a.example|~b.a.example').options).toEqual({ ...plain, pages: ['a.example', '~b.a.example'] });
  });

  it('leaves out what is about the look of pages, and refuses what it does not know', () => {
    for (const raw of ['##.banner', 'a.example##.banner', 'a.example#@#.banner']) expect(readFilter(raw)).toBeUndefined();
    expect(() => readFilter('||a.example^$badfilter')).toThrow('badfilter');
    expect(() => readFilter('||a.example|')).toThrow('anchors');
  });
});

describe('the literals that start a filter', () => {
  const of = (raw: string): readonly string[] => triggersOf(readFilter(raw)!);

  it('are the longest that every match contains', () => {
    expect(of('/Script.js')).toEqual(['/script.js']);
    expect(of('/a*/longest^b')).toEqual(['/longest']);
    expect(of('|https://metrics.')).toEqual(['metrics.']);
    expect(of('/^https:\\/\\/www\\.a\\.example\\/x\\?(?:.+&)?id=/')).toEqual(['www.a.example']);
    expect(of('/prefixx?y(one|two)[a-z]+\\.suffix/')).toEqual(['.suffix']);
    expect(of('foresee/foresee-alive')).toEqual(['/foresee-alive']);
  });

  it('are missed where there is none', () => {
    expect(() => of('/a*b^')).toThrow('no trigger');
    expect(() => of('/(one|two)+/')).toThrow('no trigger');
    expect(() => of('/longliteral|other/')).toThrow('alternatives');
  });

  it('are there for every filter of the package, apart from a few labels', () => {
    const loose = readTrackerDb().filters.map(({ filter }) => filter).filter(({ kind }) => kind !== 'host' && kind !== 'path');
    expect(loose.length).toBeGreaterThan(150);
    expect(loose.filter((filter) => triggersOf(filter).length === 0).every(isShortLabel)).toBe(true);
    expect(loose.filter(isShortLabel).length).toBeLessThan(8);
  });
});
