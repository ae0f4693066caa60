// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FIXTURES } from '../../options/fixtures/index.ts';
import { open, type Hands } from '../../options/open.tsx';
import { parseSettings } from '../../src/memory/settings.ts';
import type { Settings } from '../../src/memory/types.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, nameOf, textOf } from './page.ts';

function hands(first: Settings, more: Partial<Hands> = {}) {
  const now = { settings: first, permissions: { sites: true, notifications: false } };
  const hand: Hands = {
    settings: async () => now.settings,
    save: async (patch) => (now.settings = parseSettings({ ...now.settings, ...patch })),
    permissions: async () => now.permissions,
    askToNotify: vi.fn(async () => { now.permissions = { ...now.permissions, notifications: true }; return true; }),
    askToSeeSites: vi.fn(async () => true),
    giveUpNotifying: vi.fn(async () => { now.permissions = { ...now.permissions, notifications: false }; return true; }),
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

describe('notifications', () => {
  it('ask for the permission only when one is turned on', async () => {
    const { root, now, hand } = await show();
    expect(hand.askToNotify).not.toHaveBeenCalled();
    await click(box(root, 'Risk'));
    expect(hand.askToNotify).toHaveBeenCalledOnce();
    expect(now.settings.notify).toEqual(['alert', 'risk']);
    expect(box(root, 'Risk').checked).toBe(true);
  });

  it('stay off when the browser refuses, and the page says so', async () => {
    const { root, now } = await show('default', { askToNotify: async () => false });
    await click(box(root, 'Risk'));
    expect(now.settings.notify).toEqual(['alert']);
    expect(box(root, 'Risk').checked).toBe(false);
    expect(textOf(root)).toContain('did not give the permission');
  });

  it('show as off while the permission is missing, and offer to ask', async () => {
    const { root, hand } = await show();
    expect(box(root, 'Alert').checked).toBe(false);
    await click(button(root, 'Ask for the permission'));
    expect(hand.askToNotify).toHaveBeenCalledOnce();
    expect(box(root, 'Alert').checked).toBe(true);
  });

  it('give the permission back with the last level', async () => {
    const { root, now, hand } = await show('chosen');
    await click(box(root, 'Riesgo'));
    expect(hand.giveUpNotifying).not.toHaveBeenCalled();
    await click(box(root, 'Alerta'));
    expect(now.settings.notify).toEqual([]);
    expect(hand.giveUpNotifying).toHaveBeenCalledOnce();
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

describe('muted sites', () => {
  it('are added by host or address, and removed', async () => {
    const { root, now } = await show();
    await choose(root.querySelector<HTMLInputElement>('#mute'), 'https://Example.org/page', 'input');
    await doing(() => root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(now.settings.muted).toEqual(['example.org']);
    await click(button(root, 'Stop muting example.org'));
    expect(now.settings.muted).toEqual([]);
  });

  it('are no free text', async () => {
    const { root, now } = await show();
    await choose(root.querySelector<HTMLInputElement>('#mute'), 'not a site', 'input');
    await doing(() => root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(now.settings.muted).toEqual([]);
    expect(textOf(root.querySelector('#mute-invalid'))).toContain('not the name of a site');
  });
});

describe('erasing', () => {
  it('asks first, and takes no for an answer', async () => {
    const { root, hand } = await show('chosen');
    await click(button(root, 'Borrar todo…'));
    expect(document.activeElement).toBe(button(root, 'No'));
    await click(button(root, 'No'));
    expect(hand.erase).not.toHaveBeenCalled();
  });

  it('says what is gone, and shows the defaults', async () => {
    const { root, hand } = await show('chosen');
    await click(button(root, 'Borrar todo…'));
    await click(button(root, 'Sí, borrar'));
    expect(hand.erase).toHaveBeenCalledOnce();
    expect(textOf(root)).toContain('Erased: the visits of this session');
    expect(textOf(root)).toContain('No site is muted');
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
