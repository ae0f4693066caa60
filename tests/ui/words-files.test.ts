/** The two files say the same things with the same arguments, and each message has a note for translators. */
import { parse, Visitor, type Entry, type Message, type SelectExpression, type VariableReference } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/memory/types.ts';
import { LANGUAGES, sourceOf } from './read-words.ts';

const isMessage = (entry: Entry): entry is Message => entry.type === 'Message';
const messages = (language: Language): Message[] => parse(sourceOf(language), {}).body.filter(isMessage);

class Looker extends Visitor {
  readonly variables = new Set<string>();
  readonly selects: SelectExpression[] = [];
  override visitVariableReference(node: VariableReference): void { this.variables.add(node.id.name); }
  override visitSelectExpression(node: SelectExpression): void { this.selects.push(node); this.genericVisit(node); }
}

function look(message: Message): Looker {
  const looker = new Looker();
  looker.visit(message);
  return looker;
}

const byId = (language: Language) => new Map(messages(language).map((message) => [message.id.name, message]));

/** Categories of CLDR besides `other`. */
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many']);

describe('both languages', () => {
  it('parse without a mistake', () => {
    for (const language of LANGUAGES) expect(parse(sourceOf(language), {}).body.filter((entry) => entry.type === 'Junk')).toEqual([]);
  });

  it('have the same ids, each once, in the same order', () => {
    const [es, en] = LANGUAGES.map((language) => messages(language).map((message) => message.id.name));
    expect(es).toEqual(en);
    expect(new Set(en).size).toBe(en?.length);
  });

  it('take the same arguments', () => {
    const en = byId('en');
    const differing = [...byId('es')].filter(([id, message]) => {
      const other = en.get(id);
      return !other || [...look(message).variables].sort().join() !== [...look(other).variables].sort().join();
    });
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  it('explain every message to translators', () => {
    for (const language of LANGUAGES) {
      expect(messages(language).filter((message) => !message.comment?.content.trim()).map((message) => message.id.name)).toEqual([]);
    }
  });

  it('have "one" and "other" wherever something is counted', () => {
    for (const language of LANGUAGES) {
      for (const message of messages(language)) {
        for (const { variants } of look(message).selects) {
          const keys = variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
          // Some choose by a word, as of a script, and not by a number.
          const words = keys.filter((key) => key !== 'other');
          if (words.length > 0 && words.every((key) => typeof key === 'string' && !PLURALS.has(key) && !/^\d/.test(key))) continue;
          expect([message.id.name, keys.includes('one'), variants.find((variant) => variant.default)?.key]).toMatchObject([message.id.name, true, { name: 'other' }]);
        }
      }
    }
  });
});
