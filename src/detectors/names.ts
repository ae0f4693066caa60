/**
 * Values that may be somebody's name among companies: where they stand in a request, and the address without them.
 *
 * A name is a value that tells one browser or person out of millions (name-token.ts) in a place that is not made for something else
 * (name-keys.ts). Whether it *is* one shows only when two companies have it. Source of the method: Acar et al., "The Web Never Forgets",
 * CCS 2014; Englehardt and Narayanan, CCS 2016; Fouad et al., PoPETs 2020(2).
 */
import type { Look } from '../journal/types.ts';
import { keyKind, NO_KEY, type KeyKind } from './name-keys.ts';
import { masked } from './mask.ts';
import { decoded, eachPair, findNames, type Text } from './name-text.ts';

/** `in`: name of a parameter (`?` where it has none that can be shown), `path`, `cookie`, or `redirect` for what an answer wrote into the address that it leads to. */
export interface Named {
  value: string; in: string;
  /** The place is made for names. Otherwise the value only looks like one. */
  likely: boolean;
}

const NEVER: ReadonlySet<KeyKind> = new Set(['session', 'cache', 'consent', 'event', 'thing', 'public', 'content', 'secret', 'text', 'page']);

const PLACE = /^[\w.$[\]:-]{1,32}$/;

/** A file's path holds hashes of its contents. */
const FILE = /\.(?:m?js|css|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|eot|map|json|wasm|mp4|webm|m3u8|mp3|html?)$/i;

/** Files whose address stands in the page itself, alike for every visitor: what is behind their name is the site's, or the episode's. */
const CONTENTS = /\.(?:m?js|css|woff2?|ttf|otf|eot|wasm|map|m3u8|mpd|ts|mp4|webm|mp3|m4a|ogg|pdf)$/i;

/** Paths and hosts of endpoints made for exchanging names. */
const EXCHANGE_PATH = /[/_.-](?:(?:cookie|user|uid|id|pixel|partner)[-_]?(?:sync|match|map)|[gs]et-?uid|map-?uid|ck-?sync)|\/cmf?(?:\/|$)|\/sync(?:\/|$)|\/match(?:\/|$)|\/ibs:|\/tap\.php|\/pug$/i;
const EXCHANGE_HOST = /^(?:[\w-]+-)?(?:sync|idsync|usersync|cookiesync|match|cm|dpm|ssum|dsum)(?:-[\w-]+)?\d*\./i;

/** One parameter with more than so many values that only look drawn lists things: products, pictures, experiments. */
const LIST = 4;

/** Is the address made for exchanging names, by the look of it? */
export const isExchange = ({ host, path }: Pick<Look, 'host' | 'path'>): boolean => EXCHANGE_HOST.test(host) || EXCHANGE_PATH.test(path.slice(0, 200));

/** The names of a look are asked for by several eyes. */
const seen = new WeakMap<Look, readonly Named[]>();

/** @returns the values of one look that could name a person or a browser, with the place each stood in; no value twice. */
export function candidatesIn(look: Look): readonly Named[] {
  const known = seen.get(look);
  if (known) return known;
  const found = gather(look);
  seen.set(look, found);
  return found;
}

/** @returns those of them that stand where names are put. */
export const namesIn = (look: Look): Named[] => candidatesIn(look).filter(({ likely }) => likely);

/** @returns the names in a look's address, at whatever stage it is. */
export const namesInAddress = (look: Look): Named[] => gather(look, 'asked').filter(({ likely }) => likely);

function gather(look: Look, stage = look.stage): Named[] {
  const found: Named[] = [];
  const add = (value: string, place: string, likely: boolean): void => {
    const known = found.find((one) => one.value === value);
    if (known) known.likely ||= likely;
    else found.push({ value, in: placeOf(place), likely });
  };
  const { page, at } = look;
  const isPage = (host: string): boolean => page.host !== '' && (host === page.host || host === page.site || host.endsWith(`.${page.site}`));
  const base = { at, never: NEVER, isPage };
  if (stage === 'asked') inUrl(look, { base, add });
  else if (stage === 'sent') inCookies(look.headers.cookie?.split(';'), { base, add });
  else {
    inCookies(look.headers['set-cookie']?.split('\n').map((line) => line.split(';', 1)[0] ?? ''), { base, add });
    if (look.to !== undefined && (isExchange(look) || !CONTENTS.test(look.path))) inTarget(look.to, { base, add: (value, _, likely) => add(value, 'redirect', likely) });
  }
  return found;
}

/** What a parameter is called is kept and shown, unless that may name somebody too: then it is `?`. */
const placeOf = (key: string): string => (PLACE.test(key) && key.replaceAll(/\D/g, '').length < 8 ? key : NO_KEY);

type Base = Pick<Text, 'at' | 'never' | 'isPage'>;
type Add = (value: string, place: string, likely: boolean) => void;

function inUrl(look: Look, { base, add }: { base: Base; add: Add }): void {
  const exchange = isExchange(look);
  const file = FILE.test(look.path);
  if (!exchange && CONTENTS.test(look.path)) return;
  // What stands alone behind a file's name is its version.
  inQuery(look.url, (value, key, likely) => { if (!file || key !== NO_KEY) add(value, key, likely || exchange); }, base);
  if (!file || exchange) inPath(look.path, exchange, { base, add });
}

/** Where an answer leads: its parameters, and its path where that is made for exchanging (`/ibs:dpid=…&dpuuid=…`). */
function inTarget(to: string, { base, add }: { base: Base; add: Add }): void {
  inQuery(to, add, base);
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(to) ?? [];
  if (isExchange({ host, path })) inPath(path, true, { base, add });
}

function inPath(path: string, exchange: boolean, { base, add }: { base: Base; add: Add }): void {
  for (const piece of path.split(/[/;&]/)) {
    if (piece.length < 8) continue;
    // A path is full of numbers and slugs of things; what has no key must be long or be exchanged.
    findNames(decoded(piece), { ...base, key: 'path', kind: 'plain' }, (value, key, likely) => {
      if (likely || exchange || (value.length >= 16 && /[a-z]/i.test(value))) add(value, key, likely || exchange);
    });
  }
}

function inQuery(url: string, take: Add, base: Base): void {
  const start = url.indexOf('?');
  if (start < 0) return;
  const end = url.indexOf('#', start);
  eachPair(url.slice(start + 1, end < 0 ? undefined : end), (key, raw) => {
    const doubtful: [string, string][] = [];
    findNames(decoded(raw), { ...base, key, kind: keyKind(key) }, (value, place, likely) => {
      if (likely) take(value, place, true);
      else doubtful.push([value, place]);
    });
    if (doubtful.length <= LIST) for (const [value, place] of doubtful) take(value, place, false);
  });
}

/** A number in a cookie is mostly a count or an experiment's; only a key that is made for names makes it one. */
function inCookies(pairs: readonly string[] | undefined, { base, add }: { base: Base; add: Add }): void {
  for (const pair of pairs ?? []) {
    const equals = pair.indexOf('=');
    if (equals < 1) continue;
    const key = pair.slice(0, equals).trim();
    findNames(decoded(pair.slice(equals + 1)), { ...base, key, kind: keyKind(key) }, (value, _, likely) => {
      if (likely || value.length >= 20 || !/^\d+$/.test(value)) add(value, 'cookie', true);
    });
  }
}

/** The address with names, e-mail addresses, telephone numbers and coordinates left out; host and the shape of the path stay. */
export const withoutNames = masked;
