import { describe, expect, it } from 'vitest';
import { fold } from '../../src/exposure/fold.ts';
import type { Badge, Exposure } from '../../src/exposure/types.ts';
import { AlertLedger, WEEK } from '../../src/memory/alert-ledger.ts';
import { AlertLog } from '../../src/memory/alerts/alert-log.ts';
import { withDetector, withLevel } from '../../src/memory/alerts/reach.ts';
import { WaitingAlerts } from '../../src/memory/alerts/waiting-alerts.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/memory/types.ts';
import { Announcer } from '../../src/witness/announcer.ts';
import { sessionArea } from '../memory/alerts/session-area.ts';
import { contact, hit, indicator, organisation, scene, visit } from '../scene.ts';

/** Noon by the clock of this computer, wherever that is. */
const NOON = new Date('2026-11-23T12:00:00').getTime();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const POLICY = DEFAULT_SETTINGS.alerts;
const NIGHT = { from: 22 * 60, to: 7 * 60 };

function announcing(settings: Partial<Settings> = {}) {
  const painted: [number | undefined, Badge, string][] = [];
  const told: string[][] = [];
  const area = sessionArea();
  const now = { may: true, at: NOON, works: true, waits: 0, settings: { ...DEFAULT_SETTINGS, language: 'en' as const, ...settings } };
  const start = () => new Announcer({
    settings: () => now.settings, languages: () => ['en'], ledger: new AlertLedger(area), log: new AlertLog(area), waiting: new WaitingAlerts(area), now: () => now.at,
    paint: async (...args) => { painted.push(args); }, mayNotify: async () => now.may, waits: () => { now.waits += 1; },
    noticeId: async (id) => `alert/of-${id}`,
    notify: async (...args) => { if (!now.works) throw new Error('the system refused'); told.push(args); },
  });
  const announcer = start();
  const settled = () => new Promise((done) => { setTimeout(done, 5); });
  const show = async (exposure: Exposure, by = announcer) => { by.show(exposure); await settled(); };
  const outcomes = async () => (await new AlertLog(area).rows()).map(({ outcome }) => outcome);
  return { announcer, start, painted, told, show, now, area, outcomes, log: () => new AlertLog(area).rows() };
}

const ordinary = fold(scene(visit([contact('ads.test')])));
const alarming = fold(scene(visit([contact('exploit.test', { hits: [hit()] })])));
/** A visit with a reported address of its own. */
const alarm = (number: number): Exposure =>
  fold(scene(visit([contact('exploit.test', { hits: [hit({ indicator: number })] })], { id: `d${number}` }), { indicators: Array.from({ length: 20 }, (_, row) => indicator({ row, value: `${row}.test` })) }));
const byGoogle = fold(scene(visit([contact('g.test')]), { hosts: { 'g.test': { organisation: organisation('google', 'US') } } }));
const google = { what: 'company', company: 'google', name: 'Google' } as const;

describe('the badge', () => {
  it('is painted for an ordinary page, which is told no further', async () => {
    const { show, painted, told, outcomes } = announcing();
    await show(ordinary);
    expect(painted).toMatchObject([[1, { text: '1', level: 'note' }, 'Testigo: note; one company']]);
    expect(told).toEqual([]);
    expect(await outcomes()).toEqual([]);
  });

  it('is painted again only when something changed', async () => {
    const { show, painted } = announcing();
    await show(ordinary);
    await show(ordinary);
    expect(painted).toHaveLength(1);
    await show({ ...ordinary, since: ordinary.since + 1 });
    expect(painted).toHaveLength(2);
  });

  it('is empty when the person turned it off', async () => {
    const { show, painted } = announcing({ badge: false });
    await show(ordinary);
    expect(painted[0]?.[1]).toEqual({ text: '', level: 'none' });
  });

  it('is neutral, and does not say that nothing was found, where nothing reaches it', async () => {
    for (const alerts of [withLevel(POLICY, 'note', 'popup'), withLevel(POLICY, 'note', 'nothing'), withDetector(withLevel(POLICY, 'note', 'popup'), 'tracker', 'popup')]) {
      const { show, painted } = announcing({ alerts });
      await show(ordinary);
      expect(painted[0]?.[1]).toEqual({ text: '', level: 'none' });
      expect(painted[0]?.[2]).toContain('as you chose');
    }
  });

  it('shows the worst of what reaches it', async () => {
    const { show, painted } = announcing({ alerts: withLevel(POLICY, 'alert', 'popup') });
    await show(alarming);
    expect(painted[0]?.[1]).toEqual({ text: '1', level: 'note' });
  });

  it('stays silent about a page of which nothing is known, and about one without findings', async () => {
    const { show, painted } = announcing({ alerts: withLevel(POLICY, 'note', 'popup') });
    await show(fold(scene(visit([], { gaps: ['started-late'] }))));
    await show({ ...fold(scene(visit())), since: 1 });
    expect(painted.map(([, badge]) => badge)).toEqual([{ text: '?', level: 'unknown' }, { text: '', level: 'none' }]);
    expect(painted[1]?.[2]).toContain('nothing found');
  });

  it('is neutral on a muted site until the mute ends', async () => {
    const { show, painted, now } = announcing({ muted: [{ what: 'site', site: 'example.org', until: NOON + DAY }] });
    await show(ordinary);
    expect(painted[0]).toMatchObject([1, { text: '', level: 'none' }, 'Testigo: muted for this site']);
    now.at += DAY;
    await show(ordinary);
    expect(painted[1]?.[1]).toEqual({ text: '1', level: 'note' });
  });

  it('is not coloured by a muted company, and is by another', async () => {
    const { show, painted } = announcing({ muted: [google] });
    await show(byGoogle);
    await show({ ...fold(scene(visit([contact('g.test'), contact('ads.test')]), { hosts: { 'g.test': { organisation: organisation('google', 'US') } } })), since: 1 });
    expect(painted.map(([, badge]) => badge)).toEqual([{ text: '', level: 'none' }, { text: '2', level: 'note' }]);
  });

  it('keeps saying that the data cannot be read', async () => {
    const { announcer, painted } = announcing();
    await announcer.blind('unknown');
    const before = painted.length;
    await announcer.seeing();
    expect(painted).toHaveLength(before);
  });

  it('says blind everywhere, and takes it back', async () => {
    const { announcer, show, painted } = announcing();
    await show(ordinary);
    await announcer.blind('blind');
    expect(painted.slice(1).map(([tabId, badge]) => [tabId, badge.text])).toEqual([[undefined, '?'], [1, '?']]);
    await announcer.seeing();
    expect(painted.at(-1)?.slice(0, 2)).toEqual([undefined, { text: '', level: 'none' }]);
  });
});

