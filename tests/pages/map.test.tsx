// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileWorld } from '../../build/map/world.ts';
import { WorldMap } from '../../dashboard/map.tsx';
import { keepChoice, lastChoice } from '../../dashboard/map/choice.ts';
import { keepSpan } from '../../dashboard/use-span.ts';
import type { Reader } from '../../dashboard/reader.ts';
import type { World } from '../../src/map/world.ts';
import type { Overview, OverviewCompany, OverviewCountry, OverviewDetail } from '../../src/memory/overview/types.ts';
import { WordsContext } from '../../src/ui/words-context.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, nameOf, textOf } from './page.ts';

const WORLD = compileWorld();
const row = (code: string, certainty: OverviewCountry['certainty'], requests: number, companies: number[] = [0], findings = 0): OverviewCountry => ({ code, certainty, requests, companies, findings });
const COUNTRIES = [
  row('US', 'probable', 120, [0, 1, 2], 3), row('DE', 'registered', 30, [1]), row('MX', 'seen', 12, [2], 1), row('US', 'registered', 5, [3]), row('SG', 'seen', 2), row('MT', 'probable', 1),
  row('', 'not-knowable', 200), row('', 'disputed', 7),
];
const overview = (more: Partial<Overview> = {}): Overview => ({
  span: 7, source: 'history', from: '2026-11-11', to: '2026-11-17', days: [], visits: 9, requests: 377, plain: 0, tally: {}, countries: COUNTRIES, companies: [], networks: [], sites: [], findings: [],
  more: { sites: 0, findings: 0, companies: 0 }, locked: 0, damaged: 0, atRisk: false, ...more,
});
const company = (id: string, name: string, requests: number): OverviewCompany => ({ id, name, category: '', requests, visits: 1, sites: 1, days: 1 });
const DETAIL: OverviewDetail = {
  companies: [company('trackco', 'Trackco', 9), company('site cdn.example', 'cdn.example', 3)], networks: [{ asn: 64501, name: 'Network 64501', requests: 12, visits: 2 }],
  sites: [{ name: 'news.example', requests: 12, visits: 2, days: 1, companies: 2 }], hosts: [], countries: [], hours: [], days: [],
};

function reader(told: Partial<Overview> | undefined = {}, detail: OverviewDetail | undefined = DETAIL): Reader {
  return {
    overview: vi.fn<Reader['overview']>(async (span) => (told === undefined ? undefined : overview({ span, ...told }))),
    country: vi.fn<Reader['country']>(async () => detail),
    company: async () => undefined, visits: async () => undefined, visit: async () => undefined, explain: async () => 'failed',
  };
}

interface Shown { argument?: string; home?: string; language?: 'en' | 'es'; load?: () => Promise<World> }

const page = (from: Reader | undefined, { argument = '', home, language = 'en', load = worldAtHand }: Shown = {}) => (
  <WordsContext.Provider value={strictWords(language)}><WorldMap reader={from} argument={argument} home={home} load={load} /></WordsContext.Provider>
);
const worldAtHand = async (): Promise<World> => WORLD;

async function show(from: Reader | undefined, how: Shown = {}): Promise<HTMLElement> {
  const root = await mount(page(from, how));
  // Once for the overview, once for the country that it shows.
  await doing(() => undefined);
  await doing(() => undefined);
  return root;
}

const place = (root: Element, code: string) => root.querySelector<SVGAElement>(`.map-world [data-code="${code}"]`);
const input = (root: Element, value: string) => root.querySelector<HTMLInputElement>(`.map-controls input[value="${value}"]`);
const rows = (root: Element) => [...root.querySelectorAll('.map-table tbody tr')].map((one) => [...one.children].map((cell) => textOf(cell)).join('|'));
const press = (key: string) => doing(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const focused = () => document.activeElement?.getAttribute('data-code');

const AT_FIRST = lastChoice();
beforeEach(() => keepChoice(AT_FIRST));

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words', async () => {
    for (const from of [undefined, reader({ countries: [], requests: 0 }), reader({ source: 'session', locked: 2, damaged: 1 }), reader({ locked: 1, damaged: 3 })]) expectDecent(await show(from, { language, home: 'MX' }));
    expectDecent(await show(reader({ atRisk: true }, { ...DETAIL, sites: [] }), { language, argument: 'US' }));
    expectDecent(await show(reader(), { language, load: () => Promise.reject(new Error('no file')) }));
    expectDecent(await show({ ...reader(), country: async () => undefined }, { language, argument: 'FR' }));
  });
});

