/** A small world for the journal's tests: a classifier over a handful of hosts, and short ways to write events. */
import type { BrowserEvent, Classifier, RequestFacts } from '../../src/journal/types.ts';
import { Journal } from '../../src/journal/journal.ts';
import type { Bounds } from '../../src/journal/bounds.ts';

/** Rows as the real index has them: numbers that mean something elsewhere. */
export const WATCHED = { host: 'watched.test', row: 7, address: '203.0.113.66', addressRow: 9 };

/** Knows hosts by `new URL`, sites by their last two labels, one watched host and one watched address. */
export const classifier: Classifier = {
  classify(url, type, pageHost) {
    let host: string;
    try {
      host = new URL(url).hostname.replace(/\.$/, '');
    } catch {
      return undefined;
    }
    if (host === '') return undefined;
    const site = host.startsWith('[') ? host : host.split('.').slice(-2).join('.');
    const third = pageHost !== host;
    const indicators = host === WATCHED.host || host.endsWith(`.${WATCHED.host}`) ? [{ row: WATCHED.row, by: 'host' as const }] : [];
    return { host, site, patterns: site === 'tracker.test' && third && type !== 'main_frame' ? [3] : [], indicators };
  },
  indicatorsAt: (address) => (address === WATCHED.address ? [WATCHED.addressRow] : []),
};

export function journal(bounds: Partial<Bounds> = {}): Journal {
  return new Journal(classifier, bounds);
}

let counter = 0;
export const nextId = (): string => String(++counter);

export function facts(at: number, url: string, more: Partial<RequestFacts> = {}): RequestFacts {
  return { at, requestId: nextId(), url, method: 'GET', type: 'image', tabId: 1, frameId: 0, ...more };
}

/** A navigation request of the outermost frame, from its start to its answer, with redirects on the way. */
export function navigation(at: number, urls: string[], more: Partial<RequestFacts> & { address?: string } = {}): BrowserEvent[] {
  const { address = '192.0.2.1', ...rest } = more;
  const base = facts(at, '', { type: 'main_frame', ...rest });
  return hops(base, urls, address);
}

/** Any other request, answered. */
export function load(at: number, url: string | string[], more: Partial<RequestFacts> & { address?: string } = {}): BrowserEvent[] {
  const { address = '192.0.2.9', ...rest } = more;
  return hops(facts(at, '', rest), Array.isArray(url) ? url : [url], address);
}

function hops(base: RequestFacts, urls: string[], address: string): BrowserEvent[] {
  return urls.flatMap((url, i): BrowserEvent[] => {
    const at = base.at + i * 10;
    const hop = { ...base, at, url };
    const to = urls[i + 1];
    const started: BrowserEvent = { kind: 'request-started', ...hop };
    if (to !== undefined) return [started, { kind: 'request-redirected', ...hop, at: at + 5, to, status: 302, address }];
    return [started, { kind: 'response-started', ...hop, at: at + 5, status: 200, address, cached: false }];
  });
}

export function commit(at: number, url: string, documentId: string | undefined, more: Partial<Extract<BrowserEvent, { kind: 'navigation-committed' }>> = {}): BrowserEvent {
  return { kind: 'navigation-committed', at, tabId: 1, url, how: ['link'], ...(documentId === undefined ? {} : { documentId }), ...more };
}

/** A page opened the ordinary way: request, answer, commit. */
export function open(at: number, url: string, documentId: string, more: { tabId?: number; private?: boolean; via?: string[]; asker?: string } = {}): BrowserEvent[] {
  const { via = [], tabId = 1, asker } = more;
  const isPrivate = more.private === undefined ? {} : { private: more.private };
  return [
    ...navigation(at, [...via, url], { tabId, ...isPrivate, ...(asker === undefined ? {} : { asker }) }),
    commit(at + 10 * via.length + 8, url, documentId, { tabId }),
  ];
}

export function feed(target: Journal, ...events: (BrowserEvent | BrowserEvent[])[]): Journal {
  for (const event of events.flat()) target.accept(event);
  return target;
}
