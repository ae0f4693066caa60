/**
 * What both browsers really put into the details of their events (measured on Chromium 156 and Firefox 153). The published
 * types lack Chrome's document fields and Firefox's private ones, so the adapter reads these instead.
 */

export interface Header { name: string; value?: string }

/** Union of all webRequest details; each event fills some of it. */
export interface RequestDetails {
  requestId: string;
  url: string;
  method: string;
  type: string;
  tabId: number;
  frameId: number;
  /** -1 for the outermost frame, 0 for a frame inside it. */
  parentFrameId?: number;
  timeStamp: number;
  documentId?: string;
  parentDocumentId?: string;
  /** Chrome: `outermost_frame`, `sub_frame`, `fenced_frame`. */
  frameType?: string;
  /** Chrome: `prerender`, `active`, `cached`, `pending_deletion`. */
  documentLifecycle?: string;
  /** Chrome: origin that asked; `null` as text for an opaque one. */
  initiator?: string;
  /** Firefox: full URLs. */
  documentUrl?: string;
  originUrl?: string;
  /** Firefox only. */
  incognito?: boolean;
  /** Firefox only; `type` is `direct` or a kind of proxy. */
  proxyInfo?: { type: string } | null;
  ip?: string | null;
  fromCache?: boolean;
  statusCode?: number;
  redirectUrl?: string;
  /** Firefox only: what its own lists say of the address. */
  urlClassification?: { firstParty: string[]; thirdParty: string[] };
  error?: string;
  requestHeaders?: Header[];
  responseHeaders?: Header[];
}

export interface NavigationDetails {
  tabId: number;
  frameId: number;
  url: string;
  timeStamp: number;
  documentId?: string;
  parentDocumentId?: string;
  frameType?: string;
  documentLifecycle?: string;
  transitionType?: string;
  transitionQualifiers?: string[];
  error?: string;
}

export interface ReplacedDetails { replacedTabId: number; tabId: number; timeStamp: number }
export interface Tab { id?: number; incognito: boolean; url?: string; discarded?: boolean; favIconUrl?: string }
export interface Frame { frameId: number; url: string; documentId?: string; frameType?: string; errorOccurred?: boolean; documentLifecycle?: string }

interface RequestEvent { addListener(listener: (details: RequestDetails) => void, filter: { urls: string[]; types?: string[] }, spec?: string[]): void }
interface PlainEvent<T extends unknown[]> { addListener(listener: (...args: T) => void): void }

/** An event whose listener can be taken away again. */
interface PassingEvent extends RequestEvent { removeListener(listener: (details: RequestDetails) => void): void }

/** What the deeper look needs. */
export interface DeeperApi { runtime: BrowserApi['runtime']; webRequest: { onSendHeaders: PassingEvent; onHeadersReceived: PassingEvent } }

/** The part of the browser's API that the listeners and the sweep need. Both `browser` and a test's fake have this shape. */
export interface BrowserApi {
  runtime: { getURL(path: string): string; getBrowserInfo?: unknown };
  webRequest: {
    onBeforeRequest: RequestEvent;
    onSendHeaders: RequestEvent;
    onHeadersReceived: RequestEvent;
    onBeforeRedirect: RequestEvent;
    onResponseStarted: RequestEvent;
    onErrorOccurred: RequestEvent;
  };
  webNavigation: {
    onCommitted: PlainEvent<[NavigationDetails]>;
    onErrorOccurred: PlainEvent<[NavigationDetails]>;
    onHistoryStateUpdated: PlainEvent<[NavigationDetails]>;
    onReferenceFragmentUpdated: PlainEvent<[NavigationDetails]>;
    /** Chrome only. */
    onTabReplaced?: PlainEvent<[ReplacedDetails]>;
    getAllFrames(details: { tabId: number }): Promise<Frame[] | null>;
  };
  tabs: {
    onCreated: PlainEvent<[Tab]>;
    onRemoved: PlainEvent<[number]>;
    query(query: Record<string, never>): Promise<Tab[]>;
  };
}