describe('the map', () => {
  it('colours nothing when nothing was seen, and says so', async () => {
    const root = await show(reader({ countries: [], requests: 0 }));
    expect(root.querySelectorAll('.map-world .map-place')).toHaveLength(0);
    expect(root.querySelectorAll('.map-world .map-land').length).toBeGreaterThan(170);
    expect(textOf(root.querySelector('[role="status"]'))).toContain('Nothing was seen yet.');
    expect(root.querySelector('table')).toBeNull();
    expect(root.querySelector('.map-save')).toBeNull();
  });

  it('says that it cannot be read outside of an extension, or when the worker does not answer', async () => {
    for (const from of [undefined, { ...reader(), overview: async () => undefined }, { ...reader(), overview: () => Promise.reject(new Error('gone')) }]) {
      expect(textOf((await show(from)).querySelector('[role="alert"]'))).toContain('cannot be read');
    }
  });

  it('colours each country by its figure on a scale that grows by a factor', async () => {
    const root = await show(reader());
    expect([...root.querySelectorAll('.map-world .map-place')].map((one) => [one.getAttribute('data-code'), one.getAttribute('class')])).toEqual([
      ['US', 'map-place map-step-4'], ['DE', 'map-place map-step-3'], ['MX', 'map-place map-step-2'], ['SG', 'map-place map-step-0'], ['MT', 'map-place map-step-0'],
    ]);
    expect([...root.querySelectorAll('.map-legend li')].map(textOf)).toEqual(['1–2', '3–6', '7–19', '20–49', '50–125', 'none seen']);
    expect(nameOf(place(root, 'US') as unknown as Element)).toBe('United States: 125 requests, 4 companies, 3 findings');
  });

  it('gives a dot that can be hit to countries too small to be seen', async () => {
    const root = await show(reader());
    for (const code of ['SG', 'MT']) expect(place(root, code)?.querySelectorAll('circle')).toHaveLength(2);
    expect(place(root, 'US')?.querySelector('circle')).toBeNull();
  });

  it('tells beside itself what has no country, and never colours it', async () => {
    const root = await show(reader());
    const beside = textOf(root.querySelector('.map-beside'));
    expect(beside).toContain('200 requests: nobody can tell the country.');
    expect(beside).toContain('7 requests: disputed.');
    expect(rows(root).map((line) => line.split('|')[0]?.replace(/ (?:seen|probable|registered).*/, ''))).toEqual(['United States', 'Germany', 'Mexico', 'Singapore', 'Malta']);
  });

  it('names countries that are nowhere on it, and keeps them in the table', async () => {
    const root = await show(reader({ countries: [row('AQ', 'registered', 4), row('MX', 'seen', 1)] }));
    expect(textOf(root.querySelector('.map-beside'))).toContain('without a place on this map: Antarctica');
    expect(rows(root)).toContain('Antarctica registered|4|1|0');
    expect(place(root, 'AQ')).toBeNull();
  });

  it('counts companies or findings when asked to, without asking the worker again', async () => {
    const from = reader();
    const root = await show(from);
    await click(input(root, 'findings'));
    expect([...root.querySelectorAll('.map-world .map-place')].map((one) => `${one.getAttribute('data-code')} ${one.getAttribute('class')}`)).toEqual([
      'US map-place map-step-4', 'DE map-place map-step-none', 'MX map-place map-step-0', 'SG map-place map-step-none', 'MT map-place map-step-none',
    ]);
    await click(input(root, 'companies'));
    expect(textOf(root.querySelector('.map-legend'))).toMatch(/^Companies/);
    expect(from.overview).toHaveBeenCalledTimes(1);
  });

  it('leaves out certainties that are not wanted, and says how many requests that were', async () => {
    const root = await show(reader());
    await click(input(root, 'probable'));
    await click(input(root, 'registered'));
    expect(rows(root)).toEqual(['Mexico seen|12|1|1', 'Singapore seen|2|1|0']);
    expect(textOf(root.querySelector('.map-beside'))).toContain('156 requests to places that you left out above.');
    await click(input(root, 'seen'));
    expect(textOf(root.querySelector('[role="status"]'))).toContain('No country fits this choice.');
    await click(input(root, 'registered'));
    expect(rows(root)).toEqual(['Germany registered|30|1|0', 'United States registered|5|1|0']);
  });

  it('asks the worker for other days, and drops an answer that comes too late', async () => {
    const slow = reader();
    const waiting: (() => void)[] = [];
    slow.overview = vi.fn<Reader['overview']>((span) => new Promise((done) => { waiting.push(() => done(overview({ span, countries: [row('MX', 'seen', span)] }))); }));
    const root = await show(slow);
    await doing(() => waiting[0]?.());
    await click(input(root, '7'));
    await click(input(root, '1'));
    await doing(() => waiting[2]?.());
    await doing(() => waiting[1]?.());
    expect(slow.overview).toHaveBeenCalledTimes(3);
    expect(rows(root)).toEqual(['Mexico seen|1|1|0']);
  });

  it('tells of the days that were chosen on another page', async () => {
    keepSpan(90);
    const from = reader();
    await show(from);
    expect(from.overview).toHaveBeenCalledWith(90);
  });

  it('says what its findings are, and where they can be read', async () => {
    const table = (await show(reader())).querySelector('.map-table');
    expect(textOf(table)).toContain('exposures, risks and alerts');
    expect(table?.querySelector('a[href="#findings"]')).not.toBeNull();
  });

  it('invites to choose a country only where there is one', async () => {
    expect(textOf(await show(reader()))).toContain('Choose a country');
    expect(textOf(await show(reader({ requests: 0, countries: [] })))).not.toContain('Choose a country');
  });

  it('of days that are all locked does not say that nothing was seen', async () => {
    expect(textOf(await show(reader({ countries: [], requests: 0, locked: 2 })))).not.toContain('Nothing was seen');
    expect(textOf(await show(reader({ countries: [], requests: 0 })))).toContain('Nothing was seen');
  });

  it('keeps the choice while the page lives', async () => {
    await click(input(await show(reader()), 'safe'));
    const root = await show(reader());
    expect(root.querySelector('.map-world')?.getAttribute('class')).toBe('map-world scale-safe');
    expect(input(root, 'safe')?.checked).toBe(true);
  });

  it('marks the reader’s own country, seen or not', async () => {
    const root = await show(reader({ countries: [row('US', 'seen', 1)] }), { home: 'MX' });
    const { x, y } = WORLD.countries.find(({ code }) => code === 'MX') ?? {};
    expect(root.querySelector('.map-world .map-house')?.getAttribute('transform')).toBe(`translate(${x} ${y})`);
    expect(textOf(root.querySelector('.map-legend'))).toContain('your country: Mexico');
    expect((await show(reader())).querySelector('.map-house')).toBeNull();
  });

  it('says what the colours are not, and links to the card', async () => {
    const root = await show(reader());
    expect(textOf(root.querySelector('.map-not'))).toBe('Red means more of your requests, not danger, and green does not mean safe. Addresses are not people, and a country is not a crime.');
    expect(root.querySelector('.intro a')?.getAttribute('href')).toBe('#card/programme/boundless-informant');
  });

  it('of a session has no days to choose among, and says where more is to be had', async () => {
    const root = await show(reader({ source: 'session' }));
    expect(input(root, '30')).toBeNull();
    expect(textOf(root.querySelector('.level-note'))).toBe('This is what was seen since the browser started; no history is kept. Choose a history to see more');
  });

  it('says which entries are locked and which are damaged', async () => {
    const said = (await show(reader({ locked: 3, damaged: 1 }))).textContent;
    expect(said).toContain('3 entries are locked and not on the map.');
    expect(said).toContain('One entry is damaged');
    expect((await show(reader())).textContent).not.toMatch(/locked|damaged/);
  });

  it('without its outlines leaves the table', async () => {
    const root = await show(reader(), { load: () => Promise.reject(new Error('no file')) });
    expect(textOf(root.querySelector('[role="alert"]'))).toContain('outlines of the countries cannot be read');
    expect(rows(root)).toHaveLength(5);
    expect(root.querySelector('.map-world')).toBeNull();
  });
});

