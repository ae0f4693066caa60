/** What the openings of the dashboard in one browser say. */
import type { BrowserKind } from '../tests/browser/drivers/types.ts';
import { WATCHED } from './dashboard-extension.ts';
import { STATES, type Opened } from './dashboard-open.ts';
import { quantile, rounded } from './measure.ts';
import type { Goal } from './types.ts';

const PAINT = 500;
/** Response that a person takes for immediate: https://web.dev/articles/rail */
const INPUT = 100;
const WORKER = 50;

export function* dashboardGoals(kind: BrowserKind, all: readonly Opened[]): Generator<Goal> {
  const of = (page: string, what: string): string => `dashboard, ${kind}, 90 days: #${page}, ${what}`;
  for (const page of WATCHED) {
    for (const state of STATES) {
      const some = all.filter((one) => one.page === page && one.state === state);
      const first = spread(some.map(({ painted }) => painted));
      yield { goal: of(page, `first paint, worker ${state}`), ...first, unit: 'ms', gate: `< ${PAINT}`, ambitious: '< 250', met: first.value < PAINT };
      // Machines differ: how long the whole takes is told and no gate.
      yield { goal: of(page, `its data are there, worker ${state}`), ...spread(some.map(({ shown }) => shown)), unit: 'ms', gate: 'none', ambitious: 'none', met: true };
    }
    const some = all.filter((one) => one.page === page);
    const deaf = spread(some.map((one) => Math.max(one.deaf, 0)));
    yield { goal: of(page, 'longest time for which the page heard nothing while it loaded'), ...deaf, unit: 'ms', gate: `<= ${INPUT}`, ambitious: `<= ${WORKER}`, met: deaf.value <= INPUT };
    const keys = some.flatMap((one) => one.keys);
    if (keys.length === 0) continue;
    const late = spread(keys);
    yield { goal: of(page, 'how late a key press was heard while it loaded (p90 is judged)'), ...late, unit: 'ms', gate: `<= ${INPUT}`, ambitious: '<= 16', met: (late.p90 ?? 0) <= INPUT };
  }
  for (const state of STATES) {
    const deaf = spread(all.filter((one) => one.state === state).map(({ worker }) => Math.max(0, ...worker.map((gap) => gap.deaf))));
    yield { goal: `dashboard, ${kind}, 90 days: longest time for which the worker heard nothing, ${state} before`, ...deaf, unit: 'ms', gate: `<= ${WORKER}`, ambitious: '<= 30', met: deaf.value <= WORKER };
  }
}

function spread(times: readonly number[]): Pick<Goal, 'value' | 'p10' | 'p90' | 'rounds'> {
  const sorted = times.toSorted((a, b) => a - b);
  return { value: rounded(quantile(sorted, 0.5)), p10: rounded(quantile(sorted, 0.1)), p90: rounded(quantile(sorted, 0.9)), rounds: sorted.length };
}
