/** What the detectors of patterns can say. Each is a sentence in the words: `say-<detector>-<what>`; its heading is `pattern-<detector>`. */
export const PATTERNS = {
  'personal-data': ['mail', 'phone', 'hash'],
  'location-leak': ['own', 'precise', 'near', 'coarse', 'place'],
  'session-replay': ['vendor', 'recording'],
  fingerprinting: ['vendor', 'defence', 'browser-list'],
  'cname-cloak': ['listed', 'network', 'signature'],
  'local-probe': ['named', 'resolved'],
  'injection-sign': ['redirected', 'network-changed'],
  'link-decoration': ['click', 'campaign'],
  'referrer-leak': ['address', 'secret', 'readable'],
  'real-time-bidding': ['few', 'many'],
  'tracker-socket': ['socket', 'named'],
  'invisible-pixel': ['plain', 'named'],
  beacon: ['leaving', 'sent', 'report'],
  'exploit-link': ['shape'],
  'ads-api': ['topics', 'attribution'],
} as const satisfies Record<string, readonly string[]>;

export type PatternId = keyof typeof PATTERNS;
export type What<Id extends PatternId> = (typeof PATTERNS)[Id][number];
