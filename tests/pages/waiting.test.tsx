// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import { PAGES } from '../../dashboard/pages.ts';
import type { Reader } from '../../dashboard/reader.ts';
import { routeOf } from '../../dashboard/route.ts';
import type { Overview } from '../../src/memory/overview/types.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { expectDecent, mount, textOf } from './page.ts';

const overview: Overview = {
  span: 30, source: 'history', from: '2026-11-01', to: '2026-11-20', days: [], visits: 0, requests: 0, plain: 0, tally: {}, countries: [], networks: [], companies: [], sites: [], findings: [],
  more: { sites: 0, findings: 0, companies: 0 }, locked: 0, damaged: 0, atRisk: false,
};

/** Answers each question after so long, in milliseconds. */
function slow(milliseconds: number): Reader {
  const after = <T,>(answer: T): Promise<T> => new Promise((done) => { setTimeout(() => done(answer), milliseconds); });
  return { overview: vi.fn(() => after(overview)), company: () => after(undefined), country: () => after(undefined), visits: () => after([]), visit: () => after(undefined), explain: async () => 'failed' };
}

const pass = (milliseconds: number): Promise<void> => act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined));
const show = async (reader: Reader, hash = '#companies', language: 'en' | 'es' = 'en'): Promise<HTMLElement> => {
  const root = await mount(<Dashboard route={routeOf(hash)} words={strictWords(language)} cards={[]} reader={reader} />);
  await pass(0);
  return root;
};
const sign = (root: HTMLElement): Element | null => root.querySelector('.waiting');
const press = (root: HTMLElement): Promise<void> => act(() => sign(root)?.querySelector('button')?.click());

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }); });
afterEach(() => { vi.useRealTimers(); });

describe('while the worker is asked', () => {
  it('an answer within a second needs no sign', async () => {
    const root = await show(slow(900));
    await pass(850);
    expect(textOf(sign(root))).toBe('');
    await pass(5_000);
    expect(textOf(sign(root))).toBe('');
    expect(textOf(root)).toContain('No company');
  });

  it('after a second there is a sign of progress, until the answer is there', async () => {
    const root = await show(slow(3_000));
    await pass(1_100);
    expect(sign(root)?.querySelector('progress')).not.toBeNull();
    expect(textOf(sign(root))).toBe('Reading your days… Stop');
    await pass(3_000);
    expect(textOf(sign(root))).toBe('');
  });

  it('it can be stopped: an answer that comes later is not shown; and it can be asked again', async () => {
    const stop = vi.fn();
    const reader = { ...slow(3_000), stop };
    const root = await show(reader);
    await pass(1_100);
    const before = textOf(root.querySelector('main'));
    expect(stop).not.toHaveBeenCalled();
    await press(root);
    // The worker need not go on, either.
    expect(stop).toHaveBeenCalledOnce();
    expect(textOf(sign(root))).toBe('Stopped. What is missing here was not read. Read it now');
    await pass(5_000);
    expect(textOf(sign(root))).toContain('Stopped.');
    expect(root.querySelector('.search')).toBeNull();
    expect(reader.overview).toHaveBeenCalledTimes(1);

    await press(root);
    expect(reader.overview).toHaveBeenCalledTimes(2);
    await pass(1_100);
    expect(textOf(root.querySelector('main'))).toBe(before);
    await pass(3_000);
    expect(textOf(sign(root))).toBe('');
    expect(root.querySelector('.search')).not.toBeNull();
  });

  it('who goes to another page waits no more for the last one', async () => {
    const root = await show(slow(60_000));
    await pass(1_100);
    await press(root);
    await act(() => render(<Dashboard route={routeOf('#library')} words={strictWords('en')} cards={[]} reader={slow(60_000)} />, root));
    await pass(5_000);
    expect(textOf(sign(root))).toBe('');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(['map', 'companies', 'findings', 'metadata', 'wire', 'chains', 'evidence'] as const satisfies (keyof typeof PAGES)[])('the page %s says in words that it reads, and that it was stopped', async (page) => {
    const root = await show(slow(60_000), `#${page}`, language);
    await pass(1_100);
    expect(sign(root)?.querySelector('progress')).not.toBeNull();
    expectDecent(root);
    await press(root);
    expect(sign(root)?.querySelector('.level-unknown')).not.toBeNull();
    expectDecent(root);
  });
});
