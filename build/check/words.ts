/**
 * Spanish and English are equals: the same messages with the same arguments, every one of them said somewhere, and nothing
 * said that neither language has. The store's short texts keep to the stores' limits.
 */
import { existsSync } from 'node:fs';
import { parse, Visitor, type Message, type Pattern, type VariableReference } from '@fluent/syntax';
import { asObject, read, readObject } from './files.ts';
import type { Part } from './part.ts';
import { saidIn } from './words-in-code.ts';

const EN = 'src/ui/words/en.ftl';
const ES = 'src/ui/words/es.ftl';
const SPEAKERS = ['src/check', 'src/evidence', 'src/exposure', 'src/ui', 'src/audit', 'src/browser', 'src/witness', 'popup', 'options', 'dashboard', 'stop'];
/** Shorter of the two stores' limits, in characters. */
const LIMITS: Readonly<Record<string, number>> = { name: 40, description: 112 };

export const words: Part = {
  name: 'words in both languages',
  problems(root) {
    const en = shapes(root, EN);
    const es = shapes(root, ES);
    return [...en.problems, ...es.problems, ...differences(en.ids, es.ids, ES), ...differences(es.ids, en.ids, EN), ...unsaid(root, en.ids), ...storeTexts(root)];
  },
};

/** Each message with its attributes and arguments, as one text that two languages can be compared by. */
function shapes(root: string, file: string): { ids: Map<string, string>; problems: string[] } {
  const ids = new Map<string, string>();
  const problems: string[] = [];
  for (const entry of parse(read(root, file), {}).body) {
    if (entry.type === 'Junk') problems.push(`${file}: does not parse: ${entry.content.trim().split('\n')[0] ?? ''}`);
    if (entry.type !== 'Message') continue;
    if (ids.has(entry.id.name)) problems.push(`${file}: ${entry.id.name} stands there twice`);
    ids.set(entry.id.name, shapeOf(entry));
  }
  return { ids, problems };
}

function shapeOf({ value, attributes }: Message): string {
  const named = attributes.map((attribute) => `.${attribute.id.name}(${argumentsOf(attribute.value)})`).toSorted();
  return [`(${value ? argumentsOf(value) : 'no text'})`, ...named].join(' ');
}

class Arguments extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference(node: VariableReference): void { this.names.add(`$${node.id.name}`); }
}

function argumentsOf(pattern: Pattern): string {
  const found = new Arguments();
  found.visit(pattern);
  return [...found.names].toSorted().join(' ');
}

function differences(one: Map<string, string>, other: Map<string, string>, otherFile: string): string[] {
  return [...one].flatMap(([id, shape]) => {
    const there = other.get(id);
    if (there === undefined) return [`${otherFile}: ${id} is missing`];
    return there === shape ? [] : [`${otherFile}: ${id} takes ${there}, the other language ${shape}`];
  });
}

function unsaid(root: string, ids: Map<string, string>): string[] {
  const said = saidIn(root, SPEAKERS);
  const missing = said.asked.filter(({ matches }) => ![...ids.keys()].some(matches)).map(({ file, id }) => `${file}: says “${id}”, and no language has it`);
  const idle = [...ids.keys()].filter((id) => !said.mentions(id)).map((id) => `${EN}: nobody says ${id}`);
  return [...new Set(missing), ...idle];
}

function storeTexts(root: string): string[] {
  const [es, en] = ['es', 'en'].map((language) => {
    const file = `public/_locales/${language}/messages.json`;
    return { file, texts: existsSync(`${root}/${file}`) ? readObject(root, file) : {} };
  });
  if (!es || !en) return [];
  const manifest = read(root, 'manifest.json');
  return [es, en].flatMap(({ file, texts }, at) => {
    const other = [en, es][at]?.texts ?? {};
    const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key).filter((key) => !(key in texts)).map((key) => `${file}: ${key} is missing`);
    const alone = Object.keys(texts).filter((key) => !(key in other)).map((key) => `${file}: ${key} is in this language alone`);
    const long = Object.entries(LIMITS).flatMap(([key, limit]) => {
      const text = asObject(texts[key]).message;
      return typeof text === 'string' && text.length > limit ? [`${file}: ${key} has ${text.length} characters of ${limit}`] : [];
    });
    return [...asked, ...alone, ...long];
  });
}
