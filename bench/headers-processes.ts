/**
 * Processor time of a browser: of the process that has the profile on its command line, and of all that descend from it; and of
 * everything else on the machine, which disturbs the measurement.
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html https://man7.org/linux/man-pages/man5/proc_stat.5.html
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

interface Process { pid: number; parent: number; ticks: number }

const read = (file: string): string | undefined => {
  // A process may end while it is looked at.
  try { return readFileSync(file, 'utf8'); } catch { return undefined; }
};

/** Fields of `stat`. What a process's ended children took is counted with it once it has waited for them, so nothing is lost. */
function processOf(pid: number): Process | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is a name in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15).map(Number);
  return { pid, parent: Number(fields[1]), ticks: user + system + childrenUser + childrenSystem };
}

const everyPid = (): number[] => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);

/** Ticks a second: a hundred nearly everywhere. */
function ticksPerSecond(): number {
  const ticks = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout);
  if (!(ticks > 0)) throw new Error('getconf does not tell CLK_TCK');
  return ticks;
}

/** What was read at one moment, in microseconds since some beginning. */
export interface Moment { browser: number; others: number; clock: number }

/** The part of all processors that everything but the browser and this process took between two moments: 0 to 1. */
export const othersBetween = (before: Moment, after: Moment): number => Math.max(0, after.others - before.others) / ((after.clock - before.clock) * availableParallelism());

export class BrowserProcesses {
  readonly #microseconds = 1_000_000 / ticksPerSecond();

  private constructor(private readonly root: number) {}

  /** @param profile the folder that is on the browser's command line. @throws when no child of this process has it. */
  static of(profile: string): BrowserProcesses {
    const root = everyPid().find((pid) => {
      const line = read(`/proc/${pid}/cmdline`)?.split('\0') ?? [];
      return processOf(pid)?.parent === process.pid && line.some((argument) => argument === profile || argument.endsWith(`=${profile}`));
    });
    if (root === undefined) throw new Error(`no process has the profile ${profile}`);
    return new BrowserProcesses(root);
  }

  now(): Moment {
    const browser = this.#worked();
    const { user, system } = process.cpuUsage();
    return { browser, others: this.#everyone() - browser - user - system, clock: performance.now() * 1000 };
  }

  /** Microseconds that all of them together have worked since they began, in steps of a tick for each. */
  #worked(): number {
    const processes = everyPid().flatMap((pid) => processOf(pid) ?? []);
    const tree = new Set([this.root]);
    for (let before = 0; before !== tree.size;) {
      before = tree.size;
      for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
    }
    return processes.filter(({ pid }) => tree.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) * this.#microseconds;
  }

  /** The same for the whole machine, with what a host took away from it (steal). */
  #everyone(): number {
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/\s+/).slice(1).map(Number);
    return (user + nice + system + irq + softirq + steal) * this.#microseconds;
  }
}
