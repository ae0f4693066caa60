import { describe, expect, it } from 'vitest';
import { realTimeBidding } from '../../src/detectors/real-time-bidding.ts';
import type { RequestType } from '../../src/journal/types.ts';
import { contact, look, organisation, scene, seen, sign, visit } from '../scene.ts';

const [eye] = realTimeBidding.eyes ?? [];
const noticed = (path: string, type: RequestType = 'xmlhttprequest') => (eye?.types?.has(type) ? eye.notice(seen(`https://px.ads.test${path}`, { type })) : undefined);

const asked = (host: string, more: Parameters<typeof sign>[3] = {}) => contact(host, { signs: [sign('real-time-bidding', 'bid', `https://${host}/openrtb2/auction`, more)] });
const numbers = [...Array(11).keys()];
const known = { hosts: {
  ...Object.fromEntries(numbers.map((n) => [`bid${n}.test`, { organisation: organisation(`bidder${n}`), category: 'advertising' }])),
  'metrics.test': { category: 'site_analytics' }, 'own.test': { organisation: organisation('own'), category: 'advertising' }, 'example.org': { organisation: organisation('own') },
} };
const found = (...contacts: ReturnType<typeof contact>[]) => realTimeBidding.detect(scene(visit(contacts), known));

describe('real-time-bidding', () => {
  it.each([
    '/', '/prebid.js', '/prebid9.12.0.js', '/prebid/prebid.js', '/hb/config.json', '/lib/openrtb.js', '/thb/x', '/hbo/films', '/bids', '/forbid/x', '/auction/lot/7', '/auction', '/products/bid', '/pb?x=1', '/collect?hb=1',
    '/prebidding-guide', '/header/auctions-today', '/cookie_sync', '/setuid?bidder=x',
  ])('has no eye for %s', (path) => { expect(noticed(path)).toBeUndefined(); });

  it.each<RequestType>(['image', 'main_frame', 'sub_frame', 'stylesheet'])('has no eye for %s', (type) => { expect(noticed('/openrtb2/auction', type)).toBeUndefined(); });

  it('says nothing of a company that does other things, of nobody known, of the site’s own, and of what was refused', () => {
    expect(found(asked('metrics.test'), asked('nobody.test'), asked('own.test'), asked('example.org'))).toEqual([]);
    expect(found(asked('bid1.test', { evidence: look('https://bid1.test/openrtb2/auction', { outcome: 'refused' }) }))).toEqual([]);
  });

  it.each([
    '/openrtb2/auction', '/openrtb/pbjs?s=1', '/openrtbb/prebidjs', '/openrtb_2_5/pbjs/auction/request?av=37', '/OpenRTB/TaboolaHB/auction/x', '/openrtb/2.5/pbjs', '/ut/v3/prebid', '/rtb/prebid', '/exchange/prebid', '/prebid/v1', '/prebid-request',
    '/unruly_prebid', '/hb/bid-request', '/c/hb/bid', '/api/v1/hb?guid=1', '/hb-multi', '/hbid/imp', '/header/auction?lib=prebid', '/e/dtb/bid?src=3', '/rtb/bid?src=prebid', '/bidRequest?x=1', '/bid/bidder/paper', '/a/api/fastlane.json?x=1',
    '/translator?source=prebid-client', '/gampad/ads?prev_scp=hb_bidder%3Dix%26hb_pb%3D0.50',
  ])('has an eye for %s', (path) => {
    expect(noticed(path)).toEqual({ what: 'bid' });
    expect(noticed(path, 'script')).toEqual({ what: 'bid' });
  });

  it('tells of all companies at once', () => {
    expect(found(asked('b.bid2.test'), asked('bid1.test'), asked('c.bid2.test'))).toEqual([expect.objectContaining({ what: 'few', level: 'note', subject: 'example.org', count: 2, details: ['Bidder1', 'Bidder2'], hosts: ['b.bid2.test', 'c.bid2.test', 'bid1.test'] })]);
  });

  it('is an exposure above ten', () => {
    const all = numbers.map((n) => asked(`bid${n}.test`));
    expect(found(...all.slice(1))).toMatchObject([{ what: 'few', level: 'note', count: 10 }]);
    expect(found(...all)).toMatchObject([{ what: 'many', level: 'exposure', count: 11 }]);
  });
});
