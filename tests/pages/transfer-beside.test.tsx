// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { BesideHands, Chosen, TransferHands } from '../../options/transfer/hands.ts';
import type { Preview } from '../../src/memory/lists/types.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/memory/types.ts';
import type { BesideWith } from '../../src/memory/transfer/write-export.ts';
import { HEAD, readText, textWith } from '../memory/transfer/file.ts';
import { LANGUAGES } from '../ui/read-words.ts';
import { click, doing, expectDecent, textOf } from './page.ts';
import { buttonIn, daysUpTo, showOptions } from './shown-options.ts';

const [MINE, THEIRS] = [7, 8].map((byte) => btoa(String.fromCharCode(...new Uint8Array(32).fill(byte)))) as [string, string];
const list = (name: string) => ({ name, publisher: 'Example', licence: 'CC0', page: 'https://example.org/', accepted: ['youtube.com'], entries: 3 });
const reminder = (company: string) => ({ company, name: company.toUpperCase(), sent: '2026-11-01', due: '2026-12-01' });
const beside = (): BesideWith & { damaged: number } => ({
  lists: [list('Mine'), list('Known'), list('Broken')], keys: [{ key: MINE, name: 'A publisher' }, { key: THEIRS, name: 'Known already' }], reminders: [reminder('acme'), reminder('known')], damaged: 1,
  rows: (async function* () { for (const at of [0, 1, 2]) yield { list: at, csv: `value\nlist-${at}.example\n` }; })(),
});
const preview = (ticket: string): Preview => ({
  ticket, name: '', file: '', format: 'csv', counts: { entries: 2, review: 2, expired: 0, refused: { 'too-broad': 4 } }, refused: [], examples: [], withoutRole: 0, withoutFamily: 0, vouched: { by: 'nobody' },
  review: ['youtube.com', 'google.com'].map((value, at) => ({ at, why: 'popular', entry: { kind: 'host', value, confidence: 'medium' } })),
});

async function show(name: string, settings: Partial<Settings> = {}, language: 'en' | 'es' = 'en') {
  const drop = vi.fn<BesideHands['drop']>();
  const importDays = vi.fn<TransferHands['importDays']>(async () => ({ outcome: 'done', days: { add: [], present: [], outside: [] } }));
  const saved: (Blob | string)[] = [];
  const hands: BesideHands = {
    kept: async () => beside(), here: async () => ({ lists: ['Known'], keys: [THEIRS], reminders: ['known'] }), drop,
    read: async (one) => (one.name === 'Broken' ? { outcome: 'fault', file: one.name, why: 'empty' } : { outcome: 'read', preview: preview(`${one.name} ${(await one.table.text()).replaceAll('\n', ' ').trim()}`) }),
  };
  const transfer: TransferHands = { days: async () => daysUpTo('2026-11-22', 0), day: async () => undefined, importDays, save: (_, file) => { saved.push(file); }, today: () => '2026-11-22', beside: hands };
  const { root } = await showOptions(name, { more: { transfer }, settings, language });
  return { root, drop, importDays, saved };
}
const choice = (root: Element, word: string) => [...root.querySelectorAll('label')].find((label) => textOf(label).startsWith(word))?.querySelector('input');
const said = (root: Element): string => [...root.querySelectorAll('.transfer [role=status]')].map(textOf).join(' ').trim();
const until = (what: () => unknown): Promise<void> => vi.waitFor(async () => {
  await doing(() => undefined);
  expect(what()).toBeTruthy();
}, 20_000);
async function give(root: Element): Promise<Element> {
  const text = await textWith({ ...HEAD, settings: DEFAULT_SETTINGS }, [], undefined, beside());
  const field = root.querySelector('#import-file')?.closest('.drop');
  await doing(() => field?.dispatchEvent(Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [new File([text], 'testigo.json')] } })));
  await until(() => root.querySelector('.transfer [role=group]'));
  return root.querySelector('.transfer [role=group]')!;
}
const chosenIn = (importDays: { mock: { calls: unknown[][] } }): Chosen => importDays.mock.calls[0]?.[3] as Chosen;

