// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Evidence } from '../../dashboard/evidence.tsx';
import { make } from '../../dashboard/evidence/make.ts';
import type { Surroundings } from '../../dashboard/evidence/surroundings.ts';
import type { Reader } from '../../dashboard/reader.ts';
import type { Pack } from '../../src/evidence/types.ts';
import type { Overview, WholeVisit } from '../../src/memory/overview/types.ts';
import { WordsContext } from '../../src/ui/words-context.ts';
import { keptAlert, making, paper } from '../evidence/witnessed.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, expectDecent, mount, nameOf, textOf } from './page.ts';
import { readerOf } from './wholes.ts';

const HERE: Surroundings = { extension: '1.0.0', catalogue: '2026-11-22', agent: { name: 'Firefox', version: '153' }, offset: -360, private: false, now: () => Date.UTC(2026, 10, 15, 16) };

const overview = (source: Overview['source']): Overview => ({
  span: 30, source, from: '2026-10-17', to: '2026-11-15', days: [], visits: 0, requests: 0, plain: 0, tally: {}, countries: [], companies: [], networks: [], sites: [],
  findings: source === 'history' ? [keptAlert] : [], more: { sites: 0, findings: 0, companies: 0 }, locked: 0, damaged: 0, atRisk: false,
});

/** @param wholes the latest first */
function reader(wholes: readonly WholeVisit[], source: Overview['source'] = 'session'): Reader & { visit: ReturnType<typeof vi.fn<Reader['visit']>> } {
  const base = readerOf(wholes);
  return { ...base, overview: async () => overview(source), visit: vi.fn<Reader['visit']>(base.visit) };
}

const paint = (over: Reader | undefined, { argument = '', here = HERE, language = 'en', save = () => undefined }: { argument?: string; here?: Surroundings; language?: 'en' | 'es'; save?: (pack: Pack) => void } = {}) => (
  <WordsContext.Provider value={strictWords(language)}><Evidence keeper={undefined} reader={over} cards={[]} argument={argument} here={async () => here} save={save} /></WordsContext.Provider>
);

/** Turns of the event loop until what the page does is done, or shown to be under way. */
async function settled(done: () => boolean = () => document.querySelector('[aria-busy="true"]') === null && !/Reading what|Leyendo lo que/.test(document.body.textContent ?? '')): Promise<void> {
  const turn = (): Promise<void> => act(() => new Promise((next) => setTimeout(next, 0)));
  await turn();
  for (let turns = 0; !done(); turns += 1) {
    if (turns > 5_000) throw new Error('the page does not come to rest');
    await turn();
  }
}

async function show(...asked: Parameters<typeof paint>): Promise<HTMLElement> {
  const root = await mount(paint(...asked));
  await settled();
  return root;
}

const button = (root: Element, name: RegExp) => [...root.querySelectorAll('button')].find((one) => name.test(nameOf(one)));
const files = (root: Element): string[] => [...root.querySelectorAll('.files summary')].map(textOf);
async function press(element: Element | null | undefined, done?: () => boolean): Promise<void> {
  await click(element);
  await settled(done);
}

// What is still being made would paint into the next test's document.
afterEach(() => act(() => { if (document.body.firstElementChild) render(null, document.body.firstElementChild); }));

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words, in every state', async () => {
    for (const over of [undefined, readerOf([]), reader([paper()], 'history')]) expectDecent(await show(over, { language }));
    const root = await show(reader([paper('d1')]), { language, argument: 'd1' });
    for (const summary of root.querySelectorAll('details')) await act(() => { summary.open = true; summary.dispatchEvent(new Event('toggle')); });
    expectDecent(root);
    expectDecent(await show(reader([paper('d1')]), { language, argument: 'd1', here: { ...HERE, private: true } }));
    expectDecent(await show(reader([paper('d1')]), { language, argument: 'gone' }));
  });
});

