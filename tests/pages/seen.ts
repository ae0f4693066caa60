/** What a reader of spans could answer, made by hand. */
import type { Reader } from '../../dashboard/reader.ts';
import type { Overview, OverviewCompany, OverviewDetail } from '../../src/memory/overview/types.ts';

export const company = (id: string, name: string, more: Partial<OverviewCompany> = {}): OverviewCompany => ({ id, name, category: 'advertising', requests: 10, visits: 4, sites: 1, days: 1, ...more });

export const overview = (companies: OverviewCompany[], more: Partial<Overview> = {}): Overview => ({
  span: 30, source: 'history', from: '2026-10-25', to: '2026-11-23', days: [], visits: 9, requests: 90, plain: 0, tally: {}, countries: [], companies, networks: [], sites: [],
  findings: [], more: { sites: 0, findings: 0, companies: 0 }, locked: 0, damaged: 0, atRisk: false, ...more,
});

export const detail = (more: Partial<OverviewDetail> = {}): OverviewDetail => ({
  companies: [], networks: [],
  sites: [{ name: 'news.example', requests: 8, visits: 2, days: 2, companies: 3 }, { name: 'shop.example', requests: 4, visits: 1, days: 1, companies: 2 }],
  hosts: [{ name: 'gum.criteo.com', requests: 30 }, { name: 'bidder.criteo.com', requests: 10 }],
  countries: [{ code: 'FR', certainty: 'probable', requests: 7 }, { code: '', certainty: 'not-knowable', requests: 1 }],
  hours: Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (_unused, hour) => (day === 0 && hour === 9 ? 2 : day === 6 && hour === 23 ? 1 : 0))),
  days: ['2026-11-16', '2026-11-22', '2026-11-23'],
  ...more,
});

export const readerOf = (all: Overview, one: OverviewDetail): Reader => ({
  overview: async () => all, country: async () => one, company: async () => one, visits: async () => [], visit: async () => undefined, explain: async () => 'done',
});
