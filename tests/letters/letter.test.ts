import { describe, expect, it } from 'vitest';
import { LAWS } from '../../src/letters/laws.ts';
import { letterFor } from '../../src/letters/letter.ts';
import { lawOf, LETTERS, type LetterInput, type Witnessed } from '../../src/letters/types.ts';

const seen: Witnessed = { from: '2026-10-25', to: '2026-11-23', days: 9, requests: 1_204, visits: 41, hosts: ['ads.example.net', 'pixel.example.net'], unnamed: 0, sites: [] };
const nobody = { name: '', reply: '', known: '' };
const input = (more: Partial<LetterInput> = {}): LetterInput => ({ kind: 'arco-access', language: 'es', company: 'Example Ads', named: 'owner', witnessed: seen, person: nobody, today: '2026-11-23', ...more });
const body = (more: Partial<LetterInput> = {}): string => letterFor(input(more)).body;
const EVERY = LETTERS.flatMap((kind) => (['es', 'en'] as const).map((language) => ({ kind, language })));

describe('a letter', () => {
  it.each(EVERY)('$kind in $language tells what was witnessed, and no site', (which) => {
    const text = body(which);
    for (const word of ['Example Ads', 'ads.example.net', 'pixel.example.net', '1,204', '41', which.language === 'es' ? '9 días' : '9 days', '2026']) expect(text).toContain(word);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text).not.toContain(which.language === 'es' ? 'estos sitios' : 'these sites');
  });

  it.each(EVERY)('$kind in $language tells the sites that were chosen', (which) => {
    expect(body({ ...which, witnessed: { ...seen, sites: ['news.example'] } })).toContain('- news.example');
  });

  it.each(EVERY)('$kind in $language names only articles of the catalogue, and its deadlines', (which) => {
    const { articles, deadlines } = LAWS[lawOf(which.kind)];
    const text = body(which);
    const named = [...text.matchAll(/(?:art[íi]cul[oe]s?|articles?) (\d+(?:\(\d\))*(?:(?:, | y | and )\d+)*)/gi)].flatMap(([, numbers = '']) => numbers.replace(/\(\d\)/g, '').match(/\d+/g) ?? []);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((number) => !articles.includes(number))).toEqual([]);
    for (const { what, count, unit } of deadlines.filter(({ what }) => what !== 'complaint')) {
      const said = unit === 'working-days' ? `${count} ${which.language === 'es' ? 'días hábiles' : '(?:following )?working days'}` : { answer: 'un mes|one month', extension: 'otros dos meses|two further months' }[what];
      expect(text).toMatch(new RegExp(said ?? 'nothing'));
    }
  });

  it.each(EVERY)('$kind in $language leaves blanks for what only the person knows, and fills them with it', (which) => {
    const blanks = body(which);
    expect(blanks).toMatch(/\[(?:tu nombre|your name)\]/);
    const filled = body({ ...which, person: { name: '  Name of\nthe person ', reply: 'answer@example.org', known: 'account 7' } });
    for (const word of ['Name of the person', 'answer@example.org', 'account 7']) expect(filled).toContain(word);
    expect(filled).not.toMatch(/\[(?:tu nombre|your name|correo o|mail or|si la|if you)/);
  });

  it('says the same in both languages, paragraph by paragraph', () => {
    for (const kind of LETTERS) expect(body({ kind, language: 'en' }).split('\n\n')).toHaveLength(body({ kind, language: 'es' }).split('\n\n').length);
  });

  it('names the authority of Mexico in Mexican letters alone, and asks who is bound', () => {
    expect(body()).toContain('Secretaría Anticorrupción y Buen Gobierno');
    expect(body()).toContain('no les aplica');
    expect(body({ kind: 'gdpr-access' })).not.toContain('Secretaría');
    expect(body({ kind: 'gdpr-access', language: 'en' })).toContain('does not apply to you');
  });

  it('counts one as one, and a single day as a day', () => {
    const text = body({ witnessed: { ...seen, from: '2026-11-23', days: 1, requests: 1, visits: 1 } });
    expect(text).toContain('El 23 de noviembre de 2026, mi navegador');
    expect(text).toContain('al menos 1 petición, en 1 visita a páginas web, en 1 día');
  });

  it('names twenty hosts and counts the others', () => {
    const hosts = Array.from({ length: 23 }, (_, index) => `h${index}.example.net`);
    const text = body({ language: 'en', witnessed: { ...seen, hosts } });
    expect(text).toContain('- h19.example.net');
    expect(text).not.toContain('h20.example.net');
    expect(text).toContain('- and 3 others');
  });

  it('counts hosts that are not to be named, and lists none where none are kept', () => {
    expect(body({ language: 'en', witnessed: { ...seen, unnamed: 2 } })).toContain('- pixel.example.net\n- and 2 others');
    for (const language of ['es', 'en'] as const) expect(body({ language, witnessed: { ...seen, hosts: [], unnamed: 0 } })).not.toMatch(/servidores fueron|servers were|^- /m);
  });

  it('claims no owner where none is known', () => {
    expect(body()).toContain('según fuentes públicas, opera Example Ads');
    expect(body({ company: 'ads.example.net', named: 'site' })).toContain('peticiones a servidores de ads.example.net:');
  });

  it('ends no sentence with two full stops', () => {
    expect(body({ company: 'comScore, Inc.', kind: 'arco-rectification' })).not.toContain('..');
  });

  it('asks for what its right gives', () => {
    expect(body({ kind: 'arco-access' })).toContain('a) qué datos personales míos tienen');
    expect(body({ kind: 'arco-rectification' })).toContain('Debe decir:');
    expect(body({ kind: 'arco-cancellation' })).toContain('cancelación de todos los datos');
    expect(body({ kind: 'arco-opposition' })).toContain('Me opongo');
    expect(body({ kind: 'gdpr-access' })).toContain('artículo 15, apartado 3');
  });
});
