// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FIXTURES } from '../../options/fixtures/index.ts';
import { open, type Hands } from '../../options/open.tsx';
import type { TransferHands } from '../../options/transfer/hands.ts';
import { withChanges } from '../../src/memory/settings-change.ts';
import { parseSettings } from '../../src/memory/settings.ts';
import { FORMAT, MOST_BYTES, VERSION, type ExportedDay, type ExportHead } from '../../src/memory/transfer/types.ts';
import type { Settings } from '../../src/memory/types.ts';
import { readText, textWith } from '../memory/transfer/file.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, nameOf, textOf } from './page.ts';

const dayOf = (day: string): ExportedDay => ({
  day, hosts: [{ host: 'news.example', company: '', name: 'news.example', own: true, country: 'MX', certainty: 'registered', asn: 64501, network: 'Net', category: '' }],
  visits: [{ site: 'news.example', hour: 9, opened: true, requests: 2, level: 'none', tally: {}, findings: [], shares: [[0, 2, 0, 0]] }],
});
const DAYS = ['2026-10-01', '2026-11-14', '2026-11-15', '2026-11-16'];
const HEAD: ExportHead = { format: FORMAT, version: VERSION, extension: '1.0.0', catalogue: '2026-11-22', made: '2026-11-16', settings: parseSettings({ muted: ['quiet.example'], language: 'es', history: 90, badge: false }) };
const TEXT = await textWith(HEAD, DAYS.map(dayOf));

async function show(name: string, transfer: Partial<TransferHands> = {}, settings: Partial<Settings> = {}, language: 'en' | 'es' = 'en') {
  const fixture = FIXTURES[name];
  if (!fixture) throw new Error(`no fixture ${name}`);
  const first = { ...fixture, settings: { ...fixture.settings, ...settings } };
  const now = { settings: first.settings };
  const saved: { name: string; file: Blob | string }[] = [];
  const given: TransferHands = {
    days: async () => ['2026-11-15', '2026-11-16'], day: async (day) => ({ exported: dayOf(day), damaged: 0 }),
    importDays: vi.fn<TransferHands['importDays']>(async (_, _handed, changes = []) => { now.settings = withChanges(now.settings, changes, 'after'); return { outcome: 'done' as const, days: { add: ['2026-11-14'], present: ['2026-11-15', '2026-11-16'], outside: ['2026-10-01'] } }; }),
    save: (name, file) => { saved.push({ name, file }); }, today: () => '2026-11-16', ...transfer,
  };
  const hand: Hands = {
    settings: async () => now.settings, save: async (patch) => (now.settings = parseSettings({ ...now.settings, ...patch })), permissions: async () => first.permissions,
    askToNotify: async () => true, askToSeeSites: async () => true, giveUpNotifying: async () => true, history: async () => first.history, tellHistory: async () => 'done', transfer: given, erase: async () => undefined,
  };
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  await act(() => open(root, first, hand, () => strictWords(language)));
  return { root, now, saved, given };
}

const savedText = async ([one]: readonly { file: Blob | string }[]): Promise<string> => new Blob([one?.file ?? '']).text();
const button = (root: Element, name: string) => [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);
const choice = (root: Element, word: string) => [...root.querySelectorAll('label')].find((label) => textOf(label).startsWith(word))?.querySelector('input');
const said = (root: Element): string => [...root.querySelectorAll('.transfer [role=status]')].map(textOf).join(' ').trim();
const until = (what: () => unknown): Promise<void> => vi.waitFor(async () => {
  await doing(() => undefined);
  expect(what()).toBeTruthy();
}, 20_000);

async function type(root: Element, id: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`no field ${id}`);
  await doing(() => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); });
}
async function drop(root: Element, file: File): Promise<void> {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [file] } });
  await doing(() => root.querySelector('.drop')?.dispatchEvent(event));
  await until(() => said(root) !== '' && !said(root).includes('being read') || root.querySelector('.transfer [role=group]') || root.querySelector('#import-passphrase'));
}
const file = (text: string): File => new File([text], 'testigo.json');

