/** Context cards: what is refused, what is missing, and that every finding of the shipped catalogue has its card. */
import { describe, expect, it } from 'vitest';
import { loadCards, requireCards } from '../../build/catalogue/cards.ts';
import { loadCatalogue, loadProgrammes } from '../../build/catalogue/load.ts';
import { DETECTORS } from '../../src/detectors/index.ts';
import { inFolder, problemsOf } from './fixture.ts';

const english = { title: 'Sample', summary: 'In one sentence.', disclosed: ['What was said.'], means: ['What it means.'], todo: ['What to do.'] };
const spanish = { title: 'Muestra', summary: 'En una frase.', disclosed: ['Lo que se dijo.'], means: ['Lo que significa.'], todo: ['Qué hacer.'] };
const source = { title: 'A report', publisher: 'Publisher', date: '2013-03-13', url: 'https://example.org/report' };
const card = { id: 'sample', kind: 'family', report: false, en: english, es: spanish, sources: [source] };

const problems = (changes: object, file = 'cards/family/sample.json') => problemsOf({ [file]: JSON.stringify({ ...card, ...changes }, null, 2) }, loadCards);
const at = (text: string): string[] => [`cards/family/sample.json:1: ${text}`];

describe('a card', () => {
  it('is accepted with both languages and its sources, with or without a link', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ sources: [{ ...source, date: '2013', url: undefined }] })).toEqual([]);
    expect(problems({ en: { ...english, summary: 'ñ'.repeat(200) } })).toEqual([]);
  });

  it.each<[object, string]>([
    [{ id: 'other' }, 'the id "other" must be the name of the file'],
    [{ kind: 'programme' }, 'the kind must be "family", like the folder'],
    [{ report: 'no' }, '"report" must be true or false'],
    [{ es: undefined }, '"es" is missing'],
    [{ en: undefined }, '"en" is missing'],
    [{ es: { ...spanish, title: '' } }, 'es: "title" must be a trimmed, non-empty text'],
    [{ es: { ...spanish, todo: [] } }, 'es: "todo" needs at least one paragraph'],
    [{ en: { ...english, means: undefined } }, 'en: "means" is missing'],
    [{ en: { ...english, means: ['One.', ''] } }, 'en: "means" must be a list of texts'],
    [{ en: { ...english, means: [' Blank before.'] } }, 'en: a paragraph of "means" is empty, untrimmed or broken over lines'],
    [{ en: { ...english, disclosed: ['Two\nlines.'] } }, 'en: a paragraph of "disclosed" is empty, untrimmed or broken over lines'],
    [{ en: { ...english, summary: 'ñ'.repeat(201) } }, 'en: the summary has 201 characters, more than 200'],
    [{ en: { ...english, note: 'x' } }, 'en: unknown field "note"'],
    [{ level: 'alert' }, 'unknown field "level"'],
    [{ sources: [] }, '"sources" needs at least one source'],
    [{ sources: [{ ...source, date: 'spring' }] }, 'a source: "spring" is not a date: YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ sources: [{ ...source, date: undefined }] }, 'a source: "date" is missing'],
    [{ sources: [{ ...source, url: 'http://example.org/' }] }, 'a source: http://example.org/ is not an https link'],
    [{ sources: [{ ...source, publisher: undefined }] }, 'a source: "publisher" is missing'],
  ])('with %o is refused', (changes, problem) => expect(problems(changes)).toEqual(at(problem)));

  it('is plain text', () => expect(problems({ en: { ...english, title: '<b>Sample</b>' } })).toEqual(['cards/family/sample.json:6: a card is plain text: "<" is not allowed']));

  it('is a file of JSON', () => {
    expect(problemsOf({ 'cards/family/notes.md': 'x' }, loadCards)).toEqual(['cards/family/notes.md:1: only .json files belong here']);
    expect(problemsOf({ 'cards/family/sample.json': '{' }, loadCards)[0]).toContain('cards/family/sample.json:1: not JSON');
    expect(problemsOf({ 'cards/family/sample.json': '[]' }, loadCards)).toEqual(at('a card must be an object'));
  });
});

describe('the library', () => {
  it('lists the cards that nobody has written', () => {
    const cards = inFolder({ 'cards/family/sample.json': JSON.stringify(card) }, loadCards);
    expect(requireCards(cards, { families: ['sample'], programmes: [], detectors: [] })).toEqual([]);
    expect(requireCards(cards, { families: ['sample', 'second'], programmes: ['prism', 'sample'], detectors: ['tracker'] })).toEqual(['detector/tracker', 'family/second', 'programme/prism', 'programme/sample']);
  });

  it('tells two programmes on the card of their family', () => {
    expect(requireCards([], { families: ['finfisher'], programmes: ['finfisher', 'hackingteam-rcs'], detectors: [] })).toEqual(['family/finfisher', 'family/hackingteam-rcs']);
  });

  it('is complete for every family, programme and detector that ships', () => {
    const wanted = { families: loadCatalogue().families.map(({ id }) => id), programmes: loadProgrammes().map(({ id }) => id), detectors: DETECTORS.map(({ id }) => id) };
    expect(requireCards(loadCards(), wanted)).toEqual([]);
  });

  it('has no card that nothing leads to', () => {
    const known = new Set([...loadCatalogue().families.map(({ id }) => `family/${id}`), ...loadProgrammes().map(({ id }) => `programme/${id}`), ...DETECTORS.map(({ id }) => `detector/${id}`)]);
    expect(loadCards().map(({ kind, id }) => `${kind}/${id}`).filter((id) => !known.has(id))).toEqual([]);
  });
});
