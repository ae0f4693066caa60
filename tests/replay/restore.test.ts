/** A worker may be stopped after any event. Stopping and restoring the journal at every k-th event must change nothing. */
import { describe, expect, it } from 'vitest';
import { elsewhereOf } from '../../src/detectors/elsewhere.ts';
import { detectAll } from '../../src/detectors/index.ts';
import { observerWith } from '../../src/detectors/observer.ts';
import { Journal } from '../../src/journal/journal.ts';
import type { BrowserEvent } from '../../src/journal/types.ts';
import { TODAY } from '../scene.ts';
import { logsIn } from './corpora.ts';
import { compiled } from './data.ts';

const { boot, knowledge } = compiled();
const OBSERVER = observerWith((value) => `${value.length} ${value.slice(0, 12)}`);
const logs = [...logsIn('netlogs'), ...logsIn('har')];

/** What is left after the log, as storage would keep it, and what is found in it. */
function after(events: readonly BrowserEvent[], every: number): unknown {
  let journal = new Journal(boot, {}, OBSERVER);
  events.forEach((event, index) => {
    journal.accept(event);
    if (every === 0 || index % every !== 0) return;
    const saved: unknown = JSON.parse(JSON.stringify(journal.snapshot(boot.version)));
    const restored = Journal.restore(boot, saved as { index: unknown; visits: unknown[] }, boot.version, {}, OBSERVER);
    expect(restored.refused).toEqual([]);
    journal = restored.journal;
  });
  const { index, visits } = JSON.parse(JSON.stringify(journal.snapshot(boot.version))) as { index: unknown; visits: { id: string }[] };
  const all = [...journal.visits()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = all.map((visit) => detectAll({ visit, knowledge, home: 'MX', today: TODAY, elsewhere: elsewhereOf(visit, all) }));
  return { index, visits: visits.sort((a, b) => (a.id < b.id ? -1 : 1)), found };
}

describe('killing and restoring the journal', () => {
  it.each(logs.map((log) => [log.name, log.events] as const))('%s: the same result for every k', (_, events) => {
    const whole = after(events, 0);
    for (const every of [97, 31, 7, 3, 1]) {
      // On a long log, stopping at every single event would take minutes; short logs stand for it.
      if (every < 7 && events.length > 1_500) continue;
      expect(after(events, every)).toEqual(whole);
    }
  });
});