describe('without anything', () => {
  it('it says that nothing can be read, and that there is no visit', async () => {
    expect(textOf(await show(undefined))).toContain('cannot be read here');
    expect(textOf(await show(readerOf([])))).toContain('No visit of this session is known.');
  });

  it('it makes nothing until something is chosen', async () => {
    const over = reader([paper()]);
    const root = await show(over);
    expect(textOf(root)).toContain('Choose at least one visit above.');
    expect(over.visit).not.toHaveBeenCalled();
    expect(button(root, /^Save/)).toBeUndefined();
  });
});

describe('what goes in', () => {
  it('is the visit that the address names', async () => {
    const root = await show(reader([paper('d2'), paper('d1')]), { argument: 'd1' });
    expect([...root.querySelectorAll<HTMLInputElement>('.pick input')].map(({ checked }) => checked)).toEqual([false, true]);
    expect(files(root)).toHaveLength(8);
  });

  it('is said to be gone when that visit is not known any more', async () => {
    const root = await show(reader([paper('d2')]), { argument: 'd1' });
    expect(textOf(root)).toContain('That visit is not known any more');
    expect([...root.querySelectorAll<HTMLInputElement>('.pick input')].map(({ checked }) => checked)).toEqual([false]);
  });

  it('is every visit that was chosen, in order of time, each read once', async () => {
    const over = reader([paper('d3'), paper('d2'), paper('d1')]);
    const saved = vi.fn<(pack: Pack) => void>();
    const root = await show(over, { save: saved });
    await press(button(root, /^Choose all/));
    await press(root.querySelector('input[value=full]'));
    expect(over.visit.mock.calls.map(([id]) => id)).toEqual(['d1', 'd2', 'd3']);
    await press(button(root, /^Save/));
    expect(saved.mock.calls[0]?.[0].files.find(({ name }) => name === 'about.json')?.text).toContain('"visits": 3');
    await press(button(root, /^Choose none/));
    expect(textOf(root)).toContain('Choose at least one visit above.');
  });

  it('is listed fifty at a time', async () => {
    const root = await show(reader(Array.from({ length: 70 }, (_, at) => paper(`d${at}`))));
    expect(root.querySelectorAll('.pick li')).toHaveLength(50);
    await press(button(root, /^Show 20 more/));
    expect(root.querySelectorAll('.pick li')).toHaveLength(70);
  });

  it('can be what the history kept, where there is a history', async () => {
    expect((await show(reader([paper()]))).querySelector('select')).toBeNull();
    const root = await show(reader([paper()], 'history'));
    const select = root.querySelector('select');
    if (!select) throw new Error('there is no choice of days');
    expect(files(root)).toEqual([]);
    select.value = '30';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(() => files(root).length > 0);
    expect(textOf(root)).toContain('There is one.');
    expect(files(root)).toHaveLength(6);
  });

  it('is never a visit of a private window, unless the page is in one', async () => {
    const hidden = { ...paper('d1'), exposure: { ...paper('d1').exposure, private: true } };
    const outside = await show(reader([hidden, paper('d2')]), { argument: 'd1' });
    expect(textOf(outside)).toContain('One of the chosen visits could not be read any more');
    expect(button(outside, /^Save/)).toBeUndefined();
    const inside = await show(reader([hidden]), { argument: 'd1', here: { ...HERE, private: true } });
    expect(button(inside, /^Save/)).toBeDefined();
    expect(textOf(inside)).toContain('a file that you save stays on the disk');
    expect(textOf(outside)).not.toContain('stays on the disk, and the browser');
  });
});

describe('how much it tells', () => {
  it('is without the pages visited at first, and changes what is in it', async () => {
    const root = await show(reader([paper('d1')]), { argument: 'd1' });
    expect(root.querySelector<HTMLInputElement>('input[value=hosts]')?.checked).toBe(true);
    expect(files(root).map((one) => one.split(' ')[0])).toContain('contacts.csv');
    await press(root.querySelector('input[value=indicators]'));
    expect(files(root).map((one) => one.split(' ')[0])).not.toContain('contacts.csv');
  });

  it('says so when nothing is left', async () => {
    const one = paper('d1');
    const quiet = { ...one, exposure: { ...one.exposure, findings: [] } };
    const root = await show(reader([quiet]), { argument: 'd1' });
    await press(root.querySelector('input[value=indicators]'));
    expect(textOf(root)).toContain('At this level nothing is left');
    expect(button(root, /^Save/)).toBeUndefined();
  });
});