describe('a notification', () => {
  it('tells an alert once, without host or family, and its id names neither', async () => {
    const { show, told, log } = announcing();
    await show(alarming);
    await show(alarming);
    expect(told).toHaveLength(1);
    expect(told[0]?.join()).not.toMatch(/exploit\.test|example\.org|pegasus/i);
    expect(await log()).toMatchObject([{ what: 'finding', outcome: 'notified', by: 'level', level: 'alert', card: 'family/nso-pegasus', visit: 'd1', notice: told[0]?.[0] }]);
  });

  it('comes again after a week, and for another visit within it says in the log why not', async () => {
    const { show, told, now, outcomes } = announcing();
    await show(alarming);
    await show({ ...alarming, visit: 'd2' });
    expect(told).toHaveLength(1);
    expect(await outcomes()).toEqual(['told', 'notified']);
    now.at += WEEK;
    await show({ ...alarming, visit: 'd3' });
    expect(told).toHaveLength(2);
  });

  it('is one for all that a visit shows at once', async () => {
    const { show, told, log } = announcing({ alerts: withLevel(POLICY, 'note', 'notification') });
    await show(alarming);
    expect(told).toHaveLength(1);
    expect(told[0]?.[2]).toContain('more finding');
    expect((await log()).length).toBeGreaterThan(1);
  });

  it('of a detector comes whatever the level, and the log says that the kind was chosen', async () => {
    const { show, told, log } = announcing({ alerts: withDetector(withLevel(POLICY, 'note', 'nothing'), 'jurisdiction', 'notification') });
    await show(byGoogle);
    expect(told).toHaveLength(1);
    expect(await log()).toMatchObject([{ detector: 'jurisdiction', by: 'detector' }]);
  });

  it('is not spent on what the browser would not show', async () => {
    const { show, told, now, outcomes } = announcing();
    now.may = false;
    await show(alarming);
    expect(told).toEqual([]);
    now.may = true;
    await show(alarming);
    expect(told).toHaveLength(1);
    expect(await outcomes()).toEqual(['notified', 'permission']);
  });

  it('that the system refuses is in the log', async () => {
    const { show, now, outcomes } = announcing();
    now.works = false;
    await show(alarming);
    expect(await outcomes()).toEqual(['failed']);
  });

  it('comes of the companies on a page, too, for who wants that', async () => {
    const { show, told, log } = announcing({ alerts: withDetector(POLICY, 'tracker', 'notification') });
    await show(ordinary);
    expect(told).toHaveLength(1);
    expect(told[0]?.[2]).toContain('Other companies on the page');
    expect(await log()).toMatchObject([{ detector: 'tracker', subject: 'tracker ads.test' }]);
  });

  it('never comes of a private window, which leaves no line in the log', async () => {
    const { show, told, area } = announcing();
    await show({ ...alarming, private: true });
    expect(told).toEqual([]);
    expect(area.kept).toEqual({});
  });

  it('does not come of a muted site or a level that was turned off', async () => {
    const muted = announcing({ muted: [{ what: 'site', site: 'example.org' }] });
    await muted.show(alarming);
    expect(muted.told).toEqual([]);
    expect(await muted.outcomes()).toEqual(['site']);
    const off = announcing({ alerts: withLevel(POLICY, 'alert', 'badge') });
    await off.show(alarming);
    expect(off.told).toEqual([]);
    expect(await off.outcomes()).toEqual([]);
  });

  it('does not come of a muted company, unless an address was reported', async () => {
    const { show, told, outcomes } = announcing({ muted: [google, { ...google, company: 'exploit' }], alerts: withLevel(POLICY, 'note', 'notification') });
    await show(byGoogle);
    expect(told).toEqual([]);
    expect(await outcomes()).toEqual(['company', 'company']);
    await show({ ...fold(scene(visit([contact('exploit.test', { hits: [hit()] })]), { hosts: { 'exploit.test': { organisation: organisation('exploit', 'US') } } })), visit: 'd2' });
    expect(told).toHaveLength(1);
  });

  it('stops after five in an hour; the alerts beyond are told together when it is over, once', async () => {
    const { show, told, now, outcomes, announcer } = announcing();
    for (let number = 0; number < 7; number += 1) await show(alarm(number));
    expect(told).toHaveLength(5);
    expect(await outcomes()).toEqual(['limit', 'limit', 'notified', 'notified', 'notified', 'notified', 'notified']);
    expect(now.waits).toBe(2);
    expect(await announcer.catchUp()).toBe(NOON + HOUR);
    expect(told).toHaveLength(5);
    now.at += HOUR;
    expect(await announcer.catchUp()).toBeUndefined();
    expect(told).toHaveLength(6);
    expect(told[5]).toMatchObject(['alerts', 'Alerts that waited', expect.stringContaining('2 alerts')]);
    await show(alarm(6));
    expect(told).toHaveLength(6);
  });

  it('beyond the five that another visit told after the hour is not told a second time', async () => {
    const { show, told, now, announcer } = announcing();
    for (let number = 0; number < 6; number += 1) await show(alarm(number));
    now.at += HOUR;
    await show({ ...alarm(5), visit: 'again' });
    expect(told).toHaveLength(6);
    await announcer.catchUp();
    expect(told).toHaveLength(6);
  });
});

