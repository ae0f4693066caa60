/** The smallest extension that can be driven: it writes down what it hears, so that the drivers are tested by themselves. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './drivers/child.ts';
import type { BrowserKind } from './drivers/types.ts';

const WORKER = `
const heard = [];
const mine = chrome.extension.inIncognitoContext ? 'private' : 'heard';
const note = (kind) => ({ url, tabId, incognito, ip }) => {
  heard.push({ kind, url, tabId, ip, incognito: incognito ?? chrome.extension.inIncognitoContext });
  chrome.storage.local.set({ [mine]: heard });
};
const everywhere = { urls: ['http://*/*', 'https://*/*'] };
chrome.webRequest.onBeforeRequest.addListener(note('request'), everywhere);
chrome.webRequest.onResponseStarted.addListener(note('answer'), everywhere);
chrome.webNavigation.onCommitted.addListener((details) => { if (details.frameId === 0) note('commit')(details); });
chrome.runtime.onStartup.addListener(() => chrome.storage.local.set({ startup: true }));
chrome.storage.local.get({ boots: 0 }).then(({ boots }) => chrome.storage.local.set({ boots: boots + 1 }));
chrome.runtime.onMessage.addListener((message) => { if (message === 'throw') setTimeout(() => { throw new Error('toy trouble'); }); });`;

const PAGE = `<!doctype html><meta charset="utf-8"><title>toy</title>
<style>body { width: 300px; background: white } @media (prefers-color-scheme: dark) { body { background: black } }</style>
<p>…</p><script src="page.js"></script>`;

const SCRIPT = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  document.querySelector('p').textContent = 'tab ' + tab.id;
  document.documentElement.dataset.state = 'ready';
});`;

const manifest = (kind: BrowserKind): unknown => ({
  manifest_version: 3, name: 'Toy', version: '1.0',
  permissions: ['webRequest', 'webNavigation', 'storage'], host_permissions: ['<all_urls>'],
  action: { default_popup: 'popup/page.html' },
  ...(kind === 'chromium'
    ? { background: { service_worker: 'worker.js' }, incognito: 'split' }
    : { background: { scripts: ['worker.js'] }, browser_specific_settings: { gecko: { id: 'toy@testigo.example' } } }),
});

/** @returns its folder, gone when the tests end */
export function writeToy(kind: BrowserKind): string {
  const folder = temporaryFolder('toy');
  mkdirSync(path.join(folder, 'popup'));
  const files = { 'manifest.json': JSON.stringify(manifest(kind)), 'worker.js': WORKER, 'popup/page.html': PAGE, 'popup/page.js': SCRIPT };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}
