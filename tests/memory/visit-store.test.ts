import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/journal/journal.ts';
import { RECORD_VERSION, toRecord } from '../../src/journal/record.ts';
import type { KeptVisit } from '../../src/journal/state.ts';
import { guarded, PrivateWrite, type StorageArea } from '../../src/memory/private-guard.ts';
import { SessionBudget } from '../../src/memory/session-budget.ts';
import { VisitStore, type Change } from '../../src/memory/visit-store.ts';
import type { Exposure } from '../../src/exposure/types.ts';
import { classifier, feed, journal, load, open } from '../journal/support.ts';

const CATALOGUE = '2026-11-22';

/** A storage area as the browsers have it: values are copied, a write beyond the quota is refused whole. */
class FakeArea implements StorageArea {
  readonly kept = new Map<string, unknown>();
  readonly calls: string[] = [];
  inFlight = 0;
  mostInFlight = 0;
  quota = Infinity;
  refusal: Error | undefined;
  /** While set, writes wait for it. */
  held: Promise<void> | undefined;

  async get(keys: string | string[] | null) {
    this.calls.push('get');
    if (this.refusal) throw this.refusal;
    const names = keys === null ? [...this.kept.keys()] : [keys].flat();
    return Object.fromEntries(names.filter((k) => this.kept.has(k)).map((k) => [k, structuredClone(this.kept.get(k))]));
  }

  async set(values: Record<string, unknown>) {
    this.calls.push(`set ${Object.keys(values).join(' ')}`);
    this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight);
    const copy = structuredClone(values);
    await this.held;
    this.inFlight--;
    if (this.refusal) throw this.refusal;
    const after = new Map(Number.isFinite(this.quota) ? [...this.kept, ...Object.entries(copy)] : []);
    if (JSON.stringify([...after]).length > this.quota) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    for (const [key, value] of Object.entries(copy)) this.kept.set(key, value);
  }

  async remove(keys: string | string[]) {
    this.calls.push(`remove ${[keys].flat().join(' ')}`);
    for (const key of [keys].flat()) this.kept.delete(key);
  }
}

