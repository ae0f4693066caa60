import { describe, expect, it } from 'vitest';
import { observerWith } from '../../src/detectors/observer.ts';
import type { Exposure } from '../../src/exposure/types.ts';
import { toRecord } from '../../src/journal/record.ts';
import type { KeptVisit } from '../../src/journal/state.ts';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { LiveLists, type ListInUse } from '../../src/lists/live-lists.ts';
import { saltedHash } from '../../src/memory/salted-hash.ts';
import { VisitStore } from '../../src/memory/visit-store.ts';
import { rowsOf } from '../../src/witness/rows-of.ts';
import { Witness } from '../../src/witness/witness.ts';
import { load, navigation } from '../journal/support.ts';
import { entry, opened } from '../lists/read.ts';
import { TestArea } from '../memory/area.ts';
import { compiled } from '../replay/data.ts';
import { TODAY } from '../scene.ts';

const list = (first: number, name: string, family: string, hosts: string[]): ListInUse =>
  ({ id: 'l', name, publisher: '', licence: '', page: '', first: first * 2 ** 20, list: opened(hosts.map((host) => entry('host', host, { role: 'c2', family, date: '2026-10-01' }))) });
const old = list(1, 'Old', 'First', ['bad.example', 'gone.example']);
const newer = list(2, 'New', 'Second', ['other.example', 'bad.example']);

/** A worker over the session's memory, with lists in force. */
function worker(area: TestArea, inForce: readonly ListInUse[]) {
  const { boot, knowledge } = compiled();
  const lists = new LiveLists(() => TODAY);
  lists.use(inForce);
  const store = new VisitStore<KeptVisit>(area, { private: false, later: () => undefined, write: (visit) => ({ ...toRecord(visit, boot.version), listed: lists.namedBy(rowsOf(visit)) }) });
  const shown: Exposure[] = [];
  const witness = new Witness({
    boot: Promise.resolve(lists.above(boot)), knowledge: async () => lists.beside(knowledge), observer: Promise.resolve(observerWith(saltedHash(new Uint8Array(16)))), store,
    history: { on: false, ready: new Promise(() => undefined), add: () => undefined, settled: async () => undefined },
    later: () => undefined, now: () => TODAY, home: () => undefined, show: (exposure) => { shown.push(exposure); }, tell: () => undefined, failed: (error) => { throw error; },
    recall: (records) => { for (const record of records) lists.recall((record as { listed?: unknown }).listed); },
  });
  return { witness, lists };
}

const commit: BrowserEvent = { kind: 'navigation-committed', at: TODAY + 1_100, tabId: 1, documentId: 'd1', url: 'https://a.test/', how: ['link'] };
const page: BrowserEvent[] = [{ kind: 'tab-known', at: TODAY + 900, tabId: 1, private: false }, ...navigation(TODAY + 1_000, ['https://a.test/']), commit];
const request = (at: number, host: string): BrowserEvent[] => load(TODAY + at, `https://${host}/p`, { documentId: 'd1' });

const findings = async (witness: Witness): Promise<[string, string, string][]> =>
  ((await witness.exposureOf(1))?.findings ?? []).flatMap((one): [string, string, string][] => (one.detector === 'known-infrastructure' ? [[one.subject, one.indicator.list?.name ?? '', one.indicator.family.name]] : []));

describe('lists that change while a page is open', () => {
  it('find nothing on a page that meets nothing', async () => {
    const { witness } = worker(new TestArea(), [old]);
    for (const event of [...page, ...request(1_200, 'fine.example')]) witness.accept(event);
    expect(await findings(witness)).toEqual([]);
  });

  it('leave what was found as it was, and judge new requests by the new list', async () => {
    const { witness, lists } = worker(new TestArea(), [old]);
    for (const event of [...page, ...request(1_200, 'gone.example')]) witness.accept(event);
    expect(await findings(witness)).toEqual([['gone.example', 'Old', 'First']]);
    lists.use([newer]);
    for (const event of request(1_300, 'other.example')) witness.accept(event);
    expect(await findings(witness)).toEqual([['gone.example', 'Old', 'First'], ['other.example', 'New', 'Second']]);
    lists.use([]);
    for (const event of request(1_400, 'bad.example')) witness.accept(event);
    expect(await findings(witness)).toEqual([['gone.example', 'Old', 'First'], ['other.example', 'New', 'Second']]);
  });

  it('go on in the next worker, where another list is in force by then', async () => {
    const area = new TestArea();
    const first = worker(area, [old]);
    for (const event of [...page, ...request(1_200, 'gone.example')]) first.witness.accept(event);
    await first.witness.settled();

    const second = worker(area, [newer]);
    expect(await findings(second.witness)).toEqual([['gone.example', 'Old', 'First']]);
    for (const event of request(1_300, 'bad.example')) second.witness.accept(event);
    await second.witness.settled();

    const third = worker(area, []);
    expect(await findings(third.witness)).toEqual([['gone.example', 'Old', 'First'], ['bad.example', 'New', 'Second']]);
  });

  it('name a page that was only asked for when its list went', async () => {
    const area = new TestArea();
    const [asked, ...answer] = navigation(TODAY + 2_000, ['https://gone.example/']);
    const first = worker(area, [old]);
    for (const event of [...page, ...(asked ? [asked] : [])]) first.witness.accept(event);
    await first.witness.settled();
    const second = worker(area, [newer]);
    for (const event of [...answer, { ...commit, at: TODAY + 2_100, documentId: 'd2', url: 'https://gone.example/' }]) second.witness.accept(event);
    expect(await findings(second.witness)).toEqual([['gone.example', 'Old', 'First']]);
  });

  it('name a request whose answer comes only after all that', async () => {
    const area = new TestArea();
    const [asked, ...answer] = request(1_200, 'gone.example');
    const first = worker(area, [old]);
    for (const event of [...page, ...(asked ? [asked] : [])]) first.witness.accept(event);
    await first.witness.settled();
    const second = worker(area, [newer]);
    for (const event of answer) second.witness.accept(event);
    expect(await findings(second.witness)).toEqual([['gone.example', 'Old', 'First']]);
  });
});
