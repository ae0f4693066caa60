/** One request as a detector's eye sees it. What is costly to find out is found out only when an eye asks. */
import type { Headers, Look, Parameter, RequestType, Stage, Time } from './types.ts';

/** Characters of a URL that are looked at. */
export const LOOKED_AT = 8_192;
const PARAMETERS = 100;

export interface Seen {
  stage: Stage; at: Time; url: string; host: string; site: string; type: RequestType; method: string;
  page: Look['page']; before?: Look['before']; headers?: Headers; to?: string; status?: number; address?: string; flags?: readonly string[];
  /** Asked at most once. */
  leaving(): boolean;
}

/** @param seen as the journal knows it. @returns a look whose query, path and departure are read when first asked for. */
export function lookOf(seen: Seen): Look {
  const { leaving, headers = {}, flags = [], ...rest } = seen;
  const url = seen.url.length > LOOKED_AT ? seen.url.slice(0, LOOKED_AT) : seen.url;
  let query: Parameter[] | undefined;
  let left: boolean | undefined;
  const { before, to, status, address, ...known } = rest;
  return {
    ...known, url, headers, flags, ...(before ? { before } : {}), ...(to === undefined ? {} : { to: to.slice(0, LOOKED_AT) }), ...(status === undefined ? {} : { status }), ...(address === undefined ? {} : { address }),
    get leaving() { return (left ??= leaving()); },
    get query() { return (query ??= parametersOf(url)); },
    get path() { return pathOf(url); },
  };
}

function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  if (start < 0) return '/';
  const end = url.slice(start).search(/[?#]/);
  return end < 0 ? url.slice(start) : url.slice(start, start + end);
}

function parametersOf(url: string): Parameter[] {
  const start = url.indexOf('?');
  if (start < 0) return [];
  const hash = url.indexOf('#', start);
  const parameters: Parameter[] = [];
  for (const pair of url.slice(start + 1, hash < 0 ? url.length : hash).split(/[&;]/)) {
    if (parameters.length >= PARAMETERS) break;
    const equals = pair.indexOf('=');
    if (equals > 0) parameters.push({ name: decoded(pair.slice(0, equals)), value: decoded(pair.slice(equals + 1)) });
  }
  return parameters;
}

/** A form's way of writing (`+` is a space); what is no valid escape stays as it is. */
function decoded(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
