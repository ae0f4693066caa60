/** Managed storage as both browsers have it: empty in one, rejecting in the other, late in Chrome; nothing waits for it, and private windows keep nothing. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compiled } from '../replay/data.ts';
import { TestArea } from '../memory/area.ts';
import { TODAY } from '../scene.ts';

type Changed = (changes: Record<string, unknown>) => void;
const chrome = vi.hoisted(() => ({ heard: [] as Changed[], said: {} as Record<string, unknown> | 'rejects', asked: [] as string[][], firefox: false, local: undefined as unknown }));

vi.mock('webextension-polyfill', () => ({
  default: {
    get runtime() { return chrome.firefox ? { getBrowserInfo: () => undefined } : {}; },
    storage: {
      get local() { return chrome.local; },
      managed: {
        get: async (keys: string[]) => {
          chrome.asked.push(keys);
          if (chrome.said === 'rejects') throw new Error('Managed storage manifest not found');
          const { said } = chrome;
          return Object.fromEntries(keys.filter((key) => key in said).map((key) => [key, said[key]]));
        },
        onChanged: { addListener: (run: Changed) => { chrome.heard.push(run); } },
      },
    },
  },
}));

const { watchPolicy } = await import('../../src/browser/managed-policy.ts');
const data = compiled();
const boot = Promise.resolve(data.boot);
const knowledge = async () => data.knowledge;

const settled = (): Promise<void> => new Promise((done) => { setTimeout(done, 100); });

function watch({ isPrivate = false, session = new TestArea() } = {}) {
  const local = new TestArea();
  chrome.local = local;
  const policy = watchPolicy({ boot, knowledge, session, private: isPrivate, now: () => TODAY });
  return { local, session, policy };
}

beforeEach(() => {
  Object.assign(chrome, { heard: [], said: {}, asked: [], firefox: false });
  vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => unknown) => run() } });
});

const POLICY = { organisation: 'Example', settings: { language: 'es' } };
const LISTS = [{ name: 'First', entries: ['one.example'] }];
const names = ({ kept }: TestArea): unknown => (kept.get('lists') as { lists: { name: string }[] } | undefined)?.lists.map(({ name }) => name) ?? [];

describe('without a policy', () => {
  it.each([['Chrome', false, {}], ['Firefox', true, 'rejects']] as const)('%s says so, and nothing is written', async (_, firefox, said) => {
    Object.assign(chrome, { firefox, said });
    const { local } = watch();
    await settled();
    expect(local.writes).toBe(0);
  });

  it('in Firefox one that was there is taken away', async () => {
    Object.assign(chrome, { firefox: true, said: 'rejects' });
    const { local } = watch();
    local.kept.set('policy', POLICY);
    await vi.waitFor(() => expect(local.kept.has('policy')).toBe(false), 5_000);
  });

  it('in Chrome an answer that fails takes nothing away', async () => {
    chrome.said = 'rejects';
    const { local } = watch();
    local.kept.set('policy', POLICY);
    await settled();
    expect(local.kept.get('policy')).toEqual(POLICY);
  });
});

describe('with a policy', () => {
  it('is kept with its lists, which are compared once a session', async () => {
    chrome.said = { ...POLICY, lists: LISTS };
    const { local, session } = watch();
    await vi.waitFor(() => expect(names(local)).toEqual(['First']), 5_000);
    expect(local.kept.get('policy')).toEqual(POLICY);
    await vi.waitFor(() => expect(session.kept.has('policy-compared')).toBe(true), 5_000);
    chrome.asked = [];
    watch({ session });
    await settled();
    expect(chrome.asked.flat()).toContain('settings');
    expect(chrome.asked.flat()).not.toContain('lists');
  });

  it('that comes late is heard of, from the first moment on', async () => {
    const { local } = watch();
    expect(chrome.heard).toHaveLength(1);
    await settled();
    chrome.said = { ...POLICY, lists: LISTS };
    chrome.heard[0]?.({ organisation: {}, lists: {} });
    await vi.waitFor(() => expect(names(local)).toEqual(['First']), 5_000);
    expect(local.kept.get('policy')).toEqual(POLICY);
    chrome.said = {};
    chrome.heard[0]?.({ organisation: {}, lists: {} });
    await vi.waitFor(() => expect(names(local)).toEqual([]), 5_000);
    expect(local.kept.has('policy')).toBe(false);
  });

  it('is kept again after everything was erased', async () => {
    chrome.said = { ...POLICY, lists: LISTS };
    const { local, policy } = watch();
    await vi.waitFor(() => expect(names(local)).toEqual(['First']), 5_000);
    local.kept.clear();
    await policy.again();
    expect(local.kept.get('policy')).toEqual(POLICY);
    expect(names(local)).toEqual(['First']);
  });

  it('is not listened for in Firefox, which has the event and never sends it', () => {
    chrome.firefox = true;
    watch();
    expect(chrome.heard).toEqual([]);
  });

  it('is kept by nobody in a private window', async () => {
    chrome.said = { ...POLICY, lists: LISTS };
    const { local, policy } = watch({ isPrivate: true });
    await policy.again();
    await settled();
    expect(local.writes).toBe(0);
    expect(chrome.heard).toEqual([]);
    expect(chrome.asked).toEqual([]);
  });
});
