import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureDependencies, findBrowser, isOldNode, NotReady } from '../../build/ready/ready.mjs';

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'testigo-ready-')); });
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A stand-in for npm: notes its arguments, and makes node_modules as npm ci would. */
function fakeNpm(exitCode = 0): string {
  const file = path.join(folder, 'npm-cli.js');
  writeFileSync(file, `const fs = require('node:fs');
    fs.appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
    fs.rmSync('node_modules', { recursive: true, force: true });
    fs.mkdirSync('node_modules');
    process.exit(${exitCode});`);
  return file;
}

const calls = (): string[] => readFileSync(path.join(folder, 'calls.txt'), 'utf8').trim().split('\n');
const lock = (text: string): void => writeFileSync(path.join(folder, 'package-lock.json'), text);

describe('dependencies', () => {
  it('are installed once for each lock file', () => {
    vi.stubEnv('npm_execpath', fakeNpm());
    lock('{"one":1}');
    expect(ensureDependencies(folder)).toBe('installed');
    expect(ensureDependencies(folder)).toBe('already-there');
    lock('{"two":2}');
    expect(ensureDependencies(folder)).toBe('installed');
    expect(calls()).toHaveLength(2);
  });

  it('include the development ones, whatever the environment says', () => {
    vi.stubEnv('npm_execpath', fakeNpm());
    vi.stubEnv('NODE_ENV', 'production');
    lock('{}');
    ensureDependencies(folder);
    expect(calls()).toEqual([expect.stringMatching(/^ci --include=dev/)]);
  });

  it('are tried again after npm failed', () => {
    vi.stubEnv('npm_execpath', fakeNpm(1));
    lock('{}');
    expect(() => ensureDependencies(folder)).toThrow(NotReady);
    vi.stubEnv('npm_execpath', fakeNpm(0));
    expect(ensureDependencies(folder)).toBe('installed');
  });

  it.each([['18.20.4', true], ['20.18.1', true], ['20.19.0', false], ['22.1.0', false]])('Node %s is too old: %s', (version, old) => {
    expect(isOldNode(version)).toBe(old);
  });
});

describe('a browser', () => {
  it('is the one that the environment names', () => {
    const program = path.join(folder, 'my-firefox');
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    expect(findBrowser('firefox', { FIREFOX_PATH: program })).toBe(program);
  });

  it('is not looked for elsewhere when the environment names one that is missing', () => {
    const missing = path.join(folder, 'nothing');
    expect(() => findBrowser('chromium', { CHROME_PATH: missing })).toThrow(`CHROME_PATH names ${missing}`);
  });

  it('is found by name of its own variable only', () => {
    mkdirSync(path.join(folder, 'x'));
    expect(() => findBrowser('firefox', { CHROME_PATH: path.join(folder, 'x/none') })).not.toThrow();
  });
});