/** Runs what waits when the test says so. */
class Timer {
  readonly waits: number[] = [];
  readonly #runs: (() => void)[] = [];
  later = (milliseconds: number, run: () => void): void => {
    this.waits.push(milliseconds);
    this.#runs.push(run);
  };
  ring(): void {
    for (const run of this.#runs.splice(0)) run();
  }
}

function store(area: StorageArea, more: { private?: boolean; budget?: number } = {}) {
  const timer = new Timer();
  const made = new VisitStore<KeptVisit>(area, { private: false, write: (visit) => toRecord(visit, CATALOGUE), later: timer.later, ...more });
  const save = async (...changes: Change<KeptVisit>[]) => {
    const done = made.save(changes);
    timer.ring();
    await done;
  };
  return { made, timer, save };
}

const page = (host: string, documentId: string, tabId = 1, requests = 0): KeptVisit => {
  const j = feed(journal(), { kind: 'tab-known', at: 1, tabId, private: false }, open(1000, `https://${host}/`, documentId, { tabId }),
    Array.from({ length: requests }, (_, i) => load(1100 + i, `https://h${i}.test/some/path`, { documentId, tabId })).flat());
  const visit = j.visit(documentId);
  if (!visit) throw new Error('no visit');
  return visit;
};
const shown = (visit: KeptVisit, exposure?: Exposure): Change<KeptVisit> => ({ visit, current: true, ...(exposure ? { exposure } : {}) });
const EXPOSURE = { visit: 'D1', level: 'none' } as Exposure;

describe('the session record', () => {
  it('is empty at first, and read once', async () => {
    const area = new FakeArea();
    expect(await store(area).made.load()).toEqual({ visits: [], exposures: new Map(), current: new Map(), index: undefined });
    expect(area.calls).toEqual(['get']);
  });
  it('keeps a visit with its exposure, one key each, and which one the tab shows', async () => {
    const area = new FakeArea();
    await store(area).save(shown(page('a.test', 'D1'), EXPOSURE));
    expect([...area.kept.keys()]).toEqual(['visit:D1', 'tab:1']);
    expect(area.kept.get('visit:D1')).toMatchObject({ v: RECORD_VERSION, catalogue: CATALOGUE, visit: { id: 'D1' }, exposure: EXPOSURE });
    expect(area.kept.get('tab:1')).toBe('D1');
  });
  it('gives the next worker the same journal', async () => {
    const area = new FakeArea();
    const visit = page('a.test', 'D1', 1, 5);
    const { made, timer } = store(area);
    const done = made.save([shown(visit, EXPOSURE)], { v: 1, begun: 1, tabs: [1], aliases: [] });
    timer.ring();
    await done;
    const loaded = await store(area).made.load();
    expect(loaded.exposures).toEqual(new Map([['D1', EXPOSURE]]));
    expect(loaded.current).toEqual(new Map([[1, 'D1']]));
    const { journal: j, refused } = Journal.restore(classifier, loaded, CATALOGUE);
    expect(refused).toEqual([]);
    expect(j.current(1)).toEqual(visit);
  });
  it('forgets which visit a tab shows when it shows none', async () => {
    const area = new FakeArea();
    const { save } = store(area);
    await save(shown(page('a.test', 'D1')));
    await save({ visit: page('b.test', 'D2'), current: true }, { visit: page('a.test', 'D1'), current: false });
    expect(area.kept.get('tab:1')).toBe('D2');
    await save({ visit: page('b.test', 'D2'), current: false });
    expect(area.kept.has('tab:1')).toBe(false);
    expect(area.kept.has('visit:D2')).toBe(true);
  });
  it('forgets what the journal forgot, a closed tab, and everything', async () => {
    const area = new FakeArea();
    const { made, save } = store(area);
    area.kept.set('notified', 'somebody else\'s');
    await save(shown(page('a.test', 'D1')), shown(page('b.test', 'E1', 2)));
    await made.closeTab(2);
    await made.remove(['E1']);
    expect([...area.kept.keys()]).toEqual(['notified', 'visit:D1', 'tab:1']);
    const late = made.save([shown(page('c.test', 'F1', 3))], {});
    await made.erase();
    expect([...area.kept.keys()]).toEqual(['notified']);
    await made.flush();
    void late;
    expect([...area.kept.keys()]).toEqual(['notified']);
  });
});

describe('writing', () => {
  it('waits 250 ms at most, for one batch', async () => {
    const area = new FakeArea();
    const { made, timer } = store(area);
    const visit = page('a.test', 'D1');
    const all = [made.save([shown(visit)]), made.save([shown(visit)]), made.save([shown(page('b.test', 'E1', 2))])];
    expect(area.calls).toEqual([]);
    expect(timer.waits).toEqual([250]);
    timer.ring();
    await Promise.all(all);
    expect(area.calls).toEqual(['set visit:D1 tab:1', 'set visit:E1 tab:2']);
  });
  it('is one at a time for a tab, with the latest state', async () => {
    const area = new FakeArea();
    let release = (): void => {};
    area.held = new Promise((done) => { release = done; });
    const { made, timer } = store(area);
    const first = made.save([shown(page('a.test', 'D1'))]);
    timer.ring();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    for (let i = 1; i <= 3; i++) void made.save([shown(page('a.test', 'D1', 1, i))]);
    timer.ring();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(area.calls).toHaveLength(1);
    release();
    await first;
    await made.flush();
    expect(area.calls).toHaveLength(2);
    expect(area.mostInFlight).toBe(1);
    expect(area.kept.get('visit:D1')).toMatchObject({ visit: { requests: 4 } });
  });
});

describe('a full area', () => {
  it('is no event while there is room', async () => {
    const { made, save } = store(new FakeArea());
    await save(shown(page('a.test', 'D1', 1, 20)));
    expect(made.state).toBe('ok');
  });
  it('keeps the old value, says so, never throws, and writes again when there is room', async () => {
    const area = new FakeArea();
    const { made, save } = store(area);
    await save(shown(page('a.test', 'D1')));
    area.quota = 2_000;
    await save(shown(page('a.test', 'D1', 1, 50)));
    expect(made.state).toBe('full');
    expect(area.kept.get('visit:D1')).toMatchObject({ visit: { requests: 1 } });
    area.quota = Infinity;
    await save(shown(page('a.test', 'D1', 1, 50)));
    expect(made.state).toBe('ok');
    expect(area.kept.get('visit:D1')).toMatchObject({ visit: { requests: 51 } });
  });
  it('is told apart from an area that fails', async () => {
    const area = new FakeArea();
    const { made, save } = store(area);
    area.refusal = new Error('IO error');
    expect(await made.load()).toMatchObject({ visits: [] });
    await save(shown(page('a.test', 'D1')));
    expect(made.state).toBe('failing');
    area.refusal = Object.assign(new Error('too much'), { name: 'QuotaExceededError' });
    await save(shown(page('a.test', 'D1')));
    expect(made.state).toBe('full');
  });
  it('gives up what was left before what is open, the oldest first, and stays within its budget', async () => {
    const area = new FakeArea();
    const { made, save } = store(area, { budget: 12_000 });
    const left = (host: string, id: string): Change<KeptVisit> => ({ visit: { ...page(host, id, 1, 10), phase: 'left' as const }, current: false });
    await save(shown(page('open.test', 'O1', 2, 10)));
    for (let i = 0; i < 6; i++) await save(left(`l${i}.test`, `L${i}`));
    await save(shown(page('other.test', 'O2', 3, 10)));
    const kept = [...area.kept.keys()].filter((k) => k.startsWith('visit:'));
    expect(kept).toContain('visit:O1');
    expect(kept).toContain('visit:O2');
    expect(kept).toContain('visit:L5');
    expect(kept).not.toContain('visit:L0');
    expect(JSON.stringify([...area.kept].filter(([k]) => k.startsWith('visit:')).map(([, v]) => v)).length).toBeLessThan(12_100);
    expect(made.state).toBe('ok');
  });
  it('keeps the rest when one visit alone is larger than all the room', async () => {
    const area = new FakeArea();
    const { made, save } = store(area, { budget: 3_000 });
    await save(shown(page('a.test', 'D1')));
    await save(shown(page('b.test', 'E1', 2, 100)));
    expect(made.state).toBe('full');
    expect([...area.kept.keys()]).toEqual(['visit:D1', 'tab:1']);
  });
  it('with 300 tabs of 300 hosts each holds the budget', async () => {
    const area = new FakeArea();
    const { save } = store(area);
    for (let tab = 1; tab <= 300; tab++) await save(shown(page('a.test', `D${tab}`, tab, 300)));
    const size = JSON.stringify([...area.kept].map(([, v]) => v)).length;
    expect(size).toBeLessThan(4_050_000);
    expect(area.kept.has('visit:D300')).toBe(true);
  }, 60_000);
});

describe('private windows', () => {
  it('are not written, nor is what is not known yet', async () => {
    const area = new FakeArea();
    const { save } = store(area);
    await save(shown({ ...page('secret.test', 'D1'), private: true }), shown({ ...page('secret.test', 'D2', 2), private: undefined }));
    expect([...area.kept]).toEqual([]);
  });
  it('take away what was written before it was known', async () => {
    const area = new FakeArea();
    const { save } = store(area);
    const visit = page('secret.test', 'D1');
    await save(shown(visit));
    visit.private = true;
    await save(shown(visit));
    expect([...area.kept.keys()].filter((k) => k.startsWith('visit:'))).toEqual([]);
    expect(JSON.stringify([...area.kept])).not.toContain('secret');
  });
  it('in Chrome\'s own context write and read nothing at all', async () => {
    const area = new FakeArea();
    area.kept.set('visit:X', { v: 1, catalogue: CATALOGUE, visit: { id: 'X' } });
    const { made, timer } = store(area, { private: true });
    expect(await made.load()).toEqual({ visits: [], exposures: new Map(), current: new Map(), index: undefined });
    const saved = made.save([shown(page('secret.test', 'D1'))], {});
    timer.ring();
    await saved;
    await made.flush();
    await made.remove(['X']);
    await made.closeTab(1);
    await made.erase();
    expect(area.calls).toEqual([]);
    expect(timer.waits).toEqual([]);
    expect(made.state).toBe('ok');
  });
  it('stand behind a wall that no caller can pass', async () => {
    const area = new FakeArea();
    const wall = guarded(area, { private: true });
    await expect(wall.set({ a: 1 })).rejects.toThrow(PrivateWrite);
    await expect(wall.remove('a')).rejects.toThrow(PrivateWrite);
    expect(await wall.get(null)).toEqual({});
    expect(area.calls).toEqual([]);
    await guarded(area, { private: false }).set({ a: 1 });
    expect(area.kept.get('a')).toBe(1);
  });
});

describe('the budget', () => {
  it('asks for nothing while everything fits', () => {
    const budget = new SessionBudget(100);
    budget.put('a', 40, false);
    expect(budget.victims(60, new Set())).toEqual([]);
    expect(budget.used).toBe(40);
  });
  it('counts a value that is replaced once', () => {
    const budget = new SessionBudget(100);
    budget.put('a', 40, false);
    budget.put('b', 50, false);
    expect(budget.victims(45, new Set(['a']))).toEqual([]);
    expect(budget.victims(60, new Set(['a']))).toEqual(['b']);
    budget.put('a', 10, false);
    expect(budget.used).toBe(60);
    budget.drop('a');
    budget.drop('a');
    expect(budget.used).toBe(50);
  });
});
