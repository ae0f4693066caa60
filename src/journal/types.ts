/**
 * The words of the journal: what the browser tells (BrowserEvent) and what it adds up to (Visit).
 *
 * A visit is one document in one tab, from its *committed* navigation to its departure, with all that it caused. It is
 * born `pending` (a navigation request is under way) or `advance` (the browser fetches or renders ahead of time), becomes
 * `open` when the browser commits it, and `left` when another document takes its place. A request alone is never a visit.
 */

/** Milliseconds since 1970, as the browser's event gave it. The journal never reads a clock. */
export type Time = number;

/** Resource types of webRequest, with Firefox's `beacon`, `imageset`, … folded into Chrome's names. */
export type RequestType =
  | 'main_frame' | 'sub_frame' | 'stylesheet' | 'script' | 'image' | 'font' | 'object' | 'xmlhttprequest'
  | 'ping' | 'csp_report' | 'media' | 'websocket' | 'webtransport' | 'other';

/** Headers by lower-case name: those that headers.ts lists, and no others. Several of one name are joined by line breaks. */
export type Headers = Readonly<Record<string, string>>;

/** What every event about a request carries. */
export interface RequestFacts {
  at: Time;
  requestId: string;
  /** http, https, ws or wss; anything else is dropped. */
  url: string;
  method: string;
  type: RequestType;
  /** -1 when no tab is known (page service workers, shared workers). */
  tabId: number;
  /** Firefox uses numbers above 2^31 here. 0 is the outermost frame. */
  frameId: number;
  documentId?: string;
  parentDocumentId?: string;
  /** Origin or URL of the document that asked; absent for what a person typed. */
  asker?: string;
  /** The document, or the frame that navigates, is the outermost one of its page. Chromium loads for the next page before it
   *  commits it, in a frame that is not 0 yet; Firefox's outermost frame is always 0. */
  outermost?: boolean;
  /** A frame inside a frame: the document around it is not the page. */
  nested?: boolean;
  /** Chrome's documentLifecycle is `prerender`. */
  prerendering?: boolean;
  /** Only Firefox says it; Chrome keeps private windows apart by `incognito: split`. */
  private?: boolean;
  /** Only Firefox: what its own lists say of the address, e.g. `tracking_ad`, `fingerprinting`. */
  flags?: readonly string[];
}

export type BrowserEvent =
  | ({ kind: 'request-started' } & RequestFacts)
  /** Seen only for plain http/ws, navigations and `other`, to keep headers out of the hot path; for all with the deeper look. */
  | ({ kind: 'request-sent'; cookie: boolean; advance: boolean;
      /** A navigation: whether a person's own act led to it. Left out where the browser does not say (plain http). */
      gesture?: boolean; headers?: Headers } & RequestFacts)
  /** Plain http only: the answer set a cookie. */
  | ({ kind: 'response-cookie'; headers?: Headers } & RequestFacts)
  | ({ kind: 'request-redirected'; to: string; status: number; address?: string; cached?: boolean; proxied?: boolean; headers?: Headers } & RequestFacts)
  | ({ kind: 'response-started'; status: number; address?: string; cached: boolean; proxied?: boolean; headers?: Headers } & RequestFacts)
  /** `held`: Testigo's own rules held it before it left. */
  | ({ kind: 'request-failed'; error: string; address?: string; held?: boolean } & RequestFacts)
  | { kind: 'navigation-committed'; at: Time; tabId: number; documentId?: string; url: string; prerendering?: boolean;
      /** Transition type and qualifiers of webNavigation, e.g. `link`, `reload`, `client_redirect`, `forward_back`. */
      how: string[]; private?: boolean }
  /** A frame inside a page got its document: what it asks for is the page's. */
  | { kind: 'frame-committed'; at: Time; tabId: number; documentId: string; parentDocumentId: string }
  | { kind: 'navigation-failed'; at: Time; tabId: number; url: string; error: string }
  /** pushState or a change of fragment: the same document under another address. */
  | { kind: 'address-changed'; at: Time; tabId: number; documentId?: string; url: string }
  | { kind: 'tab-known'; at: Time; tabId: number; private: boolean }
  | { kind: 'tab-closed'; at: Time; tabId: number }
  | { kind: 'tab-replaced'; at: Time; from: number; to: number }
  /** Host access was found missing, taken away or given back: without it the browser shows navigations and no requests. */
  | { kind: 'access'; at: Time; granted: boolean }
  /** A document found open by the sweep at start. `since` says why its beginning was not seen. A visit that is known
   *  already gets no gap, except after `worker-killed`: an idle stop loses nothing, a violent one may. */
  | { kind: 'document-found'; at: Time; tabId: number; documentId?: string; url: string; private: boolean; since: 'browser-start' | 'install' | 'worker-start' | 'worker-killed' };

