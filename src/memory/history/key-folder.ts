/**
 * Small files in a folder of the extension's private file system (OPFS): the keys of the history and its vault. Removing a file is
 * what erases (see key-file.ts). Only the worker touches them, one call after the other.
 */
const FOLDER = 'history';
const LOCK = 'testigo-history-files';

export interface KeyFolder {
  names(): Promise<string[]>;
  /** undefined when there is no such file. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Those of them that are there, at once: one after the other each costs several ways through the browser's processes. */
  readAll(names: readonly string[]): Promise<Map<string, Uint8Array<ArrayBuffer>>>;
  /** All of it or nothing: the browser writes a copy and puts it in place. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** What is not there is no error. */
  remove(name: string): Promise<void>;
  /** The folder with all that is in it. */
  removeAll(): Promise<void>;
}

/** Every call rejects where the browser gives no file system. */
export const keyFolder: KeyFolder = {
  names: () => alone(async () => {
    const folder = await open(false);
    const names: string[] = [];
    if (folder) for await (const name of folder.keys()) names.push(name);
    return names.sort();
  }),
  read: (name) => alone(async () => {
    const folder = await open(false);
    const file = folder && await absentAs(undefined, () => folder.getFileHandle(name));
    return file && new Uint8Array(await (await file.getFile()).arrayBuffer());
  }),
  readAll: (names) => alone(async () => {
    const folder = await open(false);
    const read = folder ? await Promise.all(names.map(async (name) => {
      const file = await absentAs(undefined, () => folder.getFileHandle(name));
      return file ? [[name, new Uint8Array(await (await file.getFile()).arrayBuffer())] as const] : [];
    })) : [];
    return new Map(read.flat());
  }),
  write: (name, bytes) => alone(async () => {
    const folder = await open(true);
    const stream = await (await folder?.getFileHandle(name, { create: true }))?.createWritable();
    await stream?.write(bytes);
    await stream?.close();
  }),
  remove: (name) => alone(async () => {
    const folder = await open(false);
    if (folder) await absentAs(undefined, () => folder.removeEntry(name));
  }),
  removeAll: () => alone(async () => {
    const root = await navigator.storage.getDirectory();
    await absentAs(undefined, () => root.removeEntry(FOLDER, { recursive: true }));
  }),
};

/** An old worker may still be writing when a new one starts. */
const alone = <T>(run: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, run);

async function open(create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
  const root = await navigator.storage.getDirectory();
  return absentAs(undefined, () => root.getDirectoryHandle(FOLDER, { create }));
}

async function absentAs<T, E>(nothing: E, call: () => Promise<T>): Promise<T | E> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return nothing;
    throw error;
  }
}
