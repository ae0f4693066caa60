/**
 * The advertising functions that Chrome built into the browser: Topics (it tells which subjects a person reads about) and Attribution
 * Reporting (it remembers ads and reports which of them led to a purchase).
 *
 * Rule: `topics` when a stranger's answer asks the browser to note the visit as a subject (`Observe-Browsing-Topics: ?1`), or the
 * browser told subjects in `Sec-Browsing-Topics`; `attribution` when an answer registers an ad or a purchase
 * (`Attribution-Reporting-Register-Source`, `-Trigger`). Sources: WICG's drafts of both; Chrome deprecated them from version 144 on.
 * Measured: Chromium 156, with and without the flags that switched them on, sends none of these request headers, neither to the
 * server nor to extensions, and says that Topics "has been removed"; the answers' headers are told to extensions there, without
 * `extraHeaders`. So in a browser of today it is a request that nobody heeds: a note. Innocent: `?0`; an empty list of
 * subjects; `Attribution-Reporting-Info`, -Eligible and -Support alone, which register nothing. Cannot see: the reports, which the
 * browser sends past extensions; subjects read by a script; the request headers without the deeper look.
 */
import type { Look } from '../journal/types.ts';
import type { What } from './patterns.ts';
import { strangersSigns } from './signed.ts';
import type { Detector, PatternFinding } from './types.ts';

const ASKED = 'observe-browsing-topics';
const TOLD = 'sec-browsing-topics';
const REGISTERED = ['attribution-reporting-register-source', 'attribution-reporting-register-trigger'] as const;

type AdsSign = { what: What<'ads-api'> };

export const adsApi: Detector = {
  id: 'ads-api',
  highest: 'note',
  card: 'detector/ads-api',
  eyes: [
    { at: 'answered', headers: [ASKED], notice: noticeTopicsAsked },
    { at: 'answered', headers: REGISTERED, notice: noticeAttribution },
    { at: 'sent', headers: [TOLD], notice: noticeTopicsTold },
  ],
  detect: (scene) => strangersSigns<What<'ads-api'>>(scene, 'ads-api')
    .map(({ facts: _, ...signed }): PatternFinding => ({ detector: 'ads-api', level: 'note', card: 'detector/ads-api', ...signed })),
};

/** A structured header of one truth value: https://www.rfc-editor.org/rfc/rfc9651#section-3.3.6 */
function noticeTopicsAsked({ headers }: Look): AdsSign | undefined {
  return headers[ASKED]?.startsWith('?1') ? { what: 'topics' } : undefined;
}

/** `(1 2);v=chrome.1:1:2, ();p=P0000` tells two subjects; `();p=P0000000000` none. Which, is nobody's business: it is not kept. */
function noticeTopicsTold({ headers }: Look): AdsSign | undefined {
  return /\(\d/.test(headers[TOLD] ?? '') ? { what: 'topics' } : undefined;
}

function noticeAttribution({ headers }: Look): AdsSign | undefined {
  return REGISTERED.some((name) => headers[name]) ? { what: 'attribution' } : undefined;
}
