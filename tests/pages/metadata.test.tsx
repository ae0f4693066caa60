// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import type { Reader } from '../../dashboard/reader.ts';
import { routeOf } from '../../dashboard/route.ts';
import { keepSpan } from '../../dashboard/use-span.ts';
import type { Overview, OverviewDetail } from '../../src/memory/overview/types.ts';
import { partOf } from '../../src/rhythm/habits.ts';
import { between, day, later } from '../rhythm/days.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, textOf } from './page.ts';

const MONDAY = '2026-11-02';
const TODAY = later(MONDAY, 28);
const weeks = (count = 28) => Array.from({ length: count }, (_, at) => {
  const date = later(MONDAY, at);
  return day(date, partOf(date) === 'weekdays' ? between(7, 22) : between(10, 20));
});
const overview = (more: Partial<Overview> = {}): Overview => ({
  span: 30, source: 'history', from: MONDAY, to: TODAY, days: weeks(), visits: 400, requests: 8000, plain: 0, tally: {}, countries: [], networks: [],
  companies: [
    { id: 'few', name: 'Few & Far', category: '', requests: 9000, visits: 3, sites: 2, days: 2 },
    { id: 'google', name: 'Google', category: 'advertising', requests: 900, visits: 300, sites: 20, days: 27 },
  ],
  sites: [{ name: 'news.example', requests: 500, visits: 40, days: 20, companies: 9 }, { name: 'once.example', requests: 5, visits: 40, days: 1, companies: 0 }],
  findings: [], more: { sites: 0, findings: 0, companies: 0 }, locked: 0, damaged: 0, atRisk: false, ...more,
});
const detail: OverviewDetail = { companies: [], networks: [], sites: [], hosts: [], countries: [], days: [], hours: Array.from({ length: 7 }, (_, row) => Array.from({ length: 24 }, (_hour, hour) => (row < 5 && hour >= 9 && hour < 18 ? 2 : 0))) };

function reader(answer: Overview | undefined, company: OverviewDetail | undefined = detail): Reader {
  return { overview: vi.fn(async () => answer), company: vi.fn(async () => company), country: async () => undefined, visits: async () => undefined, visit: async () => undefined, explain: async () => 'failed' };
}

async function show(from: Reader | undefined, language: 'en' | 'es' = 'en', hash = '#metadata'): Promise<HTMLElement> {
  const root = await mount(<Dashboard route={routeOf(hash)} words={strictWords(language)} cards={[]} reader={from} />);
  // The overview first, then what one company received.
  await doing(() => undefined);
  await doing(() => undefined);
  return root;
}

const choose = (select: Element | null, value: string) => doing(() => {
  (select as HTMLSelectElement).value = value;
  select?.dispatchEvent(new Event('change', { bubbles: true }));
});

beforeEach(() => keepSpan(30));

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words', async () => {
    const odd = weeks().map((one) => (one.day === '2026-11-11' ? day(one.day, { ...between(2, 12), 9: 300 }) : one.day === '2026-11-18' ? day(one.day, between(15, 22)) : one));
    for (const answer of [undefined, overview(), overview({ days: odd, locked: 2, damaged: 1 }), overview({ days: weeks(4), sites: [], companies: [] }), overview({ days: [] }), overview({ source: 'session', days: [] }), overview({ source: 'session', days: [day(TODAY, between(9, 10))] }), overview({ atRisk: true })]) {
      const root = await show(reader(answer), language);
      expectDecent(root);
      if (root.querySelector('select')) await choose(root.querySelector('select'), '');
      expectDecent(root);
    }
    expectDecent(await show(undefined, language));
  });
});

