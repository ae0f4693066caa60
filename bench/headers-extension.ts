/** The smallest extension that listens as a variant says and counts what it is given; nothing else tells two variants apart. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from '../build/manifest.ts';
import { temporaryFolder } from '../tests/browser/drivers/child.ts';
import type { BrowserKind } from '../tests/browser/drivers/types.ts';
import { listenersOf, type Registered, type Variant } from './headers-variants.ts';

/** What its listeners were given since the worker began: events by name, and headers by what carries them. */
export interface Counts {
  events: Record<string, number>;
  requestHeaders: number;
  responseHeaders: number;
  /** Headers that Chromium keeps back without `extraHeaders`. */
  kept: Record<'cookie' | 'referer' | 'set-cookie', number>;
}

export const COUNTS_PAGE = 'counts.html';

const worker = (listeners: readonly Registered[]): string => `
const counts = { events: {}, requestHeaders: 0, responseHeaders: 0, kept: { cookie: 0, referer: 0, 'set-cookie': 0 } };
const look = (headers) => {
  if (!headers) return 0;
  for (const { name } of headers) {
    const lower = name.toLowerCase();
    if (lower in counts.kept) counts.kept[lower] += 1;
  }
  return headers.length;
};
const note = (event) => (details) => {
  counts.events[event] = (counts.events[event] ?? 0) + 1;
  counts.requestHeaders += look(details?.requestHeaders);
  counts.responseHeaders += look(details?.responseHeaders);
};
for (const { event, filter, spec } of ${JSON.stringify(listeners)}) {
  const [area, name] = event.split('.');
  const rest = [filter, spec].filter((argument) => argument !== null);
  chrome[area][name].addListener(note(event), ...rest);
}
chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(counts); });
`;

function manifest(variant: Variant, kind: BrowserKind): Record<string, unknown> {
  const { manifest_version, version, permissions, host_permissions, incognito, minimum_chrome_version, browser_specific_settings } = manifestFor(kind === 'chromium' ? 'chrome' : 'firefox');
  return {
    manifest_version, version, name: `Listens: ${variant}`, incognito, minimum_chrome_version, browser_specific_settings,
    background: kind === 'chromium' ? { service_worker: 'worker.js', type: 'module' } : { scripts: ['worker.js'], type: 'module' },
    permissions, host_permissions,
  };
}

/** @returns its folder, gone at the latest when this process ends. */
export function writeListener(variant: Variant, kind: BrowserKind): string {
  const folder = temporaryFolder('listener');
  const files = { 'manifest.json': JSON.stringify(manifest(variant, kind)), 'worker.js': worker(listenersOf(variant, kind)), [COUNTS_PAGE]: '<!doctype html><meta charset="utf-8"><title>counts</title>' };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}
