import { describe, expect, it } from 'vitest';
import type { ChainHop } from '../../src/detectors/types.ts';
import { longestAcross, stopsOf, type RedirectChain } from '../../src/exposure/strip.ts';
import type { Place } from '../../src/knowledge/types.ts';
import { located, organisation } from '../scene.ts';

const hop = (host: string, place?: Place, more: Partial<ChainHop> = {}): ChainHop => ({ host, url: `https://${host}/`, ...(place ? { place } : {}), ...more });
const chain = (...codes: string[]): RedirectChain => ({
  detector: 'proxy-chain', level: 'note', subject: 'x', card: 'detector/proxy-chain', evidence: [], bounce: false, bouncers: [], cookies: [],
  hops: codes.map((code, index) => hop(`h${index}.test`, code === '?' ? undefined : located(code))), countries: codes.filter((code) => code !== '?'),
});

describe('the stops of a chain', () => {
  it('are one a server, in order, with what nobody knows as a question', () => {
    expect(stopsOf(chain('MX', 'US', 'IE', 'US').hops)).toEqual(['MX', 'US', 'IE', 'US']);
    const unknown: Place[] = [
      { kind: 'anycast', asn: 1, network: 'Any', registered: 'US' }, { kind: 'disputed', asn: 1, network: 'N', countries: ['MX', 'US'] },
      { kind: 'nowhere', why: 'private-network' }, { ...located('ZA'), certainty: 'registered' } as Place,
    ];
    expect(stopsOf(unknown.map((place, index) => hop(`h${index}.test`, place)))).toEqual(['?', '?', '?', '?']);
    expect(stopsOf([hop('a.test')])).toEqual(['?']);
  });

  it('take one server’s http, https and www for one, and a company’s hosts in one country', () => {
    expect(stopsOf([hop('a.test', located('MX')), hop('a.test', located('MX')), hop('www.a.test', located('MX')), hop('b.test', located('MX'))])).toEqual(['MX', 'MX']);
    const one = { organisation: organisation('one') };
    expect(stopsOf([hop('a.test', located('US'), one), hop('b.test', located('US'), one), hop('c.test', located('IE'), one)])).toEqual(['US', 'IE']);
  });
});

describe('the longest chain', () => {
  it('is none where no border is crossed', () => {
    expect(longestAcross([])).toBeUndefined();
    expect(longestAcross([chain('MX', '?', 'MX', 'MX')])).toBeUndefined();
  });
  it('is the one across the most countries, then the one with the most hops, then the first', () => {
    const [long, wide, wider] = [chain('MX', 'US', 'MX', 'US', 'MX'), chain('MX', 'US', 'IE'), chain('MX', '?', 'US', 'IE')];
    expect(longestAcross([long, wide, wider])).toBe(wider);
    expect(longestAcross([long, chain('US', 'MX', 'US', 'MX', 'US')])).toBe(long);
  });
});
