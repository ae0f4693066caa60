// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { CompanyFacts } from '../../dashboard/companies/facts.ts';
import { Companies } from '../../dashboard/companies.tsx';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import type { Reader } from '../../dashboard/reader.ts';
import { keepSpan } from '../../dashboard/use-span.ts';
import type { Organisation } from '../../src/knowledge/types.ts';
import type { Overview, OverviewDetail } from '../../src/memory/overview/types.ts';
import { WordsContext } from '../../src/ui/words-context.ts';
import { LANGUAGES, strictWords } from '../ui/read-words.ts';
import { click, doing, expectDecent, mount, textOf } from './page.ts';
import { company, detail, overview, readerOf } from './seen.ts';

const ORGANISATIONS: Readonly<Record<string, Organisation>> = {
  criteo: { id: 'criteo', name: 'Criteo', country: 'FR', website: 'https://criteo.example/', policy: 'https://criteo.example/privacy', contact: 'privacy@criteo.example' },
  google: { id: 'google', name: 'Google', country: 'US', policy: 'http://google.example/old', contact: '+1 555 0100' },
  hotjar: { id: 'hotjar', name: 'Hotjar', contact: 'https://hotjar.example/form' },
};

const facts: CompanyFacts = {
  organisation: (id) => ORGANISATIONS[id],
  programmes: (hosts) => (hosts.includes('www.youtube.com') ? [{ programme: 'prism', company: 'Google', joined: '2009-01-14' }, { programme: 'prism', company: 'YouTube', joined: '2010-09-24' }] : []),
  vendors: (hosts) => (hosts.includes('static.hotjar.com') ? ['session-replay'] : []),
};

async function show(reader: Reader | undefined, argument = '', language: 'en' | 'es' = 'en', load = async (): Promise<CompanyFacts> => facts): Promise<HTMLElement> {
  const root = await mount(
    <WordsContext.Provider value={strictWords(language)}><Companies keeper={undefined} reader={reader} cards={[]} argument={argument} load={load} /></WordsContext.Provider>,
  );
  await doing(() => undefined);
  return root;
}

const CRITEO = company('criteo', 'Criteo', { category: 'advertising', requests: 40, sites: 5, days: 3 });
const reader = (more: Partial<Overview> = {}, its: Partial<OverviewDetail> = {}): Reader => readerOf(overview([CRITEO, company('site metrics.example', 'metrics.example', { category: '', requests: 3 })], more), detail(its));
const rows = (root: Element, list: string): string[] => [...root.querySelectorAll(`${list} li`)].map(textOf);

beforeEach(() => keepSpan(30));

describe.each(LANGUAGES)('in %s', (language) => {
  it('says everything in words', async () => {
    for (const one of [undefined, reader(), reader({ source: 'session', span: 1 }), reader({ locked: 2, atRisk: true, companies: [] })]) expectDecent(await show(one, '', language));
    for (const id of ['criteo', 'google', 'site metrics.example', 'nobody']) expectDecent(await show(reader(), id, language));
    expectDecent(await show(reader({ atRisk: true }), 'criteo', language));
    expectDecent(await show(reader(), 'criteo', language, async () => { throw new Error('damaged'); }));
  });
});

