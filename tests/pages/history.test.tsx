// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import type { Keeper } from '../../dashboard/keeper.ts';
import type { DayLine, DayReport, HistoryState, Outcome } from '../../src/memory/history/types.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, nameOf, textOf } from './page.ts';

const line = (day: string, more: Partial<DayLine> = {}): DayLine => ({ day, visits: 3, companies: 2, countries: 2, findings: 1, worst: 'risk', locked: 0, damaged: 0, ...more });
const report = (day: string): DayReport => ({
  day, visits: 3, requests: 12, worst: 'risk', findings: [], tally: {}, locked: 0, damaged: 0,
  sites: [{ name: 'news.example', requests: 8, visits: 2 }, { name: 'shop.example', requests: 4, visits: 1 }],
  companies: [{ name: 'Trackco', requests: 6, visits: 3 }],
  countries: [{ name: 'US', requests: 6, visits: 3, certainty: 'registered' }, { name: '', requests: 1, visits: 1, certainty: 'not-knowable' }],
  networks: [{ name: 'Network 64501', asn: 64501, requests: 6, visits: 3 }],
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 3 : 0)),
});

function keeper(days: DayLine[], state: Partial<HistoryState> = {}, outcome: Outcome = 'done') {
  const now = { days };
  const keeps: Keeper = {
    state: async () => ({ keep: 30, days: now.days.length, bytes: 12_345, passphrase: 'none', trouble: [], ...state }),
    days: async () => now.days,
    day: async (day) => report(day),
    tell: vi.fn(async () => outcome),
  };
  return { now, keeps };
}

async function show(keeps: Keeper | undefined, language: 'en' | 'es' = 'en'): Promise<HTMLElement> {
  const root = await mount(<Dashboard route={{ page: 'history' }} words={strictWords(language)} cards={[]} keeper={keeps} />);
  await doing(() => undefined);
  return root;
}

const button = (root: Element, name: string) => [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words', async () => {
    for (const keeps of [undefined, keeper([], { keep: 0 }).keeps, keeper([line('2026-11-17'), line('2026-11-16', { visits: 0, locked: 3, damaged: 1 })], { passphrase: 'locked', trouble: [{ kind: 'full', days: 1 }] }).keeps]) {
      expectDecent(await show(keeps, language));
    }
    const root = await show(keeper([line('2026-11-17')]).keeps, language);
    await click(root.querySelector('main [aria-expanded]'));
    expectDecent(root);
    expect(root.querySelectorAll('.day-details h3')).toHaveLength(5);
  });
});

describe('the days', () => {
  it('are not there when nothing is kept, and that is said', async () => {
    expect(textOf(await show(keeper([], { keep: 0 }).keeps))).toContain('No history is kept.');
    expect(textOf(await show(keeper([]).keeps))).toContain('Nothing is kept yet.');
    expect(textOf(await show(undefined))).toContain('cannot be read here');
  });

  it('tell visits, companies, countries, findings and the worst level', async () => {
    const root = await show(keeper([line('2026-11-17'), line('2026-11-16', { visits: 1, companies: 1, countries: 1, findings: 0, worst: 'note' })]).keeps);
    const days = [...root.querySelectorAll('.days > li')].map(textOf);
    expect(days[0]).toContain('17 November 2026Risk3 visits · 2 companies · 2 countries · one risk or alert');
    expect(days[1]).toContain('16 November 2026NoteOne visit · one company · one country · no risk or alert');
    expect(textOf(root)).toContain('2 days are kept: 13 kB on the disk.');
  });

  it('that are locked show no level, and can be unlocked', async () => {
    const { now, keeps } = keeper([line('2026-11-16', { visits: 0, locked: 2, worst: 'none' })], { passphrase: 'locked' });
    const root = await show(keeps);
    expect(textOf(root.querySelector('.days'))).toContain('2 entries of this day are locked.');
    expect(textOf(root.querySelector('.days'))).not.toMatch(/0 visits|no risk/);
    expect(root.querySelector('.days .mark')).toBeNull();
    now.days = [line('2026-11-16')];
    await doing(() => root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(keeps.tell).toHaveBeenCalledWith({ ask: 'history-unlock', passphrase: '' });
    await vi.waitFor(() => expect(textOf(root.querySelector('.days'))).toContain('3 visits'));
  });

  it('say that a passphrase is the wrong one', async () => {
    const root = await show(keeper([], { passphrase: 'locked' }, 'wrong-passphrase').keeps);
    await doing(() => root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(textOf(root)).toContain('That is not the passphrase.');
  });

  it('are erased one by one, after a question', async () => {
    const { now, keeps } = keeper([line('2026-11-17'), line('2026-11-16')]);
    const root = await show(keeps);
    await click(button(root, 'Erase this day: 16 November 2026'));
    expect(document.activeElement).toBe(button(root, 'No'));
    await click(button(root, 'No'));
    expect(keeps.tell).not.toHaveBeenCalled();
    await click(button(root, 'Erase this day: 16 November 2026'));
    now.days = now.days.slice(0, 1);
    await click(button(root, 'Yes, erase'));
    expect(keeps.tell).toHaveBeenCalledWith({ ask: 'history-erase-day', day: '2026-11-16' });
    await vi.waitFor(() => expect(root.querySelectorAll('.days > li')).toHaveLength(1));
  });

  it('show their sites, companies, countries, networks and hours, and a site can be erased', async () => {
    const { keeps } = keeper([line('2026-11-17')]);
    const root = await show(keeps);
    await click(button(root, 'Details of 17 November 2026'));
    const details = textOf(root.querySelector('.day-details'));
    for (const word of ['news.example', 'Trackco', 'United States (registered)', 'Country not known', 'Network 64501 (AS64501)', '09:003 visits']) expect(details).toContain(word);
    await click(button(root, 'Erase shop.example from all days'));
    await click(button(root, 'Yes, erase'));
    expect(keeps.tell).toHaveBeenCalledWith({ ask: 'history-erase-site', site: 'shop.example' });
  });

  it('say when the browser did not erase', async () => {
    const root = await show(keeper([line('2026-11-17')], {}, 'failed').keeps);
    await click(button(root, 'Erase this day: 17 November 2026'));
    await click(button(root, 'Yes, erase'));
    expect(textOf(root)).toContain('storage did not do it');
    expect(root.querySelectorAll('.days > li')).toHaveLength(1);
  });
});
