// @vitest-environment happy-dom
/** What the options say of an organisation's policy: nothing set first, then what is locked, and what of a policy does not count. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FIXTURES } from '../../options/fixtures/index.ts';
import { fixtureLists } from '../../options/fixtures/lists.ts';
import { LIST_STATES } from '../../options/fixtures/list-states.ts';
import { open, type Hands } from '../../options/open.tsx';
import { parseSettings } from '../../src/memory/settings.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { expectDecent, textOf } from './page.ts';

async function show(name: string, language: 'en' | 'es' = 'en', more: Partial<Hands> = {}) {
  const state = FIXTURES[name];
  if (!state) throw new Error(`no fixture ${name}`);
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  const save = vi.fn(async (patch: object) => parseSettings({ ...state.settings, ...patch }));
  await act(() => open(root, state, {
    settings: async () => state.settings, save, permissions: async () => state.permissions,
    askToNotify: async () => false, askToSeeSites: async () => false, giveUpNotifying: async () => true, history: async () => undefined, tellHistory: async () => 'done',
    transfer: { days: async () => [], day: async () => undefined, importDays: async () => ({ outcome: 'failed' }), save: () => undefined, today: () => '2026-11-16' },
    lists: fixtureLists(LIST_STATES[name] ?? { lists: [] }), erase: async () => undefined, ...more,
  }, () => strictWords(language)));
  await act(async () => { await new Promise((done) => { setTimeout(done); }); });
  return { root, save };
}

const group = (root: Element): string => textOf(root.querySelector('#organisations'));
const disabled = (root: Element, selector: string): boolean => root.querySelector(selector)?.closest('fieldset:disabled') !== null;

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(['default', 'organisation', 'organisation-wrong'])('%s is said in whole sentences', async (name) => {
    const { root } = await show(name, language);
    expectDecent(root);
    expect(group(root).length).toBeGreaterThan(100);
  });
});

describe('without a policy', () => {
  it('says so, and locks nothing', async () => {
    const { root } = await show('default');
    expect(group(root)).toContain('No organisation has set anything in this browser');
    expect(root.querySelector('.locked')).toBeNull();
    expect(root.querySelector('input[type="radio"][name="history"]:disabled')).toBeNull();
  });
});

describe('with a policy', () => {
  it('says by whom, what it cannot do, what is locked and what is only a start', async () => {
    const { root } = await show('organisation');
    const said = group(root);
    expect(said).toContain('“Example newsroom” has set options of Testigo in this browser.');
    expect(said).toContain('A policy cannot turn a history on, keep one longer than you chose, or silence alerts.');
    const [locked, start] = [...root.querySelectorAll('#organisations ul')].map((list) => [...list.children].map(textOf));
    expect(locked).toEqual(['how far findings reach', 'the badge (on)', 'stop before opening (on)', 'the at-risk profile (on)', 'your country']);
    expect(start).toEqual(['the deeper look']);
    expect(said).toContain('is kept for 7 days at most');
    expect(said).toContain('It trusts one key for signed lists.');
    expect(root.querySelector('#organisations a')?.getAttribute('href')).toBe('https://help.example.org/');
    expect(said).toContain('Every day from nine to six');
    expect(said).toContain('abcdefghijklmnopabcdefghijklmnop');
  });

  it('what is locked cannot be changed, and the rest can', async () => {
    const { root } = await show('organisation');
    expect(disabled(root, '#home')).toBe(true);
    expect(disabled(root, '#stop')).toBe(true);
    expect(disabled(root, '#language')).toBe(false);
    // Alerts are locked, and quiet hours the person's own all the same; so is what asks the browser's leave to notify.
    expect([...root.querySelectorAll('#alerts .reaches select')].every((select) => select.closest('fieldset:disabled') !== null)).toBe(true);
    expect([...root.querySelectorAll('#alerts h3')].filter((title) => textOf(title) === 'Quiet hours').every((title) => title.closest('.section')?.querySelector('input:disabled, fieldset') === null)).toBe(true);
    expect([...root.querySelectorAll('#alerts button')].filter((button) => textOf(button) === 'Ask for the permission').map((button) => button.closest('fieldset:disabled'))).toEqual([null]);
    expect(textOf(root.querySelector('#home')?.closest('fieldset') ?? null)).toContain('Set by your organisation');
    const keeps = [...root.querySelectorAll<HTMLInputElement>('input[name="history"]')].map((input) => input.disabled);
    expect(keeps).toEqual([false, false, true, true]);
  });

  it('names the lists that came with it', async () => {
    const lists = fixtureLists({ lists: [] });
    const { root } = await show('organisation', 'en', { lists: { ...lists, lists: async () => ({ ...(await fixtureLists(LIST_STATES.lists ?? { lists: [] }).lists()) }) } });
    const expected = (await fixtureLists(LIST_STATES.lists ?? { lists: [] }).lists()).lists.filter(({ from }) => from === 'organisation').map(({ name }) => name);
    expect(expected).not.toEqual([]);
    for (const name of expected) expect(group(root)).toContain(name);
  });

  it('names what of it does not count, in whose words it stands there', async () => {
    const { root } = await show('organisation-wrong');
    const faults = [...root.querySelectorAll('#organisations details li')].map(textOf);
    expect(faults).toEqual([
      'settings.colour: nothing is called that', 'settings.badge: would protect or tell less than you are owed', 'retention: is not what it has to be',
      'locked.stop: is locked, and given no value', 'lists[0] (Reported addresses): could not be read or kept as a list',
    ]);
    expect(group(root)).toContain('Whoever looks after this browser has set options');
  });

  it('is painted anew when it changes or goes', async () => {
    let tell: (what: 'changed' | 'gone') => void = () => undefined;
    const { root } = await show('organisation', 'en', { onSettings: (run) => { tell = run; }, organisation: async () => ({ policy: FIXTURES.default?.policy, policyFaults: [] }) as Pick<NonNullable<(typeof FIXTURES)[string]>, 'policy'> });
    await act(async () => { tell('changed'); await new Promise((done) => { setTimeout(done); }); });
    expect(group(root)).toContain('No organisation has set anything');
    expect(disabled(root, '#home')).toBe(false);
  });
});
