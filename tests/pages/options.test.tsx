// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FIXTURES } from '../../options/fixtures/index.ts';
import { open, type Hands } from '../../options/open.tsx';
import { parseSettings } from '../../src/memory/settings.ts';
import type { HistoryState } from '../../src/memory/history/types.ts';
import type { Settings } from '../../src/memory/types.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, nameOf, textOf } from './page.ts';

function hands(first: Settings, more: Partial<Hands> = {}) {
  const now = { settings: first, permissions: { sites: true, notifications: false }, history: undefined as HistoryState | undefined };
  const hand: Hands = {
    settings: async () => now.settings,
    save: async (patch) => (now.settings = parseSettings({ ...now.settings, ...patch })),
    permissions: async () => now.permissions,
    askToNotify: vi.fn(async () => { now.permissions = { ...now.permissions, notifications: true }; return true; }),
    askToSeeSites: vi.fn(async () => true),
    giveUpNotifying: vi.fn(async () => { now.permissions = { ...now.permissions, notifications: false }; return true; }),
    history: vi.fn(async () => now.history),
    tellHistory: vi.fn(async () => 'done' as const),
    transfer: { days: async () => Array.from({ length: now.history?.days ?? 0 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`), day: async () => undefined, importDays: async () => ({ outcome: 'failed' }), save: vi.fn(), today: () => '2026-11-16' },
    erase: vi.fn(async () => { now.settings = parseSettings(undefined); }),
    ...more,
  };
  return { now, hand };
}

async function show(name = 'default', more: Partial<Hands> = {}) {
  const state = FIXTURES[name];
  if (!state) throw new Error(`no fixture ${name}`);
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  const { now, hand } = hands(state.settings, more);
  now.permissions = state.permissions;
  now.history = state.history;
  await act(() => open(root, state, hand, ({ language }) => strictWords(language ?? 'en')));
  return { root, now, hand };
}

const box = (root: Element, word: string): HTMLInputElement => {
  const found = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find((input) => textOf(input.closest('label')).startsWith(word));
  if (!found) throw new Error(`no box ${word}`);
  return found;
};
const button = (root: Element, name: string) => [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);
async function choose(element: HTMLSelectElement | HTMLInputElement | null, value: string, event: 'change' | 'input' = 'change') {
  if (!element) throw new Error('nothing to choose from');
  await doing(() => { element.value = value; element.dispatchEvent(new Event(event, { bubbles: true })); });
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.entries(FIXTURES))('%s says everything in words', async (_name, state) => {
    document.body.replaceChildren(document.createElement('div'));
    const root = document.body.firstElementChild as HTMLElement;
    await act(() => open(root, state, hands(state.settings).hand, () => strictWords(language)));
    expectDecent(root);
    expect(document.documentElement.dataset.state).toBe('ready');
    expect(document.documentElement.lang).toBe(language);
  });
});

describe('choices', () => {
  it('are saved at once', async () => {
    const { root, now } = await show();
    await click(box(root, 'Show the number'));
    await choose(root.querySelector('#home'), 'CO');
    expect(now.settings).toMatchObject({ badge: false, home: 'CO' });
    await choose(root.querySelector('#home'), '');
    expect(now.settings).not.toHaveProperty('home');
  });

  it('change the language of the page', async () => {
    const { root } = await show();
    await choose(root.querySelector('#language'), 'es');
    expect(textOf(root.querySelector('h1'))).toBe('Opciones');
    expect(document.documentElement.lang).toBe('es');
  });

  it('fall back on the screen when the disk refuses', async () => {
    const { root } = await show('default', { save: async () => { throw new Error('full'); } });
    await click(box(root, 'Show the number'));
    expect(textOf(root.querySelector('[role="alert"]'))).toContain('refused to save');
    expect(box(root, 'Show the number').checked).toBe(true);
  });

  it('name the guessed country as a guess', async () => {
    expect(textOf((await show()).root.querySelector('#home option'))).toBe('Guess from the time zone: Mexico');
    expect(textOf((await show('blind')).root.querySelector('#home option'))).toBe('Guess from the time zone: not known');
  });

  it('cannot be changed in a private window', async () => {
    const { root } = await show('private-window');
    expect(root.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(true);
    expect(textOf(root)).toContain('only in an ordinary window');
    expect(button(root, 'Ask for the permission')).toBeUndefined();
  });
});

describe('erasing', () => {
  it('asks first, and takes no for an answer', async () => {
    const { root, hand } = await show('chosen');
    await click(button(root, 'Borrar todo…'));
    expect(document.activeElement).toBe(button(root, 'No'));
    await click(button(root, 'No'));
    expect(hand.erase).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button(root, 'Borrar todo…'));
  });

  it('says what is gone, and shows the defaults', async () => {
    const { root, hand } = await show('chosen');
    await click(button(root, 'Borrar todo…'));
    await click(button(root, 'Sí, borrar'));
    expect(hand.erase).toHaveBeenCalledOnce();
    expect(textOf(root)).toContain('Erased: the visits of this session, the history');
    expect(textOf(root)).toContain('No site is muted');
    expect(document.activeElement).toBe(button(root, 'Erase everything…'));
    expect(textOf(root)).toContain('does not clear an extension’s data');
  });

  it('says when it failed', async () => {
    const { root } = await show('default', { erase: () => Promise.reject(new Error('no worker')) });
    await click(button(root, 'Erase everything…'));
    await click(button(root, 'Yes, erase'));
    expect(textOf(root)).toContain('Erasing failed');
  });
});

describe('the proof of silence', () => {
  it('tells the count as it is', async () => {
    expect(textOf((await show()).root)).toContain('since the browser started: none.');
    expect(textOf((await show('not-silent')).root)).toContain('since the browser started: 3. This should not happen');
    expect(textOf((await show('blind')).root)).toContain('cannot be read just now');
  });
});

describe('the history', () => {
  const radio = (root: Element, word: string) => [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find((input) => textOf(input.closest('label')).startsWith(word));
  const submit = (root: Element, inside: string) => doing(() => root.querySelector(inside)?.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

  it('is for this session only until a number of days is chosen', async () => {
    const { root, now } = await show();
    expect(radio(root, 'Only this session')?.checked).toBe(true);
    expect(textOf(root)).not.toContain('kept yet');
    await click(radio(root, '30 days'));
    expect(now.settings.history).toBe(30);
    expect(radio(root, '30 days')?.checked).toBe(true);
    expect(textOf(root)).toContain('Nothing is kept yet.');
  });

  it('asks before it is turned off, for that erases it', async () => {
    const { root, now } = await show('history-open');
    await click(radio(root, 'Only this session'));
    expect(now.settings.history).toBe(30);
    expect(document.activeElement).toBe(button(root, 'No'));
    await click(button(root, 'No'));
    expect(now.settings.history).toBe(30);
    expect(radio(root, '30 days')?.checked).toBe(true);
    await click(radio(root, 'Only this session'));
    await click(button(root, 'Yes, erase'));
    expect(now.settings.history).toBe(0);
  });

  it('says how much is kept, and what went wrong', async () => {
    const text = textOf((await show('history-open')).root);
    expect(text).toContain('12 days are kept: 1.4 MB on the disk.');
    expect(text).toContain('the 2 oldest days were removed');
    expect(textOf((await show('history-locked')).root)).toContain('set aside, not deleted');
    expect(textOf((await show('history-troubled')).root)).toContain('a newer Testigo');
  });

  it('erases one site, and says so when it is locked', async () => {
    const { root, hand } = await show('history-open');
    await choose(root.querySelector<HTMLInputElement>('#history-site'), 'https://Example.org/page', 'input');
    await submit(root, '#history-site');
    expect(hand.tellHistory).not.toHaveBeenCalled();
    await click(button(root, 'No'));
    expect(hand.tellHistory).not.toHaveBeenCalled();
    await submit(root, '#history-site');
    await click(button(root, 'Yes, erase'));
    expect(hand.tellHistory).toHaveBeenCalledWith({ ask: 'history-erase-site', site: 'example.org' });
    expect(textOf(root)).toContain('Erased: all visits to example.org');
    const locked = await show('history-locked', { tellHistory: async () => 'locked' });
    await choose(locked.root.querySelector<HTMLInputElement>('#history-site'), 'example.org', 'input');
    await submit(locked.root, '#history-site');
    await click(button(locked.root, 'Yes, erase'));
    expect(textOf(locked.root)).toContain('The history is locked. Type the passphrase first.');
    await choose(locked.root.querySelector<HTMLInputElement>('#history-site'), 'not a site', 'input');
    await submit(locked.root, '#history-site');
    expect(textOf(locked.root)).toContain('not the name of a site');
  });

  it('takes a passphrase that is long enough and typed twice the same', async () => {
    const { root, hand } = await show('default', { settings: async () => parseSettings({ history: 7 }) });
    await click(radio(root, '7 days'));
    const type = async (next: string, again: string) => {
      await choose(root.querySelector<HTMLInputElement>('#passphrase-next'), next, 'input');
      await choose(root.querySelector<HTMLInputElement>('#passphrase-again'), again, 'input');
      await submit(root, '#passphrase-next');
    };
    await type('short', 'short');
    expect(textOf(root)).toContain('at least 8 characters');
    await type('long enough', 'long enouhg');
    expect(textOf(root)).toContain('not the same');
    expect(hand.tellHistory).not.toHaveBeenCalled();
    await type('long enough', 'long enough');
    expect(hand.tellHistory).toHaveBeenCalledWith({ ask: 'history-passphrase', now: '', next: 'long enough' });
    expect(root.querySelector<HTMLInputElement>('#passphrase-next')?.value).toBe('');
  });

  it('says that a passphrase is the wrong one, and keeps what was typed', async () => {
    const { root, hand } = await show('history-locked', { tellHistory: vi.fn(async () => 'wrong-passphrase' as const) });
    await choose(root.querySelector<HTMLInputElement>('#passphrase-now'), 'guessed', 'input');
    await submit(root, '#passphrase-now');
    expect(hand.tellHistory).toHaveBeenCalledWith({ ask: 'history-unlock', passphrase: 'guessed' });
    expect(textOf(root)).toContain('That is not the passphrase.');
    expect(root.querySelector<HTMLInputElement>('#passphrase-now')?.value).toBe('guessed');
  });

  it('can be changed, taken away and locked', async () => {
    const { root, hand } = await show('history-open');
    await choose(root.querySelector<HTMLInputElement>('#passphrase-now'), 'the old one', 'input');
    await click(button(root, 'Remove it'));
    expect(hand.tellHistory).toHaveBeenCalledWith({ ask: 'history-passphrase', now: 'the old one', next: '' });
    await click(button(root, 'Lock now'));
    expect(hand.tellHistory).toHaveBeenCalledWith({ ask: 'history-lock' });
  });

  it('chooses the at-risk profile', async () => {
    const { root, now } = await show('history-open');
    await click(box(root, 'At-risk profile'));
    await click(button(root, 'Yes, erase'));
    expect(now.settings.atRisk).toBe(true);
  });
});
