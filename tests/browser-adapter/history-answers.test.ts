import { expect, it, vi } from 'vitest';
import type { History } from '../../src/memory/history/history.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'us' }, storage: { local: {} } } }));
const { requestOf } = await import('../../src/browser/answer-pages.ts');
const { historyAnswers } = await import('../../src/browser/open-history.ts');

const day = { day: '2026-11-16', hosts: [], visits: [{ site: '', hour: 0, opened: true, requests: 0, level: 'none' as const, tally: {}, findings: [], shares: [] }] };

it('messages of the history’s file are known, and guarded field by field', () => {
  for (const message of [{ ask: 'history-export-day', day: '2026-11-16' }, { ask: 'history-import-day', batch: 'a', text: '{}' }, { ask: 'history-import-drop' }, { ask: 'history-import-write', batch: 'a', count: 3 }]) expect(requestOf({ ...message, more: 1 })).toEqual(message);
  for (const message of [
    { ask: 'history-export-day', day: '2026-11' }, { ask: 'history-import-day', batch: 'a' }, { ask: 'history-import-day', text: '{}' }, { ask: 'history-import-day', batch: 'a', text: day }, { ask: 'history-import-day', batch: 'a', text: 'x'.repeat(16_000_001) },
    { ask: 'history-import-write', batch: 'a' }, { ask: 'history-import-write', count: 1 },
  ]) expect(requestOf(message), JSON.stringify(message)).toBeUndefined();
});

it('a page in a private window makes no file and adds nothing', async () => {
  const done = vi.fn(async () => 'done');
  const answers = historyAnswers(new Proxy({}, { get: () => done }) as History);
  const asked = (hidden: boolean) => [
    () => answers['history-export-day']({ ask: 'history-export-day', day: day.day }, hidden),
    () => answers['history-import-day']({ ask: 'history-import-day', batch: 'a', text: JSON.stringify(day) }, hidden),
    () => answers['history-import-write']({ ask: 'history-import-write', batch: 'a', count: 1 }, hidden),
  ];
  expect(await Promise.all(asked(false).map((ask) => ask()))).toEqual(['"done"', 'done', 'done']);
  for (const ask of asked(true)) await expect(ask()).rejects.toThrow('a private window');
  expect(done).toHaveBeenCalledTimes(3);
});

it('a day that a page hands over is guarded, whatever the page is', async () => {
  const staged: unknown[] = [];
  const answers = historyAnswers({ stageImport: async (...all: unknown[]) => { staged.push(all); return 'done'; } } as unknown as History);
  const take = (text: string): Promise<unknown> => answers['history-import-day']({ ask: 'history-import-day', batch: 'a', text }, false);
  for (const text of ['', 'null', '{', JSON.stringify({ ...day, visits: [{}] }), JSON.stringify([day])]) expect(await take(text), text).toBe('failed');
  expect(staged).toEqual([]);
  expect(await take(JSON.stringify({ ...day, more: 1 }))).toBe('done');
  expect(staged).toEqual([['a', day]]);
});

it('a day leaves as one text', async () => {
  const exported = { day: '2026-11-16', hosts: [], visits: day.visits };
  const given: unknown[] = [{ exported, damaged: 2 }, 'locked', undefined];
  const answers = historyAnswers({ exportDay: async () => given.shift() } as unknown as History);
  const leave = (): Promise<unknown> => answers['history-export-day']({ ask: 'history-export-day', day: day.day }, false);
  expect(JSON.parse(String(await leave()))).toEqual({ exported, damaged: 2 });
  expect(await leave()).toBe('"locked"');
  expect(await leave()).toBeUndefined();
});
