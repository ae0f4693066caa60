/** Lists from outside in real browsers: read in the page, kept, in force from the next request on, in private windows too; and bad files. */
import { generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureOf } from '../../build/sign-list.mjs';
import { BROWSER_KINDS, type Tab } from './drivers/types.ts';
import { extensionPage, popupText, setStage, visit, type Stage } from './stage.ts';

/** The hands of the page itself, as its own code has them. */
const HANDS = `(async () => {
  const { src } = document.querySelector('script[type=module]');
  const [file] = /[\\w-]*lists-extension-[\\w-]+\\.js/.exec(await (await fetch(src)).text());
  return (await import(new URL(file, src).href)).listHands();
})()`;

const indicator = (value: string, family: string): object[] => [
  { type: 'indicator', spec_version: '2.1', id: `indicator--${value}`, pattern: `[domain-name:value = '${value}']`, pattern_type: 'stix', valid_from: new Date(Date.now() - 86_400_000).toISOString(), labels: ['c2'] },
  { type: 'relationship', id: `relationship--${value}`, relationship_type: 'indicates', source_ref: `indicator--${value}`, target_ref: `malware--${family}` },
  { type: 'malware', id: `malware--${family}`, name: family },
];
const bundle = (...hosts: string[]): string => JSON.stringify({ type: 'bundle', objects: hosts.flatMap((host) => indicator(host, 'Demo Family')) });

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let stage: Stage;
  let page: Tab;
  let popup: Tab;

  beforeAll(async () => {
    stage = await setStage(kind, { install: 'for-good', privateWindows: 'allowed', language: 'en-US' });
    page = await extensionPage(stage, 'options/index.html');
    popup = await extensionPage(stage, 'popup/index.html?tab=1');
  });
  afterAll(async () => { await stage?.close(); });

  const withHands = <T>(does: string): Promise<T> => page.evaluate<T>(`${HANDS}.then((hands) => ${does})`);
  /** What reading it comes to; and the longest time that the worker left a question unanswered meanwhile. @param make an expression for the parts of a Blob */
  const read = (make: string): Promise<{ outcome: Record<string, unknown>; slowest: number }> => withHands(`(async () => {
    const { runtime } = globalThis.browser ?? chrome;
    let [slowest, done] = [0, false];
    const asking = (async () => {
      while (!done) {
        const since = performance.now();
        await runtime.sendMessage({ ask: 'self-requests' });
        slowest = Math.max(slowest, performance.now() - since);
        await new Promise((later) => setTimeout(later, 20));
      }
    })();
    const outcome = await hands.read({ file: 'demo.json', bytes: new Blob(${make}) }, undefined, () => undefined, new AbortController().signal);
    done = true;
    await asking;
    return { outcome, slowest };
  })()`);
  /** Read and kept at once: each evaluation may have modules of its own, and tickets with them. */
  const keep = async (name: string, text: string, replaces?: string): Promise<string> => {
    const [outcome, id] = await withHands<[string, string]>(`(async () => {
      const { preview } = await hands.read({ file: 'demo.json', bytes: new Blob([${JSON.stringify(text)}]) }, ${JSON.stringify(replaces)}, () => undefined, new AbortController().signal);
      const outcome = await hands.keep(preview.ticket, { name: '${name}', publisher: '', licence: '', page: '', accepted: [] });
      return [outcome, (await hands.lists()).lists.find((list) => list.name === '${name}').id];
    })()`);
    expect(outcome).toBe('done');
    return id;
  };
  const stored = (): Promise<string> => page.evaluate("(globalThis.browser ?? chrome).storage.local.get(null).then(JSON.stringify)");
  const says = async (tab: Tab, id: string): Promise<string> => {
    await visit(stage, tab, id);
    return popupText(stage, tab, popup);
  };

  it('a page that is on no list stays quiet, before and while a list is in force', async () => {
    const tab = await stage.browser.newTab();
    expect(await says(tab, 'quiet')).not.toContain('is on the list');
    await keep('Another list', bundle('elsewhere.example'));
    expect(await says(tab, 'quiet')).not.toContain('is on the list');
    await tab.close();
  });

  it('a list counts from the next request on, in private windows too, and what was found stays as it was', async () => {
    const tab = await stage.browser.newTab();
    await visit(stage, tab, 'quiet');
    const hidden = await stage.browser.newPrivateTab('https://quiet.example/');
    const id = await keep('First list', bundle('quiet.example'));
    expect(await popupText(stage, tab, popup)).not.toContain('First list');
    expect(await says(tab, 'quiet')).toContain('quiet.example, which is on the list “First list” as part of Demo Family');

    await hidden.reload();
    await stage.demo.seen.quiet();
    const privately = await stage.browser.popup(hidden);
    await privately.until("document.body.innerText.includes('First list')", 20_000);
    await hidden.close();

    // The page is still open: what it met is still what it met, also for the next worker.
    await keep('Second list', bundle('news.example', 'quiet.example'), id);
    expect(await popupText(stage, tab, popup)).toContain('“First list”');
    await stage.browser.stopBackground();
    expect(await popupText(stage, tab, popup)).toContain('“First list”');
    expect(await says(tab, 'quiet')).toContain('“Second list”');

    expect(await withHands(`hands.remove('${id}')`)).toBe('done');
    expect(await popupText(stage, tab, popup)).toContain('“Second list”');
    expect(await says(tab, 'quiet')).not.toContain('is on the list');
    await tab.close();
    expect((await stage.browser.errors()).filter((error) => !/favicon/.test(error))).toEqual([]);
  });

  it('links are looked up in it', async () => {
    const id = await keep('Links', bundle('hop-de.example'));
    const checked = await page.evaluate<string>("(globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'check-link', text: 'hxxps://www.hop-de[.]example/x' }).then(JSON.stringify)");
    expect(checked).toContain('"list":"Links"');
    await withHands(`hands.remove('${id}')`);
  });

  it('a list whose block is damaged is left out and said, and the others go on', async () => {
    const id = await keep('Broken', bundle('news.example'));
    const whole = await keep('Whole', bundle('quiet.example'));
    await page.evaluate(`(async () => {
      const { local } = (globalThis.browser ?? chrome).storage;
      const { lists: { lists } } = await local.get('lists');
      const key = 'list:' + lists.find(({ id }) => id === '${id}').block + ':0';
      await local.set({ [key]: 'AAAA' + (await local.get(key))[key].slice(4) });
    })()`);
    await stage.browser.stopBackground();
    const tab = await stage.browser.newTab();
    expect(await says(tab, 'quiet')).toContain('“Whole”');
    expect(await says(tab, 'ordinary')).not.toContain('is on the list');
    page = await extensionPage(stage, 'options/index.html');
    expect(await withHands('hands.lists().then(({ trouble }) => trouble)')).toEqual([{ id, name: 'Broken', kind: 'damaged' }]);
    for (const one of [id, whole]) expect(await withHands(`hands.remove('${one}')`)).toBe('done');
    await tab.close();
  });

  it('a signature is believed of a pinned key alone, and of the very bytes', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const [text, pem] = [bundle('quiet.example'), privateKey.export({ type: 'pkcs8', format: 'pem' })];
    const signature = signatureOf(Buffer.from(text), { pem, name: 'Signed', version: 7, days: 9, now: Date.now() });
    const outcome = (given: string, pins: string): Promise<unknown> => withHands(`(async () => {
      ${pins}
      const { outcome, why, preview } = await hands.read({ file: 'demo.json', bytes: new Blob([${JSON.stringify(given)}]), signature: ${JSON.stringify(signature)} }, undefined, () => undefined, new AbortController().signal);
      return [outcome, why ?? preview.vouched.name];
    })()`);
    expect(await outcome(text, '')).toEqual(['signature', 'unknown-key']);
    expect(await withHands("hands.pin('no key', 'x')")).toBe('malformed');
    expect(await outcome(text, `await hands.pin(${JSON.stringify(publicKey.export({ type: 'spki', format: 'pem' }))}, 'A helpline');`)).toEqual(['read', 'A helpline']);
    expect(await outcome(text.replace('quiet', 'quiex'), '')).toEqual(['signature', 'wrong']);
    expect(await withHands('hands.keys().then(([{ key }]) => hands.unpin(key))')).toBe('done');
    expect(await outcome(text, '')).toEqual(['signature', 'unknown-key']);
  });

  it('a bad file is refused with its reason, changes nothing, and the worker answers meanwhile', async () => {
    const before = await stored();
    const bomb = gzipSync(Buffer.alloc(60_000_000, 'a.example\n')).toString('base64');
    const faults: [string, object][] = [
      [`[${JSON.stringify(bundle('quiet.example').slice(0, -8))}]`, { outcome: 'fault', why: 'json' }],
      [`[Uint8Array.from(atob('${bomb}'), (sign) => sign.charCodeAt(0))]`, { outcome: 'fault', why: 'too-large' }],
      ['[new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])]', { outcome: 'fault', why: 'zip' }],
      ["['['.repeat(200_000), ']'.repeat(200_000)]", { outcome: 'fault', why: 'too-deep' }],
      ["['x'.repeat(50_000_000)]", { outcome: 'read', preview: { counts: { entries: 0, refused: { 'too-long': 1 } } } }],
      ["['{\"type\":\"bundle\",\"objects\":[{\"type\":\"note\",\"x\":\"', 'x'.repeat(50_000_000), '\"}]}']", { outcome: 'fault', why: 'too-large' }],
      ['[new Uint8Array([0xff, 0xfe, 65, 0])]', { outcome: 'fault', why: 'encoding' }],
      ["['<!doctype html><title>Sign in</title>']", { outcome: 'fault', why: 'not-a-list' }],
    ];
    for (const [make, expected] of faults) {
      const { outcome, slowest } = await read(make);
      expect(outcome, make.slice(0, 60)).toMatchObject(expected);
      expect(slowest, make.slice(0, 60)).toBeLessThan(1_000);
    }
    expect(await stored()).toBe(before);
  });

  it('is in force from the first page on after the browser starts again, and erased with everything', async () => {
    await keep('Over night', bundle('quiet.example'));
    await stage.browser.restart('https://quiet.example/');
    const tab = await stage.browser.tabAt('https://quiet.example/');
    page = await extensionPage(stage, 'options/index.html');
    popup = await extensionPage(stage, 'popup/index.html?tab=1');
    await stage.demo.seen.quiet();
    const text = await popupText(stage, tab, popup);
    // A browser that loads its first page before it starts extensions shows it to none: then it is said.
    if (!text.includes('Over night')) expect(text).toMatch(/Not observed|already open/);
    expect(await says(tab, 'quiet')).toContain('“Over night”');
    await popup.evaluate("(globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'erase' })");
    expect(await stored()).toBe('{}');
    expect(await says(tab, 'quiet')).not.toContain('is on the list');
  });
});
