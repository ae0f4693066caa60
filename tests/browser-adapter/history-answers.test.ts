import { expect, it, vi } from 'vitest';
import type { History } from '../../src/memory/history/history.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'us' }, storage: { local: {} } } }));
const { requestOf } = await import('../../src/browser/answer-pages.ts');
const { historyAnswers } = await import('../../src/browser/open-history.ts');

const day = { day: '2026-11-16', hosts: [], visits: [{ site: '', hour: 0, opened: true, requests: 0, level: 'none' as const, tally: {}, findings: [], shares: [] }] };

it('messages of the history’s file are known, and guarded field by field', () => {
  for (const message of [{ ask: 'history-export-day', day: '2026-11-16' }, { ask: 'history-import-day', batch: 'a', day }, { ask: 'history-import-write', batch: 'a', count: 3 }]) expect(requestOf({ ...message, more: 1 })).toEqual(message);
  for (const message of [
    { ask: 'history-export-day', day: '2026-11' }, { ask: 'history-import-day', batch: 'a' }, { ask: 'history-import-day', day }, { ask: 'history-import-day', batch: 'a', day: { ...day, visits: [{}] } },
    { ask: 'history-import-write', batch: 'a' }, { ask: 'history-import-write', count: 1 },
  ]) expect(requestOf(message), JSON.stringify(message)).toBeUndefined();
});

it('a page in a private window makes no file and adds nothing', async () => {
  const done = vi.fn(async () => 'done');
  const answers = historyAnswers(new Proxy({}, { get: () => done }) as History);
  const asked = (hidden: boolean) => [
    () => answers['history-export-day']({ ask: 'history-export-day', day: day.day }, hidden),
    () => answers['history-import-day']({ ask: 'history-import-day', batch: 'a', day }, hidden),
    () => answers['history-import-write']({ ask: 'history-import-write', batch: 'a', count: 1 }, hidden),
  ];
  for (const ask of asked(false)) expect(await ask()).toBe('done');
  for (const ask of asked(true)) await expect(ask()).rejects.toThrow('a private window');
  expect(done).toHaveBeenCalledTimes(3);
});
