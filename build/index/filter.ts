/**
 * One filter of TrackerDB, read from the text in which ad-block lists are written.
 * Syntax: https://help.adblockplus.org/hc/en-us/articles/360062733293
 *
 * Corner cases follow the engine that TrackerDB ships with, because its answers are what we compare with; for instance a
 * pattern that starts and ends with a slash is a regular expression, even where a path was meant.
 */
import { ANY_TYPE, PARTY, TYPE_BITS } from '../../src/knowledge/request-bits.ts';

export interface FilterOptions {
  /** Bits of the types it is limited to; 0 for all. */
  types: number;
  party: number;
  /** Hosts of the page, `~` in front of those where it must not match. */
  pages: string[];
}

export type Filter = { options: FilterOptions; raw: string } & (
  /** Host and everything below it. */
  | { kind: 'host'; host: string }
  /** What follows directly behind the host; `glob` with `*` and `^` in it. */
  | { kind: 'path'; host: string; path: string; glob: boolean }
  /** The beginning of a host label, then a glob that may start anywhere behind it. */
  | { kind: 'label'; prefix: string; glob: string }
  | { kind: 'text'; text: string }
  | { kind: 'glob'; glob: string; anchored: boolean }
  | { kind: 'regex'; source: string }
);

const TYPES: Readonly<Record<string, number>> = {
  document: TYPE_BITS.main_frame, subdocument: TYPE_BITS.sub_frame, stylesheet: TYPE_BITS.stylesheet, script: TYPE_BITS.script,
  image: TYPE_BITS.image, font: TYPE_BITS.font, object: TYPE_BITS.object, xhr: TYPE_BITS.xmlhttprequest,
  xmlhttprequest: TYPE_BITS.xmlhttprequest, ping: TYPE_BITS.ping, media: TYPE_BITS.media, websocket: TYPE_BITS.websocket, other: TYPE_BITS.other,
};

/** @returns undefined for cosmetic filters, which never match a request. Throws on an option that it does not know. */
export function readFilter(raw: string): Filter | undefined {
  if (/#[@?]?#/.test(raw)) return undefined;
  const dollar = raw.lastIndexOf('$');
  const hasOptions = dollar !== -1 && raw[dollar - 1] !== '\\' && raw[dollar + 1] !== '/';
  const options = readOptions(hasOptions ? raw.slice(dollar + 1) : '', raw);
  const pattern = hasOptions ? raw.slice(0, dollar) : raw;
  const base = { options, raw };
  if (pattern.length >= 2 && pattern.startsWith('/') && pattern.endsWith('/')) return { ...base, kind: 'regex', source: pattern.slice(1, -1) };
  if (pattern.endsWith('|')) throw new Error(`anchors at the end are not supported: ${raw}`);
  return pattern.startsWith('||') ? { ...base, ...hostAnchored(pattern.slice(2).toLowerCase()) } : { ...base, ...free(pattern.toLowerCase()) };
}

function hostAnchored(pattern: string) {
  const [host = ''] = /^[a-z0-9_.-]*/.exec(pattern) ?? [];
  const rest = withoutLastStar(pattern.slice(host.length));
  if (host.endsWith('.') || pattern[host.length] === '*') return { kind: 'label', prefix: host, glob: rest } as const;
  if (rest === '' || rest === '^') return { kind: 'host', host } as const;
  return { kind: 'path', host, path: rest, glob: /[*^]/.test(rest) } as const;
}

function free(pattern: string) {
  const anchored = pattern.startsWith('|');
  const text = withoutLastStar(anchored ? pattern.slice(1) : pattern.replace(/^\*/, ''));
  if (anchored || /[*^]/.test(text)) return { kind: 'glob', glob: text, anchored } as const;
  return { kind: 'text', text } as const;
}

const withoutLastStar = (pattern: string): string => (pattern.endsWith('*') ? pattern.slice(0, -1) : pattern);

function readOptions(text: string, raw: string): FilterOptions {
  const options: FilterOptions = { types: ANY_TYPE, party: PARTY.any, pages: [] };
  for (const option of text === '' ? [] : text.split(',')) {
    const type = TYPES[option];
    if (option === '3p' || option === 'third-party') options.party = PARTY.third;
    else if (option === '1p' || option === 'first-party') options.party = PARTY.first;
    else if (option.startsWith('domain=')) options.pages = option.slice('domain='.length).split('|');
    else if (type !== undefined) options.types |= type;
    else throw new Error(`unknown option ${option} in ${raw}`);
  }
  return options;
}
