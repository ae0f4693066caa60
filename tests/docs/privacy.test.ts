/** PRIVACY.md says what the code does: what is kept, where, and how much of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../build/manifest.ts';
import { BOUNDS } from '../../src/journal/bounds.ts';
import { KEEPS } from '../../src/memory/history/types.ts';
import { newVault } from '../../src/memory/history/vault.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/memory/types.ts';

const PRIVACY = readFileSync('PRIVACY.md', 'utf8');

const sources = ['src', 'popup', 'options', 'dashboard', 'stop'].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.startsWith('src/audit'))
  .map((entry) => path.join(entry.parentPath, entry.name)))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '') }));

describe('what is kept', () => {
  it('is bounded as it says', () => {
    expect(PRIVACY).toContain(`addresses cut at ${BOUNDS.url} characters`);
    expect(PRIVACY).toContain(`the last ${BOUNDS.perTab} pages that a tab has left, and ${BOUNDS.visits} altogether`);
  });

  it('names every option', () => {
    const told: Record<keyof Settings, string> = { alerts: 'which findings alert you, and how', badge: 'badge on or off', muted: 'muted sites and companies', deeper: 'whether to listen to cookies and referrers', stop: 'whether to stop before opening', history: 'days of history', atRisk: 'the at-risk profile', home: 'home country', language: 'language' };
    const [row = ''] = /^\| your options: .*$/m.exec(PRIVACY) ?? [];
    for (const words of Object.values(told)) expect(row).toContain(words);
  });

  it('is in the two areas and the database that it names, and nowhere else', () => {
    const areas = sources.flatMap(({ text }) => [...text.matchAll(/\bstorage\.(\w+)\b(?=[.),])/g)].map(([, area = '']) => area));
    expect([...new Set(areas)].sort()).toEqual(['local', 'managed', 'session']);
    for (const area of new Set(areas)) expect(PRIVACY).toContain(`\`storage.${area}\``);
    const others = sources.filter(({ file, text }) => !file.startsWith('src/memory/history/') && /\b(?:indexedDB|localStorage|sessionStorage|openDB|caches\.open|document\.cookie)\b/.test(text));
    expect(others.map(({ file }) => file)).toEqual([]);
    // Through the library, and only by the worker: nothing that a page loads imports it.
    expect(sources.filter(({ text }) => /from 'idb'/.test(text)).map(({ file }) => path.dirname(file)).filter((folder, index, all) => all.indexOf(folder) === index)).toEqual(['src/memory/history']);
    expect(sources.filter(({ text }) => /import .*'[./a-z-]*memory\/history\/(?:history|place|open-database|shelf)\.ts'/.test(text) && !/import type .*history\/history\.ts/.test(text)).map(({ file }) => file)).toEqual(['src/browser/open-history.ts']);
    expect(PRIVACY).toContain('IndexedDB');
  });

  it('has files besides: the key to the muted sites, and the keys of the history', () => {
    const files = sources.filter(({ text }) => /\bgetDirectory\b/.test(text));
    expect(files.map(({ file }) => file).sort()).toEqual(['src/memory/history/key-folder.ts', 'src/memory/key-file.ts']);
    expect(files.flatMap(({ text }) => [...text.matchAll(/'([\w-]+\.key)'/g)].map(([, name]) => name))).toEqual(['settings.key']);
    expect(PRIVACY).toContain('| the key to the muted sites and reminders');
    expect(PRIVACY).toContain('| the keys to the history, a file for each day, and its passphrase\'s vault');
  });
});

describe('the history', () => {
  it('is off until it is chosen, for the days that it says', () => {
    expect(DEFAULT_SETTINGS.history).toBe(0);
    expect(PRIVACY).toContain(`of ${KEEPS.slice(1, -1).join(', ')} or ${KEEPS.at(-1)} days`);
  });

  it('has the bounds and the cryptography that it says', async () => {
    const { vault } = await newVault('example');
    expect(PRIVACY).toContain(`PBKDF2 with ${vault.rounds.toLocaleString('en-US')} rounds`);
    const [, most = ''] = /MOST = ([\d_]+)/.exec(readFileSync('src/browser/open-history.ts', 'utf8')) ?? [];
    expect(PRIVACY).toContain(`beyond ${Number(most.replaceAll('_', '')) / 1_000_000} MB`);
  });
});

describe('what leaves', () => {
  it('is nothing: the policy of both manifests connects to the package alone', () => {
    for (const target of ['chrome', 'firefox'] as const) {
      const { extension_pages: policy = '' } = manifestFor(target).content_security_policy as { extension_pages?: string };
      const rules = new Map(policy.split(';').map((rule) => rule.trim().split(/ (.*)/s) as [string, string]));
      expect(rules.get('default-src')).toBe("'none'");
      expect(rules.get('connect-src')).toBe("'self'");
      expect(policy).not.toMatch(/https?:|wss?:|\*/);
    }
  });

  it('is declared to Firefox as nothing', () => {
    expect(manifestFor('firefox').browser_specific_settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
  });

  it('is not sent by any code: the only fetch is for packaged files', () => {
    const fetching = sources.flatMap(({ file, text }) => [...text.matchAll(/\bfetch\(([^)]*\)?)/g)].map(([, what = '']) => ({ file, what })));
    expect(fetching).not.toEqual([]);
    for (const { file, what } of fetching) expect(what, file).toMatch(/^(?:browser\.runtime\.getURL\(|[`']\.\.?\/)/);
    expect(sources.filter(({ text }) => /\b(?:sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|importScripts)\b/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
