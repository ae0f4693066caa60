/**
 * A Chrome DevTools network log (an array of `{method, params}`) as browser events.
 *
 * https://chromedevtools.github.io/devtools-protocol/tot/Network/ : a redirect is a second `requestWillBeSent` with the same
 * requestId and the answer in `redirectResponse`; the loaderId plays the part of documentId.
 */
import type { BrowserEvent, RequestFacts, RequestType } from '../journal/types.ts';
import { addressOf, field, listOf, numberOf, objectOf, textOf, type Json } from './json.ts';
import { ANSWER_HEADERS, COOKIE_HEADERS, REQUEST_HEADERS } from '../journal/headers.ts';
import { cookieIn, framesOf, type Frames } from './devtools-frames.ts';
import { heardIn } from './heard.ts';
import { requestType } from './request-type.ts';

const TAB = 1;

/** https://chromedevtools.github.io/devtools-protocol/tot/Page/#type-ClientNavigationReason */
const REFRESH: ReadonlySet<string> = new Set(['metaTagRefresh', 'httpHeaderRefresh']);
const BY_PAGE: ReadonlySet<string> = new Set(['scriptInitiated', 'formSubmissionGet', 'formSubmissionPost']);

class DevtoolsReader {
  readonly events: BrowserEvent[] = [];
  private readonly requests = new Map<string, RequestFacts>();
  private readonly fromCache = new Set<string>();
  private readonly committed = new Set<string>();
  private at = 0;
  /** Why the page shown asked to go elsewhere; and whether it did so by itself, so that what is committed next is where it led. */
  private reason = '';
  private sentOn = false;
  /** Monotonic seconds to milliseconds since 1970: learned from the first event that has both. */
  private offset = 0;

  constructor(private readonly frames: Frames) {}

  read(method: string, params: Json): void {
    this.tick(params);
    if (method === 'Network.requestWillBeSent') this.started(params);
    else if (method === 'Network.webSocketCreated') this.begin(params, textOf(params.url), 'websocket', 'GET');
    else if (method === 'Network.requestServedFromCache') this.fromCache.add(textOf(params.requestId) ?? '');
    else if (method === 'Network.requestWillBeSentExtraInfo') this.headersSent(params);
    else if (method === 'Network.responseReceivedExtraInfo') this.headersReceived(params.requestId, params.headers);
    else if (method === 'Network.responseReceived' || method === 'Network.webSocketHandshakeResponseReceived') this.answered(params);
    else if (method === 'Network.loadingFailed') this.failed(params);
    else if ((method === 'Page.frameScheduledNavigation' || method === 'Page.frameRequestedNavigation') && this.frames.isTop(textOf(params.frameId))) this.reason = textOf(params.reason) ?? '';
    else if (method === 'Page.frameNavigated') this.navigated(objectOf(params.frame));
    else if (method === 'Page.navigatedWithinDocument') this.within(params);
  }

  private tick(params: Json): void {
    const seconds = numberOf(params.timestamp);
    const wall = numberOf(params.wallTime);
    if (seconds !== undefined && wall !== undefined && this.offset === 0) this.offset = wall - seconds;
    if (seconds !== undefined) this.at = Math.max(this.at, (seconds + this.offset) * 1000);
  }

  private started(params: Json): void {
    const request = objectOf(params.request);
    const before = this.requests.get(textOf(params.requestId) ?? '');
    const url = textOf(request.url);
    const redirect = objectOf(params.redirectResponse);
    if (before && url && params.redirectResponse) {
      this.headersReceived(before.requestId, redirect.headers);
      this.events.push({ kind: 'request-redirected', ...before, at: this.at, to: url, status: numberOf(redirect.status) ?? 0, ...field('address', addressOf(redirect.remoteIPAddress)), ...heardIn(redirect.headers, ANSWER_HEADERS) });
    }
    const type = requestType(textOf(params.type));
    const kind: RequestType = type === 'main_frame' && !this.frames.isTop(textOf(params.frameId)) ? 'sub_frame' : type;
    const facts = this.begin(params, url, before && params.redirectResponse ? before.type : kind, textOf(request.method) ?? 'GET');
    if (facts?.type === 'main_frame' && !before) this.leads(params.hasUserGesture);
    if (facts) this.sent(facts, request.headers);
  }

