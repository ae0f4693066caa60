/**
 * HAR 1.2 as browser events. http://www.softwareishard.com/blog/har-12-spec/
 *
 * A HAR has no request ids: each redirect is an entry of its own that names the next address in `redirectURL`. The first
 * entry of a page is its navigation, with all the redirects that follow from it.
 */
import { ANSWER_HEADERS, COOKIE_HEADERS, REQUEST_HEADERS } from '../journal/headers.ts';
import type { BrowserEvent, RequestFacts } from '../journal/types.ts';
import { addressOf, field, listOf, numberOf, objectOf, textOf, type Json } from './json.ts';
import { heardIn } from './heard.ts';
import { requestType, typeOfMime } from './request-type.ts';

interface Entry { page: string; at: number; url: string; request: Json; response: Json; raw: Json }

/** @param log the value of the file's `log` field. @returns events in time order; each page is one tab. */
export function eventsOfHar(log: Json): BrowserEvent[] {
  const pages = new Map<string, Entry[]>();
  for (const raw of listOf(log.entries)) {
    const entry = entryOf(raw);
    if (entry) pages.set(entry.page, [...(pages.get(entry.page) ?? []), entry]);
  }
  return [...pages.values()].flatMap((entries, index) => new HarPage(index + 1, entries.sort((a, b) => a.at - b.at)).events());
}

function entryOf(raw: Json): Entry | undefined {
  const request = objectOf(raw.request);
  const url = textOf(request.url);
  const at = Date.parse(textOf(raw.startedDateTime) ?? '');
  if (!url || Number.isNaN(at)) return undefined;
  return { page: textOf(raw.pageref) ?? '', at, url, request, response: objectOf(raw.response), raw };
}

class HarPage {
  private readonly out: BrowserEvent[] = [];
  private ids = 0;

  constructor(private readonly tabId: number, private readonly entries: Entry[]) {}

  events(): BrowserEvent[] {
    this.out.push({ kind: 'tab-known', at: 0, tabId: this.tabId, private: false });
    const left = [...this.entries];
    const first = left.shift();
    if (!first) return this.out;
    const page = `har-page-${this.tabId}`;
    const last = this.chain(first, left, {});
    this.out.push({ kind: 'navigation-committed', at: last.at, tabId: this.tabId, documentId: page, url: last.url, how: [], private: false });
    for (let next = left.shift(); next; next = left.shift()) this.chain(next, left, { documentId: page, asker: last.url });
    return this.out;
  }

  /** One request with all its redirects; the entries it uses are taken out of `left`. */
  private chain(start: Entry, left: Entry[], document: { documentId?: string; asker?: string }): Entry {
    const requestId = `har-${this.tabId}-${++this.ids}`;
    let entry = start;
    for (;;) {
      const facts = this.facts(entry, requestId, document);
      this.out.push({ kind: 'request-started', ...facts });
      this.headers(entry, facts);
      const status = numberOf(entry.response.status) ?? 0;
      const address = { ...field('address', addressOf(entry.raw.serverIPAddress)), ...heardIn(entry.response.headers, ANSWER_HEADERS) };
      const to = redirectOf(entry);
      const next = to === undefined ? -1 : left.findIndex((one) => sameAddress(one.url, to) && one.at >= entry.at);
      const target = left[next];
      if (to === undefined || !target) {
        if (status > 0) this.out.push({ kind: 'response-started', ...facts, status, cached: cachedIn(entry), ...address });
        else this.out.push({ kind: 'request-failed', ...facts, error: textOf(entry.response._error) ?? 'no answer', ...address });
        return entry;
      }
      this.out.push({ kind: 'request-redirected', ...facts, to, status, ...address });
      left.splice(next, 1);
      entry = target;
    }
  }

  private facts(entry: Entry, requestId: string, document: { documentId?: string; asker?: string }): RequestFacts {
    const content = objectOf(entry.response.content);
    const named = textOf(entry.raw._resourceType);
    const guess = named ? requestType(named) : typeOfMime(textOf(content.mimeType));
    const type = document.documentId === undefined ? 'main_frame' : guess === 'main_frame' ? 'sub_frame' : guess;
    return { at: entry.at, requestId, url: entry.url, method: textOf(entry.request.method) ?? 'GET', type, tabId: this.tabId, frameId: 0, ...document };
  }

  private headers(entry: Entry, facts: RequestFacts): void {
    const sent = heardIn(entry.request.headers, REQUEST_HEADERS);
    if (sent.headers) this.out.push({ kind: 'request-sent', ...facts, cookie: hasHeader(entry.request, 'cookie'), advance: false, ...sent });
    if (hasHeader(entry.response, 'set-cookie')) this.out.push({ kind: 'response-cookie', ...facts, ...heardIn(entry.response.headers, COOKIE_HEADERS) });
  }
}

const hasHeader = (message: Json, name: string): boolean => listOf(message.headers).some((header) => textOf(header.name)?.toLowerCase() === name);

/** Recorders differ: `redirectURL` may be absent, relative, or only in the Location header. */
function redirectOf({ response, url }: Entry): string | undefined {
  const status = numberOf(response.status) ?? 0;
  if (status < 300 || status > 399 || status === 304) return undefined;
  const location = textOf(response.redirectURL) ?? textOf(listOf(response.headers).find((header) => textOf(header.name)?.toLowerCase() === 'location')?.value);
  return location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : undefined;
}

const sameAddress = (a: string, b: string): boolean => URL.canParse(a) && withoutHash(a) === withoutHash(b);
const withoutHash = (url: string): string => new URL(url).href.replace(/#.*$/, '');

const cachedIn = ({ raw, response }: Entry): boolean => textOf(raw._fromCache) !== undefined || objectOf(response)._fromDiskCache === true;
