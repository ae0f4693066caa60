// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { click, doing, expectDecent, textOf } from './page.ts';
import { buttonIn, press, setTo, showOptions } from './shown-options.ts';

const box = (root: Element, word: string): HTMLInputElement | undefined => [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find((input) => textOf(input.closest('label')).startsWith(word));
const radio = (root: Element, word: string): HTMLInputElement | undefined => [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find((input) => textOf(input.closest('label')).startsWith(word));
const said = (root: Element): string => textOf(root.querySelector('.saved-bar [role="status"]'));
const BADGE = 'Show the number';

describe('undo', () => {
  it('is offered for nothing before anything was changed', async () => {
    const { root } = await showOptions();
    expect(root.querySelector('.saved-bar')).toBeNull();
    expect(buttonIn(root, 'Undo')).toBeUndefined();
    await press(document, 'z', { ctrlKey: true });
    expect(root.querySelector('.saved-bar')).toBeNull();
  });

  it('says what was saved, and takes it back step by step', async () => {
    const { root, disk } = await showOptions();
    await click(box(root, BADGE));
    expect(said(root)).toBe('Saved. Badge: off.');
    await setTo(root.querySelector('#home'), 'CO');
    expect(said(root)).toBe('Saved. Your country: Colombia.');
    expectDecent(root);
    await click(buttonIn(root, 'Undo'));
    expect(said(root)).toBe('Undone. Your country: guessed from the time zone.');
    expect(disk.settings).toMatchObject({ badge: false });
    expect(disk.settings).not.toHaveProperty('home');
    await click(buttonIn(root, 'Undo one more'));
    expect(said(root)).toBe('Undone. Badge: on.');
    expect(disk.settings.badge).toBe(true);
    expect(box(root, BADGE)?.checked).toBe(true);
    expect(buttonIn(root, 'Undo one more')).toBeUndefined();
  });

  it('speaks the language that was chosen by then', async () => {
    const { root } = await showOptions();
    await setTo(root.querySelector('#language'), 'es');
    expect(said(root)).toBe('Guardado. Idioma: Español.');
    await click(buttonIn(root, 'Deshacer'));
    expect(said(root)).toBe('Undone. Language: Same as the browser.');
  });

  it('works by keys, but not where a text is typed', async () => {
    const { root, disk } = await showOptions();
    await click(box(root, BADGE));
    const field = root.querySelector<HTMLInputElement>('input[type="text"], input[type="search"]');
    if (!field) throw new Error('no field');
    await press(field, 'z', { ctrlKey: true });
    await press(document.body, 'z', { ctrlKey: true, shiftKey: true });
    await press(document.body, 'z');
    expect(disk.settings.badge).toBe(false);
    await press(box(root, BADGE) ?? root, 'Z', { metaKey: true });
    expect(disk.settings.badge).toBe(true);
  });

  it('stands until it is put away, and can still be undone by keys then', async () => {
    const { root, disk } = await showOptions();
    await click(box(root, BADGE));
    await click(buttonIn(root, 'Close this message'));
    expect(root.querySelector('.saved-bar')).toBeNull();
    await press(document.body, 'z', { ctrlKey: true });
    expect(disk.settings.badge).toBe(true);
  });

  it('leaves what was changed elsewhere meanwhile', async () => {
    const { root, disk } = await showOptions();
    await click(box(root, BADGE));
    disk.write({ deeper: true, muted: [{ what: 'site', site: 'quiet.example' }] });
    await click(buttonIn(root, 'Undo'));
    expect(disk.settings).toMatchObject({ badge: true, deeper: true, muted: [{ what: 'site', site: 'quiet.example' }] });
  });

  it('that the disk refuses changes nothing and can be tried again', async () => {
    const { root, disk } = await showOptions();
    await click(box(root, BADGE));
    disk.refuses = true;
    await click(buttonIn(root, 'Undo'));
    expect(disk.settings.badge).toBe(false);
    expect(textOf(root.querySelector('[role="alert"]'))).toContain('refused to save');
    disk.refuses = false;
    await press(document.body, 'z', { ctrlKey: true });
    expect(disk.settings.badge).toBe(true);
    expect(textOf(root.querySelector('[role="alert"]'))).toBe('');
  });

  it('brings back nothing that was erased on another page', async () => {
    const { root, disk } = await showOptions();
    await click(box(root, BADGE));
    await doing(() => disk.write({ badge: undefined }, 'gone'));
    expect(root.querySelector('.saved-bar')).toBeNull();
    await press(document.body, 'z', { ctrlKey: true });
    expect(root.querySelector('.saved-bar')).toBeNull();
  });

  it('brings back nothing that was erased here', async () => {
    const { root, disk } = await showOptions('default', { more: { erase: async () => undefined, onSettings: () => undefined } });
    await click(box(root, BADGE));
    await click(buttonIn(root, 'Erase everything…'));
    await click(buttonIn(root, 'Yes, erase'));
    expect(root.querySelector('.saved-bar')).toBeNull();
    disk.write({ badge: false });
    await press(document.body, 'z', { ctrlKey: true });
    expect(disk.settings.badge).toBe(false);
  });

  it('is not there in a private window', async () => {
    const { root } = await showOptions('private-window');
    await press(document.body, 'z', { ctrlKey: true });
    expect(root.querySelector('.saved-bar')).toBeNull();
  });
});

describe('what does not come back', () => {
  it('is asked about, with the number of days that go', async () => {
    const { root, disk } = await showOptions('history-open');
    await click(radio(root, '7 days'));
    expect(disk.settings.history).toBe(30);
    expect(textOf(root)).toContain('This erases 5 days of the history. It cannot be undone.');
    await click(buttonIn(root, 'No'));
    expect(disk.settings.history).toBe(30);
    await click(radio(root, '7 days'));
    await click(buttonIn(root, 'Yes, erase'));
    expect(disk.settings.history).toBe(7);
    expect(said(root)).toBe('Saved. History: 7 days. What was removed does not come back: undoing only brings back the option.');
    await click(buttonIn(root, 'Undo'));
    expect(disk.settings.history).toBe(30);
  });

  it('is not asked about where nothing goes', async () => {
    const { root, disk } = await showOptions('history-open');
    await click(radio(root, '90 days'));
    expect(disk.settings.history).toBe(90);
    expect(buttonIn(root, 'No')).toBeUndefined();
  });

  it('is asked about before a longer time is taken back', async () => {
    const { root, disk } = await showOptions('history-open', { settings: { history: 7 } });
    await click(radio(root, '90 days'));
    await click(buttonIn(root, 'Undo'));
    expect(disk.settings.history).toBe(90);
    expect(textOf(root.querySelector('.saved-bar'))).toContain('This erases 5 days of the history.');
    await click(buttonIn(root, 'No'));
    expect(disk.settings.history).toBe(90);
    await press(document.body, 'z', { ctrlKey: true });
    await click(buttonIn(root, 'Yes, erase'));
    expect(disk.settings.history).toBe(7);
    expect(said(root)).toContain('Undone. History: 7 days.');
  });

  it('names of sites, before the at-risk profile is turned on', async () => {
    const { root, disk } = await showOptions('history-open');
    await click(box(root, 'At-risk profile'));
    expect(disk.settings.atRisk).toBe(false);
    expect(box(root, 'At-risk profile')?.checked).toBe(false);
    expect(textOf(root)).toContain('from the 12 days that are kept, and erases the reminders of letters');
    await click(buttonIn(root, 'Yes, erase'));
    expect(disk.settings.atRisk).toBe(true);
  });

  it('is asked about also where the worker does not say what is kept', async () => {
    const { root, disk } = await showOptions('history-open', { more: { transfer: { days: () => Promise.reject(new Error('no worker')), day: async () => undefined, importDays: async () => ({ outcome: 'failed' }), save: () => undefined, today: () => '2026-11-22' } } });
    await click(radio(root, 'Only this session'));
    expect(disk.settings.history).toBe(30);
    expect(textOf(root)).toContain('does not say just now what this would remove');
  });
});

describe('two pages', () => {
  it('both show what one of them changed', async () => {
    const one = await showOptions();
    const other = await showOptions('default', { disk: one.disk });
    await click(box(other.root, BADGE));
    expect(box(one.root, BADGE)?.checked).toBe(false);
    expect(one.root.querySelector('.saved-bar')).toBeNull();
    expect(said(other.root)).toBe('Saved. Badge: off.');
  });

  it('lose no change of the other, even where one did not hear of it', async () => {
    const one = await showOptions();
    const deaf = await showOptions('default', { disk: one.disk, more: { onSettings: () => undefined } });
    await click(box(one.root, 'Read cookies'));
    await click(box(deaf.root, BADGE));
    expect(one.disk.settings).toMatchObject({ badge: false, deeper: true });
  });
});