describe('saving', () => {
  it('is encrypted unless the person chooses otherwise, and asks for the passphrase twice', async () => {
    const { root, saved } = await show('history-open');
    await click(button(root, 'Save the file'));
    expect(said(root)).toContain('8');
    await type(root, 'export-next', 'a long passphrase');
    await click(button(root, 'Save the file'));
    expect(saved).toEqual([]);
    await type(root, 'export-again', 'a long passphrase');
    await click(button(root, 'Save the file'));
    await until(() => saved.length);
    expect(saved[0]?.name).toBe('testigo-2026-11-16.json');
    expect(await savedText(saved)).not.toContain('example');
    expect(await readText(await savedText(saved), 'a long passphrase')).toMatchObject({ state: 'read', exported: { days: [dayOf('2026-11-15'), dayOf('2026-11-16')] } });
    await until(() => said(root).includes('2 days are in testigo-2026-11-16.json'));
    expect(root.querySelector<HTMLInputElement>('#export-next')?.value).toBe('');
  }, 30_000);

  it('readable, says what that means first, and what could not be read', async () => {
    const { root, saved } = await show('history-open', { day: async (day) => ({ exported: dayOf(day), damaged: 1 }) }, { muted: [{ what: 'site', site: 'quiet.example' }] });
    await click(choice(root, 'readable'));
    expect(textOf(root)).toContain('Whoever finds a readable file sees');
    await click(button(root, 'Save the file'));
    await until(() => saved.length);
    expect(JSON.parse(await savedText(saved))).toMatchObject({ format: 'testigo-export', version: 2, extension: '1.0.0', settings: { history: 30, muted: [{ what: 'site', site: 'quiet.example' }] } });
    await until(() => said(root).includes('2 entries cannot be read'));
  });

  it('at risk, names no muted site', async () => {
    const { root, saved } = await show('history-open', {}, { muted: [{ what: 'site', site: 'quiet.example' }], atRisk: true });
    await click(choice(root, 'readable'));
    await click(button(root, 'Save the file'));
    await until(() => saved.length);
    expect(await savedText(saved)).not.toContain('quiet.example');
  });

  it('asks for the passphrase of a locked history first, also where it was locked meanwhile', async () => {
    const { root } = await show('history-locked');
    expect(button(root, 'Save the file')).toBeUndefined();
    const meanwhile = await show('history-open', { day: async () => 'locked' });
    await click(choice(meanwhile.root, 'readable'));
    await click(button(meanwhile.root, 'Save the file'));
    await until(() => said(meanwhile.root).includes('locked'));
    expect(meanwhile.saved).toEqual([]);
  });

  it('saves nothing where the worker does not answer', async () => {
    const { root, saved } = await show('history-open', { day: () => Promise.reject(new Error('gone')) });
    await click(choice(root, 'readable'));
    await click(button(root, 'Save the file'));
    await until(() => said(root).includes('storage did not do it'));
    expect(saved).toEqual([]);
  });

  it('makes no file that Testigo would not read back', async () => {
    const { root, saved } = await show('history-open', { day: async (day) => ({ exported: { ...dayOf(day), hosts: [{ ...dayOf(day).hosts[0], host: 'x'.repeat(MOST_BYTES / 2) } as ExportedDay['hosts'][number]] }, damaged: 0 }) });
    await click(choice(root, 'readable'));
    await click(button(root, 'Save the file'));
    await until(() => said(root).includes('too large for one file'));
    expect(saved).toEqual([]);
  }, 30_000);

  it('and adding are offered in no private window', async () => {
    const { root } = await show('private-window', {}, { history: 30 });
    expect(root.querySelector('#import-file, [name=export-form]')).toBeNull();
  });
});

