/** One request as a detector's eye sees it. What is costly to find out is found out only when an eye asks. */
import type { Headers, Look, Parameter, RequestType, Stage, Time } from './types.ts';

/** Characters of a URL that are looked at. */
export const LOOKED_AT = 8_192;
const PARAMETERS = 100;

export interface Seen extends Pick<Look, 'stage' | 'at' | 'url' | 'host' | 'site' | 'type' | 'method' | 'page' | 'before' | 'to' | 'status' | 'address'> {
  headers?: Headers | undefined;
  flags?: readonly string[] | undefined;
  /** Asked at most once. */
  leaving(): boolean;
}

const NO_HEADERS: Headers = {};
const NO_FLAGS: readonly string[] = [];

const cut = (text: string): string => (text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text);

/** Query, path and departure are read when first asked for. One shape for all of them: there are three of these a request. */
export class RequestLook implements Look {
  readonly stage: Stage;
  readonly at: Time;
  readonly url: string;
  readonly host: string;
  readonly site: string;
  readonly type: RequestType;
  readonly method: string;
  readonly page: Look['page'];
  readonly before: Look['before'];
  readonly headers: Headers;
  readonly to: string | undefined;
  readonly status: number | undefined;
  readonly address: string | undefined;
  readonly flags: readonly string[];
  readonly #leaving: () => boolean;
  #left: boolean | undefined;
  #query: Parameter[] | undefined;
  #path: string | undefined;

  /** @param seen as the journal knows it. */
  constructor(seen: Seen) {
    this.stage = seen.stage;
    this.at = seen.at;
    this.url = cut(seen.url);
    this.host = seen.host;
    this.site = seen.site;
    this.type = seen.type;
    this.method = seen.method;
    this.page = seen.page;
    this.before = seen.before;
    this.headers = seen.headers ?? NO_HEADERS;
    this.to = seen.to === undefined ? undefined : cut(seen.to);
    this.status = seen.status;
    this.address = seen.address;
    this.flags = seen.flags ?? NO_FLAGS;
    this.#leaving = seen.leaving;
  }

  get leaving(): boolean {
    return (this.#left ??= this.#leaving());
  }

  get query(): readonly Parameter[] {
    return (this.#query ??= parametersOf(this.url));
  }

  get path(): string {
    return (this.#path ??= pathOf(this.url));
  }
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
