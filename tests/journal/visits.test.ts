import { describe, expect, it } from 'vitest';
import { commit, feed, journal, load, navigation, open, WATCHED } from './support.ts';

describe('what is a visit', () => {
  it('is a committed page, with its own host opened and the others loaded', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), load(1050, 'https://cdn.test/a.png', { documentId: 'D1', asker: 'https://example.org' }));
    const visit = j.current(1);
    expect(visit).toMatchObject({ id: 'D1', phase: 'open', url: 'https://example.org/', host: 'example.org', site: 'example.org', gaps: [], requests: 2, started: 1000, committed: 1008 });
    expect(visit?.contacts.get('example.org')).toMatchObject({ ways: { opened: 1 }, thirdParty: false, requests: 1, answered: 1, addresses: ['192.0.2.1'] });
    expect(visit?.contacts.get('cdn.test')).toMatchObject({ ways: { loaded: 1 }, thirdParty: true, requests: 1, answered: 1, hits: [] });
    expect([...j.visits()]).toHaveLength(1);
  });
  it('is told with every event that changes it, and with no other', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), open(1000, 'https://b.test/', 'E1', { tabId: 2 }));
    const changed = load(2000, 'https://cdn.test/a.png', { documentId: 'D1' }).map((event) => j.accept(event).map((v) => v.id));
    expect(changed).toEqual([['D1'], ['D1']]);
    expect(j.accept(commit(3000, 'https://c.test/', 'D2')).map((v) => v.id).sort()).toEqual(['D1', 'D2']);
    expect(j.accept(commit(3050, 'https://example.org/', 'D1', { how: ['forward_back'] })).map((v) => v.id).sort()).toEqual(['D1', 'D2']);
    expect(j.accept({ kind: 'address-changed', at: 3100, tabId: 2, documentId: 'E1', url: 'https://b.test/x' }).map((v) => v.id)).toEqual(['E1']);
    expect(j.accept({ kind: 'navigation-failed', at: 3200, tabId: 2, url: 'https://nobody.test/', error: 'x' })).toEqual([]);
  });
  it('is not a navigation request alone', () => {
    const j = feed(journal(), open(1000, 'https://example.org/', 'D1'), navigation(5000, [`https://${WATCHED.host}/x`]));
    expect(j.current(1)?.id).toBe('D1');
    expect(j.current(1)?.contacts.has(WATCHED.host)).toBe(false);
    expect(j.current(1)?.requests).toBe(1);
  });
  it('is the same whichever half comes first', () => {
    const [a, b, c] = [navigation(1000, ['https://example.org/']), [commit(1008, 'https://example.org/#top', 'D1')], load(1050, 'https://cdn.test/a.png', { documentId: 'D1' })];
    const orders = [[a, b, c], [b, a, c], [c, b, a], [c, a, b], [b, c, a], [a, c, b]];
    for (const order of orders) {
      const visit = feed(journal(), ...order).current(1);
      expect(visit, JSON.stringify(order.map((o) => o[0]?.kind))).toMatchObject({ id: 'D1', requests: 2, gaps: [] });
      expect(visit?.contacts.get('example.org')).toMatchObject({ ways: { opened: 1 }, requests: 1, evidence: [{ outcome: 'answered' }] });
      expect(visit?.contacts.get('cdn.test')?.thirdParty).toBe(true);
    }
  });
});
