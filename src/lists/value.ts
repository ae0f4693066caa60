/** One value of a list, as browsers write it, or why it cannot be one. Never lifted to a parent domain. */
import { isReserved, isTooBroad, rangeOf, textOfRange } from './address.ts';
import type { Candidate } from './candidate.ts';
import { refanged } from './refang.ts';
import type { EntryKind, Refusal } from './types.ts';

export interface Value { kind: EntryKind; value: string; /** The host of a host or URL; '' for addresses. */ host: string }

const LONGEST = 4096;
const LABELS = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const SINGLE = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** RFC 6761, 6762, 8375 and appendix G of 6762. Names for documentation (`.example`, `.test`) are let through: they reach nobody. */
const LOCAL = /(?:^|\.)(?:localhost|local|invalid|home\.arpa|internal|intranet|lan)$/;
/** Direction marks and other letters without a shape: no name has them. */
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const NUMERIC = /(?:^|\.)(?:0x[0-9a-f]*|\d+)$/;
const WEB = /^(?:https?|wss?):\/\//i;
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;
const PORT = /^([^:/?#]+):(\d{1,5})$/;

/** @returns the value, or the reason against it. */
export function valueOf(candidate: Pick<Candidate, 'as' | 'value'>): Value | Refusal {
  if (candidate.value.length > LONGEST) return 'too-long';
  const text = refanged(candidate.value);
  switch (candidate.as) {
    case 'host': return isUrlLike(text) ? urlOf(text) : hostOrPort(text);
    case 'address': return addressOf(text);
    case 'url': return urlOf(text);
    default: return anyOf(text);
  }
}

const isUrlLike = (text: string): boolean => SCHEME.test(text) || (text.includes('/') && rangeOf(text) === undefined);

function anyOf(text: string): Value | Refusal {
  if (rangeOf(text) !== undefined || /^\[?[0-9a-f:.]*:[0-9a-f:.]*:[^/]*(?:\/\d+)?$/i.test(text)) return addressOf(text);
  if (/^\d+(?:\.\d+){3}\/\d+$/.test(text)) return addressOf(text);
  return isUrlLike(text) ? urlOf(text) : hostOrPort(text);
}

/** A port narrows what is meant: such a value stays a URL. */
function hostOrPort(text: string): Value | Refusal {
  const port = PORT.exec(text);
  return port ? urlOf(`http://${text}`) : hostOf(text);
}

/** @returns a host, or the address that the text is. */
function hostOf(text: string): Value | Refusal {
  let host = text.toLowerCase();
  if (host.startsWith('*.')) host = host.slice(2);
  else if (host.startsWith('.')) host = host.slice(1);
  if (host.endsWith('.')) host = host.slice(0, -1);
  if (host.length === 0 || INVISIBLE.test(host)) return 'invalid-host';
  if (/[^\u0000-\u007f]/.test(host) || host.includes('xn--')) {
    const ascii = asBrowsersWrite(host);
    if (ascii === undefined) return 'invalid-host';
    host = ascii;
  }
  if (NUMERIC.test(host)) return addressOf(host);
  if (host.length > 253) return 'invalid-host';
  if (LOCAL.test(host)) return 'reserved';
  if (SINGLE.test(host)) return 'public-suffix';
  return LABELS.test(host) ? { kind: 'host', value: host, host } : 'invalid-host';
}

/** Letters of all scripts become A-labels (UTS 46). */
function asBrowsersWrite(host: string): string | undefined {
  if (/[/?#@:\\%[\]|<>^]/.test(host)) return undefined;
  const url = `http://${host}/`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

function addressOf(text: string): Value | Refusal {
  const range = rangeOf(text);
  if (!range) return oddAddress(text);
  if (isTooBroad(range)) return 'too-broad';
  if (isReserved(range)) return 'reserved';
  return { kind: 'address', value: textOfRange(range), host: '' };
}

/** Octal, hexadecimal and shortened addresses: browsers would open them, readers of lists disagree on them. */
function oddAddress(text: string): Refusal {
  const url = `http://${text}/`;
  const read = /^[\w.]+$/.test(text) && URL.canParse(url) ? rangeOf(new URL(url).hostname) : undefined;
  return read && isReserved(read) ? 'reserved' : 'invalid-address';
}

function urlOf(text: string): Value | Refusal {
  if (SCHEME.test(text) && !WEB.test(text)) return 'other-kind';
  const full = SCHEME.test(text) ? text : `http://${text}`;
  if (/\s/.test(text) || !URL.canParse(full)) return 'invalid-url';
  const url = new URL(full);
  const known = url.hostname.startsWith('[') ? addressOf(url.hostname) : hostOf(url.hostname);
  if (typeof known === 'string') return known;
  const port = url.port === '' ? '' : `:${url.port}`;
  return { kind: 'url', value: `${url.hostname.replace(/\.$/, '')}${port}${url.pathname}${url.search}`, host: known.host };
}
