/**
 * The dashboard's answers: how long a worker that has just woken takes for a span of the history, and how long it is deaf meanwhile. Ninety days of
 * 300 visits with 40 contacts each; the last two are not packed yet, as on any day. The database is one in memory that does its work in the
 * same thread, so what a worker that has just woken takes is told and no gate; docs/costs.md tells of a real browser.
 */
import { detailOf, overviewOf } from '../src/memory/overview/overview.ts';
import { pauses } from '../src/memory/overview/pause.ts';
import { SPANS, type Overview, type Span } from '../src/memory/overview/types.ts';
import type { History } from '../src/memory/history/history.ts';
import { BEGIN, DAY, theWeb, VISITS, visitOf } from './browsing.ts';
import { newDisk } from './disk.ts';
import { quantile, rounded } from './measure.ts';
import { Random } from './random.ts';
import type { Goal } from './types.ts';

const DAYS = 90;
const ROUNDS = 5;

export async function benchOverview(): Promise<Goal[]> {
  const world = { clock: BEGIN };
  const wake = newDisk(world);
  await browse(await wake(), world);
  const goals: Goal[] = [];
  const [deaf, deafAtFirst]: [number[], number[]] = [[], []];
  for (const span of SPANS) {
    const [cold, warm]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const history = await wake();
      await history.settled();
      cold.push(await listening(deafAtFirst, () => answer(history, span)));
      warm.push(await listening(deaf, () => answer(history, span)));
    }
    goals.push(told(`overview: ${span} days, by a worker that has just woken`, cold), told(`overview: ${span} days, asked again`, warm));
  }
  const history = await wake();
  const overview = await answer(history, 90);
  const company = overview.companies[0]?.id ?? '';
  const details: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    details.push(await listening(deaf, async () => detailOf(await history.digests(90), { country: 'US' }, pause())));
    details.push(await listening(deaf, async () => detailOf(await history.digests(90), { company }, pause())));
  }
  goals.push(told('overview: one country, or one company, of 90 days', details));
  const longest = Math.max(...deaf);
  goals.push(told('overview: longest time for which a worker that has just woken heard nothing', deafAtFirst));
  goals.push({ goal: 'overview: longest time for which the worker heard nothing while it added up', value: rounded(longest), unit: 'ms', gate: '<= 50', ambitious: '<= 30', met: longest <= 50 });
  const size = JSON.stringify(overview).length / 1_000;
  goals.push({ goal: `overview: the answer for 90 days (${overview.companies.length} companies, ${overview.requests} requests)`, value: rounded(size), unit: 'KB', gate: '<= 2000', ambitious: '<= 500', met: size <= 2_000 });
  return goals;
}

const pause = (): ReturnType<typeof pauses> => pauses({ now: () => performance.now(), later: (milliseconds, run) => { setTimeout(run, milliseconds); } });

async function answer(history: History, span: Span): Promise<Overview> {
  const { parts, from, to } = await history.span(span);
  return overviewOf(parts, { source: 'history', span, from, to, atRisk: false, findings: true }, pause());
}

async function browse(history: History, world: { clock: number }): Promise<void> {
  const random = new Random(1406);
  const web = theWeb(random);
  for (let day = 0; day < DAYS; day++) {
    for (let turn = 0; turn < VISITS; turn++) {
      world.clock = BEGIN + day * DAY + Math.floor((7 + turn * 16 / VISITS) * 3_600_000);
      const { visit, exposure } = visitOf(random, web, world.clock);
      history.add(visit, exposure);
    }
    await history.settled();
    if (day === DAYS - 1) return;
    world.clock = BEGIN + (day + 1) * DAY + 60_000;
    await history.keepHouse();
  }
}

/** Runs it while a message goes round as often as it can. @param deaf gets the longest time between two. @returns milliseconds. */
async function listening(deaf: number[], run: () => Promise<unknown>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let [last, longest, on] = [performance.now(), 0, true];
  port2.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) port1.postMessage(0);
  });
  port2.start();
  port1.postMessage(0);
  const start = performance.now();
  await run();
  const took = performance.now() - start;
  on = false;
  deaf.push(Math.max(longest, performance.now() - last));
  port1.close();
  port2.close();
  return took;
}

/** A time is told and never a gate: machines differ. */
function told(goal: string, times: number[]): Goal {
  times.sort((a, b) => a - b);
  return { goal, value: rounded(quantile(times, 0.5)), unit: 'ms', gate: 'none', ambitious: 'none', p10: rounded(quantile(times, 0.1)), p90: rounded(quantile(times, 0.9)), rounds: times.length, met: true };
}
