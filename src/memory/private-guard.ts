/**
 * The wall before `storage.*`: in Chrome the worker of private windows shares these areas with the ordinary one
 * (`incognito: split` separates IndexedDB, not them), so there nothing may be read or written, by anyone, for any reason.
 */

/** The part of a storage area that the session record needs. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Somebody tried to leave a trace of a private window. A fault of ours: it must be seen, not handled. */
export class PrivateWrite extends Error {
  override name = 'PrivateWrite';
}

/** @returns the area itself, or for a private context one that holds nothing and refuses everything. */
export function guarded(area: StorageArea, context: { private: boolean }): StorageArea {
  if (!context.private) return area;
  const refuse = (): Promise<never> => Promise.reject(new PrivateWrite('a private window must leave no trace'));
  return { get: () => Promise.resolve({}), set: refuse, remove: refuse };
}
