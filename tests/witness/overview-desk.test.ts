/** What the dashboard is told without a history, and by whom it is told with one. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/exposure/fold.ts';
import type { KeptVisit } from '../../src/journal/state.ts';
import type { Visit } from '../../src/journal/types.ts';
import { PrivateWrite, type StorageArea } from '../../src/memory/private-guard.ts';
import { OverviewDesk, type DeskOutside } from '../../src/witness/overview-desk.ts';
import { SessionOverview } from '../../src/witness/session-overview.ts';
import { contact, located, organisation, plain, scene, visit } from '../scene.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 16, 12);
const KNOWN = { hosts: { 'tracker.test': { organisation: organisation('trackco', 'US'), category: 'advertising' } }, places: { '192.0.2.1': located('US') } };

function seen(site: string, started: number, more: Partial<Visit> = {}): KeptVisit {
  const own = contact(site, { site, thirdParty: false, ways: { opened: 1 }, plain: plain({ cookies: 1 }) });
  const contacts = [own, contact('px.tracker.test', { requests: 3, addresses: ['192.0.2.1'] })];
  const made = visit(contacts, { id: site, url: `http://${site}/`, host: site, site, started, committed: started, ...more, contacts: new Map(contacts.map((one) => [one.host, one])), requests: 4 });
  return { ...made, seen: started, documents: ['a document'], done: ['a request'] };
}

function world(visits: KeptVisit[], more: Partial<DeskOutside> = {}) {
  const kept = new Map<string, unknown>();
  const area: StorageArea = {
    get: async () => Object.fromEntries(kept), set: async (values) => { for (const [key, value] of Object.entries(values)) kept.set(key, value); }, remove: async (key) => { kept.delete(String(key)); },
  };
  let folds = 0;
  const state = { clock: NOON, zone: 0, visits };
  const wake = (): OverviewDesk => new OverviewDesk({
    known: Promise.resolve(), atRisk: () => false, now: () => state.clock, later: (_, run) => run(), history: { on: false, span: () => Promise.reject(new Error('there is no history')), digests: () => Promise.reject(new Error('there is no history')), explain: async () => 'failed' },
    session: new SessionOverview({
      area, now: () => state.clock, local: (at) => ({ day: new Date(at + state.zone * HOUR).toISOString().slice(0, 10), hour: new Date(at + state.zone * HOUR).getUTCHours() }),
      witness: { session: async (hidden) => ({ visits: state.visits.filter((one) => one.private === hidden), fold: (one) => { folds += 1; return fold(scene(one, KNOWN)); } }) },
    }),
    ...more,
  });
  return { state, kept, wake, folds: () => folds };
}

const overview = { ask: 'overview', span: 90, findings: true, by: 'a page' } as const;
const visits = { ask: 'visits', by: 'a page' } as const;

describe('without a history', () => {
  it('a session in which nothing was opened is an empty day', async () => {
    const desk = world([]).wake();
    expect(await desk.overview(overview, false)).toMatchObject({ source: 'session', span: 1, from: '2026-11-16', to: '2026-11-16', visits: 0, days: [], companies: [], findings: [] });
    expect(await desk.visits(visits, false)).toEqual([]);
    expect(await desk.visit({ ask: 'visit', id: 'news.example' }, false)).toBeUndefined();
  });

  it('an overview is that of the visits of today, whatever span was asked for', async () => {
    const desk = world([seen('news.example', NOON - HOUR), seen('old.example', NOON - 13 * HOUR)]).wake();
    expect(await desk.overview(overview, false)).toMatchObject({ span: 1, visits: 1, sites: [{ name: 'news.example' }], companies: [{ id: 'trackco', requests: 3 }], countries: [{ code: 'US' }, { code: '' }], findings: [{ detector: 'plaintext', day: '2026-11-16' }] });
    expect(await desk.country({ ask: 'overview-country', span: 7, code: 'US', by: 'a page' }, false)).toMatchObject({ hosts: [{ name: 'px.tracker.test', requests: 3 }], days: ['2026-11-16'] });
    expect(await desk.company({ ask: 'overview-company', span: 7, id: 'trackco', by: 'a page' }, false)).toMatchObject({ companies: [{ id: 'trackco', sites: 1 }] });
  });

  it('follows the time zone of the computer, and puts no visit in the future of a clock that was set back', async () => {
    const { state, wake } = world([seen('news.example', NOON - HOUR)]);
    const desk = wake();
    expect(await desk.overview(overview, false)).toMatchObject({ to: '2026-11-16', visits: 1 });
    state.zone = 13;
    expect(await desk.overview(overview, false)).toMatchObject({ to: '2026-11-17', visits: 1, days: [{ day: '2026-11-17' }] });
    state.zone = 0;
    state.clock = NOON - 48 * HOUR;
    expect(await desk.overview(overview, false)).toMatchObject({ to: '2026-11-14', visits: 1 });
  });

  it('lists visits, the latest first, and gives one in a form that a message can carry', async () => {
    const desk = world([seen('news.example', NOON - HOUR, { phase: 'left' }), seen('late.example', NOON - 5)]).wake();
    const lines = await desk.visits(visits, false);
    expect(lines).toMatchObject([{ id: 'late.example', open: true, level: 'risk', thirdParties: 1, requests: 4 }, { id: 'news.example', url: 'http://news.example/', open: false }]);
    const whole = await desk.visit({ ask: 'visit', id: 'news.example' }, false);
    expect(whole?.exposure.site).toBe('news.example');
    expect(whole?.visit.contacts.map(({ host }) => host)).toEqual(['news.example', 'px.tracker.test']);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    for (const field of ['documents', 'done', 'seen', 'open']) expect(whole?.visit).not.toHaveProperty(field);
  });

  it('folds a visit again only when it changed', async () => {
    const { state, wake, folds } = world([seen('news.example', NOON - HOUR)]);
    const desk = wake();
    await Promise.all([desk.overview(overview, false), desk.overview(overview, false)]);
    await desk.visits(visits, false);
    const before = folds();
    expect(before).toBeLessThanOrEqual(2);
    const [first] = state.visits;
    if (first) Object.assign(first, { seen: NOON, requests: 9 });
    expect(await desk.overview(overview, false)).toMatchObject({ requests: 9 });
    expect(folds()).toBe(before + 1);
  });

  it('remembers what was explained for the session, and forgets it when all is erased', async () => {
    const { wake, kept } = world([seen('news.example', NOON - HOUR)]);
    const desk = wake();
    const [finding] = (await desk.overview(overview, false)).findings;
    expect(finding?.explained).toBeUndefined();
    const asked = { ask: 'overview-explain', day: '2026-11-16', key: finding?.key ?? '', explained: true } as const;
    expect(await desk.explain(asked, false)).toBe('done');
    expect((await wake().overview(overview, false)).findings[0]?.explained).toBe(true);
    expect(await desk.explain({ ...asked, explained: false }, false)).toBe('done');
    expect((await wake().overview(overview, false)).findings[0]?.explained).toBeUndefined();
    await desk.explain(asked, false);
    await new SessionOverview({ witness: { session: () => Promise.reject(new Error('not asked')) }, area: { get: async () => ({}), set: async () => undefined, remove: async (key) => { kept.delete(String(key)); } }, now: () => NOON, local: () => ({ day: '', hour: 0 }) }).forget();
    expect((await wake().overview(overview, false)).findings[0]?.explained).toBeUndefined();
  });

  it('says so where that cannot be remembered', async () => {
    const { wake } = world([], { session: new SessionOverview({ witness: { session: async () => ({ visits: [], fold: () => { throw new Error('not asked'); } }) }, area: { get: async () => ({}), set: () => Promise.reject(new Error('full')), remove: async () => undefined }, now: () => NOON, local: () => ({ day: '', hour: 0 }) }) });
    expect(await wake().explain({ ask: 'overview-explain', day: '2026-11-16', key: 'a', explained: true }, false)).toBe('failed');
  });
});

describe('private windows', () => {
  const both = (): KeptVisit[] => [seen('news.example', NOON - HOUR), seen('secret.example', NOON - HOUR, { private: true }), seen('unsure.example', NOON - HOUR, { private: undefined })];

  it('are not told of to a page in an ordinary one', async () => {
    const desk = world(both()).wake();
    expect(JSON.stringify([await desk.overview(overview, false), await desk.visits(visits, false), await desk.country({ ask: 'overview-country', span: 1, code: '', by: 'a page' }, false)])).not.toMatch(/secret|unsure/);
    expect(await desk.visit({ ask: 'visit', id: 'secret.example' }, false)).toBeUndefined();
    expect(await desk.visit({ ask: 'visit', id: 'unsure.example' }, false)).toBeUndefined();
  });

  it('have a dashboard that tells of nothing else', async () => {
    const desk = world(both()).wake();
    const told = JSON.stringify([await desk.overview(overview, true), await desk.visits(visits, true)]);
    expect(told).toContain('secret.example');
    expect(told).not.toMatch(/news|unsure/);
    expect(await desk.visit({ ask: 'visit', id: 'news.example' }, true)).toBeUndefined();
    expect((await desk.visit({ ask: 'visit', id: 'secret.example' }, true))?.visit.site).toBe('secret.example');
  });

  it('leave no mark of what was explained there, and share none', async () => {
    const { wake, kept } = world(both());
    const desk = wake();
    const key = (await desk.overview(overview, true)).findings[0]?.key ?? '';
    expect(await desk.explain({ ask: 'overview-explain', day: '2026-11-16', key, explained: true }, true)).toBe('done');
    expect((await desk.overview(overview, true)).findings[0]?.explained).toBe(true);
    expect(kept.size).toBe(0);
    expect((await wake().overview(overview, true)).findings[0]?.explained).toBeUndefined();
  });

  it('are answered from no history', async () => {
    const history: DeskOutside['history'] = { on: true, span: () => Promise.reject(new PrivateWrite('no')), digests: () => Promise.reject(new PrivateWrite('no')), explain: () => Promise.reject(new PrivateWrite('no')) };
    expect(await world(both(), { history }).wake().overview(overview, true)).toMatchObject({ source: 'session', visits: 1 });
  });
});

describe('with a history', () => {
  it('it is asked, once the settings are known', async () => {
    let tell: () => void = () => undefined;
    const asked: unknown[] = [];
    let on = false;
    const history: DeskOutside['history'] = {
      get on() { return on; },
      span: async (span) => { asked.push(span); return { parts: [], from: '2026-10-18', to: '2026-11-16' }; },
      digests: async (span) => { asked.push(span); return []; },
      explain: async (...all) => { asked.push(all); return 'locked'; },
    };
    const desk = world([seen('news.example', NOON)], { history, atRisk: () => true, known: new Promise((done) => { tell = done; }) }).wake();
    const answer = desk.overview({ ask: 'overview', span: 30, findings: true, by: 'a page' }, false);
    on = true;
    tell();
    expect(await answer).toMatchObject({ source: 'history', span: 30, from: '2026-10-18', visits: 0, atRisk: true });
    expect(await desk.explain({ ask: 'overview-explain', day: '2026-11-16', key: 'a', explained: true }, false)).toBe('locked');
    expect(asked).toEqual([30, ['2026-11-16', 'a', true]]);
    expect(await desk.visits(visits, false)).toMatchObject([{ site: 'news.example' }]);
  });

  it('its reading ends when the page that asked wants it no more, and goes on for another page', async () => {
    let pauses = 0;
    const wait = async (pause: () => Promise<void> | undefined): Promise<void> => {
      for (let at = 0; at < 5; at++) {
        await new Promise((done) => { setTimeout(done, 0); });
        await pause();
        pauses += 1;
      }
    };
    const history: DeskOutside['history'] = {
      on: true,
      span: async (_, pause) => { if (pause) await wait(pause); return { parts: [], from: '2026-10-18', to: '2026-11-16' }; },
      digests: async (_, pause) => { if (pause) await wait(pause); return []; },
      explain: async () => 'done',
    };
    const desk = world([], { history }).wake();
    const [first, detail] = [desk.overview(overview, false), desk.company({ ask: 'overview-company', span: 7, id: 'a', by: 'a page' }, false)];
    const other = desk.overview({ ...overview, by: 'another' }, false);
    expect(await desk.stop({ ask: 'overview-stop', by: 'a page' })).toBe('done');
    await expect(first).rejects.toThrow('aborted');
    await expect(detail).rejects.toThrow('aborted');
    expect(await other).toMatchObject({ source: 'history' });
    expect(pauses).toBe(5);
    // What it asks afterwards is answered.
    expect(await desk.overview(overview, false)).toMatchObject({ source: 'history' });
    expect(await desk.stop({ ask: 'overview-stop', by: 'nobody' })).toBe('done');
  });
});
