import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compiled } from '../replay/data.ts';
import { TODAY } from '../scene.ts';
import { strictWords } from '../ui/read-words.ts';

type Listener = (...args: unknown[]) => void;
const heard: Record<string, Listener> = {};
const listens = (name: string) => ({ addListener: (listener: Listener) => { heard[name] = listener; } });
const opened = vi.fn(async ({ url }: { url: string }) => ({ id: 40 + opened.mock.calls.length, url }));
const created = vi.fn((_item: object, done: () => void) => done());
const updated = vi.fn(async () => undefined);
const runtime: { lastError?: Error; getURL(path: string): string } = { getURL: (path) => `chrome-extension://us/${path}` };
let active = { id: 7, windowId: 1, index: 3, incognito: false };
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime,
    contextMenus: { onClicked: listens('menu'), create: created, update: updated },
    omnibox: { onInputEntered: listens('omnibox'), setDefaultSuggestion: vi.fn() },
    tabs: { create: opened, query: async () => [active], get: async () => active, onRemoved: listens('removed') },
  },
}));
const { openCheck } = await import('../../src/browser/check-links.ts');

const { boot, knowledge } = compiled();
const TEXT = 'https://secret.example/token';
const tab = (incognito: boolean) => ({ id: 7, windowId: 1, index: 3, incognito });

function parts(inPrivate = false) {
  const kept: Record<string, unknown> = {};
  const session = {
    get: async (key: unknown) => (typeof key === 'string' && key in kept ? { [key]: kept[key] } : {}),
    set: vi.fn(async (values: Record<string, unknown>) => { Object.assign(kept, values); }),
    remove: async (key: string | string[]) => { for (const one of [key].flat()) delete kept[one]; },
  };
  return { kept, session, made: () => openCheck({ boot: Promise.resolve(boot), knowledge: async () => knowledge, session, private: inPrivate, now: () => TODAY }) };
}

beforeEach(() => { vi.clearAllMocks(); delete runtime.lastError; active = tab(false); });
const settled = (): Promise<void> => new Promise((done) => { setTimeout(done, 0); });

describe('a text to check', () => {
  it('opens a page beside the tab, whose address holds nothing of it, and is given to that page once', async () => {
    const { kept, made } = parts();
    const { answers } = made();
    heard.menu?.({ menuItemId: 'check-link', linkUrl: TEXT, selectionText: 'words' }, tab(false));
    await settled();
    expect(opened.mock.calls).toEqual([[{ url: 'chrome-extension://us/dashboard/index.html#check', windowId: 1, index: 4 }]]);
    expect(await answers['check-handed']({ ask: 'check-handed', tabId: 7 }, false)).toBeUndefined();
    expect(await answers['check-handed']({ ask: 'check-handed', tabId: 41 }, false)).toBe(TEXT);
    expect(kept).toEqual({});
    expect(await answers['check-handed']({ ask: 'check-handed', tabId: 41 }, false)).toBeUndefined();
  });

  it('outlives a worker that stops in between, but not the page', async () => {
    const { kept, made } = parts();
    made();
    heard.menu?.({ menuItemId: 'check-link', selectionText: TEXT }, tab(false));
    await settled();
    expect(JSON.stringify(kept)).toContain(TEXT);
    expect(await made().answers['check-handed']({ ask: 'check-handed', tabId: 41 }, false)).toBe(TEXT);
    made();
    heard.menu?.({ menuItemId: 'check-link', selectionText: TEXT }, tab(false));
    await settled();
    heard.removed?.(42);
    await settled();
    expect(kept).toEqual({});
  });

  it.each([
    ['of a private tab of Firefox', false, tab(true)], ['of Chrome’s private worker', true, tab(true)], ['of an unknown tab', false, undefined],
  ])('%s is never stored, and is given all the same', async (_, inPrivate, from) => {
    const { session, made } = parts(inPrivate);
    const { answers } = made();
    heard.menu?.({ menuItemId: 'check-link', linkUrl: TEXT }, from);
    await settled();
    expect(session.set).not.toHaveBeenCalled();
    expect(await answers['check-handed']({ ask: 'check-handed', tabId: 41 }, true)).toBe(TEXT);
  });

  it('comes from the address bar and from the popup too, and no longer than it may be', async () => {
    const { session, made } = parts();
    const { answers } = made();
    active = tab(true);
    heard.omnibox?.('x'.repeat(200_000));
    await settled();
    expect(await answers['check-handed']({ ask: 'check-handed', tabId: 41 }, false)).toHaveLength(100_001);
    await answers['check-open']({ ask: 'check-open', text: TEXT, tabId: 7 }, false);
    expect(session.set).not.toHaveBeenCalled();
    active = tab(false);
    await answers['check-open']({ ask: 'check-open', text: TEXT, tabId: 7 }, false);
    expect(session.set).toHaveBeenCalledOnce();
  });

  it('is forgotten when everything is erased', async () => {
    const { kept, made } = parts();
    const { answers, forget } = made();
    heard.menu?.({ menuItemId: 'check-link', linkUrl: TEXT }, tab(false));
    await settled();
    await forget();
    expect(kept).toEqual({});
    expect(await answers['check-handed']({ ask: 'check-handed', tabId: 41 }, false)).toBeUndefined();
  });

  it('is answered with what is known of it', async () => {
    expect(await parts().made().answers['check-link']({ ask: 'check-link', text: 'smscentro.com' }, false)).toMatchObject({ links: [{ level: 'exposure', host: { site: 'smscentro.com' } }] });
  });
});

describe('the entry of the menu', () => {
  it('stands on links and marked text, in the language, and is renamed where it is there already', () => {
    const { hang } = parts().made();
    hang(strictWords('en'));
    hang(strictWords('en'));
    expect(created.mock.calls).toEqual([[{ id: 'check-link', title: 'Check with Testigo before opening', contexts: ['link', 'selection'] }, expect.any(Function)]]);
    expect(updated).not.toHaveBeenCalled();
    runtime.lastError = new Error('duplicate id');
    hang(strictWords('es'));
    expect(updated).toHaveBeenCalledWith('check-link', { title: 'Revisar con Testigo antes de abrir' });
  });
});