describe('the list of companies', () => {
  it('is not there when nothing can be read, and that is said', async () => {
    expect(textOf(await show(undefined))).toContain('cannot be read here');
    expect(textOf(await show({ ...reader(), overview: async () => { throw new Error('gone'); } }))).toContain('cannot be read here');
  });

  it('tells purpose, sites, days and requests, and leads to each', async () => {
    const root = await show(reader());
    expect(rows(root, '.companies')).toEqual([
      'CriteoAdvertising · 40 requests · on 5 sites · on 3 days',
      'metrics.examplePurpose not known · 3 requests · on one site · on one day',
    ]);
    expect([...root.querySelectorAll('.companies a')].map((link) => link.getAttribute('href'))).toEqual(['#companies/criteo', '#companies/site%20metrics.example']);
  });

  it('counts no sites in the at-risk profile', async () => {
    expect(rows(await show(reader({ atRisk: true })), '.companies')[0]).toBe('CriteoAdvertising · 40 requests · on 3 days');
  });

  it('is searched by name and purpose, without accents', async () => {
    const root = await show(reader(), '', 'es');
    const search = root.querySelector('input[type="search"]') as HTMLInputElement;
    const type = (text: string) => doing(() => { search.value = text; search.dispatchEvent(new Event('input', { bubbles: true })); });
    await type('publicídad');
    expect(rows(root, '.companies')).toHaveLength(1);
    await type('METRICS');
    expect(rows(root, '.companies')[0]).toContain('metrics.example');
    await type('nothing of it');
    expect(rows(root, '.companies')).toHaveLength(0);
    expect(textOf(root.querySelector('[role="status"]'))).toBe('Ninguna empresa.');
  });

  it('shows fifty at a time', async () => {
    const many = Array.from({ length: 120 }, (_, index) => company(`c${String(index)}`, `Company ${String(index)}`));
    const root = await show(readerOf(overview(many), detail()));
    expect(rows(root, '.companies')).toHaveLength(50);
    await click(root.querySelector('.more button'));
    expect(rows(root, '.companies')).toHaveLength(100);
    await click(root.querySelector('.more button'));
    expect(rows(root, '.companies')).toHaveLength(120);
    expect(root.querySelector('.more button')).toBeNull();
  });

  it('asks anew for another span', async () => {
    const asked: number[] = [];
    const root = await show({ ...reader(), overview: async (span) => { asked.push(span); return overview([CRITEO], { span }); } });
    await click([...root.querySelectorAll('.spans input')].at(-1));
    expect(asked).toEqual([30, 90]);
  });

  it('tells of the same days as its companies, and the other way round', async () => {
    const asked: number[] = [];
    const from: Reader = { ...reader(), overview: async (span) => { asked.push(span); return overview([CRITEO], { span }); } };
    await click((await show(from, 'criteo')).querySelector('.spans input'));
    await show(from);
    expect(asked).toEqual([30, 1, 1]);
  });

  it('offers no days where a session knows only itself', async () => {
    for (const id of ['', 'criteo', 'nobody']) {
      const root = await show(reader({ source: 'session', span: 1 }), id);
      expect(root.querySelector('.spans')).toBeNull();
      expect(textOf(root)).toContain('No history is kept');
      expect(textOf(root)).not.toContain('these days');
      expect((await show(reader(), id)).querySelector('.spans')).not.toBeNull();
    }
  });

  it('says what of the days could not be read, as its companies do', async () => {
    for (const id of ['', 'criteo', 'nobody']) {
      const root = await show(reader({ locked: 2, damaged: 1 }), id);
      expect(textOf(root)).toContain('2 entries of these days are locked');
      expect(textOf(root)).toContain('One entry of these days can no longer be read');
      expect(root.querySelector('a[href="#history"]')).not.toBeNull();
      if (id === 'nobody') expect(textOf(root)).toContain('Not met in what can be read of these days.');
    }
  });

  it('claims no purpose for a company that was not met', async () => {
    expect(textOf((await show(reader(), 'google')).querySelector('.facts'))).not.toContain('Purpose');
    expect(textOf((await show(reader(), 'criteo')).querySelector('.facts'))).toContain('Advertising');
  });

  it('is a page of the dashboard', async () => {
    const root = await mount(<Dashboard route={{ page: 'companies' }} words={strictWords('en')} cards={[]} reader={reader()} />);
    await doing(() => undefined);
    expect(textOf(root.querySelector('h1'))).toBe('Companies');
    expect(rows(root, '.companies')).toHaveLength(2);
  });
});

