import { describe, expect, it } from 'vitest';
import { endOf, holding, isCompanyMuted, isMuted, MUTE_SPANS, muteOfSite, nextEnd, withMute } from '../../src/memory/mutes.ts';
import type { Mute } from '../../src/memory/types.ts';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const site = (name: string, until?: number): Mute => ({ what: 'site', site: name, ...(until === undefined ? {} : { until }) });
const company = (id: string, until?: number): Mute => ({ what: 'company', company: id, name: id, ...(until === undefined ? {} : { until }) });

describe('mutes', () => {
  it('hold until their end, and for good without one', () => {
    expect([undefined, NOW - 1, NOW, NOW + 1].map((until) => isMuted([site('a.test', until)], 'a.test', NOW))).toEqual([true, false, false, true]);
    expect([undefined, NOW - 1, NOW, NOW + 1].map((until) => isCompanyMuted([company('a', until)], 'a', NOW))).toEqual([true, false, false, true]);
  });

  it('are for the one that they name', () => {
    expect(isMuted([site('a.test'), company('b.test')], 'b.test', NOW)).toBe(false);
    expect(isCompanyMuted([site('a'), company('b')], 'a', NOW)).toBe(false);
    expect(muteOfSite([site('a.test', NOW + 5)], 'a.test', NOW)).toEqual(site('a.test', NOW + 5));
  });

  it('last for a day, a week, a month, or until taken back', () => {
    expect(MUTE_SPANS.map((span) => endOf(span, NOW).until)).toEqual([NOW + DAY, NOW + 7 * DAY, NOW + 30 * DAY, undefined]);
  });

  it('take the place of the one before, and leave the others', () => {
    const all = [site('a.test'), company('a'), site('b.test', NOW + 1)];
    expect(withMute(all, { what: 'site', site: 'a.test' }, { until: NOW + 5 })).toEqual([company('a'), site('b.test', NOW + 1), site('a.test', NOW + 5)]);
    expect(withMute(all, { what: 'company', company: 'a', name: 'A' }, 'off')).toEqual([site('a.test'), site('b.test', NOW + 1)]);
  });

  it('say which still hold, and when the next one ends', () => {
    const all = [site('a.test'), company('a', NOW - 1), site('b.test', NOW + 7), company('b', NOW + 3)];
    expect(holding(all, NOW)).toEqual([site('a.test'), site('b.test', NOW + 7), company('b', NOW + 3)]);
    expect(nextEnd(all, NOW)).toBe(NOW + 3);
    expect(nextEnd([site('a.test'), company('a', NOW)], NOW)).toBeUndefined();
  });
});