describe('kept days', () => {
  it('tell hours, how sure they are, and what they may be taken for', async () => {
    const text = textOf(await show(reader(overview())));
    expect(text).toContain('On weekdays you are usually online between 07:00 and 23:00.');
    expect(text).toContain('At weekends you are usually online between 10:00 and 21:00.');
    expect(text).toContain('Drawn from 20 days. On half of them the first page came in the same hour and the last one in the same hour.');
    expect(text).toContain('Between 23:00 and 07:00 there are usually no pages.');
    expect(text).toContain('No day stands out from the others.');
  });

  it('are drawn, and the same numbers stand in a table', async () => {
    const root = await show(reader(overview()));
    const card = root.querySelector('.hours-card');
    expect(card?.querySelectorAll('.dot')).toHaveLength(5 * 16 + 2 * 11);
    const row = [...card?.querySelectorAll('tbody tr') ?? []].map((tr) => textOf(tr));
    expect(row).toHaveLength(24);
    expect(row[7]).toBe('07:0044444' + '00');
    expect(row[12]).toBe('12:004444444');
  });

  it('tell which day differs, and never why', async () => {
    const days = weeks().map((one) => (one.day === '2026-11-11' ? day(one.day, between(3, 22)) : one));
    const text = textOf(await show(reader(overview({ days }))));
    expect(text).toContain('11 November 2026: the first page came at 03:00, earlier than usual (07:00).');
    expect(text).not.toContain('No day stands out');
  });

  it('that are too few say how many are needed', async () => {
    const text = textOf(await show(reader(overview({ days: weeks(4) }))));
    expect(text).toContain('Drawn from 4 days.');
    expect(text).toContain('That is a first impression');
    expect(text).toContain('7 weekdays or 7 days of weekends are needed, today not counted. There are 4 and 0.');
    expect(text).toContain('Weekends: 3 days are needed, and there are 0.');
  });

  it('tell the kinds of sites that their names tell, and of the others none', async () => {
    expect(textOf(await show(reader(overview())))).not.toContain('the name alone');
    const sites = ['www.gob.mx', 'unam.edu.mx', 'r3d.mx', 'ine.gob.mx', 'jornada.com.mx'].map((name) => ({ name, requests: 5, visits: 9, days: 3, companies: 1 }));
    const text = textOf(await show(reader(overview({ sites }))));
    expect(text).toContain('Of these 5, the name alone tells the kind, by its ending or because everybody knows it: 2 government, 1 news and 1 education.');
    expect(text).toContain('unam.edu.mx education');
    expect(text).not.toContain('r3d.mx organisation');
  });

  it('name the sites that were opened on two days, and only those', async () => {
    const root = await show(reader(overview()));
    expect(textOf(root.querySelector('.counted'))).toBe('news.example20 of 28 days · 40 visits');
  });

  it('that could not all be read say so', async () => {
    const text = textOf(await show(reader(overview({ locked: 2, damaged: 1 }))));
    expect(text).toContain('2 entries of these days are locked, and what they hold is missing here.');
    expect(text).toContain('One entry of these days can no longer be read');
  });

  it('that are all locked say nothing of hours and sites', async () => {
    const root = await show(reader(overview({ days: [], sites: [], companies: [], locked: 2 })));
    expect(textOf(root)).toContain('2 entries of these days are locked');
    expect(root.querySelector('.hours-card')).toBeNull();
    expect(textOf(root)).not.toMatch(/0 of the|No site was opened/);
  });

  it('of another span are asked for', async () => {
    const from = reader(overview());
    const root = await show(from);
    expect(from.overview).toHaveBeenCalledWith(30);
    await click([...root.querySelectorAll<HTMLInputElement>('.spans input')].at(-1));
    expect(from.overview).toHaveBeenLastCalledWith(90);
  });
});

describe('seen by others', () => {
  it('begins with the company that was met most, drawn from what it received alone', async () => {
    const from = reader(overview());
    const root = await show(from);
    expect(from.company).toHaveBeenCalledWith(30, 'google');
    const text = textOf(root);
    expect(text).toContain('Google was contacted in 300 visits, on 27 of 28 days.');
    expect(text).toContain('You opened pages in 102 of the 168 hours of the week; in 45 of them Google received something.');
    expect(text).toContain('online above all between 09:00 and 18:00; your whole list says above all between 07:00 and 21:00.');
    expect(root.querySelectorAll('.hours-card')[1]?.querySelectorAll('.dot')).toHaveLength(45);
  });

  it('can be chosen by hand, or in the address; the provider sees it all', async () => {
    const from = reader(overview());
    const root = await show(from, 'en', '#metadata/few');
    expect(from.company).toHaveBeenCalledWith(30, 'few');
    expect([...root.querySelectorAll('option')].map(textOf)).toEqual(['Your internet provider', 'Google', 'Few & Far']);
    await choose(root.querySelector('select'), '');
    expect(textOf(root)).toContain('So its hours are all of yours.');
    expect(root.querySelectorAll('.hours-card')[1]?.querySelectorAll('.dot')).toHaveLength(102);
  });

  it('says when it could not be read', async () => {
    expect(textOf(await show({ ...reader(overview()), company: async () => undefined }))).toContain('What this company received could not be read.');
  });
});

describe('less is drawn', () => {
  it('of the session alone: today’s hours, and no habit', async () => {
    const root = await show(reader(overview({ source: 'session', days: [...weeks(), day(TODAY, between(9, 10))] })));
    expect(root.querySelectorAll('.dot')).toHaveLength(2);
    expect(textOf(root)).not.toContain('usually online');
    expect(root.querySelector('.spans')).toBeNull();
    expect(root.querySelector('select')).toBeNull();
    expect(textOf(root)).toContain('A habit shows only over several days');
  });

  it('in the at-risk profile: nothing, and why', async () => {
    const root = await show(reader(overview({ atRisk: true })));
    expect(root.querySelector('.hours-card')).toBeNull();
    expect(root.querySelector('.spans')).toBeNull();
    expect(textOf(root)).toContain('the profile for people at risk is on');
    expect(textOf(root)).not.toContain('news.example');
  });
});

it('ends with the cards that explain it, and with what one can do', async () => {
  const root = await show(reader(overview()));
  for (const card of ['verizon-fisc-order', 'mystic']) expect(root.querySelector(`a[href="#card/programme/${card}"]`)).not.toBeNull();
  expect([...root.querySelectorAll('h2')].map(textOf).at(-1)).toBe('What you can do');
});
