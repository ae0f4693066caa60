/** Which messages the code says: literals and templates that stand where a message's id is expected. */
import { filesIn, read } from './files.ts';

export interface Said {
  /** Ids said for sure: first argument of `say`, or `id` of a Message. A template is a pattern. */
  asked: { file: string; id: string; matches(id: string): boolean }[];
  /** Whether any text in the code could be this id, wherever it stands. */
  mentions(id: string): boolean;
}

const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
/** Where an id begins: `say(` and `has(` of the words, and `{ id:` of a Message, which has `args` or nothing beside it. */
const PLACES = /(?:\bwords\.|[^.\w])(?:say|has)\(|\{\s*id:\s*/g;
const AFTER_MESSAGE_ID = /^\s*(?:\}|,\s*args\b)/;

/** @param folders where words are said @returns what is said there */
export function saidIn(root: string, folders: readonly string[]): Said {
  const files = filesIn(root, folders, /\.tsx?$/).map((file) => ({ file, text: withoutComments(read(root, file)) }));
  const asked = files.flatMap(({ file, text }) => [...text.matchAll(PLACES)].flatMap((place) => {
    const start = place.index + place[0].length;
    const expression = expressionAt(text, start);
    if (place[0].startsWith('{') && !AFTER_MESSAGE_ID.test(text.slice(start + expression.length))) return [];
    return literals(expression).map((literal) => ({ file, id: literal, matches: matcher(literal) }));
  }));
  const all = files.flatMap(({ text }) => literals(text)).filter((literal) => /^[a-z][\w-]*(?:-|$|\$)/.test(literal)).map(matcher);
  return { asked, mentions: (id) => all.some((matches) => matches(id)) };
}

/** Texts in an expression, without those that are only compared with. A template keeps its `${…}`. */
function literals(expression: string): string[] {
  return [...expression.matchAll(LITERAL)]
    .filter((found) => !/[=!]==?\s*$|\.includes\(\s*$/.test(expression.slice(0, found.index)))
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .filter((text) => text !== '');
}

/** A template as a pattern: each hole stands for at least one character. */
function matcher(literal: string): (id: string) => boolean {
  if (!literal.includes('${')) return (id) => id === literal;
  const parts = withoutHoles(literal).split('\0').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.+')}$`);
  return (id) => pattern.test(id);
}

/** `${…}`, nested braces included, becomes one NUL. */
function withoutHoles(template: string): string {
  let out = '';
  for (let at = 0; at < template.length; at += 1) {
    if (!template.startsWith('${', at)) { out += template[at]; continue; }
    let depth = 1;
    for (at += 2; at < template.length && depth > 0; at += 1) depth += template[at] === '{' ? 1 : template[at] === '}' ? -1 : 0;
    at -= 1;
    out += '\0';
  }
  return out;
}

/** The expression that begins here: up to a comma or a bracket that closes at its own depth. */
function expressionAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('({['.includes(sign)) depth += 1;
    else if (')}]'.includes(sign) && (depth -= 1) < 0) return text.slice(start, at);
    else if ((sign === ',' || sign === ';') && depth === 0) return text.slice(start, at);
  }
  return text.slice(start);
}

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
