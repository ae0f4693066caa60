/** How often the check of a link speaks where it should be silent: popular names, banks, universities, recorded traffic, and addresses made to break parsers. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { inLetters } from '../../src/check/punycode.ts';
import type { Fact, WebLink } from '../../src/check/types.ts';
import { TODAY } from '../scene.ts';
import { logsIn } from './corpora.ts';
import { compiled } from './data.ts';

const CORPORA = resolve(process.env.TESTIGO_CORPORA ?? '../shared/corpora');
const { boot, knowledge } = compiled();
const check = (text: string) => checkText(text, { boot, knowledge, today: TODAY });

function json<T>(path: string): T {
  if (!existsSync(join(CORPORA, path))) throw new Error(`the corpora are missing: ${path} is not in TESTIGO_CORPORA, so nothing was checked`);
  return JSON.parse(readFileSync(join(CORPORA, path), 'utf8')) as T;
}
const names = (list: string): string[] => json<{ list: string[] }>(`warninglists/${list}.json`).list.map((name) => name.replace(/^\./, '').toLowerCase()).filter((name) => /^[a-z\d.-]+\.[a-z\d-]+$/.test(name));

/** What may pretend: everything of the letters and the likeness. */
const PRETENDS = new Set(['look-alike', 'disguised', 'mixed', 'hidden', 'odd', 'userinfo', 'shape']);
const pretending = (url: string): Fact[] => check(url).links.flatMap(({ facts }) => facts.filter(({ id }) => PRETENDS.has(id)));
const told = (urls: readonly string[], level: string): string[] => urls.filter((url) => pretending(url).some((fact) => fact.level === level));

describe('names that many people use', () => {
  it.each([
    ['tranco10k', ['1cloud.ru', 'googl.com', 'googll.store', 'wal-mart.com'], 32],
    ['moz-top500', [], 0], ['bank-website', [], 1], ['university_domains', [], 0], ['url-shortener', [], 0],
  ])('%s: look like another one only where one letter does, and bear a popular name seldom', (list, near, word) => {
    const all = names(list);
    expect(all.length).toBeGreaterThan(200);
    expect(told(all, 'exposure').toSorted()).toEqual(near);
    expect(told(all, 'note').length).toBeLessThanOrEqual(word);
  });
});

describe('recorded traffic', () => {
  it('pretends nothing, page by page and request by request', () => {
    const urls = new Set([...logsIn('netlogs'), ...logsIn('har')].flatMap(({ events }) => events.flatMap((event) => ('url' in event && /^https?:/.test(event.url) ? [event.url] : []))));
    expect(urls.size).toBeGreaterThan(1_000);
    const found = [...urls].filter((url) => !/\s/.test(url) && pretending(url).length > 0);
    expect(found).toEqual([]);
  });
});

describe('addresses of all kinds', () => {
  const cases = json<({ input: string; base: string | null; hostname?: string; failure?: boolean } | string)[]>('urls/wpt/url/tests/urltestdata.json').filter((one) => typeof one !== 'string');
  it('are told with the host that a browser would ask', () => {
    expect(cases.length).toBeGreaterThan(800);
    for (const { input } of cases) {
      for (const link of check(input).links) if (link.kind === 'web') expect(new URL(link.url).hostname.replace(/\.+$/, ''), input).toBe(link.host.host);
    }
  });

  it('whole and plain ones are understood as browsers do', () => {
    const plain = cases.filter(({ input, base, failure, hostname }) => !failure && base === null && hostname && /^https?:\/\/[^\s<>"|`]+$/.test(input) && /[\w/]$/.test(input) && !/[[{(]/.test(input));
    expect(plain.length).toBeGreaterThan(50);
    const hosts = plain.map(({ input }) => { const link = check(input).links[0]; return link?.kind === 'web' ? link.host.host : link?.kind; });
    expect(hosts).toEqual(plain.map(({ hostname }) => hostname?.replace(/\.+$/, '')));
  });

  it('read punycode as its tests say', () => {
    const vectors = json<{ decoded: string; encoded: string }[]>('urls/wpt/idna/tests/punycode_tests.json').filter(({ decoded, encoded }) => /[^\x00-\x7f]/.test(decoded) && encoded.length <= 59 && !/[A-Z\s.]/.test(encoded));
    expect(vectors.length).toBeGreaterThan(5);
    for (const { decoded, encoded } of vectors) expect(inLetters(`xn--${encoded}`), encoded).toBe(decoded);
  });

  it('tell of homographs, and leave names in their own script alone', () => {
    const { cases: hosts } = json<{ cases: { ascii: string; unicode: string | null; verdict: string }[] }>('hostile/idn-homographs.json');
    const verdicts = new Map(hosts.map(({ ascii, verdict }) => [ascii, { verdict, told: pretending(`https://${ascii}/`).length > 0, broken: check(`https://${ascii}/`).links.some((link) => link.kind === 'other') }]));
    expect([...verdicts].filter(([, { verdict, told }]) => verdict.startsWith('safe') && told)).toEqual([]);
    expect([...verdicts].filter(([, { verdict, told, broken }]) => verdict.startsWith('unsafe') && !told && !broken).map(([ascii]) => ascii)).toEqual([]);
  });
});

describe('indicators', () => {
  it('are found by host, whatever stands around them', () => {
    const link = check('Felicidades: hxxp://www[.]unonoticias[.]net/9999999s/').links[0] as WebLink;
    expect(link.facts[0]).toMatchObject({ id: 'listed' });
  });
});
