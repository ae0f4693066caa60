/** Plays recorded details of both browsers into listeners, as the browser would call them. */
import { readFileSync } from 'node:fs';
import { listen } from '../../src/browser/listen.ts';
import { SelfRequests } from '../../src/browser/self-requests.ts';
import type { BrowserApi, Frame, NavigationDetails, ReplacedDetails, RequestDetails, Tab } from '../../src/browser/types.ts';
import type { BrowserEvent } from '../../src/journal/types.ts';

export type Browser = 'chromium' | 'firefox';
export const BROWSERS: readonly Browser[] = ['chromium', 'firefox'];

type Details = RequestDetails & NavigationDetails & ReplacedDetails & Tab & { id: number };
type Recorded = [scene: string, event: string, delivered: number, details: Details];

export interface Registration { event: string; filter?: { urls: string[]; types?: string[] }; spec?: string[] | undefined; argumentCount: number }

/** An API that remembers what was registered and can be fired by name. */
export class FakeApi implements BrowserApi {
  readonly registrations: Registration[] = [];
  readonly #listeners = new Map<string, ((details: never) => void)[]>();
  readonly runtime: BrowserApi['runtime'];
  tabsOpen: Tab[] = [];
  frames = new Map<number, Frame[] | null | Error>();

  constructor(browser: Browser, readonly base = browser === 'firefox' ? 'moz-extension://self/' : 'chrome-extension://self/') {
    this.runtime = { getURL: (path) => base + path, ...(browser === 'firefox' ? { getBrowserInfo: () => ({}) } : {}) };
  }

  #event(name: string) {
    return {
      removeListener: (listener: (details: never) => void) => {
        for (const [key, listeners] of this.#listeners) this.#listeners.set(key, listeners.filter((one) => one !== listener));
      },
      addListener: (...args: [listener: (details: never) => void, filter?: { urls: string[]; types?: string[] }, spec?: string[]]) => {
        const [listener, filter, spec] = args;
        const key = name === 'onSendHeaders' ? `${name}:${filter?.types ? 'speculative' : 'plain'}` : name;
        this.registrations.push({ event: key, argumentCount: args.length, spec, ...(filter ? { filter } : {}) });
        this.#listeners.set(key, [...this.#listeners.get(key) ?? [], listener]);
      },
    };
  }

  readonly webRequest = {
    onBeforeRequest: this.#event('onBeforeRequest'), onSendHeaders: this.#event('onSendHeaders'), onHeadersReceived: this.#event('onHeadersReceived'),
    onBeforeRedirect: this.#event('onBeforeRedirect'), onResponseStarted: this.#event('onResponseStarted'), onErrorOccurred: this.#event('onErrorOccurred'),
  };
  readonly webNavigation = {
    onCommitted: this.#event('nav.onCommitted'), onErrorOccurred: this.#event('nav.onErrorOccurred'), onHistoryStateUpdated: this.#event('nav.onHistoryStateUpdated'),
    onReferenceFragmentUpdated: this.#event('nav.onReferenceFragmentUpdated'), onTabReplaced: this.#event('nav.onTabReplaced'),
    getAllFrames: async ({ tabId }: { tabId: number }) => {
      const frames = this.frames.get(tabId) ?? null;
      if (frames instanceof Error) throw frames;
      return frames;
    },
  };
  readonly tabs = { onCreated: this.#event('tabs.onCreated'), onRemoved: this.#event('tabs.onRemoved'), query: async () => this.tabsOpen };

  fire(event: string, details: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) (listener as (details: unknown) => void)(details);
  }
}

/** What both browsers told on a page with redirects, frames, beacons, the back/forward cache, speculation, workers and errors. */
export function recorded(browser: Browser): Recorded[] {
  const file = JSON.parse(readFileSync(new URL(`./fixtures/${browser}.json`, import.meta.url), 'utf8')) as { events: Recorded[] };
  return file.events;
}

/** The same as events of the journal, in the order of delivery. */
export function recordedEvents(browser: Browser): BrowserEvent[] {
  const api = new FakeApi(browser);
  const events: BrowserEvent[] = [];
  let now = 0;
  listen(api, { accept: (event) => events.push(event), self: new SelfRequests(api.base), context: browser === 'chromium' ? { private: false } : {}, now: () => now });
  for (const [, event, delivered, details] of recorded(browser)) {
    now = delivered;
    api.fire(event, event === 'tabs.onRemoved' ? details.id : details);
  }
  return events;
}
