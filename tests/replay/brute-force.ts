/**
 * The slow and simple search that shared-identifier.ts is measured against. It knows nothing of names: it reads every text that each owner
 * was sent or sent itself (addresses, cookies, the target of a redirect), plain, percent-decoded and base64-decoded, and finds every piece
 * of at least eight characters that the texts of two owners have in common. Nothing of src/detectors is used here.
 */
import type { BrowserEvent } from '../../src/journal/types.ts';

const SHORTEST = 8;
/** `.`, `_` and `-` stand inside names. */
const RUN = /[A-Za-z0-9._-]{8,}/g;

export interface Text { owner: string; host: string; text: string }

/** A piece in common: of which owners, and for each place the key before it. */
export interface Common { piece: string; owners: string[]; keys: string[] }

/** All texts of a log. @param ownerOf tells whose a host is, which may be another one for what its cookies say. */
export function textsOf(events: readonly BrowserEvent[], ownerOf: (host: string, where: 'address' | 'cookie') => string): Text[] {
  const seen = new Map<string, Text>();
  const add = (url: string, raw: string | undefined, where: 'address' | 'cookie' = 'address'): void => {
    const host = new URL(url).hostname;
    if (raw && !seen.has(`${host} ${raw}`)) seen.set(`${host} ${raw}`, { owner: ownerOf(host, where), host, text: readings(raw).join(' ') });
  };
  const inAddress = (url: string): string => url.slice(new URL(url).origin.length);
  for (const event of events) {
    if (!('url' in event) || !/^(?:https?|wss?):/.test(event.url)) continue;
    if (event.kind === 'request-started') add(event.url, inAddress(event.url));
    if (event.kind === 'request-redirected') add(event.url, inAddress(event.to));
    if (event.kind === 'request-sent') add(event.url, event.headers?.cookie, 'cookie');
    if (event.kind === 'response-cookie' || event.kind === 'response-started') add(event.url, event.headers?.['set-cookie']?.split('\n').map((line) => line.split(';')[0]).join('; '), 'cookie');
  }
  return [...seen.values()];
}

/** A text as it stands, with escapes undone once, twice, three times, and what is base64 in any of them. */
function readings(raw: string): string[] {
  const plain = [raw];
  for (let i = 0; i < 3; i++) plain.push((plain.at(-1) ?? '').replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
  const inside = [...new Set(plain)].flatMap((text) => [...text.matchAll(/[\w+/-]{12,}/g)].map(([run]) => Buffer.from(run, 'base64').toString('latin1')));
  return [...new Set([...plain, ...inside.filter((text) => /^[\x20-\x7e\n]+$/.test(text))])];
}

/** Every longest piece in common of two owners, once a log. */
export function commonPieces(texts: readonly Text[]): Common[] {
  const owners = new Map<string, { grams: Set<string>; joined: string; runs: Map<string, string> }>();
  for (const { owner, text } of texts) {
    const one = owners.get(owner) ?? { grams: new Set<string>(), joined: '', runs: new Map<string, string>() };
    one.joined += ` ${text}`;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      one.runs.set(run, keyBefore(text, index));
      for (let i = 0; i + SHORTEST <= run.length; i++) one.grams.add(run.slice(i, i + SHORTEST));
    }
    owners.set(owner, one);
  }
  const found = new Map<string, { owners: Set<string>; keys: Set<string> }>();
  for (const [a, { runs }] of owners) {
    for (const [b, { grams, joined }] of owners) {
      if (a === b) continue;
      for (const [run, key] of runs) {
        for (const piece of piecesIn(run, grams, joined)) {
          const one = found.get(piece) ?? { owners: new Set<string>(), keys: new Set<string>() };
          one.owners.add(a).add(b);
          one.keys.add(key);
          found.set(piece, one);
        }
      }
    }
  }
  return [...found].map(([piece, one]) => ({ piece, owners: [...one.owners].sort(), keys: [...one.keys].sort() })).sort((x, y) => (x.piece < y.piece ? -1 : 1));
}

/** The longest stretches of a run that stand in the other owner's texts. */
function piecesIn(run: string, grams: ReadonlySet<string>, other: string): string[] {
  const pieces: string[] = [];
  for (let i = 0; i + SHORTEST <= run.length; i++) {
    if (!grams.has(run.slice(i, i + SHORTEST))) continue;
    let end = i + SHORTEST;
    while (end < run.length && other.includes(run.slice(i, end + 1))) end++;
    pieces.push(run.slice(i, end));
    i = end - SHORTEST;
  }
  return pieces;
}

const keyBefore = (text: string, index: number): string => /([\w.-]+)["']?\s?[=:]["'\s]*[^&;=:,?]*$/.exec(text.slice(Math.max(0, index - 120), index))?.[1] ?? '';
