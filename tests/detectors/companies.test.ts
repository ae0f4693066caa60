import { describe, expect, it } from 'vitest';
import { carrierNetwork } from '../../src/detectors/carrier-network.ts';
import { jurisdiction } from '../../src/detectors/jurisdiction.ts';
import { programmeCompany } from '../../src/detectors/programme-company.ts';
import { tracker } from '../../src/detectors/tracker.ts';
import { companiesOf } from '../../src/exposure/companies.ts';
import type { Place } from '../../src/knowledge/types.ts';
import { contact, look, organisation, scene, seen, sign, visit } from '../scene.ts';

const google = { programme: { programme: 'prism' as const, company: 'Google', joined: '2009-01-14' }, organisation: organisation('google', 'US') };
const carrier = (role: string): Place => ({ kind: 'located', asn: 7018, network: 'AT&T', country: 'US', certainty: 'probable', carrier: { id: 'att', name: 'AT&T', country: 'US', programmes: [{ id: 'fairview', role }] } });
const cached = { answered: 0, cached: 1 };

describe('programme-company', () => {
  it('says nothing of companies without a programme', () => { expect(programmeCompany.detect(scene(visit([contact('cdn.test')])))).toEqual([]); });

  it('names the company once, with all its hosts and the day it joined', () => {
    const found = programmeCompany.detect(scene(visit([contact('a.google.test'), contact('b.google.test')]), { hosts: { 'google.test': google } }));
    expect(found).toMatchObject([{ level: 'exposure', subject: 'Google', card: 'programme/prism', hosts: ['a.google.test', 'b.google.test'], programme: { joined: '2009-01-14' } }]);
  });

  it('does not count a company whose answer came from the cache', () => {
    expect(programmeCompany.detect(scene(visit([contact('a.google.test', cached)]), { hosts: { 'google.test': google } }))).toEqual([]);
  });
});

describe('tracker', () => {
  it('says nothing of the site itself, its subdomains and its owner’s other domains', () => {
    const own = { organisation: organisation('meta', 'US') };
    const over = visit([contact('img.example.org'), contact('own-cdn.test')]);
    expect(tracker.detect(scene(over, { hosts: { 'example.org': own, 'own-cdn.test': own } }))).toEqual([]);
  });

  it('names owner and purpose, or the bare site as unknown', () => {
    const over = visit([contact('px.ads.test'), contact('stranger.test')]);
    const found = tracker.detect(scene(over, { hosts: { 'ads.test': { organisation: organisation('ads', 'FR'), category: 'advertising' } } }));
    expect(found).toMatchObject([{ level: 'note', subject: 'Ads', category: 'advertising' }, { subject: 'stranger.test', category: 'unknown' }]);
  });

  describe('with Firefox’s own list as a second opinion', () => {
    const flagged = (host: string, what: string) => contact(host, { signs: [sign('tracker', what, `https://${host}/`)] });
    const hosts = { 'ads.test': { category: 'advertising' }, 'video.test': { category: 'audio_video_player' } };

    it('sees what the flags say of a purpose, at the start and at the end, and nothing in other flags', () => {
      const eyes = tracker.eyes ?? [];
      expect(eyes.map(({ at }) => at)).toEqual(['asked', 'answered']);
      const noticed = (...flags: string[]) => eyes.map((eye) => eye.notice(seen('https://a.test/x', { flags })));
      for (const flags of [[], ['tracking_content', 'any_strict_tracking'], ['fingerprinting'], ['any_basic_tracking']]) expect(noticed(...flags)).toEqual([undefined, undefined]);
      for (const [flag, what] of [['tracking_ad', 'advertising'], ['tracking_analytics', 'site_analytics'], ['tracking_social', 'social_media']] as const) {
        expect(noticed('any_basic_tracking', flag)).toEqual([{ what }, { what }]);
      }
    });

    it('says nothing of it where Firefox says nothing, or where the purpose known is not tracking', () => {
      const found = tracker.detect(scene(visit([contact('ads.test'), flagged('video.test', 'advertising'), contact('stranger.test')]), { hosts }));
      expect(found.map((finding) => 'firefox' in finding)).toEqual([false, false, false]);
      expect(found).toMatchObject([{ category: 'advertising' }, { category: 'audio_video_player' }, { category: 'unknown' }]);
    });

    it('says where it agrees, and takes its word, marked as such, where TrackerDB knows no purpose', () => {
      const over = visit([contact('a.ads.test'), flagged('b.ads.test', 'site_analytics'), contact('www.stranger.test'), flagged('px.stranger.test', 'advertising')]);
      expect(tracker.detect(scene(over, { hosts }))).toMatchObject([
        { level: 'note', subject: 'ads.test', category: 'advertising', firefox: 'agrees', hosts: ['a.ads.test', 'b.ads.test'] },
        { level: 'note', subject: 'stranger.test', category: 'advertising', firefox: 'alone', hosts: ['www.stranger.test', 'px.stranger.test'] },
      ]);
      expect(companiesOf(scene(over, { hosts })).filter(({ own }) => !own).map(({ name, category, firefox }) => [name, category, firefox])).toEqual([
        ['ads.test', 'advertising', 'agrees'], ['stranger.test', 'advertising', 'alone'],
      ]);
    });
  });

  it('does not speak of a request that was refused', () => {
    expect(tracker.detect(scene(visit([contact('px.ads.test', { answered: 0, refused: 1 })])))).toEqual([]);
  });
});

