/** The rules and the page that holds, with a browser that only keeps rules: `tests/browser/stop.test.ts` has real ones. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { facts } from '../journal/support.ts';
import { compiled } from '../replay/data.ts';
import { indicator, TODAY } from '../scene.ts';

interface Rule { id: number; action: { type: string }; condition: { requestDomains?: string[]; tabIds?: number[] } }
interface Change { removeRuleIds?: number[]; addRules?: Rule[] }
type Listener = (...args: unknown[]) => void;

const rules: { kept: Rule[]; once: Rule[]; refuse: boolean } = { kept: [], once: [], refuse: false };
const changed = (list: Rule[], { removeRuleIds = [], addRules = [] }: Change): Rule[] => [...list.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
const heard: Record<string, Listener> = {};
const listens = (name: string) => ({ addListener: (listener: Listener) => { heard[name] = listener; } });
const update = vi.fn(async () => undefined);
const goBack = vi.fn(async () => undefined);
let incognito = false;
const runtime: { getURL(path: string): string; getBrowserInfo?: () => void } = { getURL: (path) => `chrome-extension://us/${path}` };
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime,
    declarativeNetRequest: {
      getDynamicRules: async () => rules.kept,
      getSessionRules: async () => rules.once,
      isRegexSupported: async () => ({ isSupported: true }),
      updateDynamicRules: async (change: Change) => { if (rules.refuse) throw new Error('no room'); rules.kept = changed(rules.kept, change); },
      updateSessionRules: async (change: Change) => { rules.once = changed(rules.once, change); },
    },
    webNavigation: { onErrorOccurred: listens('error'), onCommitted: listens('commit') },
    tabs: { onRemoved: listens('removed'), get: async (id: number) => ({ id, incognito }), update, goBack },
  },
}));
const { StopRules } = await import('../../src/browser/stop-rules.ts');
const { holdNavigations } = await import('../../src/browser/held.ts');

const { boot, knowledge } = compiled();
const HELD = 'https://exclusivo24h.com/x';
const OURS = 'chrome-extension://us/stop/index.html';
const settled = (): Promise<void> => new Promise((done) => { setTimeout(done, 5); });

let clock = TODAY;
function world(inPrivate = false) {
  const kept: Record<string, unknown> = {};
  const session = {
    get: async (key: unknown) => (key === null ? structuredClone(kept) : typeof key === 'string' && key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: vi.fn(async (values: Record<string, unknown>) => { Object.assign(kept, structuredClone(values)); }),
    remove: async (key: string | string[]) => { for (const one of [key].flat()) delete kept[one]; },
  };
  const later: (() => void)[] = [];
  const catalogue = vi.fn(async () => [indicator({ value: 'exclusivo24h.com', firstReported: '2026-02' })]);
  return {
    kept, session, later, catalogue,
    stop: () => new StopRules({ catalogue, listed: async () => [indicator({ value: 'listed.test', firstReported: '2026-09' })], session, private: inPrivate, now: () => clock }),
    held: () => holdNavigations({ boot: Promise.resolve(boot), knowledge: async () => knowledge, session, private: inPrivate, now: () => clock, later: (_, run) => { later.push(run); } }),
  };
}
const fails = (tabId: number, url = HELD, more: object = {}): void => heard.error?.({ tabId, frameId: 0, url, error: 'net::ERR_BLOCKED_BY_CLIENT', documentLifecycle: 'active', ...more });
const blocking = (): void => { rules.kept = [{ id: 1, action: { type: 'block' }, condition: { requestDomains: ['exclusivo24h.com'] } }]; };

beforeEach(() => { vi.clearAllMocks(); Object.assign(rules, { kept: [], once: [], refuse: false }); incognito = false; clock = TODAY; delete runtime.getBrowserInfo; });

describe('the rules', () => {
  it('are none while it is off', async () => {
    const stop = world().stop();
    stop.configure(false);
    expect(await stop.state()).toEqual({ on: false, hosts: 0, urls: 0, left: 0 });
    expect(rules.kept).toEqual([]);
  });

  it('come with the switch, from the catalogue and the lists, and go with it to the last one', async () => {
    const stop = world().stop();
    stop.configure(true);
    expect(await stop.state()).toMatchObject({ on: true, hosts: 2 });
    expect(rules.kept.flatMap(({ condition }) => condition.requestDomains)).toEqual(['listed.test', 'exclusivo24h.com']);
    rules.once = [{ id: 8, action: { type: 'allow' }, condition: { tabIds: [7] } }];
    stop.configure(false);
    expect(await stop.state()).toMatchObject({ on: false });
    expect([rules.kept, rules.once]).toEqual([[], []]);
  });

  it('are not made again by a worker that starts on the same day, and are on the next', async () => {
    const here = world();
    here.stop().configure(true);
    await settled();
    here.stop().configure(true);
    await settled();
    expect(here.catalogue).toHaveBeenCalledTimes(1);
    clock += 24 * 60 * 60 * 1000;
    const next = here.stop();
    next.configure(true);
    await next.state();
    expect(here.catalogue).toHaveBeenCalledTimes(2);
  });

  it('fade with age', async () => {
    clock = Date.UTC(2028, 5, 1);
    const stop = world().stop();
    stop.configure(true);
    expect(await stop.state()).toMatchObject({ on: true, hosts: 1 });
    expect(rules.kept[0]?.condition.requestDomains).toEqual(['listed.test']);
  });

  it('that the browser refuses are told as such, and are tried again', async () => {
    rules.refuse = true;
    const here = world();
    const stop = here.stop();
    stop.configure(true);
    expect(await stop.state()).toMatchObject({ on: true, hosts: 0, trouble: 'refused' });
    rules.refuse = false;
    stop.refresh();
    expect(await stop.state()).toMatchObject({ on: true, hosts: 2 });
  });

  it('are left alone by Chrome’s worker for private windows', async () => {
    const here = world(true);
    const stop = here.stop();
    stop.configure(true);
    await stop.state();
    expect(rules.kept).toEqual([]);
    expect(here.session.set).not.toHaveBeenCalled();
  });
});

describe('a navigation that failed', () => {
  it('is nobody’s business when no rule of ours says so, or it was no page', async () => {
    world().held();
    fails(7);
    blocking();
    fails(7, 'https://other.example/');
    fails(7, HELD, { error: 'net::ERR_ABORTED' });
    fails(7, HELD, { frameId: 3 });
    fails(7, HELD, { documentLifecycle: 'prerender' });
    await settled();
    expect(update).not.toHaveBeenCalled();
  });

  it('is shown as held, with what the catalogue says; the page’s address holds nothing of it', async () => {
    blocking();
    const here = world();
    const { answers } = here.held();
    fails(7);
    await settled();
    expect(update.mock.calls).toEqual([[7, { url: OURS }]]);
    expect(await answers.held({ ask: 'held', tabId: 7 }, false)).toMatchObject({ url: HELD, at: TODAY, through: [], back: 2, by: 'host', indicator: { value: 'exclusivo24h.com', family: { id: 'intellexa-predator' } } });
    expect(await answers.held({ ask: 'held', tabId: 8 }, false)).toBeUndefined();
    // A worker that starts again knows it still; a tab that closes takes it along.
    expect(await here.held().answers.held({ ask: 'held', tabId: 7 }, false)).toMatchObject({ url: HELD });
    heard.removed?.(7);
    await settled();
    expect(here.kept).toEqual({});
  });

  it.each([['of a private tab of Firefox', false, true], ['of Chrome’s private worker', true, false]])('%s is kept in memory alone', async (_, inPrivate, hidden) => {
    blocking();
    incognito = hidden;
    const here = world(inPrivate);
    const { answers } = here.held();
    fails(7);
    await settled();
    expect(await answers.held({ ask: 'held', tabId: 7 }, true)).toMatchObject({ url: HELD });
    expect(here.session.set).not.toHaveBeenCalled();
  });

  it('is forgotten with everything else, also when the worker was stopped in between, and nothing of others', async () => {
    blocking();
    const here = world();
    here.held();
    fails(7);
    await settled();
    here.kept['self-requests'] = 1;
    expect(Object.keys(here.kept)).toEqual(['held:7', 'self-requests']);
    const next = here.held();
    await next.forget();
    expect(here.kept).toEqual({ 'self-requests': 1 });
    expect(await next.answers.held({ ask: 'held', tabId: 7 }, false)).toBeUndefined();
  });

  it('leads past the error when somebody goes back from our page in Chromium', async () => {
    blocking();
    world().held();
    fails(7);
    await settled();
    heard.commit?.({ tabId: 7, frameId: 0, url: OURS });
    await settled();
    clock += 100;
    fails(7);
    await settled();
    expect(goBack).toHaveBeenCalledWith(7);
    expect(update).toHaveBeenCalledTimes(1);
    // Somebody who went elsewhere and follows the link again is held again.
    heard.commit?.({ tabId: 7, frameId: 0, url: 'https://quiet.example/' });
    await settled();
    clock += 5_000;
    fails(7);
    await settled();
    expect(update).toHaveBeenCalledTimes(2);
  });
});

describe('opening it once', () => {
  it('lets that host through in that tab, and no longer than the navigation lasts', async () => {
    blocking();
    const { answers } = world().held();
    fails(7);
    await settled();
    expect(await answers['held-continue']({ ask: 'held-continue', tabId: 8 }, false)).toBe(false);
    expect(rules.once).toEqual([]);
    expect(await answers['held-continue']({ ask: 'held-continue', tabId: 7 }, false)).toBe(true);
    expect(rules.once).toMatchObject([{ action: { type: 'allow' }, priority: 2, condition: { requestDomains: ['exclusivo24h.com'], resourceTypes: ['main_frame'], tabIds: [7] } }]);
    expect(update).toHaveBeenLastCalledWith(7, { url: HELD });
    heard.commit?.({ tabId: 8, frameId: 0, url: 'https://quiet.example/' });
    heard.commit?.({ tabId: 7, frameId: 4, url: 'https://quiet.example/' });
    heard.error?.({ tabId: 7, frameId: 0, url: HELD, error: 'Error code 2152398850' });
    await settled();
    expect(rules.once).toHaveLength(1);
    heard.commit?.({ tabId: 7, frameId: 0, url: HELD });
    await settled();
    expect(rules.once).toEqual([]);
  });

  it.each([
    ['fails', (): void => heard.error?.({ tabId: 7, frameId: 0, url: HELD, error: 'net::ERR_NAME_NOT_RESOLVED' })],
    ['ends with its tab', (): void => heard.removed?.(7)],
  ])('is over when it %s', async (_, end) => {
    blocking();
    const { answers } = world().held();
    fails(7);
    await settled();
    await answers['held-continue']({ ask: 'held-continue', tabId: 7 }, false);
    end();
    await settled();
    expect(rules.once).toEqual([]);
  });

  it('is over after a while, whatever became of it', async () => {
    blocking();
    const here = world();
    const { answers } = here.held();
    fails(7);
    await settled();
    await answers['held-continue']({ ask: 'held-continue', tabId: 7 }, false);
    for (const run of here.later) run();
    await settled();
    expect(rules.once).toEqual([]);
  });

  it('is not called ours when another blocker stops it meanwhile', async () => {
    blocking();
    const { answers } = world().held();
    fails(7);
    await settled();
    await answers['held-continue']({ ask: 'held-continue', tabId: 7 }, false);
    update.mockClear();
    clock += 5_000;
    fails(7);
    await settled();
    expect(update).not.toHaveBeenCalled();
  });
});

describe('events on their way to the journal', () => {
  const f = facts(1000, HELD, { type: 'main_frame', tabId: 7, asker: 'https://news.example' });
  const through = async (here: ReturnType<typeof world>, ...events: BrowserEvent[]): Promise<BrowserEvent[]> => {
    const out: BrowserEvent[] = [];
    const { through: hand } = here.held();
    for (const event of events) hand(event, (seen) => out.push(seen));
    for (const run of here.later) run();
    await settled();
    return out;
  };

  it('pass as they are, and at once, when they are no held navigation', async () => {
    blocking();
    const out: BrowserEvent[] = [];
    const event: BrowserEvent = { kind: 'request-failed', ...f, error: 'net::ERR_NAME_NOT_RESOLVED' };
    world().held().through(event, (seen) => out.push(seen));
    expect(out).toEqual([event]);
    const image: BrowserEvent = { kind: 'request-failed', ...f, type: 'image', error: 'net::ERR_BLOCKED_BY_CLIENT' };
    expect(await through(world(), image)).toEqual([image]);
    const other: BrowserEvent = { kind: 'request-failed', ...f, url: 'https://other.example/', error: 'net::ERR_BLOCKED_BY_CLIENT' };
    expect(await through(world(), other)).toEqual([other]);
  });

  it('say that Testigo held it where a rule of ours did', async () => {
    blocking();
    expect(await through(world(), { kind: 'request-failed', ...f, error: 'net::ERR_BLOCKED_BY_CLIENT' })).toMatchObject([{ kind: 'request-failed', held: true }]);
  });

  it('tell the page who was asked on the way, and where it came from', async () => {
    blocking();
    const here = world();
    const held = here.held();
    const short = { ...f, url: 'https://short.example/a' };
    held.through({ kind: 'request-started', ...short }, () => undefined);
    held.through({ kind: 'request-redirected', ...short, to: 'http://exclusivo24h.com/x', status: 302 }, () => undefined);
    held.through({ kind: 'request-redirected', ...f, url: 'http://exclusivo24h.com/x', to: HELD, status: 307 }, () => undefined);
    fails(7);
    await settled();
    expect(await held.answers.held({ ask: 'held', tabId: 7 }, false)).toMatchObject({ through: ['short.example'], from: 'https://news.example' });
  });

  it('of the first page of Firefox’s session, of which only the start is told, are completed and held', async () => {
    blocking();
    const start: BrowserEvent = { kind: 'request-started', ...f };
    expect(await through(world(), start)).toEqual([start]);
    expect(update).not.toHaveBeenCalled();
    runtime.getBrowserInfo = () => undefined;
    expect(await through(world(), start, { kind: 'response-started', ...f, status: 200, cached: false })).toHaveLength(2);
    expect(update).not.toHaveBeenCalled();
    expect(await through(world(), start)).toMatchObject([start, { kind: 'request-failed', held: true }]);
    expect(update).toHaveBeenCalledWith(7, { url: OURS });
  });
});
