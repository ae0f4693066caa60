import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch, type Source } from '../../popup/live.ts';
import type { PopupState } from '../../src/exposure/types.ts';

const page: PopupState = { state: 'browser-page' };
const blind: PopupState = { state: 'blind', site: 'example.org' };
const lost: PopupState = { state: 'error', what: 'unknown' };

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function open(source: Partial<Source>) {
  const shown: PopupState[] = [];
  const stop = watch({ stored: async () => undefined, ask: () => new Promise(() => undefined), ...source }, (state) => { shown.push(state); });
  return { shown, stop };
}

describe('the popup while it is open', () => {
  it('paints what is stored before the worker has woken', async () => {
    const { shown } = open({ stored: async () => blind });
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual([blind]);
  });

  it('paints the worker’s answer, and again only when it changes', async () => {
    const answers = [page, page, blind];
    const { shown } = open({ ask: async () => answers.shift() ?? blind });
    await vi.advanceTimersByTimeAsync(3_500);
    expect(shown).toEqual([page, blind]);
  });

  it('lets nothing stored paint over the worker’s answer', async () => {
    const { shown } = open({ stored: () => new Promise((done) => setTimeout(() => done(blind), 500)), ask: async () => page });
    await vi.advanceTimersByTimeAsync(600);
    expect(shown).toEqual([page]);
  });

  it('forgives a worker that is just waking', async () => {
    let asked = 0;
    const { shown } = open({ ask: async () => { asked += 1; if (asked < 3) throw new Error('no receiver'); return page; } });
    await vi.advanceTimersByTimeAsync(2_500);
    expect(shown).toEqual([page]);
  });

  it.each([['refuses', () => Promise.reject(new Error('no receiver'))], ['talks of something else', async () => ({ state: 'exposure' })], ['says nothing', async () => undefined]])('says so when the worker %s for good', async (_how, ask) => {
    const { shown } = open({ stored: async () => blind, ask });
    await vi.advanceTimersByTimeAsync(2_500);
    expect(shown).toEqual([blind, lost]);
  });

  it('recovers from an error', async () => {
    let asked = 0;
    const { shown } = open({ ask: async () => { asked += 1; if (asked < 4) throw new Error('no receiver'); return page; } });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(shown).toEqual([lost, page]);
  });

  it('asks no more once it is closed', async () => {
    const ask = vi.fn(async () => page);
    const { stop } = open({ ask });
    await vi.advanceTimersByTimeAsync(1_500);
    stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
