import { observerWith } from '../../src/detectors/observer.ts';
import { saltedHash } from '../../src/memory/salted-hash.ts';
import { describe, expect, it } from 'vitest';
import type { Exposure } from '../../src/exposure/types.ts';
import { toRecord } from '../../src/journal/record.ts';
import type { KeptVisit } from '../../src/journal/state.ts';
import type { BrowserEvent } from '../../src/journal/types.ts';
import type { BootIndex } from '../../src/knowledge/types.ts';
import { VisitStore } from '../../src/memory/visit-store.ts';
import { Witness, type Outside } from '../../src/witness/witness.ts';
import { classifier, load, navigation } from '../journal/support.ts';
import { indicator, knowing } from '../scene.ts';

const boot: BootIndex = { ...classifier, version: '2026-11-22', siteOf: (host) => host.split('.').slice(-2).join('.') };

/** `storage.session` as a map, and a clock that the test moves. */
function world() {
  const kept = new Map<string, unknown>();
  const area = {
    get: async (keys: string | string[] | null) => structuredClone(Object.fromEntries([...kept].filter(([key]) => keys === null || keys === key || keys.includes(key)))),
    set: async (values: Record<string, unknown>) => { for (const [key, value] of Object.entries(structuredClone(values))) kept.set(key, value); },
    remove: async (keys: string | string[]) => { for (const key of [keys].flat()) kept.delete(key); },
  };
  return { kept, area, clock: 10_000 };
}

type World = ReturnType<typeof world>;

function start(where: World, more: Partial<Outside> & { private?: boolean } = {}) {
  const shown: Exposure[] = [];
  const told: Exposure[] = [];
  const timers: (() => void)[] = [];
  const later = (_: number, run: () => void): void => { timers.push(run); };
  const store = new VisitStore<KeptVisit>(where.area, { private: more.private ?? false, later, write: (visit) => toRecord(visit, boot.version) });
  const failures: unknown[] = [];
  const witness = new Witness({
    boot: Promise.resolve(boot), observer: Promise.resolve(observerWith(saltedHash(new Uint8Array(16)))), knowledge: async () => knowing(), store, history: { on: false, ready: new Promise(() => undefined), add: () => undefined, settled: async () => undefined }, later, now: () => where.clock, home: () => 'MX',
    show: (exposure) => { shown.push(exposure); }, tell: (exposure) => { told.push(exposure); }, failed: (error) => { failures.push(error); }, ...more,
  });
  return { witness, shown, told, failures, tick: () => { for (const run of timers.splice(0)) run(); } };
}

const known = (isPrivate = false): BrowserEvent => ({ kind: 'tab-known', at: 900, tabId: 1, private: isPrivate });
const commit = (at: number, documentId: string, url: string): BrowserEvent => ({ kind: 'navigation-committed', at, tabId: 1, documentId, url, how: ['link'] });
const page = [...navigation(1_000, ['https://a.test/']), commit(1_100, 'd1', 'https://a.test/')];
const tracker = load(1_200, 'https://px.tracker.test/p', { documentId: 'd1' });
const found = (documentId: string, url: string): BrowserEvent => ({ kind: 'document-found', at: 20_000, tabId: 1, documentId, url, private: false, since: 'worker-killed' });

