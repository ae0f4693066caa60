// @vitest-environment happy-dom
/** The options' sections on alerts. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { fixtureAlerts } from '../../options/fixtures/alerts.ts';
import { FIXTURES } from '../../options/fixtures/index.ts';
import { open, type Hands } from '../../options/open.tsx';
import { DETECTOR_IDS } from '../../src/detectors/types.ts';
import { parseSettings } from '../../src/memory/settings.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, nameOf, textOf } from './page.ts';

async function show(name = 'default', more: Partial<Hands> = {}, language: 'es' | 'en' = 'en') {
  const state = FIXTURES[name];
  if (!state) throw new Error(`no fixture ${name}`);
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  const now = { settings: state.settings, permissions: state.permissions };
  const hand: Hands = {
    settings: async () => now.settings,
    save: async (patch) => (now.settings = parseSettings({ ...now.settings, ...patch })),
    permissions: async () => now.permissions,
    askToNotify: vi.fn(async () => { now.permissions = { ...now.permissions, notifications: true }; return true; }),
    askToSeeSites: async () => true,
    giveUpNotifying: vi.fn(async () => { now.permissions = { ...now.permissions, notifications: false }; return true; }),
    history: async () => state.history,
    tellHistory: async () => 'done',
    transfer: { days: async () => [], day: async () => undefined, importDays: async () => ({ outcome: 'failed' }), save: vi.fn(), today: () => '2026-11-16' },
    alerts: fixtureAlerts(name, () => now.permissions.notifications),
    erase: async () => { now.settings = parseSettings(undefined); },
    ...more,
  };
  await act(() => open(root, state, hand, () => strictWords(language)));
  await doing(() => undefined);
  return { root, now, hand };
}

const button = (root: Element, name: string) => [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);
const reach = (root: Element, of: string): HTMLSelectElement => {
  const found = [...root.querySelectorAll<HTMLSelectElement>('.reach select')].find((select) => nameOf(select) === `How far it reaches: ${of}`);
  if (!found) throw new Error(`no choice for ${of}`);
  return found;
};
async function choose(element: HTMLSelectElement | HTMLInputElement | null | undefined, value: string, event: 'change' | 'input' = 'change') {
  if (!element) throw new Error('nothing to choose from');
  await doing(() => { element.value = value; element.dispatchEvent(new Event(event, { bubbles: true })); });
}
const box = (root: Element, word: string): HTMLInputElement | undefined => [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find((input) => textOf(input.closest('label')).startsWith(word));

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(['default', 'chosen', 'private-window'])('%s says everything in words', async (name) => {
    const { root } = await show(name, {}, language);
    expectDecent(root);
    expect(textOf(root)).not.toMatch(/\[[a-z]+-/);
  });
});

describe('how far findings reach', () => {
  it('is the default of each level, and an alert cannot be hidden', async () => {
    const { root } = await show();
    expect(['Alert', 'Risk', 'Exposure', 'Note'].map((level) => reach(root, level).value)).toEqual(['notification', 'badge', 'badge', 'badge']);
    expect([...reach(root, 'Alert').options].map(({ value }) => value)).toEqual(['popup', 'badge', 'notification']);
    expect([...reach(root, 'Note').options].map(({ value }) => value)).toEqual(['nothing', 'popup', 'badge', 'notification']);
  });

  it('asks for the permission only when a notification is turned on', async () => {
    const { root, now, hand } = await show();
    await choose(reach(root, 'Note'), 'nothing');
    await choose(reach(root, 'Risk'), 'popup');
    expect(hand.askToNotify).not.toHaveBeenCalled();
    await choose(reach(root, 'Risk'), 'notification');
    expect(hand.askToNotify).toHaveBeenCalledOnce();
    expect(now.settings.alerts.levels).toEqual({ alert: 'notification', risk: 'notification', exposure: 'badge', note: 'nothing' });
    expect(reach(root, 'Risk').value).toBe('notification');
  });

  it('stays as it was when the browser refuses, and the page says so', async () => {
    const { root, now } = await show('default', { askToNotify: async () => false });
    await choose(reach(root, 'Risk'), 'notification');
    expect(now.settings.alerts.levels.risk).toBe('badge');
    expect(reach(root, 'Risk').value).toBe('badge');
    expect(textOf(root)).toContain('did not give the permission');
  });

  it('says that the permission is missing, and offers to ask', async () => {
    const { root, hand } = await show();
    await click(button(root, 'Ask for the permission'));
    expect(hand.askToNotify).toHaveBeenCalledOnce();
    expect(button(root, 'Ask for the permission')).toBeUndefined();
  });

  it('gives the permission back with the last level or detector that notifies', async () => {
    const { root, now, hand } = await show('chosen');
    await choose(reach(root, 'Risk'), 'badge');
    await choose(reach(root, 'Alert'), 'badge');
    expect(hand.giveUpNotifying).not.toHaveBeenCalled();
    await choose(reach(root, 'E-mail and phone'), '');
    expect(hand.giveUpNotifying).toHaveBeenCalledOnce();
    expect(now.settings.alerts.detectors).toEqual({});
  });

  it('can be chosen for each detector, and all of them taken back', async () => {
    const { root, now } = await show();
    expect(root.querySelectorAll('details .reach')).toHaveLength(DETECTOR_IDS.length);
    expect(reach(root, 'Reported addresses').value).toBe('');
    await choose(reach(root, 'Background messages'), 'nothing');
    await choose(reach(root, 'Other companies on the page'), 'popup');
    expect(now.settings.alerts.detectors).toEqual({ beacon: 'nothing', tracker: 'popup' });
    expect(textOf(root)).toContain('2 chosen apart');
    await click(button(root, 'All as their level'));
    expect(now.settings.alerts.detectors).toEqual({});
  });
});

describe('quiet hours', () => {
  it('are off, then the night, then what was chosen', async () => {
    const { root, now } = await show();
    expect(root.querySelectorAll('input[type="time"]')).toHaveLength(0);
    await click(box(root, 'No notifications at certain hours'));
    expect(now.settings.alerts.quiet).toEqual({ from: 1320, to: 420 });
    const [from, to] = root.querySelectorAll<HTMLInputElement>('input[type="time"]');
    expect([from?.value, to?.value]).toEqual(['22:00', '07:00']);
    await choose(from, '23:15');
    await choose(to, '06:30');
    expect(now.settings.alerts.quiet).toEqual({ from: 23 * 60 + 15, to: 6 * 60 + 30 });
    await click(box(root, 'No notifications at certain hours'));
    expect(now.settings.alerts).not.toHaveProperty('quiet');
  });

  it('stay as they were where both times are the same, or none is given', async () => {
    const { root, now } = await show();
    await click(box(root, 'No notifications at certain hours'));
    const [from, to] = root.querySelectorAll<HTMLInputElement>('input[type="time"]');
    await choose(from, '07:00');
    expect(textOf(root)).toContain('Both times are the same');
    await choose(to, '');
    expect(now.settings.alerts.quiet).toEqual({ from: 1320, to: 420 });
    expect(to?.value).toBe('07:00');
  });
});

describe('what is muted', () => {
  const submit = (root: Element) => doing(() => root.querySelector('#mute')?.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

  it('is added by host or address, with an end or without, and removed', async () => {
    const { root, now } = await show();
    await choose(root.querySelector<HTMLInputElement>('#mute'), 'https://Example.org/page', 'input');
    await submit(root);
    expect(now.settings.muted).toEqual([{ what: 'site', site: 'example.org' }]);
    await choose(root.querySelector<HTMLInputElement>('#mute'), 'example.com', 'input');
    await choose(root.querySelector<HTMLSelectElement>('.add select'), 'week');
    const before = Date.now();
    await submit(root);
    const until = now.settings.muted[1]?.until ?? 0;
    expect(until - before).toBeGreaterThanOrEqual(7 * 86_400_000);
    expect(until - before).toBeLessThan(7 * 86_400_000 + 60_000);
    await click(button(root, 'Stop muting example.org'));
    expect(now.settings.muted).toMatchObject([{ site: 'example.com' }]);
  });

  it('is no free text', async () => {
    const { root, now } = await show();
    await choose(root.querySelector<HTMLInputElement>('#mute'), 'not a site', 'input');
    await submit(root);
    expect(now.settings.muted).toEqual([]);
    expect(textOf(root.querySelector('#mute-invalid'))).toContain('not the name of a site');
  });

  it('tells sites from companies, and until when', async () => {
    const { root, now } = await show('chosen');
    const lines = [...root.querySelectorAll('.muted-list li')].map(textOf);
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/example\.org.*until you take it back/), expect.stringMatching(/^Google.*Company.*until .*2026/)]));
    await click(button(root, 'Stop muting Google'));
    expect(now.settings.muted.every(({ what }) => what === 'site')).toBe(true);
  });
});

describe('the test', () => {
  it('asks for the permission where it is missing, and says what to look at when none appeared', async () => {
    const { root, hand } = await show();
    await click(button(root, 'Show a test notification'));
    expect(hand.askToNotify).toHaveBeenCalledOnce();
    expect(textOf(root)).toContain('Do not disturb');
    expect(textOf(root.querySelector('.alert-log'))).toContain('Test notification');
  });

  it('shows nothing without the permission, and says so', async () => {
    const test = vi.fn(async () => 'notified' as const);
    const { root } = await show('default', { askToNotify: async () => false, alerts: { log: async () => [], onLog: () => () => undefined, eraseLog: async () => undefined, test } });
    await click(button(root, 'Show a test notification'));
    expect(test).not.toHaveBeenCalled();
    expect(textOf(root)).toContain('nothing was shown');
  });

  it('is not offered in a private window, nor is the log', async () => {
    const { root } = await show('private-window');
    expect(button(root, 'Show a test notification')).toBeUndefined();
    expect(textOf(root)).not.toContain('Log of notifications');
  });
});

describe('the log', () => {
  it('is empty, and says so', async () => {
    expect(textOf((await show()).root)).toContain('Nothing yet in this session.');
  });

  it('says of each line what, why, and what became of it, with its evidence', async () => {
    const { root } = await show('chosen');
    const lines = [...root.querySelectorAll('.alert-log li')];
    const texts = lines.map(textOf);
    expect(texts[0]).toMatch(/^Test notification.*It was notified\.$/);
    expect(texts[1]).toMatch(/^Alert.*despachantonline\.com.*You chose to be notified of the level “Alert”\. It was notified\./);
    expect(texts[2]).toContain('had been told within the week');
    expect(texts[3]).toContain('One alert that had waited');
    expect(texts[4]).toContain('within quiet hours');
    expect(texts[5]).toMatch(/You chose to be notified of the kind “E-mail and phone”\. Not notified: the company is muted\./);
    expect(lines[1]?.querySelector('a')?.getAttribute('href')).toBe('../dashboard/index.html#evidence/fixture-despachantonline.com');
  });

  it('is erased, and says when it was not', async () => {
    const { root } = await show('chosen');
    await click(button(root, 'Erase the log'));
    expect(textOf(root)).toContain('Nothing yet in this session.');
    const failing = await show('chosen', { alerts: { ...fixtureAlerts('chosen', () => true), eraseLog: () => Promise.reject(new Error('no worker')) } });
    await click(button(failing.root, 'Erase the log'));
    expect(textOf(failing.root)).toContain('Erasing failed');
    expect(failing.root.querySelectorAll('.alert-log li').length).toBeGreaterThan(0);
  });

  it('says when the worker does not answer', async () => {
    const { root } = await show('default', { alerts: { ...fixtureAlerts('default', () => true), log: async () => undefined } });
    expect(textOf(root)).toContain('The log could not be read.');
  });
});
