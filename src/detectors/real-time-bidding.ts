/**
 * The page puts the place for an advertisement up for auction: each company that is asked to bid hears of the visit, also those that lose.
 *
 * Rule: a request that scripts make (fetch, ping, JSONP) to companies that TrackerDB files under advertising, on a path of a bid
 * request: those of OpenRTB and Prebid Server (`/openrtb2/auction`), of Prebid.js's adapters (`/ut/v3/prebid`, `/openrtb/pbjs`,
 * `/hb/bid-request`, `/header/auction`, `/rtb/bid`), of Amazon's (`/e/dtb/bid`), or with the results of one (`hb_bidder`).
 * One finding for the page; more than ten companies are an exposure. Sources: documentation of Prebid and its adapters' addresses; ICCL 2022.
 *
 * Innocent: Prebid's own program, other requests to the same companies. Cannot see: auctions between servers, of which the
 * browser makes one request or none, and adapters with other paths; so the number is a lower bound.
 */
import type { Look, RequestType } from '../journal/types.ts';
import { strangersSigns } from './signed.ts';
import type { Detector } from './types.ts';

const ASKING: ReadonlySet<RequestType> = new Set(['xmlhttprequest', 'ping', 'script']);

const BID = /\/(?:openrtb\w*|(?:[a-z]+_)?prebid(?:js|-request)?|pbjs|hb|hbid|hb-multi|header\/auction|e\/dtb\/bid|rtb\/bid|bid-?request|bid\/bidder|cygnus|a\/api\/fastlane\.json)(?:\/|$)/i;

/** Files that only bear such a name: the program itself, its settings. */
const FILE = /(?<!fastlane)\.(?:js|json|css|html|map)$/i;

const FEW = 10;
const LOOKS = 3;

function isBid({ url, path }: Look): boolean {
  return (BID.test(path) && !FILE.test(path)) || url.includes('hb_bidder') || url.includes('source=prebid-client');
}

export const realTimeBidding: Detector = {
  id: 'real-time-bidding',
  highest: 'exposure',
  card: 'detector/real-time-bidding',
  eyes: [{ at: 'asked', types: ASKING, notice: (look) => (isBid(look) ? { what: 'bid' } : undefined) }],
  detect(scene) {
    const asked = strangersSigns<'bid'>(scene, 'real-time-bidding', (_, __, { category }) => category === 'advertising');
    if (asked.length === 0) return [];
    const many = asked.length > FEW;
    return [{
      detector: 'real-time-bidding', what: many ? 'many' : 'few', level: many ? 'exposure' : 'note', card: 'detector/real-time-bidding',
      subject: scene.visit.site, count: asked.length, details: asked.map(({ subject }) => subject).sort(), hosts: asked.flatMap(({ hosts }) => hosts),
      evidence: asked.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, LOOKS),
    }];
  },
};
