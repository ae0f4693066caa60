// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import { routeOf } from '../../dashboard/route.ts';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { expectDecent, mount, textOf } from './page.ts';

const cards = (language: 'en' | 'es'): ContextCard[] => JSON.parse(readFileSync(join(import.meta.dirname, `../../public/data/cards.${language}.json`), 'utf8')) as ContextCard[];
const open = (hash: string, language: 'en' | 'es' = 'en') => mount(<Dashboard route={routeOf(hash)} words={strictWords(language)} cards={cards(language)} />);

describe.each(LANGUAGES)('in %s', (language) => {
  it('the whole timeline is said in words', async () => {
    const root = await open('#library/timeline', language);
    expectDecent(root);
    expect(root.querySelectorAll('.year li').length).toBeGreaterThan(100);
  });
});

it('the library opens by subject, and the timeline beside it', async () => {
  const root = await open('#library');
  expect(root.querySelector('.year')).toBeNull();
  expect(root.querySelector('#search')).not.toBeNull();
  expect(textOf(root.querySelector('.views [aria-current]'))).toBe('By subject');
  const timeline = await open('#library/timeline');
  expect(timeline.querySelector('#search')).toBeNull();
  expect(textOf(timeline.querySelector('.views [aria-current]'))).toBe('Timeline');
  expect(timeline.querySelector('nav [aria-current="page"]')?.getAttribute('href')).toBe('#library');
});

it('a year is led to, its heading has the focus, and each publication leads to its cards', async () => {
  const root = await open('#library/timeline/2013');
  expect(textOf(document.activeElement)).toBe('2013');
  const years = [...root.querySelectorAll('.year h2')].map(textOf);
  expect(years).toEqual(years.toSorted());
  expect(years).toContain('2013');
  const order = [...root.querySelectorAll('.year')].find((year) => textOf(year.querySelector('h2')) === '2013');
  const verizon = [...order?.querySelectorAll('li') ?? []].find((li) => textOf(li).includes('Verizon customers'));
  expect(textOf(verizon)).toContain('6 June 2013 · The Guardian');
  expect(verizon?.querySelector('a[href="#card/programme/verizon-fisc-order"]')).not.toBeNull();
});

it('a library that cannot be read says so in both orders', async () => {
  for (const hash of ['#library', '#library/timeline']) {
    const root = await mount(<Dashboard route={routeOf(hash)} words={strictWords('en')} cards="failed" />);
    expect(root.querySelector('[role=alert]')).not.toBeNull();
  }
});
