/**
 * The history: how much of the disk a million observed requests take, and how long writing, packing and reading take. Ninety days of 300 visits
 * with 40 contacts each, seeded; the database is one in memory, so times are those of the code and not of a disk.
 */
import { BEGIN, DAY, theWeb, timed, VISITS, visitOf } from './browsing.ts';
import { newDisk } from './disk.ts';
import { quantile, rounded } from './measure.ts';
import { Random } from './random.ts';
import type { Goal } from './types.ts';

const DAYS = 90;

export async function benchHistory(): Promise<Goal[]> {
  const world = { clock: BEGIN };
  const history = await newDisk(world)();
  const random = new Random(1406);
  const web = theWeb(random);
  const writes: number[] = [];
  const packs: number[] = [];
  let requests = 0;
  let loose = 0;
  for (let day = 0; day < DAYS; day++) {
    for (let turn = 0; turn < VISITS; turn++) {
      world.clock = BEGIN + day * DAY + Math.floor((7 + turn * 16 / VISITS) * 3_600_000);
      const { visit, exposure } = visitOf(random, web, world.clock);
      requests += visit.requests;
      history.add(visit, exposure);
      writes.push(await timed(() => history.settled()));
    }
    if (day === 0) loose = (await history.state()).bytes / requests;
    if (day === DAYS - 1) break;
    world.clock = BEGIN + (day + 1) * DAY + 60_000;
    packs.push(await timed(() => history.keepHouse()));
  }
  // The last two days are not packed yet, as on any day.
  const { bytes, days, trouble } = await history.state();
  if (days !== DAYS || trouble.length > 0) throw new Error(`${days} days were kept: ${JSON.stringify(trouble)}`);
  const reading = await timed(() => history.days());
  const again = await timed(() => history.days());
  const ofDisk = bytes / requests;
  writes.sort((a, b) => a - b);
  packs.sort((a, b) => a - b);
  return [
    atMost(`history: disk for a million requests (${requests} requests of ${writes.length} visits in ${DAYS} days)`, ofDisk, 'MB', 20, 8),
    atMost('history: disk for a million requests while a passphrase keeps all days from being packed', loose, 'MB', 20, 16),
    told('history: writing one visit', quantile(writes, 0.5), 'ms', quantile(writes, 0.1), quantile(writes, 0.95), writes.length),
    told('history: housekeeping at the end of a day, with the packing of one', quantile(packs, 0.5), 'ms', quantile(packs, 0.1), quantile(packs, 0.9), packs.length),
    told(`history: reading ${DAYS} days for the list`, reading, 'ms'),
    told('history: the same list again', again, 'ms'),
  ];
}

const atMost = (goal: string, value: number, unit: string, gate: number, ambitious: number): Goal =>
  ({ goal, value: rounded(value), unit, gate: `<= ${gate}`, ambitious: `<= ${ambitious}`, met: value <= gate });

/** A time is told and never a gate: machines differ. */
const told = (goal: string, value: number, unit: string, p10 = value, p90 = value, rounds = 1): Goal =>
  ({ goal, value: rounded(value), unit, gate: 'none', ambitious: 'none', p10: rounded(p10), p90: rounded(p90), rounds, met: true });
