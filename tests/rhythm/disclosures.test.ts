import { expect, it } from 'vitest';
import type { ContextCard } from '../../src/knowledge/context-card.ts';
import { disclosures } from '../../src/rhythm/disclosures.ts';

const card = (id: ContextCard['id'], kind: ContextCard['kind'], sources: ContextCard['sources']): ContextCard => ({ id, kind, report: false, title: id.toUpperCase(), summary: '', disclosed: [], means: [], todo: [], sources });
const leak = { title: 'The slides', publisher: 'The Paper', date: '2013-06-06', url: 'https://example.org/slides' };

it('sources stand year by year, by date, each once with all of its cards', () => {
  const years = disclosures([
    card('programme/b', 'programme', [leak, { title: 'Later', publisher: 'Lab', date: '2015' }]),
    card('family/a', 'family', [leak, { title: 'Month', publisher: 'Lab', date: '2013-06' }, { title: 'Earlier', publisher: 'Lab', date: '2012-12-31' }]),
  ]);
  expect(years.map(({ year, disclosures: of }) => [year, of.map(({ title }) => title)])).toEqual([['2012', ['Earlier']], ['2013', ['Month', 'The slides']], ['2015', ['Later']]]);
  expect(years[1]?.disclosures[1]).toEqual({ ...leak, cards: [{ id: 'programme/b', title: 'PROGRAMME/B' }, { id: 'family/a', title: 'FAMILY/A' }] });
  expect(years[2]?.disclosures[0]).not.toHaveProperty('url');
});

it('what a detector goes by is a specification, and no disclosure', () => {
  expect(disclosures([card('detector/plaintext', 'detector', [leak])])).toEqual([]);
});
