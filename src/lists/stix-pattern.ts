/**
 * The part of STIX patterning that a browser's requests can answer: any of these names, addresses or URLs.
 * Grammar: https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html, section 9. A tokenizer and a state machine; nothing recurses,
 * and no text of a pattern becomes a regular expression.
 *
 * Alternatives of other kinds (a file's hash) are dropped: the rest still holds by itself. Whatever makes one part depend on another is
 * refused whole.
 */
import type { Candidate } from './candidate.ts';

export type Found = Pick<Candidate, 'as' | 'value'>;
export type PatternFault = 'pattern' | 'unsupported' | 'other-kind' | 'too-long';

const LONGEST = 4096;
const MOST_TOKENS = 1024;

const PATHS: ReadonlyMap<string, Candidate['as']> = new Map([
  ['domain-name:value', 'host'], ['url:value', 'url'], ['ipv4-addr:value', 'address'], ['ipv6-addr:value', 'address'], ['network-traffic:dst_ref.value', 'any'],
]);

type Token = { is: 'string' | 'other' | 'path' | 'word' | 'sign'; text: string };

/** Sticky and without a choice between two ways through the same text. */
const SPACE = /[\s\u00a0]+|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\n]*/y;
const STRING = /'(?:[^'\\]|\\['\\])*'/y;
const PREFIXED = /[thb]'[^']*'/y;
const PATH = /[A-Za-z][\w-]*:(?:[A-Za-z_][\w-]*|'(?:[^'\\]|\\['\\])*')(?:\.(?:[A-Za-z_][\w-]*|'(?:[^'\\]|\\['\\])*')|\[(?:\*|-?\d+)\])*/y;
const NUMBER = /[+-]?\d*\.?\d+/y;
const WORD = /[A-Za-z_]\w*/y;
const SIGN = /!==?|<=|>=|<>|==|[=<>[\](),]/y;

/** Everything that ties parts together, denies, compares by order or by shape, or sets a time. */
const BEYOND = new Set('AND NOT LIKE MATCHES ISSUBSET ISSUPERSET EXISTS FOLLOWEDBY WITHIN REPEATS START STOP SECONDS TIMES != !== <> < > <= >='.split(' '));

/** Nearly every pattern of published lists; read at once, with the same result as below. */
const PLAIN = /^\[([a-z0-9-]+:[a-z_.]+) {0,2}= {0,2}'([^'\\]*)'\]$/;

/** @returns each value that is enough by itself, or why the pattern cannot be used. */
export function readPattern(pattern: string): Found[] | PatternFault {
  if (pattern.length > LONGEST) return 'too-long';
  const plain = PLAIN.exec(pattern);
  const as = PATHS.get(plain?.[1] ?? '');
  if (as) return [{ as, value: plain?.[2] ?? '' }];
  const tokens = tokensOf(pattern);
  if (typeof tokens === 'string') return tokens;
  if (tokens.some(({ is, text }) => is !== 'string' && is !== 'path' && BEYOND.has(text))) return onlySubsets(tokens) ?? 'unsupported';
  return anyOf(tokens);
}

function tokensOf(pattern: string): Token[] | PatternFault {
  const tokens: Token[] = [];
  const kinds = [[STRING, 'string'], [PREFIXED, 'other'], [PATH, 'path'], [NUMBER, 'other'], [WORD, 'word'], [SIGN, 'sign']] as const;
  for (let at = 0; ;) {
    SPACE.lastIndex = at;
    if (SPACE.test(pattern)) { at = SPACE.lastIndex; continue; }
    if (at >= pattern.length) return tokens;
    const kind = kinds.find(([shape]) => { shape.lastIndex = at; return shape.test(pattern); });
    if (!kind) return 'pattern';
    if (tokens.length === MOST_TOKENS) return 'too-long';
    tokens.push({ is: kind[1], text: pattern.slice(at, kind[0].lastIndex) });
    at = kind[0].lastIndex;
  }
}

/** `ipv4-addr:value ISSUBSET '198.51.100.0/24'` says what `=` says of a range, as long as nothing else is beyond us. */
function onlySubsets(tokens: readonly Token[]): Found[] | PatternFault | undefined {
  const same = tokens.map((token, at): Token => (token.text === 'ISSUBSET' && token.is === 'word' && PATHS.get(tokens[at - 1]?.text ?? '') === 'address' ? { is: 'sign', text: '=' } : token));
  return same.some(({ is, text }) => is !== 'string' && is !== 'path' && BEYOND.has(text)) ? undefined : anyOf(same);
}

function anyOf(tokens: readonly Token[]): Found[] | PatternFault {
  const found: Found[] = [];
  let outer = 0;
  let inner = 0;
  let inside = false;
  /** Whether a comparison, or an opening bracket, has to come next. */
  let wanted = true;
  let dropped = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { is, text } = tokens[at]!;
    if (!wanted) {
      if (text === 'OR' && is === 'word') wanted = true;
      else if (text === ')' && inside && inner > 0) inner--;
      else if (text === ')' && !inside && outer > 0) outer--;
      else if (text === ']' && inside && inner === 0) inside = false;
      else return 'pattern';
      continue;
    }
    if (text === '(' && is === 'sign') { if (inside) inner++; else outer++; continue; }
    if (text === '[' && is === 'sign' && !inside) { inside = true; continue; }
    if (is !== 'path' || !inside) return 'pattern';
    const end = comparison(tokens, at, found);
    if (end === undefined) return 'pattern';
    if (!PATHS.has(text)) dropped++;
    at = end;
    wanted = false;
  }
  if (wanted || inside || outer > 0) return 'pattern';
  return found.length === 0 && dropped > 0 ? 'other-kind' : found;
}

/** `path = 'value'` or `path IN ('one', 'two')`. @returns the place of its last token. */
function comparison(tokens: readonly Token[], at: number, found: Found[]): number | undefined {
  const as = PATHS.get(tokens[at]!.text);
  const operator = tokens[at + 1];
  const value = tokens[at + 2];
  if (!operator || !value) return undefined;
  if (operator.text === '=' || operator.text === '==') return literal(value, as, found) ? at + 2 : undefined;
  if (operator.text !== 'IN' || operator.is !== 'word' || value.text !== '(') return undefined;
  for (let next = at + 3; ; next += 2) {
    const one = tokens[next];
    if (!one || !literal(one, as, found)) return undefined;
    const then = tokens[next + 1]?.text;
    if (then === ')') return next + 1;
    if (then !== ',') return undefined;
  }
}

function literal({ is, text }: Token, as: Candidate['as'] | undefined, found: Found[]): boolean {
  if (as === undefined) return is === 'string' || is === 'other' || /^(?:true|false)$/i.test(text);
  if (is !== 'string') return false;
  found.push({ as, value: text.slice(1, -1).replaceAll(/\\(['\\])/g, '$1') });
  return true;
}
