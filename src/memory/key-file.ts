/**
 * A key in a file of its own in the extension's private file system (OPFS). Removing the file is the erasure: unlike rows of
 * `storage.*` or IndexedDB, whose bytes outlive their deletion, a removed file is gone from the profile in both browsers.
 */
const SETTINGS = 'settings.key';

/** The key under which muted sites are sealed. */
export const settingsKey = { key: (create: boolean): Promise<CryptoKey | undefined> => keyIn(SETTINGS, create) };

/** Without it what was sealed can never be read again. */
export const removeSettingsKey = (): Promise<void> => removeKey(SETTINGS);

const LOCK = 'testigo-key-files';

/** @returns the AES-GCM key in that file, made on first use when `create` says so; undefined when there is none. Rejects where the browser gives no file system. */
async function keyIn(file: string, create: boolean): Promise<CryptoKey | undefined> {
  // Two pages that make the key at the same moment would each lose what the other sealed.
  return navigator.locks.request(LOCK, async () => {
    const bytes = await read(file) ?? (create ? await write(file) : undefined);
    return bytes && crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  });
}

/** Removes the file, if it is there. */
async function removeKey(file: string): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry(file).catch((error: unknown) => { if (!isAbsent(error)) throw error; });
  });
}

async function read(file: string): Promise<ArrayBuffer | undefined> {
  const folder = await navigator.storage.getDirectory();
  try {
    const bytes = await (await (await folder.getFileHandle(file)).getFile()).arrayBuffer();
    return bytes.byteLength === 32 ? bytes : undefined;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function write(file: string): Promise<ArrayBuffer> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const folder = await navigator.storage.getDirectory();
  const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
  await stream.write(bytes);
  await stream.close();
  return bytes.buffer;
}

const isAbsent = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';
