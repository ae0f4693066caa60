/** The private file system of an extension, in memory: as much of it as the keys of the history need. */
import { vi } from 'vitest';

type Bytes = Uint8Array<ArrayBuffer>;
type Folder = Map<string, Bytes | Folder>;

const absent = (): DOMException => new DOMException('no such entry', 'NotFoundError');

function folderHandle(folder: Folder, failing: () => Error | undefined): unknown {
  return {
    keys: async function* keys() { yield* [...folder.keys()]; },
    async getDirectoryHandle(name: string, { create = false } = {}) {
      const found = folder.get(name);
      if (!found && !create) throw absent();
      const inner: Folder = found instanceof Map ? found : new Map();
      folder.set(name, inner);
      return folderHandle(inner, failing);
    },
    async getFileHandle(name: string, { create = false } = {}) {
      if (!folder.has(name) && !create) throw absent();
      if (!folder.has(name)) folder.set(name, new Uint8Array());
      return {
        getFile: async () => new Blob([folder.get(name) as Bytes]),
        async createWritable() {
          let written = new Uint8Array();
          return {
            async write(bytes: Bytes) {
              const error = failing();
              if (error) throw error;
              written = bytes.slice();
            },
            async close() { folder.set(name, written); },
          };
        },
      };
    },
    async removeEntry(name: string) { if (!folder.delete(name)) throw absent(); },
  };
}

/** Puts it in the place of the platform's own. `trouble` makes the next writes fail. */
export function opfs() {
  const root: Folder = new Map();
  const state: { trouble: Error | undefined } = { trouble: undefined };
  let turn: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => folderHandle(root, () => state.trouble) },
    locks: { request: (_name: string, run: () => Promise<unknown>) => { const mine = turn.then(run); turn = mine.catch(() => undefined); return mine; } },
  });
  const history = (): Folder => root.get('history') as Folder | undefined ?? new Map();
  return {
    state,
    /** Names of the files in the folder of the history. */
    names: (): string[] => [...history().keys()].sort(),
    file: (name: string): Bytes | undefined => history().get(name) as Bytes | undefined,
    put: (name: string, bytes: Bytes): void => {
      if (!root.has('history')) root.set('history', new Map());
      history().set(name, bytes);
    },
    drop: (name: string): void => { history().delete(name); },
  };
}
