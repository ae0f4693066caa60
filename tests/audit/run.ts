/** The command line as a person starts it, without npm around it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ended { status: number | null; stdout: string; stderr: string }

/** Milliseconds after which it hangs: then its status is null, and the test fails instead of waiting. */
const MOST = 50_000;

/** Time zone and language are fixed: nothing depends on the computer. */
const SURE = { TZ: 'America/Mexico_City', LANG: 'en_US.UTF-8' };

const node = (args: string[], environment = {}): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: MOST, env: { ...process.env, ...SURE, ...environment } });
  return { status, stdout, stderr };
};

/** src/audit/main.ts itself. */
export const audit = (...args: string[]): Ended => node(['--import', 'tsx', resolve('src/audit/main.ts'), ...args]);

/** build/audit.mjs: what `npm run audit` starts. @param from the folder that npm was called in */
export const auditFromNpm = (from: string, ...args: string[]): Ended =>
  node([resolve('build/audit.mjs'), ...args], { npm_lifecycle_event: 'audit', INIT_CWD: from });

/** Lines without the last line end. */
export const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