describe('adding', () => {
  it('shows what is in the file before anything is written, then adds it', async () => {
    const taken: ExportedDay[] = [];
    const { root, given, now } = await show('history-open', {
      importDays: vi.fn<TransferHands['importDays']>(async ({ each }) => {
        await each(async (day) => { taken.push(JSON.parse(day) as ExportedDay); });
        return { outcome: 'done' as const, days: { add: ['2026-11-14'], present: ['2026-11-15', '2026-11-16'], outside: ['2026-10-01'] } };
      }),
    });
    await drop(root, file(TEXT));
    const block = textOf(root.querySelector('.transfer [role=group]'));
    expect(block).toContain('4 days from 1 October 2026 to 16 November 2026 (opened pages: 4;');
    expect(block).toContain('One day would be added');
    expect(block).toContain('2 days are kept here already and stay as they are: 15 November 2026 and 16 November 2026');
    expect(block).toContain('One day lies outside of the 30 days that are kept, and is left out: 1 October 2026');
    expect(given.importDays).not.toHaveBeenCalled();
    expectDecent(root);
    await click(button(root, 'Add these days'));
    await until(() => said(root) !== '' && !said(root).includes('being'));
    expect(given.importDays).toHaveBeenCalledOnce();
    expect(taken).toEqual(DAYS.map(dayOf));
    expect(said(root)).toBe('One day was added.');
    expect(now.settings).toMatchObject({ history: 30, badge: true, muted: [] });
  });

  it('of many days names the first and the last', async () => {
    const old = Array.from({ length: 9 }, (_, index) => dayOf(`2026-09-0${index + 1}`));
    const { root } = await show('history-open');
    await drop(root, file(await textWith(HEAD, old)));
    expect(textOf(root)).toContain('9 days lie outside of the 30 days that are kept, and are left out: 1 September 2026 … 9 September 2026.');
    expect(textOf(root)).toContain('No day would be added');
  });

  it('takes the options only when asked to, and never how much is kept', async () => {
    const { root, now } = await show('history-open');
    await drop(root, file(TEXT));
    expect(textOf(root)).not.toContain('Badge: on → off');
    await click(choice(root, 'Take its options'));
    expect([...root.querySelectorAll('.transfer [role=group] .plain-list')].map(textOf).at(-1)).toBe('Badge: on → offquiet.example: not muted → mutedLanguage: Same as the browser → Español');
    await click(button(root, 'Add these days'));
    expect(said(root)).toContain('Its options apply now');
    expect(textOf(root.querySelector('.saved-bar'))).toContain('3 options');
    expect(now.settings).toMatchObject({ history: 30, atRisk: false, badge: false, muted: [{ what: 'site', site: 'quiet.example' }], language: 'es' });
  });

  it('at risk, says that names are not written, and takes no muted site', async () => {
    const { root, now } = await show('history-open', {}, { atRisk: true });
    await drop(root, file(TEXT));
    expect(textOf(root)).toContain('names of sites and addresses of pages in the file are not written');
    await click(choice(root, 'Take its options'));
    await click(button(root, 'Add these days'));
    expect(now.settings).toMatchObject({ atRisk: true, muted: [], badge: false });
  });

  it('can be left', async () => {
    const { root, given } = await show('history-open');
    await drop(root, file(TEXT));
    await click(button(root, 'Leave it'));
    expect(root.querySelector('.transfer [role=group]')).toBeNull();
    expect(given.importDays).not.toHaveBeenCalled();
  });

  it('opens an encrypted file with its passphrase, and says when it is another one', async () => {
    const { root } = await show('history-open');
    await drop(root, file(await textWith(HEAD, DAYS.map(dayOf), 'a long passphrase')));
    await type(root, 'import-passphrase', 'another one');
    await click(button(root, 'Open the file'));
    await until(() => said(root).includes('not the passphrase of this file'));
    await type(root, 'import-passphrase', 'a long passphrase');
    await click(button(root, 'Open the file'));
    await until(() => root.querySelector('.transfer [role=group]'));
    expect(textOf(root)).toContain('4 days from');
  });

  it.each([
    ['a letter to my aunt', 'not a file that Testigo saved'],
    [TEXT.replace('"version":2', '"version":7'), 'a form that this one does not know'],
    [TEXT.replace('"hour":9', '"hour":99'), 'at: days[0].visits[0].hour'],
  ])('refuses what it cannot read, and says why', async (text, why) => {
    const { root, given } = await show('history-open');
    await drop(root, file(text));
    expect(said(root)).toContain(why);
    expect(root.querySelector('.transfer [role=group]')).toBeNull();
    expect(given.importDays).not.toHaveBeenCalled();
  });

  it('does not read what is too large', async () => {
    const { root } = await show('history-open');
    const large = file('');
    Object.defineProperty(large, 'size', { value: MOST_BYTES + 1 });
    const read = vi.spyOn(large, 'stream');
    await drop(root, large);
    expect(said(root)).toContain('larger than 150 MB');
    expect(read).not.toHaveBeenCalled();
  });

  it('without a history leaves the days out and says how they could be added', async () => {
    const { root, given, now } = await show('default');
    await drop(root, file(TEXT));
    expect(textOf(root)).toContain('the days of the file are left out. To add them, first choose above to keep 7, 30 or 90 days');
    expect(textOf(root)).not.toContain('would be added');
    expect(button(root, 'Add this')?.disabled).toBe(true);
    await click(choice(root, 'Take its options'));
    await click(button(root, 'Add this'));
    expect(given.importDays).toHaveBeenCalledOnce();
    expect(now.settings).toMatchObject({ history: 0, badge: false });
  });

  it.each([['no-room', 'no room'], ['failed', 'Nothing was added; restart'], ['newer', 'newer Testigo'], ['off', 'first choose']] as const)('%s is told', async (outcome, text) => {
    const { root } = await show('history-open', { importDays: async () => ({ outcome }) });
    await drop(root, file(TEXT));
    await click(button(root, 'Add these days'));
    expect(said(root)).toContain(text);
  });
});

