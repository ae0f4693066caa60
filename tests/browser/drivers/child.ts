/** Browsers as child processes: whatever happens to us, they end with us, and nobody else's process is touched. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pause } from './wait.ts';

const running = new Set<ChildProcess>();
const folders = new Set<string>();

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) {
    // The next start of the system clears what a dying browser holds on to.
    try { removeFolder(folder); } catch { continue; }
  }
});
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) process.once(signal, () => process.exit(code));

export interface Child {
  process: ChildProcess;
  /** The last of what it said on stderr, for error messages. */
  lastWords(): string;
  ended: Promise<void>;
  /** Waits for it to end, then ends it. */
  end(patience: number): Promise<void>;
}

/** A folder of ours in the system's temporary place, gone at the latest when this process ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `testigo-${name}-`));
  folders.add(folder);
  return folder;
}

/** Removes one of those; a browser that is just dying may still write into it, so it tries again for a while. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  folders.delete(folder);
}

/** Starts a program; `options.stdio` must leave stderr a pipe. */
export function start(file: string, args: string[], options: SpawnOptions): Child {
  const child = spawn(file, args, options);
  running.add(child);
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => { words = (words + chunk).slice(-4000); });
  child.stdout?.resume();
  const ended = new Promise<void>((done) => {
    const over = (): void => { running.delete(child); done(); };
    child.once('exit', over).once('error', (error) => { words += String(error); over(); });
  });
  return {
    process: child,
    lastWords: () => words,
    ended,
    async end(patience) {
      await Promise.race([ended, pause(patience)]);
      child.kill('SIGKILL');
      await ended;
    },
  };
}