describe('Witness', () => {
  it('knows nothing of a tab in which nothing happened', async () => {
    const { witness } = start(world());
    expect(await witness.exposureOf(1)).toBeUndefined();
  });

  it('takes events that came before anything was loaded, in order', async () => {
    let give: (index: BootIndex) => void = () => undefined;
    const { witness } = start(world(), { boot: new Promise((resolve) => { give = resolve; }) });
    for (const event of [known(), ...page, ...tracker]) witness.accept(event);
    give(boot);
    expect(await witness.exposureOf(1)).toMatchObject({ site: 'a.test', thirdParties: 1, level: 'note' });
  });

  it('shows and stores what changed by itself, within one batch', async () => {
    const where = world();
    const { witness, shown, tick } = start(where);
    await witness.ready;
    for (const event of [known(), ...page, ...tracker]) witness.accept(event);
    expect(shown).toEqual([]);
    tick();
    await witness.settled();
    expect(shown.at(-1)).toMatchObject({ tabId: 1, thirdParties: 1 });
    expect(where.kept.get('tab:1')).toBe('d1');
    expect(where.kept.get('visit:d1')).toMatchObject({ catalogue: '2026-11-22', exposure: { site: 'a.test' } });
  });

  it('goes on where a worker of this session was stopped', async () => {
    const where = world();
    const first = start(where);
    for (const event of [known(), ...page, ...tracker]) first.witness.accept(event);
    await first.witness.settled();
    const second = start(where);
    for (const event of load(1_500, 'https://px.other.test/p', { documentId: 'd1' })) second.witness.accept(event);
    expect(await second.witness.exposureOf(1)).toMatchObject({ thirdParties: 2, gaps: [] });
  });

  it('tells an idle stop from a violent one, and marks only pages that were busy', async () => {
    const where = world();
    where.clock = 2_000;
    const first = start(where);
    for (const event of [known(), ...page, ...tracker]) first.witness.accept(event);
    expect(await first.witness.ready).toBe('none');
    await first.witness.settled();
    where.clock = 2_000 + 60_000;
    expect(await start(where).witness.ready).toBe('idle');
    where.clock = 2_000 + 1_000;
    const second = start(where);
    const before = await second.witness.ready;
    expect(before).toEqual({ killed: 2_000 });
    second.witness.acceptSweep([found('d1', 'https://a.test/')], before);
    expect((await second.witness.exposureOf(1))?.gaps).toEqual(['worker-gap']);
  });

  it('does not blame a stop on a page that was quiet long before', async () => {
    const { witness } = start(world());
    for (const event of [known(), ...page, ...tracker]) witness.accept(event);
    await witness.settled();
    witness.acceptSweep([found('d1', 'https://a.test/')], { killed: 90_000 });
    expect((await witness.exposureOf(1))?.gaps).toEqual([]);
  });

  it('stores nothing of a private window, nor of a tab of which that is not known', async () => {
    const where = world();
    const { witness } = start(where);
    for (const event of [known(true), ...page, ...tracker]) witness.accept(event);
    expect(await witness.exposureOf(1)).toMatchObject({ private: true, thirdParties: 1 });
    expect([...where.kept.keys()].filter((key) => key !== 'journal')).toEqual([]);
    expect(JSON.stringify([...where.kept])).not.toContain('a.test');
    const unknown = start(where);
    for (const event of [...page, ...tracker]) unknown.witness.accept(event);
    await unknown.witness.settled();
    expect(JSON.stringify([...where.kept])).not.toContain('a.test');
  });

  it('writes nothing at all in a private context', async () => {
    const where = world();
    const { witness } = start(where, { private: true });
    for (const event of [known(), ...page, ...tracker]) witness.accept(event);
    expect(await witness.exposureOf(1)).toMatchObject({ thirdParties: 1 });
    await witness.erase();
    expect([...where.kept]).toEqual([]);
  });

  it('forgets everything when told to, also what was waiting', async () => {
    const where = world();
    const { witness, tick } = start(where);
    for (const event of [known(), ...page, ...tracker]) witness.accept(event);
    await witness.settled();
    expect(where.kept.size).toBeGreaterThan(0);
    await witness.erase();
    tick();
    await witness.settled();
    expect([...where.kept]).toEqual([]);
    expect(await witness.exposureOf(1)).toBeUndefined();
  });

  it('says so when its data cannot be read, and keeps saying it', async () => {
    const broken = start(world(), { boot: Promise.reject(new Error('damaged')) });
    await expect(broken.witness.exposureOf(1)).rejects.toThrow('damaged');
    expect(broken.failures).toHaveLength(1);
    const nameless = start(world(), { knowledge: () => Promise.reject(new Error('no names')) });
    for (const event of [known(), ...page]) nameless.witness.accept(event);
    await expect(nameless.witness.exposureOf(1)).rejects.toThrow('no names');
  });

  it('folds open pages again when a setting changes', async () => {
    const { witness, shown } = start(world());
    for (const event of [known(), ...page]) witness.accept(event);
    await witness.settled();
    const before = shown.length;
    await witness.refresh();
    expect(shown.length).toBe(before + 1);
  });

  describe('what no tab shows any more', () => {
    const spy = (at: number, more: object) => load(at, 'https://watched.test/x', more);
    const typed = [...navigation(3_000, ['https://b.test/']), commit(3_100, 'd2', 'https://b.test/')];
    const decoy = [...navigation(3_000, ['https://b.test/'], { asker: 'https://watched.test' }), commit(3_100, 'd2', 'https://b.test/')];
    const watching = () => ({ knowledge: async () => knowing({ indicators: Array.from({ length: 10 }, (_, row) => indicator({ row })) }) });

    it('is nothing where nothing was reported', async () => {
      const { witness } = start(world(), watching());
      for (const event of [known(), ...page, ...tracker, ...typed]) witness.accept(event);
      expect(await witness.exposureOf(1)).toMatchObject({ site: 'b.test', level: 'none' });
    });

    it('a page that opened a reported address and moved on at once is told with the page after it', async () => {
      const { witness } = start(world(), watching());
      for (const event of [known(), ...navigation(2_000, ['https://watched.test/']), commit(2_100, 'd0', 'https://watched.test/'), ...decoy]) witness.accept(event);
      const exposure = await witness.exposureOf(1);
      expect(exposure).toMatchObject({ site: 'b.test', level: 'alert' });
      expect(exposure?.sentence[0]?.id).toBe('say-alert-opened');
    });

    it('a page that was opened by choice after it is its own', async () => {
      const { witness } = start(world(), watching());
      for (const event of [known(), ...navigation(2_000, ['https://watched.test/']), commit(2_100, 'd0', 'https://watched.test/'), ...typed]) witness.accept(event);
      expect(await witness.exposureOf(1)).toMatchObject({ site: 'b.test', level: 'none' });
    });

    it('a message sent on leaving is told with the page after it, not as its own', async () => {
      const { witness, shown } = start(world(), watching());
      for (const event of [known(), ...page, ...typed]) witness.accept(event);
      await witness.settled();
      for (const event of spy(3_200, { documentId: 'd1', type: 'ping' })) witness.accept(event);
      await witness.settled();
      expect(shown.at(-1)).toMatchObject({ site: 'b.test', level: 'alert' });
      expect(shown.at(-1)?.sentence[0]?.id).toBe('say-earlier');
    });

    it('an address that opened no page is told where the tab has none', async () => {
      const where = world();
      where.clock = 40_000;
      const { witness, shown } = start(where, watching());
      for (const event of [known(), ...navigation(2_000, ['https://watched.test/app.apk'])]) witness.accept(event);
      witness.accept({ kind: 'navigation-failed', at: 2_100, tabId: 1, url: 'https://watched.test/app.apk', error: 'net::ERR_ABORTED' });
      const exposure = await witness.exposureOf(1);
      expect(exposure?.findings[0]).toMatchObject({ detector: 'known-infrastructure', subject: 'watched.test' });
      expect(shown.at(-1)?.level).toBe('alert');
    });

    it('a download from a reported address is told with the page that stays', async () => {
      const where = world();
      where.clock = 40_000;
      const { witness } = start(where, watching());
      for (const event of [known(), ...page, ...navigation(9_000, ['https://watched.test/app.apk'])]) witness.accept(event);
      expect(await witness.exposureOf(1)).toMatchObject({ site: 'a.test', level: 'alert', sentence: [{ id: 'say-earlier' }] });
    });

    it('a background worker is told without a tab', async () => {
      const { witness, told } = start(world(), watching());
      for (const event of [known(), ...spy(2_000, { tabId: -1, asker: 'https://gone.test', private: false })]) witness.accept(event);
      await witness.settled();
      expect(told.at(-1)?.findings[0]).toMatchObject({ detector: 'known-infrastructure', way: 'worker' });
    });
  });

  it('says "nothing found" only when it is settled that a page was seen', async () => {
    const where = world();
    const { witness, tick } = start(where);
    for (const event of [known(), commit(9_000, 'd1', 'https://a.test/')]) witness.accept(event);
    expect((await witness.exposureOf(1))?.level).toBe('unknown');
    where.clock = 60_000;
    tick();
    expect(await witness.exposureOf(1)).toMatchObject({ level: 'unknown', gaps: ['from-cache'] });
  });

  describe('the history', () => {
    function remembering(upTo = 0) {
      const given: [site: string, requests: number][] = [];
      const history: Outside['history'] = { on: true, ready: Promise.resolve(upTo), settled: async () => undefined, add: ({ site, requests }) => { given.push([site, requests]); } };
      return { given, history };
    }
    const sitesOf = (given: [string, number][]): string[] => [...new Set(given.map(([site]) => site))];

    it('is given pages as they change, also when they were left', async () => {
      const { given, history } = remembering();
      const { witness } = start(world(), { history });
      for (const event of [known(), ...page, ...tracker]) witness.accept(event);
      await witness.settled();
      expect(given.at(-1)).toEqual(['a.test', 2]);
      for (const event of [...navigation(3_000, ['https://b.test/']), commit(3_100, 'd2', 'https://b.test/'), ...load(3_200, 'https://px.tracker.test/bye', { documentId: 'd1', type: 'ping' })]) witness.accept(event);
      await witness.settled();
      expect(sitesOf(given)).toEqual(['a.test', 'b.test']);
      expect(given.findLast(([site]) => site === 'a.test')).toEqual(['a.test', 3]);
    });

    it('is given nothing of private windows, of pages that nobody saw, and of the browser itself', async () => {
      const { given, history } = remembering();
      const { witness } = start(world(), { history });
      for (const event of [known(true), ...page, ...tracker]) witness.accept(event);
      const own: BrowserEvent = { kind: 'navigation-committed', at: 5_000, tabId: 2, documentId: 'own', url: 'about:blank', how: ['typed'] };
      for (const event of [{ kind: 'tab-known', at: 900, tabId: 2, private: false } as const, own, ...navigation(6_000, ['https://c.test/'], { tabId: 2 }).slice(0, 1)]) witness.accept(event);
      await witness.settled();
      expect(given).toEqual([]);
    });

    it('is given nothing while it is off', async () => {
      const { given, history } = remembering();
      const { witness } = start(world(), { history: { ...history, on: false } });
      for (const event of [known(), ...page, ...tracker]) witness.accept(event);
      await witness.settled();
      expect(given).toEqual([]);
    });

    it('is given again what the worker before may not have written, and no more', async () => {
      const where = world();
      const first = start(where);
      const other: BrowserEvent = { kind: 'navigation-committed', at: 5_100, tabId: 2, documentId: 'd2', url: 'https://b.test/', how: ['link'] };
      for (const event of [known(), { kind: 'tab-known', at: 900, tabId: 2, private: false } as const, ...page, ...navigation(5_000, ['https://b.test/'], { tabId: 2 }), other]) first.witness.accept(event);
      await first.witness.settled();
      for (const [upTo, sites] of [[0, ['a.test', 'b.test']], [5_050, ['b.test']], [Infinity, []]] as const) {
        const { given, history } = remembering(upTo);
        const { witness } = start(where, { history });
        await witness.ready;
        await history.ready;
        await witness.settled();
        expect(sitesOf(given).sort()).toEqual(sites);
      }
    });
  });

  it('keeps nothing that waits when its data cannot be read', async () => {
    const { witness } = start(world(), { boot: Promise.reject(new Error('damaged')) });
    await witness.ready.catch(() => undefined);
    for (const event of page) witness.accept(event);
    await expect(witness.exposureOf(1)).rejects.toThrow('damaged');
  });
});
