/**
 * Everything the journal knows between two events, and the indexes into it.
 *
 * Invariants: a visit is in `visits` under its own id; `requests` names the visit whose `open` holds the request;
 * `documents` names the visit of every frame document listed in that visit's `documents`; `tabs.current` is an open visit.
 */
import { WAITING, type Bounds } from './bounds.ts';
import { isWeb } from './url-text.ts';
import type { Classifier, Gap, Observer, Time, Visit } from './types.ts';

/** Ids of forgotten visits that wait to be told; nobody may ever ask. */
const REMEMBERED_REMOVALS = 5_000;

/** A visit with what the journal needs to join later events to it. */
export interface KeptVisit extends Visit {
  /** Time of the last event that touched it. */
  seen: Time;
  /** The request that led to this document, once it is known. */
  navigation?: string;
  /** A pending navigation: when it counts as one that opened nothing, unless it is committed before. */
  decide?: Time;
  /** Committed, but its navigation request was not seen yet: the URL by which to find it. */
  landing?: string;
  /** Opened without a request that is known: the look its own host's contact holds for that. */
  bare?: { at: Time; url: string };
  /** The page that was shown just before in this tab, and whether that page sent the browser here by itself. See trail.ts. */
  before?: { id: string; sentOn: boolean };
  /** When pushState or a fragment last changed the address. */
  moved?: Time;
  /** Frame documents that belong to it. */
  documents: string[];
  /** Ids of requests that ended lately. */
  done: string[];
  /** Bitmap of the hosts left out, see beyond.ts. */
  beyond?: number[];
}

export interface TabState {
  private: boolean | undefined;
  current: string | undefined;
}

export class State {
  readonly visits = new Map<string, KeptVisit>();
  readonly tabs = new Map<number, TabState>();
  readonly documents = new Map<string, string>();
  readonly requests = new Map<string, string>();
  readonly done = new Set<string>();
  /** Tabs whose id the browser changed: old to new. */
  readonly aliases = new Map<number, number>();
  /** Closed tabs of private windows: what still arrives from them is not looked at. */
  readonly closed = new Set<number>();
  /** Failures told before the navigation they concern, the latest few. */
  readonly failures: { tabId: number; key: string; at: Time }[] = [];
  readonly touched = new Set<KeptVisit>();
  readonly removed = new Set<string>();
  /** Host access is missing: whatever is shown now is seen without its requests. */
  blind = false;
  now: Time = 0;
  /** Time of the first event ever. */
  begun: Time = 0;
  /** Nothing has to be settled before this time. */
  due: Time = Infinity;

  constructor(readonly classifier: Classifier, readonly bounds: Bounds, readonly observer: Observer) {}

  tab(id: number): TabState {
    const known = this.tabs.get(id);
    if (known) return known;
    const fresh: TabState = { private: undefined, current: undefined };
    this.tabs.set(id, fresh);
    return fresh;
  }

  current(tabId: number): KeptVisit | undefined {
    const id = this.tabs.get(tabId)?.current;
    return id === undefined ? undefined : this.visits.get(id);
  }

  /** The visit a document belongs to: its own, or that of the outermost document around it. */
  visitOf(documentId: string): KeptVisit | undefined {
    return this.visits.get(documentId) ?? this.visits.get(this.documents.get(documentId) ?? '');
  }

  touch(visit: KeptVisit, at: Time): void {
    if (at > visit.seen) visit.seen = at;
    this.touched.add(visit);
  }

  /** A new record. Its page is `url` when that is known already; pages without a host have host and site ''. */
  create(id: string, tabId: number, phase: Visit['phase'], at: Time, url: string): KeptVisit {
    const visit: KeptVisit = {
      id, tabId, phase, private: tabId < 0 ? undefined : this.tab(tabId).private, url: '', host: '', site: '',
      started: at, gaps: [], requests: 0, contacts: new Map(), chains: [], open: new Map(), more: { contacts: 0, requests: 0, chains: 0 },
      seen: at, documents: [], done: [],
    };
    this.name(visit, url);
    this.visits.set(id, visit);
    this.removed.delete(id);
    this.touch(visit, at);
    if (phase === 'pending' || phase === 'advance') this.wake(at + WAITING);
    return visit;
  }

  /** Sets the visit's page, and from it who is a third party. */
  name(visit: KeptVisit, url: string): void {
    visit.url = url.slice(0, this.bounds.url);
    const page = isWeb(url) ? this.classifier.classify(url, 'main_frame', '') : undefined;
    visit.host = page?.host ?? '';
    visit.site = page?.site ?? '';
    for (const contact of visit.contacts.values()) contact.thirdParty = contact.site !== visit.site;
  }

  adopt(documentId: string, visit: KeptVisit): void {
    if (documentId === visit.id || this.documents.get(documentId) === visit.id) return;
    this.documents.set(documentId, visit.id);
    visit.documents.push(documentId);
    if (visit.documents.length <= this.bounds.documents) return;
    const oldest = visit.documents.shift();
    if (oldest !== undefined) this.documents.delete(oldest);
  }

  /** Remembers that a request is over. */
  finish(visit: KeptVisit, requestId: string): void {
    visit.open.delete(requestId);
    this.requests.delete(requestId);
    this.done.add(requestId);
    visit.done.push(requestId);
    if (visit.done.length <= this.bounds.done) return;
    const oldest = visit.done.shift();
    if (oldest !== undefined) this.done.delete(oldest);
  }

  /** A request that was thought to be over may begin again. */
  reopen(visit: KeptVisit, requestId: string): void {
    this.done.delete(requestId);
    visit.done = visit.done.filter((id) => id !== requestId);
  }

  remove(visit: KeptVisit): void {
    this.visits.delete(visit.id);
    for (const id of visit.documents) if (this.documents.get(id) === visit.id) this.documents.delete(id);
    for (const id of visit.open.keys()) if (this.requests.get(id) === visit.id) this.requests.delete(id);
    for (const id of visit.done) this.done.delete(id);
    const tab = this.tabs.get(visit.tabId);
    if (tab?.current === visit.id) tab.current = undefined;
    this.touched.delete(visit);
    this.removed.add(visit.id);
    for (const first of this.removed) if (this.removed.size > REMEMBERED_REMOVALS) this.removed.delete(first);
  }

  /** Asks to be settled at that time at the latest. */
  wake(at: Time): void {
    if (at < this.due) this.due = at;
  }
}

/** Notes once why a visit may be seen incompletely. */
export function addGap(visit: KeptVisit, gap: Gap): void {
  if (!visit.gaps.includes(gap)) visit.gaps.push(gap);
}
