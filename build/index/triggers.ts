/**
 * Literals that must be in a URL before a filter without a host can match. Only when one is found is the filter itself
 * tried, so that one pass over the URL serves them all.
 */
import { SHORTEST_TRIGGER } from '../../src/knowledge/grams.ts';
import type { Filter } from './filter.ts';

/** Expressions whose fixed parts are too short: every way they can begin, `#` for a digit. */
const BY_HAND: ReadonlyMap<string, readonly string[]> = new Map([
  ['(ga|xhr)\\.[0-9]+\\.js', ['ga.###', 'ga.##.', 'ga.#.js', 'xhr.##', 'xhr.#.']],
]);

/**
 * @returns lower case; any of them being in the URL is necessary for a match. None for the beginning of a label that is too
 * short: such filters are tried on each host. Throws where none is long enough.
 */
export function triggersOf(filter: Filter): readonly string[] {
  if (isShortLabel(filter)) return [];
  const triggers = candidates(filter);
  const short = triggers.find((trigger) => trigger.length < SHORTEST_TRIGGER);
  if (short !== undefined || triggers.length === 0) throw new Error(`no trigger of ${SHORTEST_TRIGGER} characters for ${filter.raw}`);
  return triggers;
}

export const isShortLabel = (filter: Filter): boolean => filter.kind === 'label' && labelTrigger(filter).length < SHORTEST_TRIGGER;

/** The prefix, or what must follow it where that is a part of a name; paths like `/main/` are too common to start with. */
function labelTrigger({ prefix, glob }: Filter & { kind: 'label' }): string {
  const following = longest(glob.split(/[*^]/));
  return prefix.length < SHORTEST_TRIGGER && !following.startsWith('/') ? following : prefix;
}

function candidates(filter: Filter): readonly string[] {
  if (filter.kind === 'text') return [longest([filter.text])];
  if (filter.kind === 'glob') return [longest(filter.glob.split(/[*^]/))];
  if (filter.kind === 'regex') return BY_HAND.get(filter.source) ?? [longest(fixedParts(filter.source))];
  return filter.kind === 'label' ? [labelTrigger(filter)] : [];
}

/**
 * A trigger lies within the host or behind it, never in both: a slash may only be its beginning, or follow one that is. What
 * is before a slash and what begins with it are taken apart. The scheme is not searched.
 */
function longest(parts: readonly string[]): string {
  const pieces = parts.flatMap((part) => {
    const searched = part.toLowerCase().replace(/^.*:\/\//, '');
    const slash = searched.indexOf('/');
    return slash <= 0 ? [searched] : [searched.slice(0, slash), searched.slice(slash)];
  });
  return pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
}

/** Runs of characters that every match of an expression contains: outside of groups and classes, not optional. */
function fixedParts(source: string): string[] {
  const parts = [''];
  const end = (): void => { parts.push(''); };
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === '|') throw new Error(`alternatives at the top of an expression are not supported: ${source}`);
    if (character === '(') at = endOfGroup(source, at);
    else if (character === '[') at = source.indexOf(']', at);
    else if ('?*{'.includes(character)) parts[parts.length - 1] = parts[parts.length - 1]!.slice(0, -1);
    if (character === '\\' && /[a-z0-9]/i.test(source[at + 1]!)) { at++; end(); continue; }
    if ('([.?*+{^$'.includes(character)) { end(); continue; }
    if (character === '\\') at++;
    parts[parts.length - 1] += source[at]!;
  }
  return parts;
}

function endOfGroup(source: string, start: number): number {
  for (let at = start, depth = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`unfinished group in ${source}`);
}
