import { describe, expect, it } from 'vitest';
import { chainsSeen } from '../../src/exposure/chains-seen.ts';
import { fold } from '../../src/exposure/fold.ts';
import type { Chain, Visit } from '../../src/journal/types.ts';
import { chain, contact, located, organisation, scene, visit, type Known } from '../scene.ts';

const KNOWN: Known = {
  hosts: { 'trackco.test': { organisation: organisation('trackco', 'US') } },
  places: { '192.0.2.250': located('MX', 64501), '192.0.2.1': located('US', 64502), '192.0.2.2': located('IE', 64503), '192.0.2.3': located('US', 64502) },
};
const HOSTS = [contact('a.trackco.test', { addresses: ['192.0.2.1'] }), contact('b.trackco.test', { addresses: ['192.0.2.2'] })];

function chains(of: Chain[], more: Partial<Visit> = {}) {
  const over = visit(HOSTS, { chains: of, ...more });
  return chainsSeen({ exposure: fold(scene(over, KNOWN)), visit: over });
}

const own = chain([['example.org', '192.0.2.250'], ['example.org', '192.0.2.250']], { at: 3000 });
const bounce = chain([['start.test'], ['a.trackco.test', '192.0.2.1'], ['b.trackco.test', '192.0.2.2'], ['example.org', '192.0.2.250']], { requestId: 's' });

describe('the chains of a visit', () => {
  it('are none without redirects', () => expect(chains([])).toEqual([]));

  it('of one owner are told as such, hop by hop', () => {
    const [seen] = chains([own]);
    expect(seen).not.toHaveProperty('finding');
    expect(seen).toMatchObject({ at: 3000, countries: ['MX'], hops: [{ host: 'example.org', status: 302, place: { country: 'MX', asn: 64501 } }, { status: 200 }] });
  });

  it('take no place from another address of the host, nor a place that an address does not have', () => {
    const [other] = chains([chain([['a.trackco.test', '192.0.2.3'], ['b.trackco.test']])]);
    expect(other?.hops.map(({ host, place, organisation: owner }) => [host, place, owner?.name])).toEqual([['a.trackco.test', undefined, 'Trackco'], ['b.trackco.test', undefined, 'Trackco']]);
    expect(other?.countries).toEqual([]);
  });

  it('through strangers have what the detector says, and the widest comes first', () => {
    const seen = chains([own, bounce]);
    expect(seen.map(({ countries, finding }) => [countries, finding?.bouncers])).toEqual([[['US', 'IE', 'MX'], ['Trackco']], [['MX'], undefined]]);
    expect(seen[0]?.hops[1]?.place).toMatchObject({ country: 'US', certainty: 'probable' });
  });

  it('with more countries come before those with more hops, and the latest before the earlier', () => {
    const long = chain([['start.test'], ['a.trackco.test', '192.0.2.1'], ['start.test'], ['start.test'], ['example.org', '192.0.2.250']], { requestId: 'l' });
    expect(chains([long, bounce]).map(({ hops }) => hops.length)).toEqual([4, 5]);
    expect(chains([own, { ...own, requestId: 'o', at: 4000 }]).map(({ at }) => at)).toEqual([4000, 3000]);
  });

  it('of two alike go to their own findings', () => {
    const later = { ...bounce, requestId: 't', at: 9000 };
    expect(chains([bounce, later]).map(({ at, finding }) => [at, finding?.evidence[0]?.at])).toEqual([[9000, 9000], [1000, 1000]]);
  });

  it('begin with the pages that sent the browser on', () => {
    const trail = [{ url: 'https://start.test/', host: 'start.test' }, { url: 'https://a.trackco.test/', host: 'a.trackco.test', address: '192.0.2.1' }];
    const came = [{ url: 'https://example.org/', host: 'example.org', address: '192.0.2.250', by: 'script' as const }];
    expect(chains([], { trail, came })).toMatchObject([{ type: 'main_frame', way: 'opened', hops: [{ host: 'start.test' }, { host: 'a.trackco.test' }, { host: 'example.org', by: 'script' }], finding: { bounce: true } }]);
  });
});