describe('what takes longer than a second', () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const busy = (root: Element) => root.querySelector('.busy');

  it('is quick: no sign of progress flashes', async () => {
    const { root } = await show('history-open');
    await drop(root, file(TEXT));
    expect(busy(root)).toBeNull();
  });

  it('says how many days are in the file that is made, and stops when it is told to', async () => {
    let answer: () => void = () => undefined;
    const { root, saved } = await show('history-open', { day: (day) => (day === '2026-11-15' ? Promise.resolve({ exported: dayOf(day), damaged: 0 }) : new Promise((done) => { answer = () => done({ exported: dayOf(day), damaged: 0 }); })) });
    await click(choice(root, 'readable'));
    await click(button(root, 'Save the file'));
    await until(() => busy(root));
    expect(textOf(busy(root))).toContain('1 of 2 days');
    expect(busy(root)?.querySelector('progress')).toMatchObject({ value: 1, max: 2 });
    expectDecent(root);
    await click(button(root, 'Stop'));
    await doing(answer);
    await until(() => said(root).includes('Stopped. Nothing was saved.'));
    expect(busy(root)).toBeNull();
    expect(saved).toEqual([]);
  });

  it('says how many days of a file are ready, and adds none when it is stopped', async () => {
    const { root, now } = await show('history-open', {
      importDays: async ({ each }, handed) => {
        let count = 0;
        await each(async () => {
          handed?.(count += 1);
          if (count === 2) await new Promise<void>((done) => { goOn = done; });
        });
        throw new Error('the file was read to its end');
      },
    });
    let goOn: () => void = () => undefined;
    await drop(root, file(TEXT));
    await click(choice(root, 'Take its options'));
    await click(button(root, 'Add these days'));
    await until(() => busy(root));
    expect(textOf(busy(root))).toContain('2 of 4 days');
    await click(button(root, 'Stop'));
    await doing(goOn);
    await until(() => said(root).includes('Stopped. Nothing was added.'));
    expect(now.settings).toMatchObject({ badge: true });
  });

  it('can be stopped no more once every day is handed over: what is left is written together', async () => {
    const { root } = await show('history-open', { importDays: async (_, handed) => { handed?.(4); return never(); } });
    await drop(root, file(TEXT));
    await click(button(root, 'Add these days'));
    await until(() => busy(root));
    expect(button(root, 'Stop')).toBeUndefined();
  });

  it('also while the file is read', async () => {
    const { root, given } = await show('history-open');
    const slow = file(TEXT);
    let end: () => void = () => undefined;
    vi.spyOn(slow, 'stream').mockImplementation(() => new ReadableStream({
      start: (control) => {
        control.enqueue(new TextEncoder().encode(TEXT.slice(0, 500)));
        end = () => { control.enqueue(new TextEncoder().encode(TEXT.slice(500))); control.close(); };
      },
    }));
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [slow] } });
    await doing(() => root.querySelector('.drop')?.dispatchEvent(event));
    await until(() => busy(root));
    expect(busy(root)?.querySelector('progress')).toMatchObject({ value: 500, max: TEXT.length });
    await click(button(root, 'Stop'));
    await doing(end);
    await until(() => said(root).includes('Stopped. Nothing was added.'));
    expect(given.importDays).not.toHaveBeenCalled();
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('everything is in words', async () => {
    const { root } = await show('history-open', {}, { atRisk: true }, language);
    await drop(root, file(TEXT));
    await click([...root.querySelectorAll<HTMLInputElement>('input[name=export-form]')][1]);
    expectDecent(root);
  });
});
