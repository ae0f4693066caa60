import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/journal/journal.ts';
import { fromRecord, RECORD_VERSION, toRecord, type StoredVisit } from '../../src/journal/record.ts';
import type { BrowserEvent, RequestFacts } from '../../src/journal/types.ts';
import type { KeptVisit } from '../../src/journal/state.ts';
import { classifier, facts, feed, journal, load, navigation, open, WATCHED } from './support.ts';

const CATALOGUE = '2026-11-22';

const held = (f: RequestFacts): BrowserEvent[] => [{ kind: 'request-started', ...f }, { kind: 'request-failed', ...f, error: 'NS_ERROR_ABORT', held: true }];

/** A visit that uses every field: chains, hits of both kinds, plain requests, frames, requests under way, gaps. */
function full(): KeptVisit {
  const j = feed(journal({ contacts: 8 }), { kind: 'tab-known', at: 1, tabId: 1, private: false },
    open(1000, 'http://example.org/', 'D1', { via: ['http://__proto__/x'] }),
    load(1100, `https://${WATCHED.host}/1`, { documentId: 'D1', asker: 'http://example.org' }), load(1200, `https://${WATCHED.host}/2`, { documentId: 'D1', address: WATCHED.address }),
    load(1300, 'https://px.tracker.test/a', { documentId: 'F1', parentDocumentId: 'D1', frameId: 17_179_869_186 }),
    { kind: 'request-started', ...facts(1400, 'http://open.test/?mail=ana@example.org', { documentId: 'D1', type: 'xmlhttprequest', method: 'POST' }) },
    ...held(facts(1450, 'https://held.test/', { documentId: 'D1' })),
    { kind: 'request-sent', ...facts(1500, 'http://cookie.test/', { documentId: 'D1' }), cookie: true, advance: false },
    load(1600, 'https://api.test/', { tabId: -1, asker: 'http://example.org' }),
    ...Array.from({ length: 9 }, (_, i) => load(1700 + i, `https://h${i}.test/`, { documentId: 'D1' })));
  const visit = j.current(1);
  if (!visit) throw new Error('no visit');
  return visit;
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const stored = (): StoredVisit => json(toRecord(full(), CATALOGUE)) as StoredVisit;

describe('a record', () => {
  it('gives the visit back, field by field', () => {
    const visit = full();
    expect(visit.gaps).toEqual(['page-worker', 'cut']);
    const read = fromRecord(json(toRecord(visit, CATALOGUE)), CATALOGUE);
    expect(read).toEqual({ visit });
  });
  it('writes an address once, however many detectors saw something in it', () => {
    const visit = full();
    const seen = visit.contacts.get('px.tracker.test');
    const [evidence] = seen?.evidence ?? [];
    if (!seen || !evidence) throw new Error('no look');
    seen.signs = ['one', 'two', 'three'].map((detector) => ({ detector, what: 'x', count: 1, evidence: { ...evidence } }));
    expect(JSON.stringify(toRecord(visit, CATALOGUE)).split('"https://px.tracker.test/a"')).toHaveLength(2);
    expect(fromRecord(json(toRecord(visit, CATALOGUE)), CATALOGUE)).toEqual({ visit });
  });
  it('of another form or another catalogue is refused, and says so', () => {
    expect(fromRecord({ ...stored(), v: 0 }, CATALOGUE)).toEqual({ corrupt: 'record of another version' });
    expect(fromRecord(stored(), '2027-01-01')).toEqual({ corrupt: 'record of another catalogue' });
  });
  it.each([undefined, null, 0, '', 'text', [], [1], {}, { v: 1, catalogue: CATALOGUE }, { v: 1, catalogue: CATALOGUE, visit: null }, { v: 1, catalogue: CATALOGUE, visit: [] }])('that is %j is refused', (value) => {
    expect(fromRecord(value, CATALOGUE)).toHaveProperty('corrupt');
  });

  /** Every place in the record, each replaced by every odd value: 10,000 and more damaged records. */
  it('damaged in any one place is refused or still a whole visit, and never a crash', () => {
    const odd: unknown[] = [null, undefined, -1, 1.5, 1e308, true, '', 'x'.repeat(3_000), [], {}, [[]], { __proto__: null }, 'main_frame'];
    let refused = 0;
    let taken = 0;
    const damage = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const holder = node as Record<string, unknown>;
      for (const key of Object.keys(holder)) {
        const before = holder[key];
        for (const value of odd) {
          holder[key] = value;
          const read = fromRecord(record, CATALOGUE);
          if ('corrupt' in read) {
            refused++;
            expect(read.corrupt.length).toBeLessThan(200);
            continue;
          }
          taken++;
          // What is taken can be stored, and goes on living.
          toRecord(read.visit, CATALOGUE);
          const { journal: j } = Journal.restore(classifier, { index: undefined, visits: [record] }, CATALOGUE);
          feed(j, load(9000, 'https://late.test/', { documentId: 'D1' }), navigation(9100, ['https://n.test/']), open(9500, 'https://m.test/', 'D2'), { kind: 'tab-closed', at: 9900, tabId: 1 });
        }
        holder[key] = before;
        damage(before);
      }
    };
    const record = stored();
    const before = json(record);
    damage(record);
    expect(record).toEqual(before);
    expect(refused).toBeGreaterThan(5_000);
    expect(taken).toBeGreaterThan(500);
  }, 60_000);
});

describe('a snapshot', () => {
  it('holds public visits only', () => {
    const j = feed(journal(), { kind: 'tab-known', at: 1, tabId: 1, private: false }, { kind: 'tab-known', at: 1, tabId: 2, private: true },
      open(1000, 'https://example.org/', 'D1'), open(2000, 'https://private.test/', 'P1', { tabId: 2 }), open(3000, 'https://unknown.test/', 'U1', { tabId: 3 }),
      { kind: 'tab-replaced', at: 4000, from: 2, to: 20 }, { kind: 'tab-replaced', at: 4000, from: 1, to: 10 });
    const saved = j.snapshot(CATALOGUE);
    expect(saved.visits.map((v) => v.visit.id)).toEqual(['D1']);
    expect(saved.index).toEqual({ v: 1, begun: 1, tabs: [10], aliases: [[1, 10]] });
    expect(JSON.stringify(saved)).not.toMatch(/private\.test|unknown\.test/);
  });
  it('with damaged parts gives what is whole, and says what is not', () => {
    const { journal: j, refused } = Journal.restore(classifier, { index: { v: 1, begun: 'x', tabs: [] , aliases: [] }, visits: [stored(), { v: RECORD_VERSION }, 'nonsense'] }, CATALOGUE);
    expect(refused).toEqual(['index: begun: no number', 'record of another catalogue', 'record: no record']);
    expect(j.current(1)?.id).toBe('D1');
  });
  it('written between two commits shows the later page', () => {
    const first = feed(journal(), { kind: 'tab-known', at: 1, tabId: 1, private: false }, open(1000, 'https://a.test/', 'D1')).snapshot(CATALOGUE).visits;
    const second = feed(journal(), { kind: 'tab-known', at: 1, tabId: 1, private: false }, open(5000, 'https://b.test/', 'D2')).snapshot(CATALOGUE).visits;
    for (const visits of [[...first, ...second], [...second, ...first]]) {
      const { journal: j } = Journal.restore(classifier, { index: undefined, visits: json(visits) as unknown[] }, CATALOGUE);
      expect(j.current(1)?.id).toBe('D2');
      expect(j.visit('D1')).toMatchObject({ phase: 'left', left: 5008 });
    }
  });
});
