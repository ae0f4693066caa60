import { describe, expect, it } from 'vitest';
import { words } from '../../build/check/words.ts';
import { smallRepository } from './small-repository.ts';

const EN = `
hello = Hello { $name }
level-alert = Alert
level-note = Note
close =
    .title = Close { $name }
`;
const ES = EN.replace('Hello', 'Hola').replace('Alert', 'Alerta').replace('Note', 'Aviso').replace('Close', 'Cerrar');
const CODE = "words.say('hello', { name });\nwords.say(`level-${level}`);\nconst message = { id: 'close' };\n";
const TEXTS = { name: { message: 'Testigo' }, description: { message: 'Who learned what.' } };

interface Change { en?: string; es?: string; code?: string; texts?: object; other?: object }

const problems = ({ en = EN, es = ES, code = CODE, texts = TEXTS, other = TEXTS }: Change = {}) => words.problems(smallRepository({
  'src/ui/words/en.ftl': en,
  'src/ui/words/es.ftl': es,
  'popup/main.tsx': code,
  'manifest.json': '{ "name": "__MSG_name__", "description": "__MSG_description__" }',
  'public/_locales/en/messages.json': JSON.stringify(texts),
  'public/_locales/es/messages.json': JSON.stringify(other),
}));

describe('the words', () => {
  it('are fine when both languages say the same and the code says all of it', () => {
    expect(problems()).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ['a message that one language lacks', { es: ES.replace('level-note = Aviso', '') }, 'es.ftl: level-note is missing'],
    ['a message that only the other language has', { es: `${ES}level-risk = Riesgo\n` }, 'en.ftl: level-risk is missing'],
    ['an argument that one language lacks', { es: ES.replace('Hola { $name }', 'Hola') }, 'es.ftl: hello takes ()'],
    ['an attribute that one language lacks', { es: ES.replace('close =\n    .title = Cerrar { $name }', 'close = Cerrar') }, 'es.ftl: close takes'],
    ['a message that stands twice', { en: `${EN}hello = Hi { $name }\n` }, 'en.ftl: hello stands there twice'],
    ['a line that is no message', { en: `${EN}what is this\n` }, 'en.ftl: does not parse'],
    ['an id that no language has', { code: `${CODE}words.say('goodbye');` }, 'popup/main.tsx: says “goodbye”'],
    ['an id inside a choice', { code: `${CODE}words.say(muted === 'yes' ? 'hello' : 'unmute');` }, 'says “unmute”'],
    ['an id of a message to be said later', { code: `${CODE}const later = { id: 'later', args };` }, 'says “later”'],
    ['a template that fits nothing', { code: `${CODE}words.say(\`row-\${page}\`);` }, 'says “row-${page}”'],
    ['a message that nobody says', { code: CODE.replace("words.say('hello', { name });", '') }, 'nobody says hello'],
    ['a key of the store that one language lacks', { other: { name: TEXTS.name } }, 'description is in this language alone'],
    ['a name that is too long for the store', { texts: { ...TEXTS, name: { message: 'x'.repeat(41) } } }, 'name has 41 characters of 40'],
    ['a description that is too long', { other: { ...TEXTS, description: { message: 'x'.repeat(113) } } }, 'description has 113 characters of 112'],
  ])('are not: %s', (_, change, problem) => {
    expect(problems(change)).toContainEqual(expect.stringContaining(problem));
  });

  it('are not what has a name of its own', () => {
    expect(problems({ code: `${CODE}const owner = { id: 'someone', name: 'Someone' };\nconst known = seen.has('x');` })).toEqual([]);
  });

  it('miss a key that the manifest names', () => {
    const without = { name: TEXTS.name };
    expect(problems({ texts: without, other: without })).toContainEqual(expect.stringContaining('description is missing'));
  });
});
