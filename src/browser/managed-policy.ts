/**
 * Listens to managed storage, and hands what an organisation set there to those who keep it (../memory/policy/policy-shelf.ts).
 *
 * Chrome answers three seconds after its start (measured: Chromium 156), and says of a new extension that there is nothing until it has read the
 * policies, then tells of a change; Firefox answers at once, tells of no change before its next start, and rejects where there is no policy:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed. So nothing ever waits for it.
 */
import browser from 'webextension-polyfill';
import type { OpenBootIndex } from '../knowledge/boot-index.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { surroundingsOf } from '../lists/surroundings.ts';
import { shelfIn } from '../memory/lists/list-shelf.ts';
import { PolicyShelf } from '../memory/policy/policy-shelf.ts';
import { POLICY_KEYS } from '../memory/policy/read-policy.ts';
import type { StorageArea } from '../memory/private-guard.ts';
import { isFirefox } from './is-firefox.ts';

/** In the session: the lists were compared with those that are kept. They may be long, so not at each start of the worker. */
const COMPARED = 'policy-compared';

interface Parts { boot: Promise<OpenBootIndex>; knowledge(): Promise<Knowledge>; session: StorageArea; private: boolean; now(): number }

export interface ManagedPolicy {
  /** Keeps it again: what was kept was erased. */
  again(): Promise<void>;
}

/** Registers its listener at once. A private window keeps nothing: it reads what the ordinary worker kept. */
export function watchPolicy({ boot, knowledge, session, private: isPrivate, now }: Parts): ManagedPolicy {
  const shelf = new PolicyShelf({
    area: browser.storage.local, shelf: shelfIn(browser.storage.local, isPrivate), now,
    surroundings: async () => {
      const [index, known] = await Promise.all([boot, knowledge()]);
      return surroundingsOf(index, known, now());
    },
  });

  const keep = async (): Promise<void> => {
    const said = await ask([...POLICY_KEYS]);
    if (said) await shelf.keep(said);
  };
  const compare = async (): Promise<void> => {
    const said = await ask(['lists']);
    if (!said) return;
    await shelf.keepLists(said.lists);
    await session.set({ [COMPARED]: true });
  };
  const both = async (): Promise<void> => {
    await keep();
    await compare();
  };

  if (isPrivate) return { again: async () => undefined };
  // Firefox has the event and never sends it; to listen is a warning there.
  if (!isFirefox(browser)) {
    browser.storage.managed.onChanged.addListener((changes) => {
      void keep().catch(() => undefined);
      if ('lists' in changes) void compare().catch(() => undefined);
    });
  }
  void keep().then(async () => { if (!(await session.get(COMPARED))[COMPARED]) await compare(); }).catch(() => undefined);
  return { again: both };
}

/** @returns nothing at all where there is no policy; undefined where that could not be told. */
async function ask(keys: string[]): Promise<Record<string, unknown> | undefined> {
  try {
    const said: Record<string, unknown> = await browser.storage.managed.get(keys);
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== null));
  } catch {
    return isFirefox(browser) ? {} : undefined;
  }
}
