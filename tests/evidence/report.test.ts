// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../ui/read-words.ts';
import { fileIn, keptAlert, keptCookies, packOf, paper } from './witnessed.ts';
import type { Redaction } from '../../src/evidence/types.ts';
import type { Language } from '../../src/memory/types.ts';

const html = (redaction: Redaction = 'full', language: Language = 'en'): string => fileIn(packOf({ visits: [paper()], kept: [keptAlert, keptCookies] }, redaction, language), 'report.html');
const read = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

describe('the report', () => {
  it('forbids itself everything but its own style', () => {
    const page = read(html());
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html())?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    // What stands before the policy is not bound by it.
    expect(html().indexOf('Content-Security-Policy')).toBeLessThan(html().indexOf('<title>'));
  });

  it('runs nothing, loads nothing, and links to published reports alone', () => {
    const page = read(html());
    expect([...page.querySelectorAll('script, iframe, object, embed, img, link, form, base, video, audio, svg')]).toEqual([]);
    expect([...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]).filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    const links = [...page.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://citizenlab.ca/', 'https://db-ip.com/']);
    for (const link of links) expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(html()).not.toMatch(/url\(|@import/);
  });

  it.each(LANGUAGES)('is in %s, with one h1, no level skipped, and heads for its tables', (language) => {
    const page = read(html('full', language));
    expect(page.documentElement.lang).toBe(language);
    const levels = [...page.querySelectorAll('h1,h2,h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    for (const table of page.querySelectorAll('table')) expect(table.querySelectorAll('th[scope=col]').length).toBe(table.querySelector('tbody tr')?.children.length);
  });

  it('tells a reported address with its source, its date, and that it is no proof', () => {
    const text = (read(html()).body.textContent ?? '').replace(/\s+/g, ' ');
    for (const said of [
      'A match is not proof of infection, and a country is not a crime.', 'They do not prove who made them',
      'This page loaded an address that was reported as part of Pegasus: a.exploit.test.', 'Citizen Lab, A report, 10 January 2026', 'https://a.exploit.test/landing/person-77',
      '2026-11-15 15:04:05 UTC', 'asked by https://example.org', 'cdn.tracker.test', 'Trackco', 'United States (probable)', 'Findings of the history', 'weekly.example', 'IP Geolocation by DB-IP',
    ]) expect(text).toContain(said);
  });

  it('tells every finding, and every contact', () => {
    const page = read(html());
    const one = paper();
    const rows = [...page.querySelectorAll('tbody tr')].length;
    const reported = one.exposure.findings.filter(({ detector }) => detector === 'known-infrastructure').length;
    expect(page.querySelectorAll('.reported')).toHaveLength(reported);
    expect(rows).toBe(one.exposure.findings.length - reported + one.visit.contacts.length + 2);
  });

  it('prints well: its tables keep their heads, and rows are not torn apart', () => {
    expect(html()).toMatch(/@media print \{[\s\S]*break-inside: avoid[\s\S]*table-header-group/);
  });
});