describe('the page of a company', () => {
  it('tells who it is, as the catalogue has it', async () => {
    const text = textOf(await show(reader(), 'criteo'));
    expect(text).toContain('Seatis registered in France');
    expect(text).toContain('PurposeAdvertising');
    expect(text).toContain('Privacy policyhttps://criteo.example/privacy');
    expect(text).toContain('Privacy contactprivacy@criteo.example');
  });

  it('makes links of https alone, and calls nothing a contact that is none', async () => {
    const root = await show(reader(), 'google');
    expect([...root.querySelectorAll('.facts a')].map((link) => link.getAttribute('href'))).toEqual([]);
    expect(textOf(root)).toContain('Privacy policyhttp://google.example/old');
    expect(textOf(root)).toContain('Privacy contact+1 555 0100');
    expect((await show(reader(), 'hotjar')).querySelector('.facts a')?.getAttribute('href')).toBe('https://hotjar.example/form');
    expect(textOf(await show(reader(), 'hotjar'))).toContain('Privacy policynone is listed');
  });

  it('names the programme of a company by its hosts, with the month, and leads to the card', async () => {
    const google = readerOf(overview([company('google', 'Google')]), detail({ hosts: [{ name: 'www.google.com.mx', requests: 2 }, { name: 'www.youtube.com', requests: 1 }] }));
    const root = await show(google, 'google');
    expect(textOf(root)).toContain('Google: PRISM collection began in January 2009');
    expect(textOf(root)).toContain('YouTube: PRISM');
    expect(root.querySelector('a[href*="#card/programme/prism"]')).not.toBeNull();
    expect(textOf(await show(reader(), 'criteo'))).not.toContain('PRISM');
  });

  it('says the month alone in Spanish too', async () => {
    const google = readerOf(overview([company('google', 'Google')]), detail({ hosts: [{ name: 'www.youtube.com', requests: 1 }] }));
    expect(textOf(await show(google, 'google', 'es'))).toContain('Google: la recolección de PRISM empezó en enero de 2009');
  });

  it('says what its scripts can do, not that they did', async () => {
    const hotjar = readerOf(overview([company('hotjar', 'Hotjar')]), detail({ hosts: [{ name: 'static.hotjar.com', requests: 2 }] }));
    expect(textOf(await show(hotjar, 'hotjar'))).toContain('Its scripts canrecord a visit to play it back');
  });

  it('claims no owner where none is known', async () => {
    const root = await show(reader(), 'site metrics.example');
    expect(textOf(root.querySelector('h1'))).toBe('metrics.example');
    expect(textOf(root)).toContain('Ownernot known; this is the name');
    expect(textOf(root)).not.toContain('TrackerDB');
  });

  it('tells servers, sites, countries and hours, and leads to a letter', async () => {
    const root = await show(reader(), 'criteo');
    const text = textOf(root);
    for (const word of ['gum.criteo.com30 requests', 'news.example8 requests', 'France (probable)7 requests', 'Country not knownone request']) expect(text).toContain(word);
    expect(root.querySelector('.letter-link a')?.getAttribute('href')).toBe('#letters/criteo');
    expect(root.querySelectorAll('.hours rect')).toHaveLength(168);
    expect(root.querySelectorAll('.hours .heat-4')).toHaveLength(1);
    expect([...root.querySelectorAll('.hours tbody tr')].map(textOf)).toEqual(['Monday09:002', 'Sunday23:001']);
  });

  it('names no site in the at-risk profile', async () => {
    const root = await show(reader({ atRisk: true }, { sites: [], hosts: [] }), 'criteo');
    expect(textOf(root)).not.toContain('Sites where it was met');
    expect(textOf(root)).not.toContain('Its servers, by name');
  });

  it('knows the programme without hosts by the company’s own site, and not by a page at somebody else’s', async () => {
    const asked: (readonly string[])[] = [];
    const heard: CompanyFacts = { ...facts, organisation: (id) => ({ id, name: id, website: id === 'blog' ? 'https://blog.tumblr.example/' : 'https://www.google.example/' }), programmes: (hosts) => { asked.push(hosts); return []; } };
    for (const id of ['google', 'blog']) await show(readerOf(overview([company(id, id)], { atRisk: true }), detail({ hosts: [] })), id, 'en', async () => heard);
    expect(asked).toContainEqual(['www.google.example']);
    expect(asked.flat()).not.toContain('blog.tumblr.example');
  });

  it('keeps what was seen when the catalogue cannot be read', async () => {
    const root = await show(reader(), 'criteo', 'en', async () => { throw new Error('damaged'); });
    expect(textOf(root)).toContain('What the catalogue knows of companies cannot be read.');
    expect(textOf(root)).toContain('gum.criteo.com');
  });

  it('says when it was not met in these days', async () => {
    expect(textOf(await show(reader(), 'google'))).toContain('Not met in these days.');
  });
});
