import { expect, it } from 'vitest';
import type { OverviewFinding } from '../../src/memory/overview/types.ts';
import { choices, EVERYTHING, filtered, type LogFilter } from '../../src/rhythm/log.ts';

const finding = (key: string, more: Partial<OverviewFinding> = {}): OverviewFinding => ({
  key, day: '2026-11-17', site: 'news.example', detector: 'plaintext', level: 'risk', subject: 'plain.example', card: 'detector/plaintext', what: 'cookies', family: '', indicator: '', evidence: [], ...more,
});
const LOG = [
  finding('a'),
  finding('b', { day: '2026-11-16', site: 'café.example', explained: true }),
  finding('c', { detector: 'known-infrastructure', level: 'alert', family: 'nso-pegasus', subject: 'reported.test', site: '', evidence: [{ url: 'https://reported.test/Código', at: 0, type: 'script', way: 'loaded', outcome: 'answered', address: '192.0.2.9', asker: '', status: 200 }] }),
];
const left = (filter: Partial<LogFilter>): string => filtered(LOG, { ...EVERYTHING, ...filter }, ({ key }) => (key === 'a' ? 'Viajó legible' : '')).map(({ key }) => key).join('');

it('nothing is left out without a filter', () => expect(left({})).toBe('abc'));

it.each<[Partial<LogFilter>, string]>([
  [{ level: 'alert' }, 'c'], [{ detector: 'plaintext' }, 'ab'], [{ site: 'news.example' }, 'a'], [{ day: '2026-11-16' }, 'b'],
  [{ mark: 'explained' }, 'b'], [{ mark: 'open' }, 'ac'], [{ mark: 'open', level: 'risk' }, 'a'],
  [{ query: 'VIAJO' }, 'a'], [{ query: 'cafe' }, 'b'], [{ query: 'codigo pegasus' }, 'c'], [{ query: 'codigo cafe' }, ''], [{ query: '192.0.2.9' }, 'c'], [{ query: '  ' }, 'abc'], [{ level: 'note' }, ''],
])('%o leaves %s', (filter, keys) => expect(left(filter)).toBe(keys));

it('a filter can be set to what occurs, each once, and never to nothing', () => {
  expect(choices(LOG)).toEqual({ level: ['risk', 'alert'], detector: ['plaintext', 'known-infrastructure'], site: ['café.example', 'news.example'], day: ['2026-11-17', '2026-11-16'] });
});
