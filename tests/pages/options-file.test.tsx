// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FIXTURES } from '../../options/fixtures/index.ts';
import { settingsText } from '../../src/memory/settings-file/settings-file.ts';
import { parseSettings } from '../../src/memory/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/memory/types.ts';
import { click, doing, expectDecent, textOf } from './page.ts';
import { buttonIn, daysUpTo, press, showOptions } from './shown-options.ts';

const HEAD = { extension: '1.0.0', made: '2026-11-20', sites: true };
const MUTED: Settings['muted'] = [{ what: 'site', site: 'quiet.example' }, { what: 'company', company: 'c', name: 'Company C' }];
const fileOf = (settings: Partial<Settings>, sites = true): string => settingsText({ ...DEFAULT_SETTINGS, ...settings }, { ...HEAD, sites });

const place = (root: Element): Element => root.querySelector('#settings-file')?.closest('.section') as Element;
const said = (root: Element): string => [...place(root).querySelectorAll('[role="status"]')].map(textOf).join('');
const preview = (root: Element): Element | null => place(root).querySelector('[role="group"]');
const choice = (root: Element, word: string) => [...place(root).querySelectorAll('label')].find((label) => textOf(label).startsWith(word))?.querySelector('input');

async function give(root: Element, text: string): Promise<void> {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [new File([text], 'options.json')] } });
  await doing(() => place(root).querySelector('.drop')?.dispatchEvent(event));
  await vi.waitFor(async () => {
    await doing(() => undefined);
    expect(preview(root) ?? said(root)).toBeTruthy();
  });
}
const days = (kept: number) => ({ days: async () => daysUpTo('2026-11-22', kept), day: async () => undefined, importDays: async () => ({ outcome: 'failed' as const }), today: () => '2026-11-22' });

/** Options over hands that keep what is saved. */
async function show(name: string, settings: Partial<Settings> = {}, language?: 'es') {
  const saved: { name: string; text: string }[] = [];
  const shown = await showOptions(name, { settings, ...(language ? { language } : {}), more: { transfer: { ...days(12), save: (file, text) => { saved.push({ name: file, text: String(text) }); } } } });
  return { ...shown, saved };
}

describe('saving', () => {
  it('names no site unless that is chosen', async () => {
    const { root, saved } = await show('default', { muted: MUTED, badge: false });
    await click(buttonIn(root, 'Save the options as a file'));
    expect(saved[0]?.name).toBe('testigo-settings-2026-11-22.json');
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({ format: 'testigo-settings', version: 1, extension: '1.0.0', made: '2026-11-22', sites: false, settings: { badge: false, muted: [MUTED[1]] } });
    expect(said(root)).toContain('testigo-settings-2026-11-22.json');
    await click(choice(root, 'With the sites'));
    await click(buttonIn(root, 'Save the options as a file'));
    expect(JSON.parse(saved[1]?.text ?? '')).toMatchObject({ sites: true, settings: { muted: MUTED } });
  });

  it('offers no names at risk, and none where there are none', async () => {
    const { root, saved } = await show('default', { muted: MUTED, atRisk: true });
    expect(choice(root, 'With the sites')).toBeUndefined();
    expect(textOf(place(root))).toContain('no site is named');
    await click(buttonIn(root, 'Save the options as a file'));
    expect(saved[0]?.text).not.toContain('quiet.example');
    expect(choice((await show('default')).root, 'With the sites')).toBeUndefined();
  });
});

