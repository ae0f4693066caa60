/**
 * An organisation's policy on its way to where it counts: what managed storage says goes beside the settings, its keys among the trusted
 * ones, its lists among the lists. The worker does that whenever the policy changed; everybody else reads what is kept there. When the policy goes,
 * all of it goes, and what the person chose counts again.
 */
import { ImportDesk, type DeskParts } from '../lists/import-desk.ts';
import type { StoredList } from '../lists/list-index.ts';
import type { ListShelf } from '../lists/list-shelf.ts';
import type { PinnedKey } from '../lists/types.ts';
import type { StorageArea } from '../private-guard.ts';
import { POLICY_KEY } from '../settings.ts';
import { POLICY_LISTS_KEY, readPolicyLists } from './policy-lists.ts';
import { readPolicy } from './read-policy.ts';
import type { Policy, PolicyFault, PolicyList } from './types.ts';

export interface PolicyShelfParts { area: StorageArea; shelf: ListShelf; surroundings: DeskParts['surroundings']; now(): number }

/** `hash` is of what was asked for; beside it what of it does not count, and why. */
interface Told { hash: string; faults: PolicyFault[] }

export class PolicyShelf {
  readonly #parts: PolicyShelfParts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: PolicyShelfParts) {
    this.#parts = parts;
  }

  /** @param said of managed storage, without its lists. One after the other. Rejects when nothing could be written. */
  keep(said: Record<string, unknown>): Promise<void> {
    return this.#turn(async () => {
      const { area } = this.#parts;
      const kept = (await area.get(POLICY_KEY))[POLICY_KEY];
      const gone = Object.keys(said).length === 0;
      if (gone && kept !== undefined) await area.remove(POLICY_KEY);
      if (!gone && JSON.stringify(kept) !== JSON.stringify(said)) await area.set({ [POLICY_KEY]: said });
      await this.#keepKeys(readPolicy(said));
    });
  }

  /** @param said what managed storage has as `lists`: anything at all. Reads only what changed. Rejects when nothing could be written. */
  keepLists(said: unknown): Promise<void> {
    return this.#turn(async () => {
      const { area, shelf } = this.#parts;
      const hash = await hashOf(said);
      const told = (await area.get(POLICY_LISTS_KEY))[POLICY_LISTS_KEY] as Partial<Told> | undefined;
      const before = (await shelf.index()).lists.filter(({ from }) => from === 'organisation');
      if ((told?.hash ?? '') === hash && (said !== undefined || before.length === 0)) return;
      const { lists, faults } = readPolicyLists(said);
      for (const { id, name } of before) if (!lists.some((list) => list.name === name)) await shelf.remove(id, 'organisation');
      const unread: PolicyFault[] = [];
      for (const [at, list] of lists.entries()) if (!(await this.#keepList(list, before))) unread.push({ at: `lists[${at}] (${list.name})`, why: 'not-kept' });
      if (said === undefined) await area.remove(POLICY_LISTS_KEY);
      else await area.set({ [POLICY_LISTS_KEY]: { hash, faults: [...faults, ...unread] } satisfies Told });
    });
  }

  /** @returns whether it counts now. What waits for somebody to look at it does not. */
  async #keepList({ text, ...choices }: PolicyList, before: readonly StoredList[]): Promise<boolean> {
    const { shelf, surroundings, now } = this.#parts;
    const desk = new ImportDesk({ shelf, surroundings, now, from: 'organisation' });
    const old = before.find(({ name }) => name === choices.name);
    const read = await desk.read({ file: '', bytes: new Blob([text]) }, old?.id, () => undefined, new AbortController().signal);
    if (read.outcome !== 'read') return false;
    return await desk.keep(read.preview.ticket, { ...choices, accepted: [] }) === 'done';
  }

  /** A key that the person pinned before stays the person's. */
  async #keepKeys({ keys }: Policy): Promise<void> {
    const pinned = (await this.#parts.shelf.index()).keys;
    const own = pinned.filter(({ from }) => from === 'person');
    const theirs = keys.filter(({ key }) => !own.some((one) => one.key === key)).map((one): PinnedKey => ({ ...one, from: 'organisation' }));
    const wanted = [...own, ...theirs];
    if (JSON.stringify(wanted) !== JSON.stringify(pinned)) await this.#parts.shelf.changeKeys(() => wanted);
  }

  #turn(run: () => Promise<void>): Promise<void> {
    const done = this.#last.then(run);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

async function hashOf(said: unknown): Promise<string> {
  if (said === undefined) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(said)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