  private begin(params: Json, url: string | undefined, type: RequestType, method: string): RequestFacts | undefined {
    const requestId = textOf(params.requestId);
    if (!requestId || !url) return undefined;
    const loader = textOf(params.loaderId);
    const facts: RequestFacts = {
      at: this.at, requestId, url, method, type, tabId: TAB,
      frameId: type === 'main_frame' || this.frames.isTop(textOf(params.frameId)) ? 0 : 1,
      ...(type === 'main_frame' ? {} : { ...field('documentId', type === 'sub_frame' ? undefined : loader), ...field('parentDocumentId', this.frames.parentLoader(textOf(params.frameId))) }),
      ...(type === 'main_frame' ? {} : field('asker', textOf(params.documentURL))),
    };
    this.requests.set(requestId, facts);
    this.events.push({ kind: 'request-started', ...facts });
    return facts;
  }

  private sent(facts: RequestFacts, headers: unknown): void {
    const cookie = cookieIn(headers);
    const heard = heardIn(headers, REQUEST_HEADERS);
    if (cookie || heard.headers) this.events.push({ kind: 'request-sent', ...facts, at: this.at, cookie, advance: false, ...heard });
  }

  private headersSent(params: Json): void {
    const facts = this.requests.get(textOf(params.requestId) ?? '');
    if (facts) this.sent(facts, params.headers);
  }

  private headersReceived(requestId: unknown, headers: unknown): void {
    const facts = this.requests.get(textOf(requestId) ?? '');
    const heard = heardIn(headers, COOKIE_HEADERS);
    if (facts && heard.headers) this.events.push({ kind: 'response-cookie', ...facts, at: this.at, ...heard });
  }

  private answered(params: Json): void {
    const facts = this.requests.get(textOf(params.requestId) ?? '');
    if (!facts) return;
    const response = objectOf(params.response);
    this.headersReceived(facts.requestId, response.headers);
    const cached = this.fromCache.has(facts.requestId) || response.fromDiskCache === true || response.fromPrefetchCache === true;
    const address = addressOf(response.remoteIPAddress);
    this.events.push({ kind: 'response-started', ...facts, at: this.at, status: numberOf(response.status) ?? 0, cached, ...field('address', address), ...heardIn(response.headers, ANSWER_HEADERS) });
    const loader = textOf(params.loaderId);
    // Some recorders leave out the Page domain: then the answer to a navigation is the best sign of its commit.
    if (facts.type === 'main_frame' && loader && !this.frames.tells(loader)) this.commit(loader, facts.url);
  }

  private failed(params: Json): void {
    const facts = this.requests.get(textOf(params.requestId) ?? '');
    if (facts) this.events.push({ kind: 'request-failed', ...facts, at: this.at, error: textOf(params.errorText) ?? 'failed' });
  }

  private navigated(frame: Json): void {
    const loader = textOf(frame.loaderId);
    const url = textOf(frame.url);
    this.frames.navigated(textOf(frame.id), loader);
    const parent = this.frames.parentLoader(textOf(frame.id));
    if (loader && parent) this.events.push({ kind: 'frame-committed', at: this.at, tabId: TAB, documentId: loader, parentDocumentId: parent });
    if (loader && url && !textOf(frame.parentId) && this.frames.isTop(textOf(frame.id))) this.commit(loader, url);
  }

  private commit(loader: string, url: string): void {
    if (this.committed.has(loader) || !/^https?:/.test(url)) return;
    this.committed.add(loader);
    this.events.push({ kind: 'navigation-committed', at: this.at, tabId: TAB, documentId: loader, url, how: this.sentOn ? ['client_redirect'] : [], private: false });
    this.sentOn = false;
  }

  /** A script or form may act for a person who pressed something; old logs do not say. */
  private leads(gesture: unknown): void {
    this.sentOn = REFRESH.has(this.reason) ? gesture !== true : BY_PAGE.has(this.reason) && gesture === false;
    this.reason = '';
  }

  private within(params: Json): void {
    const url = textOf(params.url);
    if (url && this.frames.isTop(textOf(params.frameId))) this.events.push({ kind: 'address-changed', at: this.at, tabId: TAB, url });
  }
}

/** @returns the events in the order of the log, on one tab that is known not to be private. */
export function eventsOfDevtools(log: readonly unknown[]): BrowserEvent[] {
  const messages = listOf(log).map((message) => ({ method: textOf(message.method) ?? '', params: objectOf(message.params) }));
  const reader = new DevtoolsReader(framesOf(messages));
  reader.events.push({ kind: 'tab-known', at: 0, tabId: TAB, private: false });
  for (const { method, params } of messages) reader.read(method, params);
  return reader.events;
}
