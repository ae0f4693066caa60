/** What the browser is asked to show, and what a click opens, over a browser of maps. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Clicked = (id: string) => void;

const fake = vi.hoisted(() => ({
  created: [] as { id: string; options: Record<string, unknown> }[],
  cleared: [] as string[],
  opened: [] as string[],
  listeners: [] as Clicked[],
  firefox: false,
  given: true,
}));

const notifications = {
  create: async (id: string, options: Record<string, unknown>) => { fake.created.push({ id, options }); },
  clear: async (id: string) => { fake.cleared.push(id); return true; },
  onClicked: { hasListener: (listener: Clicked) => fake.listeners.includes(listener), addListener: (listener: Clicked) => { fake.listeners.push(listener); } },
};
vi.mock('webextension-polyfill', () => ({
  default: {
    get notifications() { return fake.given ? notifications : undefined; },
    runtime: { getURL: (path: string) => `ext:/${path}`, get getBrowserInfo() { return fake.firefox ? () => undefined : undefined; } },
    tabs: { create: async ({ url }: { url: string }) => { fake.opened.push(url); } },
    permissions: { contains: async () => fake.given },
  },
}));

const load = async (firefox: boolean) => {
  fake.firefox = firefox;
  vi.resetModules();
  return import('../../src/browser/notifications.ts');
};
const settled = () => new Promise((done) => { setTimeout(done); });

beforeEach(() => {
  fake.created.length = fake.cleared.length = fake.opened.length = fake.listeners.length = 0;
  fake.given = true;
});

describe('a notification', () => {
  it('is silent in Chromium; Firefox refuses that word, and is not told it', async () => {
    await (await load(false)).notify('alert/1', 'Title', 'Text');
    await (await load(true)).notify('alert/1', 'Title', 'Text');
    const said = { type: 'basic', iconUrl: 'ext:/icons/128.png', title: 'Title', message: 'Text' };
    expect(fake.created).toEqual([{ id: 'alert/1', options: { ...said, silent: true } }, { id: 'alert/1', options: said }]);
  });

  it('opens on a click what it is about, and goes', async () => {
    const { openOnClick } = await load(false);
    openOnClick(async (id) => `page#${id}`);
    fake.listeners[0]?.('alert/1');
    await settled();
    expect(fake.opened).toEqual(['ext:/page#alert/1']);
    expect(fake.cleared).toEqual(['alert/1']);
  });

  it('is listened to once, also where the permission came after the first tick', async () => {
    fake.given = false;
    const { notify, openOnClick } = await load(false);
    openOnClick(async () => 'page');
    expect(fake.listeners).toEqual([]);
    fake.given = true;
    await notify('a', '', '');
    await notify('b', '', '');
    expect(fake.listeners).toHaveLength(1);
  });
});