describe('quiet hours', () => {
  const night = () => {
    const all = announcing({ alerts: { ...withLevel(POLICY, 'note', 'notification'), quiet: NIGHT } });
    all.now.at = new Date('2026-11-23T23:30:00').getTime();
    return all;
  };
  const MORNING = new Date('2026-11-24T07:00:00').getTime();

  it('do nothing by day', async () => {
    const { show, told, now } = night();
    now.at = NOON;
    await show(alarming);
    expect(told).toHaveLength(1);
  });

  it('keep an alert until they end, over a stop of the worker, and tell it once', async () => {
    const { show, told, now, start, outcomes } = night();
    await show(alarming);
    await show(alarming);
    expect(told).toEqual([]);
    expect(now.waits).toBe(1);
    expect(new Set(await outcomes())).toEqual(new Set(['quiet']));
    const later = start();
    expect(await later.catchUp()).toBe(MORNING);
    now.at = MORNING;
    expect(await later.catchUp()).toBeUndefined();
    expect(told).toMatchObject([['alerts', 'Alerts that waited', expect.stringContaining('one alert')]]);
    await later.catchUp();
    expect(told).toHaveLength(1);
    expect(await outcomes()).toContain('notified');
  });

  it('tell no lesser finding later, and forget no new one', async () => {
    const { show, told, now, announcer, outcomes } = night();
    await show(ordinary);
    now.at = MORNING;
    await announcer.catchUp();
    expect(told).toEqual([]);
    expect(await outcomes()).toEqual(['quiet']);
    await show({ ...ordinary, visit: 'morning' });
    expect(told).toHaveLength(1);
  });

  it('that are turned off tell what waited at once', async () => {
    const { show, told, now, announcer } = night();
    await show(alarming);
    now.settings = { ...now.settings, alerts: POLICY };
    await announcer.catchUp();
    expect(told).toHaveLength(1);
  });

  it('say so where the permission went meanwhile', async () => {
    const { show, told, now, announcer, log } = night();
    await show(alarming);
    now.at = MORNING;
    now.may = false;
    await announcer.catchUp();
    expect(told).toEqual([]);
    expect((await log())[0]).toMatchObject({ what: 'summary', count: 1, outcome: 'permission' });
  });

  it('do not count an alert of this week as a new one', async () => {
    const { show, now, told, announcer, outcomes } = night();
    now.at = NOON;
    await show(alarming);
    now.at = new Date('2026-11-23T23:30:00').getTime();
    await show({ ...alarming, visit: 'night' });
    now.at = MORNING;
    await announcer.catchUp();
    expect(told).toHaveLength(1);
    expect(await outcomes()).toContain('told');
  });
});

describe('a test', () => {
  it('shows a notification that says so, and is in the log', async () => {
    const { announcer, told, log } = announcing();
    expect(await announcer.test()).toBe('notified');
    expect(told).toMatchObject([['test', 'Test of Testigo', expect.stringContaining('Only a test')]]);
    expect(await log()).toMatchObject([{ what: 'test', outcome: 'notified' }]);
  });

  it('says why none was shown', async () => {
    const { announcer, now } = announcing();
    now.works = false;
    expect(await announcer.test()).toBe('failed');
    now.may = false;
    expect(await announcer.test()).toBe('permission');
  });
});