describe('jurisdiction', () => {
  it('says nothing where no seat is known', () => { expect(jurisdiction.detect(scene(visit([contact('stranger.test')])))).toEqual([]); });

  it('groups companies by seat and says which are abroad, as a note', () => {
    const hosts = { 'a.test': { organisation: organisation('aa', 'US') }, 'b.test': { organisation: organisation('bb', 'US') }, 'c.test': { organisation: organisation('cc', 'MX') } };
    const found = jurisdiction.detect(scene(visit([contact('b.test'), contact('a.test'), contact('c.test')]), { hosts }));
    expect(found).toMatchObject([{ level: 'note', country: 'US', companies: ['Aa', 'Bb'], foreign: true }, { country: 'MX', foreign: false }]);
  });

  it('calls nothing foreign when it does not know where home is', () => {
    const over = { ...scene(visit([contact('a.test')]), { hosts: { 'a.test': { organisation: organisation('aa', 'US') } } }), home: undefined };
    expect(jurisdiction.detect(over)).toMatchObject([{ foreign: false }]);
  });
});

describe('carrier-network', () => {
  const at = { addresses: ['192.0.2.7'], evidence: [look('https://a.test/', { address: '192.0.2.7' })] };

  it('says nothing of a network without a disclosed tie', () => {
    const place: Place = { kind: 'located', asn: 1, network: 'Plain', country: 'MX', certainty: 'probable' };
    expect(carrierNetwork.detect(scene(visit([contact('a.test', at)]), { places: { '192.0.2.7': place } }))).toEqual([]);
  });

  it('calls a programme’s partner an exposure, and a network that only hosted a case a note', () => {
    expect(carrierNetwork.detect(scene(visit([contact('a.test', at)]), { places: { '192.0.2.7': carrier('partner') } }))).toMatchObject([{ level: 'exposure', subject: 'AT&T', card: 'programme/fairview' }]);
    expect(carrierNetwork.detect(scene(visit([contact('a.test', at)]), { places: { '192.0.2.7': carrier('hosting') } }))).toMatchObject([{ level: 'note' }]);
  });

  it('claims no network behind a proxy', () => {
    expect(carrierNetwork.detect(scene(visit([contact('a.test', { ...at, proxied: 1 })]), { places: { '192.0.2.7': carrier('partner') } }))).toEqual([]);
  });
});
