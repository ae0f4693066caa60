/** The options on a screen over a disk of variables; several pages may share one disk. */
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { FIXTURES } from '../../options/fixtures/index.ts';
import { open, type Hands } from '../../options/open.tsx';
import type { OptionsState } from '../../options/state.ts';
import { patchOf, withChanges } from '../../src/memory/settings-change.ts';
import { parseSettings, type SettingsPatch } from '../../src/memory/settings.ts';
import type { Settings } from '../../src/memory/types.ts';
import { strictWords } from '../ui/read-words.ts';
import { doing, nameOf } from './page.ts';

/** What `storage.local` holds, and who is told when it changes. */
export class Disk {
  refuses = false;
  settings: Settings;
  readonly #told: ((what: 'changed' | 'gone') => void)[] = [];

  constructor(settings: Settings) {
    this.settings = settings;
  }

  onChange(run: (what: 'changed' | 'gone') => void): void {
    this.#told.push(run);
  }

  write(patch: SettingsPatch, what: 'changed' | 'gone' = 'changed'): Settings {
    if (this.refuses) throw new Error('the disk is full');
    this.settings = parseSettings({ ...this.settings, ...patch });
    for (const run of this.#told) run(what);
    return this.settings;
  }
}

/** Days up to the last, in the order of the calendar. */
export const daysUpTo = (last: string, count: number): string[] => Array.from({ length: count }, (_, back) => new Date(Date.parse(last) - back * 86_400_000).toISOString().slice(0, 10)).reverse();

export function handsOver(disk: Disk, first: OptionsState, more: Partial<Hands> = {}): Hands {
  let permissions = first.permissions;
  const given = (patch: Partial<typeof permissions>) => vi.fn(async () => { permissions = { ...permissions, ...patch }; return true; });
  return {
    settings: async () => disk.settings,
    onSettings: (run) => disk.onChange(run),
    save: async (_, changes) => disk.write(patchOf(withChanges(disk.settings, changes, 'after'), changes)),
    permissions: async () => permissions,
    askToNotify: given({ notifications: true }),
    askToSeeSites: given({ sites: true }),
    giveUpNotifying: given({ notifications: false }),
    history: async () => first.history,
    tellHistory: async () => 'done',
    transfer: { days: async () => daysUpTo('2026-11-22', first.history?.days ?? 0), day: async () => undefined, importDays: async () => ({ outcome: 'failed' }), save: vi.fn(), today: () => '2026-11-22' },
    erase: async () => { disk.settings = parseSettings(undefined); disk.write({}, 'gone'); },
    ...more,
  };
}

export interface Shown { root: HTMLElement; disk: Disk; hands: Hands }

/** @param disk of a page that is open already; it stays where it is */
export async function showOptions(name = 'default', { disk, more, settings, language }: { disk?: Disk; more?: Partial<Hands>; settings?: Partial<Settings>; language?: 'es' | 'en' } = {}): Promise<Shown> {
  const fixture = FIXTURES[name];
  if (!fixture) throw new Error(`no fixture ${name}`);
  const first = { ...fixture, settings: disk?.settings ?? { ...fixture.settings, ...settings } };
  const place = disk ?? new Disk(first.settings);
  if (!disk) document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const hands = handsOver(place, first, more);
  await act(() => open(root, first, hands, (chosen) => strictWords(language ?? chosen.language ?? 'en')));
  return { root, disk: place, hands };
}

export const buttonIn = (root: Element, name: string): HTMLButtonElement | undefined => [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);

export function press(target: EventTarget, key: string, held: KeyboardEventInit = {}): Promise<void> {
  return doing(() => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })));
}

export async function setTo(element: HTMLSelectElement | HTMLInputElement | null, value: string, event: 'change' | 'input' = 'change'): Promise<void> {
  if (!element) throw new Error('nothing to set');
  await doing(() => { element.value = value; element.dispatchEvent(new Event(event, { bubbles: true })); });
}
