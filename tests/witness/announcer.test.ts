import { describe, expect, it } from 'vitest';
import { fold } from '../../src/exposure/fold.ts';
import type { Badge, Exposure } from '../../src/exposure/types.ts';
import { AlertLedger } from '../../src/memory/alert-ledger.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/memory/types.ts';
import { Announcer } from '../../src/witness/announcer.ts';
import { contact, hit, scene, visit } from '../scene.ts';

function announcing(settings: Partial<Settings> = {}) {
  const painted: [number | undefined, Badge, string][] = [];
  const told: string[][] = [];
  const kept: Record<string, unknown> = {};
  const ledger = new AlertLedger({ get: async (key) => ({ [key]: kept[key] }), set: async (values) => { Object.assign(kept, values); } });
  const may = { notify: true };
  const announcer = new Announcer({
    settings: () => ({ ...DEFAULT_SETTINGS, language: 'en', ...settings }), languages: () => ['en'], ledger, now: () => 1_800_000_000_000,
    paint: async (...args) => { painted.push(args); }, mayNotify: async () => may.notify, notify: async (...args) => { told.push(args); },
  });
  const show = async (exposure: Exposure) => { announcer.show(exposure); await new Promise((done) => { setTimeout(done); }); };
  return { announcer, painted, told, show, may, kept };
}

const ordinary = fold(scene(visit([contact('ads.test')])));
const alarming = fold(scene(visit([contact('exploit.test', { hits: [hit()] })])));

describe('Announcer', () => {
  it('paints the badge of an ordinary page and stays quiet', async () => {
    const { show, painted, told } = announcing();
    await show(ordinary);
    expect(painted).toMatchObject([[1, { text: '1', level: 'note' }, 'Testigo: note; one company']]);
    expect(told).toEqual([]);
  });

  it('paints again only when something changed', async () => {
    const { show, painted } = announcing();
    await show(ordinary);
    await show(ordinary);
    expect(painted).toHaveLength(1);
    await show({ ...ordinary, since: ordinary.since + 1 });
    expect(painted).toHaveLength(2);
  });

  it('tells an alert once, without host or family', async () => {
    const { show, told } = announcing();
    await show(alarming);
    await show(alarming);
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]).toBe('family/nso-pegasus');
    expect(told[0]?.slice(1).join()).not.toMatch(/exploit\.test|Pegasus/);
  });

  it('does not spend the week on a notification that the browser would not show', async () => {
    const { show, told, may } = announcing();
    may.notify = false;
    await show(alarming);
    expect(told).toEqual([]);
    may.notify = true;
    await show(alarming);
    expect(told).toHaveLength(1);
  });

  it('tells nothing of a private window, a muted site, or a level that was turned off', async () => {
    const cases: [Exposure, Partial<Settings>][] = [[{ ...alarming, private: true }, {}], [alarming, { muted: [{ what: 'site', site: 'example.org' }] }], [alarming, { alerts: { levels: { ...DEFAULT_SETTINGS.alerts.levels, alert: 'badge' }, detectors: {} } }]];
    for (const [exposure, settings] of cases) {
      const { show, told } = announcing(settings);
      await show(exposure);
      expect(told).toEqual([]);
    }
  });

  it('keeps the badge empty when the person turned it off', async () => {
    const { show, painted } = announcing({ badge: false });
    await show(ordinary);
    expect(painted[0]?.[1]).toEqual({ text: '', level: 'none' });
  });

  it('keeps saying that its data cannot be read', async () => {
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