/** How a contact came about. `opened` needs a committed navigation. */
export type ContactWay = 'opened' | 'loaded' | 'advance' | 'worker';

/** Why a visit may be seen incompletely. */
export type Gap =
  | 'started-late'        // it was open before Testigo listened
  | 'worker-gap'          // the worker was stopped violently in the middle of it
  | 'no-permission'       // host access was missing for a while
  | 'page-worker'         // the page has a service worker that can answer out of sight
  | 'from-cache'          // the document itself came from the cache or back/forward cache
  | 'unanswered'          // a stranger was asked, and the browser told no answer: it may have read the request
  | 'no-address'          // a host answered, and the browser told no address to compare (WebSockets in Chromium)
  | 'proxy'               // a proxy stood in between: the addresses are its own, or none
  | 'cut';                // bounds were reached: "N more"

/** One look at one request, kept as evidence. URLs are clipped to 300 characters. */
export interface Evidence {
  url: string;
  at: Time;
  type: RequestType;
  way: ContactWay;
  /** `sent`: no answer known, or the cache's, which does not tell whether the server was asked; `refused`: it failed before an
   *  answer (a blocker, DNS, the network). */
  outcome: 'sent' | 'answered' | 'refused';
  /** Refused by Testigo itself, because the person had it stop such pages before they open. */
  held?: true;
  address?: string;
  /** Origin of the document that asked. */
  asker?: string;
  status?: number;
}

/** A recognised indicator: the row in the catalogue and what it matched by. `evidence` is the strongest look at it; `first` the earliest, when that is another one. */
export interface Hit { indicator: number; by: 'host' | 'url' | 'address'; count: number; evidence: Evidence; first?: Evidence }

/** Requests that travelled without encryption, and what they carried in the open. */
export interface Plain { requests: number; cookies: number; forms: number; identifiers: number; example: Evidence }

/** What one request showed to a detector's eye. The journal keeps it, and does not know what it means. */
export interface Sign { detector: string; what: string; /** At most 120 characters; never a value that names a person. */ detail?: string }

/** A sign as its contact keeps it: how many requests showed it, and the earliest of them. */
export interface KeptSign extends Sign { count: number; evidence: Evidence }

/** A value that may be somebody's name among companies, as a salted hash, and where it stood (`uid`, `path`, `cookie`). */
export interface Name { hash: string; in: string }

/** A name as its contact keeps it: how many requests carried it. */
export interface KeptName extends Name { count: number }

/** One host that a visit talked to. */
export interface Contact {
  /** A-label, lower case, no trailing dot; IPv6 in brackets. */
  host: string;
  /** Registrable domain with the private part of the public suffix list; the host itself where there is none. */
  site: string;
  thirdParty: boolean;
  ways: Partial<Record<ContactWay, number>>;
  /** Each of them ends up answered, refused or cached; the rest is still under way, or its end was not seen. */
  requests: number;
  /** A server answered over the network. */
  answered: number;
  refused: number;
  /** The browser's cache answered. Whether it asked the server first is not told, so it is no proof of a contact. */
  cached: number;
  /** Went through a proxy (only Firefox says so); its addresses are not kept. */
  proxied: number;
  /** Distinct server addresses in order of appearance, at most 4; none of cached or proxied answers. */
  addresses: string[];
  /** TrackerDB pattern rows that matched, at most 8. */
  patterns: number[];
  hits: Hit[];
  /** What detectors' eyes saw in its requests, at most 4 a detector. */
  signs: KeptSign[];
  /** Names that its requests carried, at most 24. */
  names: KeptName[];
  /** What its answers' headers said of the place they came from, as the last answer said it. */
  edges?: Edge[];
  plain?: Plain;
  first: Time;
  last: Time;
  /** Up to 3 looks at it. */
  evidence: Evidence[];
}

/** What an answer's header says of the place that gave it: the header's name in lower case, and the place's code as that network writes it. */
export interface Edge { header: string; code: string }

export interface Hop {
  url: string;
  host: string;
  status?: number;
  address?: string;
  cached?: boolean;
  edges?: Edge[];
  /** A cookie was sent or set. Heard on plain http, elsewhere only with the deeper look: its absence says nothing. */
  cookie?: true;
  /** The page before sent the browser here by script, by a refresh or by a form that it submitted itself; others follow a server's redirect. */
  by?: 'script';
}

/** The redirects of one request from the first URL to the last; at least two hops. */
export interface Chain { requestId: string; type: RequestType; way: ContactWay; at: Time; hops: Hop[] }