describe('what is shown', () => {
  it('is each file with its lines and its size, and on request every line of it', async () => {
    const root = await show(reader([paper('d1')]), { argument: 'd1' });
    expect(files(root)[6]).toMatch(/^about\.json \d+ lines, 1 kB$/);
    const details = [...root.querySelectorAll('details')].find((one) => textOf(one).startsWith('sightings'));
    if (!details) throw new Error('there are no sightings');
    await act(() => { details.open = true; details.dispatchEvent(new Event('toggle')); });
    expect(details.querySelector('pre')?.textContent?.split('\n')).toHaveLength(12);
    await press(button(details, /^Show more \(\d+ lines left\)/));
    expect(details.querySelector('pre')?.textContent).toContain('"type": "sighting"');
    expect(details.querySelector('pre')?.textContent).not.toContain('whistle');
  });

  it('is exactly what is saved, and then its sum', async () => {
    const saved = vi.fn<(pack: Pack) => void>();
    const root = await show(reader([paper('d1')]), { argument: 'd1', save: saved });
    await press(button(root, /^Save the file \(\d+ kB\)/));
    const pack = saved.mock.calls[0]?.[0];
    expect(pack?.files.map(({ name }) => name)).toEqual(files(root).map((one) => one.split(' ')[0]));
    expect(textOf(root)).toContain('Handed to the browser as testigo-evidence.zip');
    expect(textOf(root)).toContain(pack?.sha256);
  });
});

describe('what takes long', () => {
  const wanted = (ids: string[]) => ({ ids, kept: [], redaction: 'full' as const, making: making(), familyName: String, private: false });

  it('is told from nothing to all, and lets the page breathe', async () => {
    const shares: number[] = [];
    let breaths = 0;
    const breathing = setInterval(() => { breaths += 1; }, 1);
    const many = Array.from({ length: 150 }, (_, at) => paper(`d${at}`));
    const made = await make(wanted(many.map(({ visit }) => visit.id)), readerOf(many), new Map(), (share) => shares.push(share), new AbortController().signal);
    clearInterval(breathing);
    expect(made).toMatchObject({ lost: 0, pack: { name: 'testigo-evidence.zip' } });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(breaths).toBeGreaterThan(2);
  });

  it('can be stopped, while it reads and while it writes', async () => {
    const many = Array.from({ length: 60 }, (_, at) => paper(`d${at}`));
    for (const at of [0.1, 0.55]) {
      const control = new AbortController();
      expect(await make(wanted(many.map(({ visit }) => visit.id)), readerOf(many), new Map(), (share) => { if (share >= at) control.abort(); }, control.signal)).toBe('stopped');
    }
  });

  it('shows how far it is and a button that stops it, and can begin again', async () => {
    let answer: (visit: WholeVisit | undefined) => void = () => undefined;
    const slow: Reader = { ...readerOf([paper('d2'), paper('d1')]), visit: (id) => (id === 'd1' ? Promise.resolve(paper('d1')) : new Promise((done) => { answer = done; })) };
    const root = await show(slow);
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => { now += 2_000; return now; });
    await press(button(root, /^Choose all/), () => root.querySelector('progress') !== null);
    clock.mockRestore();
    expect(root.querySelector('progress')?.getAttribute('value')).toBe('25');
    await press(button(root, /^Stop$/));
    expect(textOf(root)).toContain('Stopped. Nothing was saved.');
    await press(button(root, /^Make it$/), () => true);
    expect(root.querySelector('[aria-busy="true"]')).not.toBeNull();
    answer(paper('d2'));
    await settled();
    expect(files(root)).toHaveLength(8);
  });

  it('is said to have failed when it did', async () => {
    const broken = { ...paper('d1'), exposure: { ...paper('d1').exposure, since: Number.NaN } };
    const root = await show(reader([broken]), { argument: 'd1' });
    expect(textOf(root)).toContain('The file could not be made.');
  });
});
