/** The parts that other people's programs do for us; what they print is the problem. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { asObject } from './files.ts';
import type { Part } from './part.ts';

/** Runs a program of node_modules with this Node. @returns its output, standard error after standard output */
function run(root: string, program: string, args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', CI: '1' },
  });
  return { status, out: stdout, err: stderr };
}

const lines = (text: string): string[] => text.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '');

/** A program that is silent and ends with 0 when all is well. */
const silent = (name: string, program: string, args: readonly string[]): Part => ({
  name,
  problems(root) {
    const { status, out, err } = run(root, program, args);
    if (status === 0) return [];
    const said = lines(`${out}\n${err}`);
    return said.length > 0 ? said : [`${program} ended with ${String(status)} and said nothing`];
  },
});

export const types = silent('types', 'typescript/bin/tsc', ['--noEmit', '--pretty', 'false']);
export const lint = silent('lint', 'oxlint/bin/oxlint', ['--format', 'unix', '--deny-warnings']);
export const deadCode = silent('dead code', 'knip/bin/knip.js', ['--no-progress', '--no-config-hints']);

/** Preact sets innerHTML for `dangerouslySetInnerHTML`, which our lint forbids us to use; its code is in one chunk. */
const KNOWN_WARNINGS: Readonly<Record<string, number>> = { UNSAFE_VAR_ASSIGNMENT: 1 };

export const addOnLint: Part = {
  name: 'add-on lint of dist/firefox',
  problems(root) {
    if (!existsSync(path.join(root, 'dist/firefox/manifest.json'))) return ['dist/firefox: was not built'];
    const { out, err } = run(root, 'web-ext/bin/web-ext.js', ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--output', 'json']);
    const report = reportIn(out);
    if (!report) return [`web-ext gave no report: ${lines(err)[0] ?? 'no output'}`];
    const errors = messages(report.errors);
    const warnings = messages(report.warnings);
    const notices = messages(report.notices);
    const allowed = { ...KNOWN_WARNINGS };
    const unknown = warnings.filter(({ code }) => { const left = allowed[code] ?? 0; allowed[code] = left - 1; return left <= 0; });
    return [...errors, ...unknown, ...notices].map(({ code, text, file }) => `${file}: ${code}: ${text}`);
  },
};

function reportIn(out: string): Record<string, unknown> | undefined {
  const start = out.indexOf('{');
  if (start < 0) return undefined;
  const report = asObject(JSON.parse(out.slice(start, out.lastIndexOf('}') + 1)));
  return Array.isArray(report.errors) ? report : undefined;
}

const messages = (list: unknown) => (Array.isArray(list) ? list : []).map(asObject)
  .map(({ code, message, file }) => ({ code: String(code), text: String(message), file: typeof file === 'string' ? file : 'manifest.json' }));