/** One hop of a request under way: what is known of it, and which part of that its contact has counted already. */
export interface OpenHop extends Hop {
  at: Time;
  method: string;
  outcome: Evidence['outcome'];
  site: string;
  patterns: readonly number[];
  indicators: readonly { row: number; by: 'host' | 'url' }[];
  /** The request headers left the browser (only told for plain http/ws, navigations and `other`). */
  sent?: true;
  proxied?: true;
  /** Testigo held it before it left. */
  held?: true;
  /** The address (URL) itself carries an e-mail address or a token in the open. */
  identifier?: true;
  /** The address as it may be kept, where it carries what names a person. */
  shown?: string;
  signs: Sign[];
  names: Name[];
  /** How many of `signs` and of `names` its contact has counted. */
  told: [signs: number, names: number];
  /** Bits of what was counted, see contacts.ts. */
  counted: number;
}

/** A request whose answer has not come yet, or a navigation of which nobody knows yet whether it opens a page. */
export interface OpenRequest {
  /** URL clipped. */
  facts: RequestFacts;
  hops: OpenHop[];
  /** Asked for ahead of time (`Sec-Purpose: prefetch`, speculation rules). */
  advance: boolean;
  /** Set when it is first counted. */
  way?: ContactWay;
  /** The last answer came, but what became of the navigation is still unknown. */
  done?: true;
  /** It failed before any answer to its last hop. */
  failed?: true;
  /** Another event of it came before its start: the rest may still follow. */
  late?: true;
  /** A navigation, where the browser says it: whether a person's own act led to it. */
  gesture?: boolean;
  /** Until then it waits for that rest, though its answer is known. */
  until?: Time;
  /** It was redirected, and there was no room for its chain. */
  unchained?: true;
}

export interface Visit {
  /** documentId, or `tab:<tabId>@<time>` where the browser gives none, or `worker:<origin>`. */
  id: string;
  tabId: number;
  /** undefined until known; only `false` may be written anywhere. */
  private: boolean | undefined;
  url: string;
  host: string;
  site: string;
  phase: 'pending' | 'advance' | 'open' | 'left' | 'background';
  started: Time;
  /** The last time it was committed: a return from the back/forward cache commits again. */
  committed?: Time;
  left?: Time;
  gaps: Gap[];
  /** All of them, every hop of a redirect counted, those left out of `contacts` included. */
  requests: number;
  contacts: Map<string, Contact>;
  chains: Chain[];
  /** The hops of its own navigation, from the address that was asked for to the page's own. */
  came?: Hop[];
  /** The hops before those, through pages that sent the browser on by themselves: from the first one to where `came` begins. At most 40. */
  trail?: Hop[];
  open: Map<string, OpenRequest>;
  /** What the bounds left out. `contacts` is a lower bound. */
  more: { contacts: number; requests: number; chains: number };
}

/** What the hot path recognises in one URL. Rows are positions in the boot file. */
export interface Classification { host: string; site: string; patterns: readonly number[]; indicators: readonly { row: number; by: 'host' | 'url' }[] }

/** The journal's only window on knowledge: it stores the answers, and does not know what they mean. */
export interface Classifier {
  /** @param pageHost host of the visit's document, '' if unknown. Returns undefined for a URL with no usable host. */
  classify(url: string, type: RequestType, pageHost: string): Classification | undefined;
  /** Indicator rows for a server address. */
  indicatorsAt(address: string): readonly number[];
}

/** When an eye looks: the address is known; its headers have left; its answer (or redirect) came. */
export type Stage = 'asked' | 'sent' | 'answered';

export interface Parameter { name: string; value: string }

/** One request at one of its stages, as a detector's eye sees it. Who is a third party is decided later, with the whole visit. */
export interface Look {
  stage: Stage;
  at: Time;
  /** In full, up to 8,192 characters. */
  url: string;
  host: string;
  site: string;
  type: RequestType;
  method: string;
  /** The page that caused it; for a navigation the address itself; empty texts when that is not known. */
  page: { host: string; site: string };
  /** The redirect that led here. */
  before?: { url: string; host: string; site: string; status?: number | undefined } | undefined;
  /** The page was being left when this was asked for. */
  readonly leaving: boolean;
  /** Decoded parameters of the query, at most 100. */
  readonly query: readonly Parameter[];
  /** From the first slash, without query and fragment, as requested. */
  readonly path: string;
  /** At `sent` those of the request, at `answered` those of the answer; only what headers.ts lists and the browser told. */
  headers: Headers;
  /** At `answered`, of a redirect: the address that it leads to, up to 8,192 characters. */
  to?: string | undefined;
  status?: number | undefined;
  address?: string | undefined;
  /** Firefox's own classification. */
  flags: readonly string[];
}

/** The journal's eyes: what a request shows, judged by somebody else. Pure; must not throw. */
export interface Observer {
  /** Is there anything to see for somebody? Most answers are of no interest, and a look at each costs. */
  wants(stage: Stage, type: RequestType, told: { headers?: Headers; to?: string; flags?: readonly string[] }): boolean;
  notice(look: Look): readonly Sign[];
  names(look: Look): readonly Name[];
  /** The address as it may be kept: values that name a person or a browser are left out. */
  shown(url: string): string;
}
