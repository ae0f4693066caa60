/** Every state of the page, by the name under which `stop/index.html#fixture=NAME` opens it. */
import type { Indicator } from '../src/knowledge/types.ts';
import type { HeldReport } from '../src/stop/types.ts';

const indicator: Indicator = {
  row: 0, value: 'exclusivo24h.com', type: 'domain', role: 'exploit-delivery', confidence: 'high', firstReported: '2026-02',
  family: { id: 'intellexa-predator', name: 'Predator', vendor: 'Intellexa', vendorCountry: 'Greece', kind: 'spyware', years: '2019-' },
  sources: [{ id: 'report', publisher: 'Amnesty International', title: 'A report on the infrastructure of Predator', date: '2026-02-18', url: 'https://securitylab.amnesty.org/', licence: 'MIT' }],
};

const held: HeldReport = { url: 'https://exclusivo24h.com/nota/lo-que-no-te-cuentan?u=8f2a', at: Date.UTC(2026, 10, 22, 15, 4), through: [], indicator, by: 'host', back: 2 };

export const FIXTURES: Readonly<Record<string, HeldReport | 'forgotten'>> = {
  held,
  'held-on-the-way': { ...held, through: ['link.example', 'hop-mx.example'], from: 'https://news.example' },
  'held-by-list': { ...held, indicator: { ...indicator, list: { name: 'Helpline', dated: false }, sources: [{ id: 'list', publisher: 'Helpline', title: 'Helpline', date: '2026-11-22', licence: '' }] } },
  'held-long': { ...held, url: `https://a.very.long.name.below.a.very.long.name.of.exclusivo24h.com/${'long-path/'.repeat(70)}?q=${'x'.repeat(300)}` },
  'held-gone': { url: held.url, at: held.at, through: [], back: 2 },
  forgotten: 'forgotten',
};
