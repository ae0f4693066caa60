/** Days of random contributions, small enough that everything meets often. */
import { Random } from '../../../bench/random.ts';
import type { Contribution, KeptFinding, Share } from '../../../src/memory/history/types.ts';

export const COMPANIES = ['google', 'facebook', 'criteo', ''];
export const COUNTRIES = ['US', 'MX', 'FR', ''];

function share(random: Random, site: string): Share {
  const own = random.chance(0.2);
  const company = own ? '' : random.of(COMPANIES);
  const country = random.of(COUNTRIES);
  return {
    host: own ? site : `${random.of(['a', 'b', 'c'])}.${company || random.of(['stranger.test', 'other.test'])}`, company, name: own ? site : company || random.of(['stranger.test', 'other.test', '']), own,
    country, certainty: country === '' ? 'not-knowable' : random.of(['seen', 'probable']), asn: random.of([0, 64500, 64501]), network: 'Network', category: company === '' ? '' : 'advertising', requests: 1 + random.below(9), plain: random.below(2), found: random.of([0, 0, 1]),
  };
}

export const finding = (more: Partial<KeptFinding> = {}): KeptFinding => ({
  detector: 'plaintext', level: 'risk', subject: 'news.example', card: 'detector/plaintext', what: 'cookies', family: '', indicator: '',
  evidence: [{ url: 'http://news.example/', at: 1_000, type: 'main_frame', way: 'opened', outcome: 'answered', address: '192.0.2.1', asker: '', status: 200 }], ...more,
});

/** @param days from 16 November 2026, a Monday. */
export function randomDays(seed: number, days: number, visits: number): { day: string; contributions: Contribution[] }[] {
  const random = new Random(seed);
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(Date.UTC(2026, 10, 16 + index)).toISOString().slice(0, 10);
    return {
      day,
      contributions: Array.from({ length: visits }, (): Contribution => {
        const site = random.of(['news.example', 'shop.example', 'mail.example', '']);
        return {
          site, day, hour: random.below(24), opened: random.chance(0.9), requests: random.below(100), level: random.of(['none', 'note', 'exposure', 'risk']), shares: Array.from({ length: random.below(7) }, () => share(random, site)),
          tally: random.chance(0.3) ? { plaintext: { risk: 1 } } : {}, findings: random.chance(0.1) ? [finding({ subject: site })] : [],
        };
      }),
    };
  });
}
