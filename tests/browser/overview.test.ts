/** What the dashboard is told in real browsers: of the session, of private windows, and of the history. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Overview, OverviewDetail, VisitLine, WholeVisit } from '../../src/memory/overview/types.ts';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { waitFor } from './drivers/wait.ts';
import { changeSettings, extensionPage, setStage, visit, type Stage } from './stage.ts';

/** Longer than a change waits before it is folded. */
const SETTLED = 5_000;

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { privateWindows: 'allowed', language: 'en-US' });
    page = await extensionPage(stage, 'dashboard/index.html');
  });
  afterAll(async () => { await stage?.close(); });

  const ask = <T>(request: object, from = page): Promise<T> => from.evaluate<T>(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(request)})`);
  const overview = (from = page): Promise<Overview> => ask<string>({ ask: 'overview', span: 90, findings: true, by: 'test' }, from).then((text) => JSON.parse(text) as Overview);
  const sites = ({ sites: all }: Overview): string[] => all.map(({ name }) => name).sort();

  it('before anything was opened the session is empty', async () => {
    expect(await overview()).toMatchObject({ source: 'session', span: 1, visits: 0, companies: [], findings: [] });
    expect(await ask<VisitLine[]>({ ask: 'visits', by: 'test' })).toEqual([]);
  });

  it('the session is summed up: companies, countries, sites', async () => {
    for (const id of ['quiet', 'ordinary']) {
      const tab = await stage.browser.newTab();
      await visit(stage, tab, id);
      await tab.close();
    }
    const told = await waitFor('both sites', async () => {
      const now = await overview();
      return sites(now).length === 2 && now.companies.length >= 4 ? now : undefined;
    }, SETTLED);
    expect(sites(told)).toEqual(['news.example', 'quiet.example']);
    expect(told.companies.map(({ name }) => name)).toContain('Criteo');
    expect(told.days).toHaveLength(1);
    expect(told.countries.reduce((sum, { requests }) => sum + requests, 0)).toBe(told.requests);
    for (const { companies } of told.countries) for (const position of companies) expect(told.companies[position]?.requests).toBeGreaterThan(0);
  });

  it('one company and one country consist of what the overview says', async () => {
    const told = await overview();
    const criteo = told.companies.find(({ name }) => name === 'Criteo');
    const company = await ask<OverviewDetail>({ ask: 'overview-company', span: 1, id: criteo?.id, by: 'test' });
    expect(company).toMatchObject({ sites: [{ name: 'news.example' }], companies: [criteo], days: [told.to] });
    expect(company.hosts.length).toBeGreaterThan(0);
    for (const code of new Set(told.countries.map((country) => country.code))) {
      const detail = await ask<OverviewDetail>({ ask: 'overview-country', span: 1, code, by: 'test' });
      const expected = told.countries.filter((country) => country.code === code).reduce((sum, { requests }) => sum + requests, 0);
      expect(detail.hosts.reduce((sum, { requests }) => sum + requests, 0), code).toBe(expected);
    }
  });

  it('a visit of the session is told in full', async () => {
    const lines = await ask<VisitLine[]>({ ask: 'visits', by: 'test' });
    expect(lines.map(({ site }) => site)).toEqual(['news.example', 'quiet.example']);
    const whole = await ask<WholeVisit>({ ask: 'visit', id: lines[0]?.id });
    expect(whole.exposure).toMatchObject({ site: 'news.example', thirdParties: lines[0]?.thirdParties, level: lines[0]?.level });
    expect(whole.visit.contacts.map(({ host }) => host)).toContain('news.example');
    expect(whole.visit.contacts.reduce((sum, { requests }) => sum + requests, 0)).toBe(lines[0]?.requests);
    expect(await ask({ ask: 'visit', id: 'nothing' }) ?? 'nothing').toBe('nothing');
  });

  it('still after the worker was stopped', async () => {
    const before = await overview();
    await stage.browser.stopBackground();
    expect(await overview()).toEqual(before);
  });

  it('a private window and the others are not told of each other', async () => {
    const hidden = await stage.browser.newPrivateTab('https://app.example/history');
    await stage.demo.seen.quiet();
    const asking = await stage.browser.newPrivateTab(stage.browser.extensionUrl('dashboard/index.html'));
    await asking.until("document.documentElement.dataset.state === 'ready'");
    await waitFor('the private visit', async () => sites(await overview(asking)).length > 0, SETTLED);
    expect(sites(await overview(asking))).toEqual(['app.example']);
    expect((await ask<VisitLine[]>({ ask: 'visits', by: 'test' }, asking)).map(({ site }) => site)).toEqual(['app.example']);
    expect(sites(await overview())).toEqual(['news.example', 'quiet.example']);
    const [secret] = await ask<VisitLine[]>({ ask: 'visits', by: 'test' }, asking);
    const [open] = await ask<VisitLine[]>({ ask: 'visits', by: 'test' });
    expect(await ask({ ask: 'visit', id: secret?.id }) ?? 'nothing').toBe('nothing');
    expect(await ask({ ask: 'visit', id: open?.id }, asking) ?? 'nothing').toBe('nothing');
    await asking.close();
    await hidden.close();
  });

  it('with a history, that is what is summed up, also by a new worker; what was explained is remembered', async () => {
    await changeSettings(page, { history: 7 });
    await waitFor('the history', async () => (await overview()).source === 'history', SETTLED);
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'plain-form');
    await tab.close();
    const told = await waitFor('the visit', async () => {
      const now = await overview();
      return now.findings.length > 0 ? now : undefined;
    }, SETTLED);
    expect(told.span).toBe(90);
    expect(sites(told)).toEqual(['plain.example']);
    const [finding] = told.findings;
    expect(finding?.explained).toBeUndefined();
    expect(await ask({ ask: 'overview-explain', day: finding?.day, key: finding?.key, explained: true })).toBe('done');
    await stage.browser.stopBackground();
    expect((await overview()).findings.find(({ key }) => key === finding?.key)).toEqual({ ...finding, explained: true });
    expect(await ask({ ask: 'overview-explain', day: '2001-01-01', key: finding?.key, explained: true })).toBe('failed');
  });

  it('nothing of it is answered when it was erased', async () => {
    await ask({ ask: 'erase' });
    expect(await overview()).toMatchObject({ visits: 0, findings: [] });
    expect(await waitFor('the options to be forgotten', async () => { const now = await overview(); return now.source === 'session' && now; }, SETTLED)).toMatchObject({ visits: 0, findings: [] });
    expect(await ask<VisitLine[]>({ ask: 'visits', by: 'test' })).toEqual([]);
  });

  it('what is erased on one page does not stay in sight on another', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'quiet');
    await tab.close();
    const shown = await extensionPage(stage, 'dashboard/index.html#wire');
    await shown.until("document.body.innerText.includes('quiet.example')");
    const options = await extensionPage(stage, 'options/index.html');
    const press = (text: string): Promise<unknown> => options.evaluate(`[...document.querySelectorAll('button')].find((one) => one.textContent === '${text}').click()`);
    await press('Erase everything…');
    await options.until("document.querySelector('[role=group] button')");
    await press('Yes, erase');
    await shown.until("document.documentElement.dataset.state === 'ready' && document.querySelector('[role=status]') && !document.body.innerText.includes('quiet.example')");
  });

  it('nothing went wrong on the way', async () => expect(await stage.browser.errors()).toEqual([]));
});
