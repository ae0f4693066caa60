import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/ui/words/words.ts';
import { languageFor } from '../../src/ui/words/language.ts';
import { LANGUAGES, sourceOf, strictWords } from './read-words.ts';

const en = strictWords('en');
const es = strictWords('es');

describe('saying', () => {
  it('closes a list of names with what was left out', () => {
    const args = { site: 'example.org', count: 14, names: ['Google', 'Meta', 'Criteo'], more: 11 };
    expect(en.say('say-companies', args)).toBe('14 companies besides example.org can see this visit: Google, Meta, Criteo and 11 more.');
    expect(es.say('say-companies', args)).toBe('Además de example.org, 14 empresas pueden ver esta visita: Google, Meta, Criteo y 11 más.');
  });

  it('leaves a whole list alone', () => {
    expect(en.say('say-companies', { site: 'example.org', count: 2, names: ['Google', 'Meta'], more: 0 })).toMatch(/: Google and Meta\.$/);
  });

  it('knows one from many', () => {
    expect(en.say('say-law', { country: 'GB', count: 1 })).toBe('One of them answers to the law of the United Kingdom.');
    expect(es.say('say-law', { country: 'GB', count: 1 })).toBe('Una de ellas responde ante la ley del Reino Unido.');
    expect(es.say('say-law', { country: 'US', count: 1_234 })).toBe('1,234 de ellas responden ante la ley de Estados Unidos.');
  });

  it('joins a country once to what stands before it', () => {
    expect(en.say('say-law-only', { country: 'US' })).toBe('It answers to the law of the United States.');
    expect(es.say('say-law-only', { country: 'NL' })).toBe('Responde ante la ley de los Países Bajos.');
    expect(en.say('place-probable', { country: 'NL' })).toBe('probably in the Netherlands');
    expect(es.say('place-seen', { country: 'GB' })).toBe('en el Reino Unido: lo dice el servidor');
  });

  it('cuts a text before its second sentence, and not after a name that ends in a full stop', () => {
    expect(en.firstSentence('It went to Index Exchange, Inc. with a number. It may be yours. Or not.')).toEqual(['It went to Index Exchange, Inc. with a number.', 'It may be yours. Or not.']);
    expect(es.firstSentence('Una sola frase (lat y lon).')).toEqual(['Una sola frase (lat y lon).', '']);
  });

  it('does not end in two full stops', () => {
    expect(en.say('list-more', { count: 2 })).toBe('2 more');
    expect(en.say('say-companies', { site: 'example.org', count: 1, names: ['comScore, Inc.'], more: 0 })).toMatch(/: comScore, Inc\.$/);
  });

  it('tells country codes as countries', () => {
    expect(es.say('say-chain', { count: 3, codes: ['MX', 'US', 'IE'] })).toContain('México, Estados Unidos e Irlanda');
    expect(en.country('ZZZ')).toBe('ZZZ');
  });

  it('tells months, days and years as far as they are known', () => {
    expect(en.month('2017-06')).toBe('June 2017');
    expect(es.month('2017-06')).toBe('junio de 2017');
    expect(en.month('2013-06-06')).toBe('6 June 2013');
    expect(en.month('2014')).toBe('2014');
    expect(en.month('autumn')).toBe('autumn');
  });

  it('names programmes, and shows the id of one without a name', () => {
    expect(en.say('say-carrier', { network: 'Example', programme: 'upstream' })).toContain('UPSTREAM');
    expect(en.say('say-carrier', { network: 'Example', programme: 'unheard-of' })).toContain('UNHEARD-OF');
  });

  it('takes the marks that hide or reorder text out of what it is given', () => {
    const said = en.say('say-nothing', { site: 'exa\u202Emple\u200B.org\u2069' });
    expect(said).toContain('no one besides example.org');
    expect(said).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('what is missing', () => {
  it('stands visible in a page', () => {
    expect(createWords('en', 'hello = Hello').say('say-nothing')).toBe('[say-nothing]');
  });
  it('stops a test', () => {
    expect(() => en.say('no-such-words')).toThrow('no-such-words');
    expect(() => en.say('say-nothing')).toThrow('site');
  });
});

describe('the language', () => {
  it('is the chosen one, else the first of the browser’s that exists', () => {
    expect(languageFor('es', ['en-US'])).toBe('es');
    expect(languageFor(undefined, ['fr-FR', 'es-419', 'en'])).toBe('es');
    expect(languageFor(undefined, ['de'])).toBe('en');
  });
});

describe.each(LANGUAGES)('%s.ftl', (language) => {
  it('has no markup and no straight quotes', () => {
    const text = sourceOf(language).split('\n').filter((line) => !line.startsWith('#')).join('\n');
    expect(text).not.toMatch(/<[a-z/]/i);
    expect(text).not.toMatch(/\w'\w/);
  });
});