describe('without a history', () => {
  it('everything else is saved, and it is told how much', async () => {
    const { root, saved } = await show('default');
    await click(choice(root, 'readable'));
    await click(buttonIn(root, 'Save the file'));
    await until(() => saved.length);
    expect(await readText(await new Blob(saved).text())).toMatchObject({ state: 'read', exported: { days: [], lists: [list('Mine'), list('Known'), list('Broken')], keys: [{ key: MINE }, { key: THEIRS }], reminders: [reminder('acme'), reminder('known')] } });
    expect(said(root)).toContain('no day is in it. Lists in it: 3; keys: 2; reminders: 2. One list cannot be read any more and is not in it.');
  });

  it('everything else is taken, and nothing before it was shown', async () => {
    const { root, importDays, drop } = await show('default');
    const block = await give(root);
    const text = textOf(block);
    expect(text).toContain('Mine (Example), not signed. Entries that would count: 3. One of them needs a look before it counts, and was accepted where the file was made: youtube.com. One needs a look before it counts, and is left out: google.com. 4 are refused');
    expect(text).toContain('Known: a list of this name is here already and stays as it is.');
    expect(text).toContain('Broken: it cannot be read as a list, and is left out.');
    expect(text).toContain('One reminder of a letter would be added: ACME.');
    expect(text).toContain('You have a reminder already, and it stays as it is: KNOWN.');
    expect(importDays).not.toHaveBeenCalled();
    expectDecent(root as HTMLElement);
    await click(buttonIn(root, 'Add this'));
    expect(chosenIn(importDays)).toEqual({ lists: [{ ticket: 'Mine value list-0.example', choices: { name: 'Mine', publisher: 'Example', licence: 'CC0', page: 'https://example.org/', accepted: ['youtube.com'] } }], keys: [], reminders: [reminder('acme')] });
    expect(said(root)).toContain('Lists added: 1; keys: 0; reminders: 1.');
    expect(drop).toHaveBeenCalledWith('Mine value list-0.example');
  });
});

describe('a key of the file', () => {
  it('is trusted only by a tick of its own, beside its letters', async () => {
    const { root, importDays } = await show('default');
    const block = await give(root);
    expect(choice(block, 'Trust A publisher')?.checked).toBe(false);
    expect(textOf(choice(block, 'Trust A publisher')?.closest('label'))).toContain(MINE);
    expect(choice(block, 'Trust Known already')).toBeUndefined();
    expect(textOf(block)).toContain('Trusted here already: Known already.');
    await click(choice(block, 'Trust A publisher'));
    await click(buttonIn(root, 'Add this'));
    expect(chosenIn(importDays).keys).toEqual([{ key: MINE, name: 'A publisher' }]);
  });
});

describe('what is not wanted', () => {
  it('stays out: lists without their tick', async () => {
    const { root, importDays } = await show('default');
    await click(choice(await give(root), 'Add its list'));
    await click(buttonIn(root, 'Add this'));
    expect(chosenIn(importDays)).toEqual({ lists: [], keys: [], reminders: [reminder('acme')] });
  });

  it('stays out: reminders at risk', async () => {
    const { root, importDays } = await show('default', { atRisk: true });
    expect(textOf(await give(root))).toContain('the reminders in the file are not taken');
    expect(textOf(root)).toContain('no name of a site is in the file, and no reminder');
    await click(buttonIn(root, 'Add this'));
    expect(chosenIn(importDays).reminders).toEqual([]);
  });

  it('is forgotten when the file is left', async () => {
    const { root, drop, importDays } = await show('default');
    await give(root);
    await click(buttonIn(root, 'Leave it'));
    expect(drop).toHaveBeenCalledWith('Mine value list-0.example');
    expect(importDays).not.toHaveBeenCalled();
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('all of it is in words', async () => {
    const { root } = await show('history-open', {}, language);
    await give(root);
    expectDecent(root as HTMLElement);
  });
});
