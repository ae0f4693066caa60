/** What the section on lists cannot do by itself. The page hands it in, see ../state.ts; a fixture pretends to. */
import type { Choices, KeepOutcome, KeptList, PinnedKey, ReadOutcome } from '../../src/memory/lists/types.ts';
import type { Given } from '../../src/memory/lists/import-desk.ts';
import type { Progress } from '../../src/lists/types.ts';

export type { Given };

export interface ListHands {
  /** What is kept, oldest first; `trouble` when some of it cannot be used. */
  lists(): Promise<{ lists: KeptList[]; trouble: readonly ListTrouble[] }>;
  /** Told whenever that changed, also by another page. @returns ends the telling */
  onChange(run: () => void): () => void;
  /**
   * Reads a file in a thread of its own. Nothing is kept. Never rejects.
   * @param replaces the list that it is a newer file of
   */
  read(given: Given, replaces: string | undefined, progress: (progress: Progress & { total: number }) => void, signal: AbortSignal): Promise<ReadOutcome>;
  /** Keeps what was read, whole or not at all, in the place of what it replaces. Never rejects. */
  keep(ticket: string, choices: Choices): Promise<KeepOutcome>;
  /** Forgets what was read. */
  drop(ticket: string): void;
  /** Changes only how a list is called and where it is from. */
  rename(id: string, change: Partial<Pick<KeptList, 'name' | 'publisher' | 'licence' | 'page'>>): Promise<KeepOutcome>;
  remove(id: string): Promise<KeepOutcome>;
  keys(): Promise<PinnedKey[]>;
  /** @returns `malformed` when that is no Ed25519 key in base 64 */
  pin(key: string, name: string): Promise<KeepOutcome | 'malformed'>;
  unpin(key: string): Promise<KeepOutcome>;
}

/** Which list, and what is wrong: its block is damaged or missing, or it is past its own day. */
export interface ListTrouble { id: string; name: string; kind: 'damaged' | 'expired' }
