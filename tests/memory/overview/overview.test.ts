import { describe, expect, it } from 'vitest';
import type { Contribution, Share } from '../../../src/memory/history/types.ts';
import { digestOf } from '../../../src/memory/overview/digest.ts';
import { headOf } from '../../../src/memory/overview/head.ts';
import { detailOf, overviewOf, type OverviewPart, type OverviewQuestion } from '../../../src/memory/overview/overview.ts';
import { COMPANIES, COUNTRIES, finding, randomDays } from './contributions.ts';

const never = (): undefined => undefined;
const QUESTION: OverviewQuestion = { source: 'history', span: 7, from: '2026-11-16', to: '2026-11-22', atRisk: false, findings: true };
const part = (day: string, contributions: readonly Contribution[], explained: string[] = []): OverviewPart => ({ head: headOf(day, contributions, digestOf(day, contributions)), explained: new Set(explained), locked: 0, damaged: 0 });
const visit = (more: Partial<Contribution> = {}): Contribution => ({ site: 'news.example', day: '2026-11-16', hour: 9, opened: true, requests: 5, level: 'note', shares: [], tally: {}, findings: [], ...more });

/** The same counts from the visits themselves, slowly. */
function slowly(all: readonly Contribution[], counted: (share: Share) => boolean) {
  const met = all.flatMap((one, visit) => one.shares.filter(counted).map((share) => ({ ...share, site: one.site, day: one.day, hour: one.hour, visit })));
  const nameOf = ({ own, company, name }: Share): string => (own || name === '' ? '' : company === '' ? `site ${name}` : company);
  const groups = (key: (share: (typeof met)[number]) => string) => {
    const ids = [...new Set(met.map(key))].filter((id) => id !== '');
    return ids.map((id) => {
      const mine = met.filter((share) => key(share) === id);
      const distinct = (what: 'visit' | 'day' | 'site'): number => new Set(mine.map((share) => share[what]).filter((value) => value !== '')).size;
      return { id, requests: mine.reduce((sum, { requests }) => sum + requests, 0), visits: distinct('visit'), days: distinct('day'), sites: distinct('site'), companies: new Set(mine.map(nameOf).filter((name) => name !== '')).size, found: mine.reduce((sum, { found }) => sum + found, 0) };
    }).sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  return { companies: groups(nameOf), sites: groups(({ site }) => site), places: groups(({ country, certainty }) => `${country}/${certainty}`), networks: groups(({ asn }) => (asn === 0 ? '' : String(asn))), hosts: groups(({ host }) => host), days: [...new Set(met.map(({ day }) => day))].sort() };
}
const byId = <T extends { id: string }>(list: T[]): T[] => list.sort((a, b) => (a.id < b.id ? -1 : 1));

describe('an overview', () => {
  it('of nothing is empty, and says so in every part', async () => {
    expect(await overviewOf([], QUESTION, never)).toEqual({
      source: 'history', span: 7, from: '2026-11-16', to: '2026-11-22', days: [], visits: 0, requests: 0, plain: 0, tally: {}, countries: [], companies: [], networks: [], sites: [], findings: [],
      more: { sites: 0, findings: 0, companies: 0 }, locked: 0, damaged: 0, atRisk: false,
    });
  });

  it('of a page that talked to nobody else names its site and no company', async () => {
    const overview = await overviewOf([part('2026-11-16', [visit()])], QUESTION, never);
    expect(overview).toMatchObject({ visits: 1, requests: 5, companies: [], countries: [], sites: [{ name: 'news.example', requests: 5, visits: 1, days: 1, companies: 0 }] });
    expect(overview.days).toMatchObject([{ day: '2026-11-16', visits: 1, requests: 5, worst: 'note' }]);
    expect(overview.days[0]?.hours[9]).toBe(1);
  });

  it.each([1, 2, 3])('counts as one does slowly (seed %i)', async (seed) => {
    const days = randomDays(seed, 9, 40);
    const all = days.flatMap(({ contributions }) => contributions);
    const overview = await overviewOf(days.map(({ day, contributions }) => part(day, contributions)), QUESTION, never);
    const expected = slowly(all, () => true);
    expect(byId(overview.companies.map(({ id, requests, visits, days: met, sites }) => ({ id, requests, visits, days: met, sites })))).toEqual(expected.companies.map(({ id, requests, visits, days: met, sites }) => ({ id, requests, visits, days: met, sites })));
    expect(byId(overview.networks.map(({ asn, requests, visits }) => ({ id: String(asn), requests, visits })))).toEqual(expected.networks.map(({ id, requests, visits }) => ({ id, requests, visits })));
    expect(byId(overview.countries.map(({ code, certainty, requests, findings, companies }) => ({ id: `${code}/${certainty}`, requests, found: findings, companies: companies.length }))))
      .toEqual(expected.places.map(({ id, requests, found, companies }) => ({ id, requests, found, companies })));
    // A site's requests are those of its visits, also of hosts that were not kept.
    const sites = new Map(expected.sites.map((site) => [site.id, site]));
    for (const site of overview.sites) {
      const own = all.filter((one) => one.site === site.name);
      expect(site).toMatchObject({ visits: own.length, requests: own.reduce((sum, { requests }) => sum + requests, 0), companies: sites.get(site.name)?.companies ?? 0, days: new Set(own.map(({ day }) => day)).size });
    }
    expect(overview.plain).toBe(all.flatMap(({ shares }) => shares).reduce((sum, { plain }) => sum + plain, 0));
    expect(overview.tally.plaintext?.risk).toBe(all.filter(({ tally }) => tally.plaintext).length);
  });

  it('says by position which companies answered in a country, and puts the largest first', async () => {
    const days = randomDays(4, 3, 60);
    const { countries, companies } = await overviewOf(days.map(({ day, contributions }) => part(day, contributions)), QUESTION, never);
    expect(companies.map(({ requests }) => requests)).toEqual(companies.map(({ requests }) => requests).sort((a, b) => b - a));
    for (const { code, certainty, companies: there } of countries) {
      const expected = slowly(days.flatMap(({ contributions }) => contributions), (share) => share.country === code && share.certainty === certainty).companies.map(({ id }) => id);
      expect(there.map((position) => companies[position]?.id).sort()).toEqual(expected);
    }
  });

  it('tells the latest findings first, and which of them were explained', async () => {
    const early = finding();
    const late = finding({ what: 'forms', evidence: [{ ...finding().evidence[0] as ReturnType<typeof finding>['evidence'][number], at: 9_000 }] });
    const monday = part('2026-11-16', [visit({ findings: [early, late] })]);
    const key = monday.head.findings[0]?.key ?? '';
    const overview = await overviewOf([{ ...monday, explained: new Set([key]) }, part('2026-11-17', [visit({ day: '2026-11-17', findings: [early] })])], QUESTION, never);
    expect(overview.findings.map(({ day, what, explained }) => [day, what, explained])).toEqual([['2026-11-17', 'cookies', undefined], ['2026-11-16', 'forms', undefined], ['2026-11-16', 'cookies', true]]);
    // They are most of the answer, and not every page shows them.
    expect(await overviewOf([monday], { ...QUESTION, findings: false }, never)).toMatchObject({ visits: 1, findings: [], more: { findings: 0 } });
  });

  it('leaves out what is too much, and says how much that was', async () => {
    const many = Array.from({ length: 2_100 }, (_, index) => visit({
      site: `s${index}.example`, findings: [finding({ subject: `s${index}` })],
      shares: [{ host: `h${index}.test`, company: '', name: `h${index}.test`, own: false, country: 'US', certainty: 'probable', asn: 0, network: '', category: '', requests: 1 + index, plain: 0, found: 0 }],
    }));
    const { sites, findings, companies, countries, more } = await overviewOf([part('2026-11-16', many)], QUESTION, never);
    expect([sites.length, findings.length, companies.length]).toEqual([500, 1_000, 2_000]);
    expect(more).toEqual({ sites: 1_600, findings: 1_100, companies: 100 });
    expect(countries[0]?.companies).toHaveLength(2_000);
    expect(companies[0]?.id).toBe('site h2099.test');
  });

  it('makes a pause after each day', async () => {
    let pauses = 0;
    await overviewOf(randomDays(5, 8, 3).map(({ day, contributions }) => part(day, contributions)), QUESTION, () => { pauses += 1; return undefined; });
    expect(pauses).toBeGreaterThanOrEqual(8);
  });
});

describe('one country', () => {
  it('that nobody answered in consists of nothing', async () => {
    const detail = await detailOf([digestOf('2026-11-16', [visit()])], { country: 'MX' }, never);
    expect(detail).toMatchObject({ companies: [], networks: [], sites: [], hosts: [], countries: [], days: [] });
    expect(detail.hours.flat().reduce((sum, one) => sum + one, 0)).toBe(0);
  });

  it.each(COUNTRIES)('counts as one does slowly (%j)', async (code) => {
    const days = randomDays(6, 9, 40);
    const expected = slowly(days.flatMap(({ contributions }) => contributions), ({ country }) => country === code);
    const detail = await detailOf(days.map(({ day, contributions }) => digestOf(day, contributions)), { country: code }, never);
    expect(byId(detail.companies.map(({ id, requests, visits, days: met, sites }) => ({ id, requests, visits, days: met, sites })))).toEqual(expected.companies.map(({ id, requests, visits, days: met, sites }) => ({ id, requests, visits, days: met, sites })));
    expect(byId(detail.sites.map(({ name, requests, visits, days: met, companies }) => ({ id: name, requests, visits, days: met, companies })))).toEqual(expected.sites.map(({ id, requests, visits, days: met, companies }) => ({ id, requests, visits, days: met, companies })));
    expect(byId(detail.hosts.map(({ name, requests }) => ({ id: name, requests })))).toEqual(expected.hosts.map(({ id, requests }) => ({ id, requests })));
    expect(detail.days).toEqual(expected.days);
    expect(detail.countries.every((one) => one.code === code)).toBe(true);
  });
});

it('of very many hosts the largest are told', async () => {
  const shares = Array.from({ length: 45_000 }, (_, index): Share => ({ host: `h${index}.test`, company: 'google', name: 'google', own: false, country: 'US', certainty: 'probable', asn: 0, network: '', category: '', requests: 1 + index * 7_919 % 45_000, plain: 0, found: 0 }));
  const { hosts } = await detailOf([digestOf('2026-11-16', [visit({ shares })])], { company: 'google' }, never);
  expect(hosts.map(({ requests }) => requests)).toEqual(Array.from({ length: 200 }, (_, index) => 45_000 - index));
});

describe('one company', () => {
  it.each(COMPANIES.filter((id) => id !== ''))('counts as one does slowly (%s)', async (id) => {
    const days = randomDays(7, 9, 40);
    const all = days.flatMap(({ contributions }) => contributions);
    const mine = (share: Share): boolean => share.company === id && !share.own;
    const expected = slowly(all, mine);
    const detail = await detailOf(days.map(({ day, contributions }) => digestOf(day, contributions)), { company: id }, never);
    expect(detail.companies.map((one) => one.id)).toEqual([id]);
    expect(byId(detail.countries.map(({ code, certainty, requests }) => ({ id: `${code}/${certainty}`, requests })))).toEqual(expected.places.map(({ id: place, requests }) => ({ id: place, requests })));
    const visits = all.filter(({ shares }) => shares.some(mine));
    expect(detail.hours.flat().reduce((sum, one) => sum + one, 0)).toBe(visits.length);
    // 16 November 2026 is a Monday.
    expect(detail.hours[0]?.[5]).toBe(visits.filter(({ day, hour }) => hour === 5 && (Date.parse(day) - Date.parse('2026-11-16')) / 86_400_000 % 7 === 0).length);
  });

  it('of which no owner is known goes by its site', async () => {
    const days = randomDays(8, 2, 40);
    const detail = await detailOf(days.map(({ day, contributions }) => digestOf(day, contributions)), { company: 'site stranger.test' }, never);
    expect(detail.companies).toMatchObject([{ id: 'site stranger.test', name: 'stranger.test' }]);
  });
});