describe('taking', () => {
  it('shows every change in words, makes all at once, and undoes all at once', async () => {
    const { root, disk } = await show('default', { muted: [{ what: 'site', site: 'own.example' }] });
    const before = disk.settings;
    await give(root, fileOf({ badge: false, home: 'MX', alerts: { levels: { ...DEFAULT_SETTINGS.alerts.levels, note: 'nothing' }, detectors: {}, quiet: { from: 1320, to: 420 } }, muted: MUTED }));
    const told = [...preview(root)?.querySelectorAll('li') ?? []].map(textOf);
    expect(told).toEqual([
      'Findings of level “Note”: Window and badge → Nowhere', 'own.example: muted → not muted', 'Badge: on → off', 'Quiet hours: off → from 22:00 to 07:00',
      'quiet.example: not muted → muted', 'Company C: not muted → muted', 'Your country: guessed from the time zone → Mexico',
    ]);
    expect(textOf(preview(root))).toContain('Saved by Testigo 1.0.0 on 20 November 2026.');
    expect(disk.settings).toEqual(before);
    expectDecent(root);
    await click(buttonIn(root, 'Use these options'));
    expect(disk.settings).toMatchObject({ badge: false, home: 'MX', muted: MUTED, alerts: { levels: { note: 'nothing' }, quiet: { from: 1320, to: 420 } } });
    expect(textOf(root.querySelector('.saved-bar'))).toContain('7 options');
    await press(document.body, 'z', { ctrlKey: true });
    expect(disk.settings).toEqual(before);
  });

  it('changes nothing where the person leaves it, or the disk refuses', async () => {
    const { root, disk } = await show('default');
    await give(root, fileOf({ badge: false }));
    await click(buttonIn(place(root), 'Leave it'));
    expect(preview(root)).toBeNull();
    await give(root, fileOf({ badge: false }));
    disk.refuses = true;
    await click(buttonIn(root, 'Use these options'));
    expect(disk.settings).toEqual(DEFAULT_SETTINGS);
    expect(textOf(root.querySelector('[role="alert"]'))).toContain('refused to save');
    expect(said(root)).toBe('');
  });

  it('says that nothing would change', async () => {
    const { root } = await show('default');
    await give(root, fileOf({}));
    expect(textOf(preview(root))).toContain('It would change nothing.');
    expect(buttonIn(root, 'Use these options')).toBeUndefined();
  });

  it('leaves days and profile alone unless chosen, and says what that takes', async () => {
    const { root, disk } = await show('history-open');
    await give(root, JSON.stringify({ format: 'testigo-settings', version: 1, ...HEAD, settings: { history: 7, atRisk: true, badge: false } }));
    expect([...preview(root)?.querySelectorAll('li') ?? []].map(textOf)).toEqual(['Badge: on → off']);
    await click(choice(root, 'Also change for how long'));
    await doing(() => undefined);
    expect(textOf(preview(root))).toContain('This erases 5 days of the history. They do not come back');
    expect(textOf(preview(root))).toContain('from the 7 days that are kept');
    await click(buttonIn(root, 'Use these options'));
    expect(disk.settings).toMatchObject({ history: 7, atRisk: true, badge: false });
    expect(textOf(root.querySelector('.saved-bar'))).toContain('does not come back');
  });

  it('without sites leaves those that are muted, and says so', async () => {
    const { root, disk } = await show('default', { muted: [{ what: 'site', site: 'own.example' }] });
    await give(root, fileOf({ badge: false, muted: MUTED }, false));
    expect(textOf(preview(root))).toContain('those that are muted here stay');
    await click(buttonIn(root, 'Use these options'));
    expect(disk.settings.muted).toEqual([{ what: 'site', site: 'own.example' }, MUTED[1]]);
  });

  it('tells what another version wrote, and leaves it out', async () => {
    const { root, disk } = await show('default');
    await give(root, JSON.stringify({ format: 'testigo-settings', version: 1, ...HEAD, settings: { badge: false, sound: 'loud' } }));
    expect(textOf(preview(root))).toContain('one entry that this one does not know. It is left out: settings.sound.');
    await click(buttonIn(root, 'Use these options'));
    expect(disk.settings).toEqual(parseSettings({ badge: false }));
  });

  it.each([
    ['{"format":"testigo-settings","version":1,"extension":"1","made":"2026-11-20","sites":true,"settings":{"history":31}}', 'está dañado o lo cambiaron, en: settings.history.'],
    ['{"format":"testigo-settings","version":2}', 'Otra versión de Testigo'], ['{"format":"testigo-export","version":1}', 'trae también los días'], ['hola', 'no lo guardó Testigo'], ['x'.repeat(1_000_001), 'pesa más de 1 MB'],
  ])('refuses whole: %.60s', async (text, words) => {
    const { root, disk } = await show('default', {}, 'es');
    await give(root, text);
    expect(said(root)).toContain(words);
    expect(preview(root)).toBeNull();
    expect(disk.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('is not offered in a private window', async () => {
    const { root } = await show('private-window');
    expect(root.querySelector('#settings-file')).toBeNull();
  });
});

describe('at risk', () => {
  it('no muted site is taken from a file, and that is said', async () => {
    const { root, disk } = await show('default', { atRisk: true });
    await give(root, fileOf({ badge: false, muted: MUTED }));
    expect(textOf(preview(root))).toContain('the muted sites that the file names are not taken');
    await click(buttonIn(root, 'Use these options'));
    expect(disk.settings.muted).toEqual([MUTED[1]]);
  });
});

describe('under a policy', () => {
  it('what an organisation locked stays, and that is said', async () => {
    const { root, disk } = await show('organisation');
    const locked = FIXTURES.organisation?.policy?.locked ?? [];
    expect(locked).toContain('badge');
    await give(root, fileOf({ badge: !disk.settings.badge, language: 'en' }));
    expect(textOf(preview(root))).toContain('set by your organisation');
    expect(textOf(preview(root))).not.toMatch(/Badge: (?:on|off)/);
  });
});
