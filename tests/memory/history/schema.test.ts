/** Every version of the database that was ever released, written here by hand as it was then, opens in this one with all that is in it. */
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/memory/history/open-database.ts';
import { STEPS } from '../../../src/memory/history/schema.ts';
import { overviewOf } from '../../../src/memory/overview/overview.ts';
import { all, DAY, stand } from './stand.ts';

const never = { later: () => undefined, lost: () => undefined };

/** A row as version 1 wrote it: one visit to news.example on 16 November 2026, under a key of 32 times 7. */
const VERSION_1 = {
  key: '2026-11-16.0a0b0c0d', visit: '00112233aabbccdd',
  iv: 'AAECAwQFBgcICQoL',
  data: 'fRMy/s45yc88XROxMidRsHKIqlj30qsxBJx2m0lJ2yPZaD1w45rE+Izz3aTl2h3fLgfCqutKI2jEE5jCOGARDYwIiuxBfmIOS/PgYTyiqILQs+LWCeJn+yJ2DYto2iWuRWLklmvevyij'
    + 'GgBiIVRtQNeMUZJYomzuclGM1ZCICCGmXqRFerexc62VQm7xo/v8hb7grz5zRzQGSQo9vmVrLc7UPi2EcJjCT5G4TX8tCdjTO1UTAv38PHm+pgC09DcSnMCHv74RDbQdwhHjUWHD1L61'
    + '7u85EY5ABvlFjI+8cIfhAcc0bvkey2xKfZE2tUO1w6eRHJDltSy0vqYUjT2Gtcr5i1BW9v1BOsj4k44RCPUQwD/YtyIL4CFD6aDc2N8A+lS4EVSJpOYEJSUPLsfQc8V8VQ4J919x1/FU'
    + '+EU/Kcxp3k+oqpnzuYkL/nypyZXDaS3ET8nT6vw5xdt174x1tFy5EjX70kq+4faf63gr0P8R06+i7wdapPjfx5lSAIabk47jM0c2ObwQffA86HbOOKQ=',
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
      visits: 1, worst: 'risk', sites: [{ name: 'news.example', requests: 12 }], companies: [{ name: 'Trackco', requests: 300 }],
      findings: [{ detector: 'plaintext', what: 'cookies', evidence: [{ url: 'http://news.example/', status: 200 }] }],
    });
  });

  it('answers for spans, though its days have no digest and its visits count no findings by country', async () => {
    const world = stand();
    await version1();
    world.local.kept.set('history-place', { current: 1, aside: [] });
    world.files.put(`${VERSION_1.key}.key`, new Uint8Array(32).fill(7));
    world.clock += 3 * DAY;
    await world.wake(30);
    const { parts } = await world.history.span(30);
    const overview = await overviewOf(parts, { source: 'history', span: 30, from: '2026-10-21', to: '2026-11-19', atRisk: false, findings: true }, () => undefined);
    expect(overview).toMatchObject({ visits: 1, companies: [{ name: 'Trackco', requests: 300, visits: 1, sites: 1, days: 1 }], findings: [{ detector: 'plaintext', day: '2026-11-16' }] });
    expect(overview.countries.every(({ findings }) => findings === 0)).toBe(true);
    expect(await all('history-1', 'digests')).toHaveLength(1);
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
