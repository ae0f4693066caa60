/** Every version of the database that was ever released, written here by hand as it was then, opens in this one with all that is in it. */
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/memory/history/open-database.ts';
import { STEPS } from '../../../src/memory/history/schema.ts';
import { stand } from './stand.ts';

const never = { later: () => undefined, lost: () => undefined };

/** A row as version 1 wrote it: one visit to news.example on 16 November 2026, under a key of 32 times 7. */
const VERSION_1 = {
  key: '2026-11-16.0a0b0c0d', visit: '00112233aabbccdd',
  iv: 'AAECAwQFBgcICQoL',
  data: 'bRM4/oY5yQwIF19TvFoAYNfCMVOP1CWUPGRFiof5DValZ8/AaXIDmUcsLSB7xFbCyeeLHtD26Ju6DPx06K3M/1kFOf25HOtFa6Oa2BqnfyxdgpJwpgeRv+JSl0+Vxs3fNHStyP6pBTmg'
    + 'ODkv4IVdgHNRAMvxJi9FuPNCdKgw8Veu3Se0i5BXgRcACmuAXGNr9bHsOIsht7QvuIwsnXkLeoxVxopjlcsw56jZeEOSjrnWj3YWBkRfeXUhjmY/nyAXoB1QIMt13uxiXwoKiIVgRMPE'
    + 'fNsg6YEHINxI5PXCDwYWtm/anwYy6ntcf6vWSc+Q1U5TcNNB582KF0C7a3+Mwnw+QLytQSQYFC17Aj01k6M6Ih4kCuDsMm9zpXkpXhm2+UhFzVvEqi9yAc06Z/lGJDfVMST7TOfcMMoe'
    + 'dOKz6pz9+OLQU6hXXr4mTeDkFaIxx+gYdbvR7djq+KJPF2K9w2wyw1loRy9ncqOoO1tEAtAwNUyqbhY5jYnmJSPMRy7yl420/hNK9U4pU48wpOrFtFSxOBgmaCKS5KqamIG8nODyLQ/k'
    + 'zSCGvHBzyWmby3M=',
};

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));

function version1(): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('history-1', 1);
    opening.onerror = () => failed(opening.error);
    opening.onupgradeneeded = () => {
      const rows = opening.result.createObjectStore('rows', { keyPath: ['day', 'visit'] });
      rows.createIndex('visit', 'visit');
      rows.put({ day: '2026-11-16', visit: VERSION_1.visit, key: VERSION_1.key, iv: bytes(VERSION_1.iv), data: bytes(VERSION_1.data) });
      opening.result.createObjectStore('lines', { keyPath: 'day' });
      opening.result.createObjectStore('days', { keyPath: 'day' }).put({ day: '2026-11-16', order: 1, bytes: 1, loose: 1, packed: false, keys: [VERSION_1.key], named: true });
      opening.result.createObjectStore('notes', { keyPath: 'name' }).put({ name: 'dropped', days: 3, last: '2026-11-16' });
    };
    opening.onsuccess = () => { opening.result.close(); done(); };
  });
}

describe('version 1', () => {
  it('opens with all that is in it', async () => {
    const world = stand();
    await version1();
    world.local.kept.set('history-place', { current: 1, aside: [] });
    world.files.put(`${VERSION_1.key}.key`, new Uint8Array(32).fill(7));
    await world.wake(30);
    expect(await world.history.state()).toMatchObject({ days: 1, trouble: [{ kind: 'full', days: 3 }] });
    expect(await world.history.day('2026-11-16')).toMatchObject({
      visits: 1, worst: 'risk', sites: [{ name: 'news.example', requests: 12 }], companies: [{ name: 'Trackco' }],
      findings: [{ detector: 'plaintext', what: 'cookies', evidence: [{ url: 'http://news.example/', status: 200 }] }],
    });
  });
});

describe('the steps', () => {
  it('are taken from the version that is there, each once and in order, and keep what is in it', async () => {
    stand();
    const taken: number[] = [];
    const step = (number: number): (typeof STEPS)[number] => () => { taken.push(number); };
    const first = await openDatabase('steps', { ...never, steps: STEPS });
    if (!('database' in first)) throw new Error('it did not open');
    await first.database.put('notes', { name: 'dropped', days: 1, last: '2026-11-16' });
    first.database.close();
    const second = await openDatabase('steps', { ...never, steps: [...STEPS, step(1), async (_, transaction) => {
      taken.push(2);
      await transaction.objectStore('notes').put({ name: 'dropped', days: 2, last: '2026-11-16' });
    }] });
    if (!('database' in second)) throw new Error('it did not open');
    expect(taken).toEqual([1, 2]);
    expect(second.database.version).toBe(STEPS.length + 2);
    expect(await second.database.getAll('notes')).toEqual([{ name: 'dropped', days: 2, last: '2026-11-16' }]);
    second.database.close();
  });

  it('one that fails leaves the database as it was', async () => {
    stand();
    const first = await openDatabase('steps', { ...never, steps: STEPS });
    if (!('database' in first)) throw new Error('it did not open');
    await first.database.put('notes', { name: 'dropped', days: 1, last: '2026-11-16' });
    first.database.close();
    const failing = await openDatabase('steps', { ...never, steps: [...STEPS, async (_, transaction) => {
      await transaction.objectStore('notes').clear();
      throw new Error('a fault in the step');
    }] });
    expect(failing).toEqual({ trouble: 'broken' });
    const again = await openDatabase('steps', { ...never, steps: STEPS });
    if (!('database' in again)) throw new Error('it did not open');
    expect(await again.database.getAll('notes')).toHaveLength(1);
    again.database.close();
  });
});