describe('the table', () => {
  it('is sorted by what its heads are clicked for', async () => {
    const root = await show(reader());
    const head = (name: string) => [...root.querySelectorAll('.map-table th button')].find((one) => textOf(one) === name);
    expect(head('Requests')?.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    await click(head('Country'));
    expect(rows(root).map((line) => line.split('|')[0]?.replace(/ (?:seen|probable|registered).*/, ''))).toEqual(['Germany', 'Malta', 'Mexico', 'Singapore', 'United States']);
    expect(head('Country')?.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    expect(head('Requests')?.closest('th')?.getAttribute('aria-sort')).toBeNull();
    await click(head('Country'));
    expect(rows(root)[0]).toBe('United States probable, registered|125|4|3');
  });

  it('shows fifty rows, and more on demand', async () => {
    const root = await show(reader({ countries: WORLD.countries.slice(0, 70).map(({ code }) => row(code, 'seen', 1)) }));
    expect(rows(root)).toHaveLength(50);
    await click([...root.querySelectorAll('button')].find((one) => textOf(one) === 'Show 20 more'));
    expect(rows(root)).toHaveLength(70);
  });
});

describe('the keyboard', () => {
  it('enters the map at one country, and goes on by arrows, Home and End', async () => {
    const root = await show(reader());
    expect([...root.querySelectorAll('.map-world .map-place[tabindex="0"]')].map((one) => one.getAttribute('data-code'))).toEqual(['US']);
    await doing(() => place(root, 'US')?.focus());
    await press('ArrowDown');
    expect(focused()).toBe('MX');
    await press('ArrowRight');
    expect(focused()).toBe('MT');
    expect([...root.querySelectorAll('.map-world .map-place[tabindex="0"]')].map((one) => one.getAttribute('data-code'))).toEqual(['MT']);
    expect(root.querySelector('.map-ring')).not.toBeNull();
    await press('End');
    expect(focused()).toBe('MT');
    await press('Home');
    expect(focused()).toBe('US');
    await press('x');
    expect(focused()).toBe('US');
  });
});

describe('one country', () => {
  it('shows its companies, networks and sites, and its heading has the focus', async () => {
    const from = reader();
    const root = await show(from, { argument: 'MX' });
    expect(from.country).toHaveBeenCalledWith(30, 'MX');
    expect(document.activeElement).toBe(root.querySelector('.map-country h2'));
    const said = textOf(root.querySelector('.map-country'));
    for (const word of ['Mexico', '12 requests, one company, one finding. The places are: seen.', 'Trackco', 'Network 64501 (AS64501)', 'news.example']) expect(said).toContain(word);
    expect([...root.querySelectorAll('.map-country a')].map((one) => one.getAttribute('href'))).toEqual(['#companies/trackco', '#companies/site%20cdn.example', '#map']);
    expect(place(root, 'MX')?.getAttribute('aria-current')).toBe('true');
  });

  it('of the profile for people at risk lists no site, and says why', async () => {
    const root = await show(reader({ atRisk: true }, { ...DETAIL, sites: [] }), { argument: 'MX' });
    expect(textOf(root.querySelector('.map-country'))).toContain('no site’s name is kept');
    expect(textOf((await show(reader({}, { ...DETAIL, sites: [] }), { argument: 'MX' })).querySelector('.map-country'))).not.toContain('is kept');
  });

  it('without figures says so, and what is no country opens nothing', async () => {
    const france = textOf((await show(reader(), { argument: 'FR' })).querySelector('.map-country'));
    expect(france).toContain('No request to this country');
    expect(france).not.toContain('Servers answered');
    expect(textOf((await show(reader(), { argument: 'MX' })).querySelector('.map-country'))).toContain('Servers answered');
    for (const argument of ['mexico', 'MX/more', '<b>']) expect((await show(reader(), { argument })).querySelector('.map-country')).toBeNull();
  });

  it('that cannot be read is told', async () => {
    const root = await show({ ...reader(), country: () => Promise.reject(new Error('gone')) }, { argument: 'MX' });
    expect(textOf(root.querySelector('.map-country [role="alert"]'))).toBe('The details cannot be read now.');
  });
});

describe('the picture', () => {
  const saved: { name: string; blob: Blob }[] = [];
  beforeEach(() => {
    saved.length = 0;
    let blob: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((one) => { blob = one as Blob; return 'blob:made'; });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) { if (blob) saved.push({ name: this.download, blob }); });
  });
  afterEach(() => { vi.restoreAllMocks(); });

  it('is saved as SVG with its dates, its legend, and what it does not mean, and without any name of a site', async () => {
    const root = await show(reader({ source: 'session' }), { home: 'MX', argument: 'MX' });
    await click([...root.querySelectorAll('button')].find((one) => textOf(one) === 'Save the map as SVG'));
    expect(saved.map(({ name }) => name)).toEqual(['testigo-map-2026-11-17.svg']);
    const svg = await saved[0]?.blob.text() ?? '';
    for (const said of ['Requests by country, 11 November 2026 to 17 November 2026', 'a country is not a crime', '50–125', 'your country: Mexico', '207 further requests', 'since the browser started', 'catalogue of 22 November 2026', 'Natural Earth', 'United States: 125 requests']) expect(svg).toContain(said);
    expect(svg).not.toMatch(/news\.example|cdn\.example|Trackco|64501/);
    expect(textOf(root.querySelector('.map-save [role="status"]'))).toBe('Handed to the browser: testigo-map-2026-11-17.svg');
  });

  it('says which places are left out of it, and what could not be read', async () => {
    const root = await show(reader({ locked: 2, damaged: 1 }));
    const button = () => [...root.querySelectorAll('button')].find((one) => textOf(one) === 'Save the map as SVG');
    await click(button());
    expect(await saved[0]?.blob.text()).toMatch(/2 entries are locked[^]*One entry is damaged/);
    expect(await saved[0]?.blob.text()).not.toContain('Only places');
    await click(input(root, 'probable'));
    await click(button());
    expect(await saved[1]?.blob.text()).toContain('Only places that are: seen, registered.');
  });

  it('that the browser cannot make is told', async () => {
    vi.spyOn(Image.prototype, 'decode').mockRejectedValue(new Error('no'));
    const root = await show(reader());
    await click([...root.querySelectorAll('button')].find((one) => textOf(one) === 'Save the map as PNG'));
    expect(saved).toEqual([]);
    expect(textOf(root.querySelector('.map-save [role="status"]'))).toBe('The browser did not make the picture.');
  });
});
