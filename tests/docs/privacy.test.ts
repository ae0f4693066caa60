/** PRIVACY.md says what the code does: what is kept, where, and how much of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../build/manifest.ts';
import { BOUNDS } from '../../src/journal/bounds.ts';
import type { Settings } from '../../src/memory/types.ts';

const PRIVACY = readFileSync('PRIVACY.md', 'utf8');

const sources = ['src', 'popup', 'options', 'dashboard'].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.startsWith('src/audit'))
  .map((entry) => path.join(entry.parentPath, entry.name)))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '') }));

describe('what is kept', () => {
  it('is bounded as it says', () => {
    expect(PRIVACY).toContain(`addresses cut at ${BOUNDS.url} characters`);
    expect(PRIVACY).toContain(`the last ${BOUNDS.perTab} pages that a tab has left, and ${BOUNDS.visits} altogether`);
  });

  it('names every option', () => {
    const told: Record<keyof Settings, string> = { notify: 'which levels notify', badge: 'badge on or off', muted: 'muted sites', deeper: 'whether to listen to cookies and referrers', home: 'home country', language: 'language' };
    const [row = ''] = /^\| your options: .*$/m.exec(PRIVACY) ?? [];
    for (const words of Object.values(told)) expect(row).toContain(words);
  });

  it('is in the two areas that it names, and nowhere else', () => {
    const areas = sources.flatMap(({ text }) => [...text.matchAll(/\bstorage\.(\w+)\b(?=[.),])/g)].map(([, area = '']) => area));
    expect([...new Set(areas)].sort()).toEqual(['local', 'session']);
    for (const area of new Set(areas)) expect(PRIVACY).toContain(`\`storage.${area}\``);
    const others = sources.filter(({ text }) => /\b(?:indexedDB|localStorage|sessionStorage|openDB|caches\.open|document\.cookie)\b/.test(text));
    expect(others.map(({ file }) => file)).toEqual([]);
  });

  it('has one file besides: the key to the muted sites', () => {
    const files = sources.filter(({ text }) => /\bgetDirectory\b/.test(text));
    expect(files.map(({ file }) => file)).toEqual(['src/memory/key-file.ts']);
    expect(files.flatMap(({ text }) => [...text.matchAll(/'([\w-]+\.key)'/g)].map(([, name]) => name))).toEqual(['settings.key']);
    expect(PRIVACY).toContain('| the key to the muted sites');
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
