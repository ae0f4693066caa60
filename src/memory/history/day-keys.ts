/**
 * The keys of the days: a file each, and removing it erases what was written under it.
 *
 * `<day>.<8 digits>.key` is a key as it is, `….sealed` one that only the passphrase opens. With a vault every new key is sealed; the
 * one in use is kept in `storage.session` beside, which is memory, so that a day has one key a session and not one for each life of
 * the worker. While a vault is there that cannot be read, nothing is written at all.
 */
import type { StorageArea } from '../private-guard.ts';
import { base64, fromBase64 } from './base64.ts';
import type { KeyFolder } from './key-folder.ts';
import { newVault, openSealed, openVault, parseVault, rewrapped, sealTo, vaultBytes, type Vault } from './vault.ts';
import type { HistoryState, Outcome } from './types.ts';

const VAULT = 'vault.json';
/** In `storage.session`: the private key while it is unlocked, and the key in use. */
const SECRET = 'history-secret';
const IN_USE = 'history-key';

type Bytes = Uint8Array<ArrayBuffer>;
export interface DayKey { id: string; key: CryptoKey }
/** A key that is not on the disk yet. */
export interface DrawnKey extends DayKey { raw: Bytes }

export class DayKeys {
  readonly #files: KeyFolder;
  readonly #session: StorageArea;
  readonly #rounds: number | undefined;
  readonly #open = new Map<string, CryptoKey>();
  #inUse: { id: string; raw: Bytes } | undefined;

  /** @param rounds of PBKDF2; only tests give fewer. */
  constructor(files: KeyFolder, session: StorageArea, rounds?: number) {
    this.#files = files;
    this.#session = session;
    this.#rounds = rounds;
  }

  async passphrase(): Promise<HistoryState['passphrase']> {
    if (!(await this.#files.names()).includes(VAULT)) return 'none';
    return await this.#secret() ? 'open' : 'locked';
  }

  /** The key under which that day is written now, made on first use. */
  async forWriting(day: string): Promise<DayKey> {
    const names = await this.#files.names();
    const known = await this.#used(day, names) ?? await this.#plain(day, names);
    if (known) return known;
    const { id, raw } = await this.#make(day);
    return this.#use(id, raw);
  }

  /** A new key for that day: what is written again under it outlives the removal of the others. */
  async fresh(day: string): Promise<DayKey> {
    const { id, raw } = await this.#make(day);
    return { id, key: await imported(raw) };
  }

  /** A new key for that day that exists in memory alone, until `put` writes its file. */
  async draw(day: string): Promise<DrawnKey> {
    const raw = crypto.getRandomValues(new Uint8Array(32));
    return { id: newId(day), raw, key: await imported(raw) };
  }

  async put({ id, raw }: DrawnKey): Promise<void> {
    await this.#write(id, raw);
  }

  /** `locked` until the passphrase is typed; undefined when the key is gone, or damaged. */
  async forReading(id: string): Promise<CryptoKey | 'locked' | undefined> {
    const open = this.#open.get(id);
    if (open) return open;
    const raw = await this.#read(id);
    if (raw === 'locked' || raw === undefined) return raw;
    const key = await imported(raw);
    this.#open.set(id, key);
    return key;
  }

  /** Opens many at once, so that `forReading` finds them open. What cannot be opened is left to it. */
  async openAll(ids: readonly string[]): Promise<void> {
    const closed = [...new Set(ids)].filter((id) => !this.#open.has(id));
    if (closed.length < 2) return;
    const plain = await this.#files.readAll(closed.map((id) => `${id}.key`));
    const sealed = closed.filter((id) => !plain.has(`${id}.key`));
    const [vault, secret] = sealed.length > 0 ? [await this.#vault(), await this.#secret()] : [];
    const files = vault && secret ? await this.#files.readAll(sealed.map((id) => `${id}.sealed`)) : new Map<string, Bytes>();
    await Promise.all(closed.map(async (id) => {
      const file = files.get(`${id}.sealed`);
      const raw = plain.get(`${id}.key`) ?? (vault && secret && file ? await openSealed(vault, secret, file).catch(() => undefined) : undefined);
      if (raw?.length === 32) this.#open.set(id, await imported(raw));
    }));
  }

  /** Ids of all keys, or of that day's. */
  async ids(day?: string): Promise<string[]> {
    const ids = (await this.#files.names()).flatMap((name) => /^(.+)\.(?:key|sealed)$/.exec(name)?.[1] ?? []);
    return [...new Set(ids)].filter((id) => day === undefined || dayOfKey(id) === day);
  }

  /** What was written under them can never be read again. */
  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) {
      this.#open.delete(id);
      await this.#files.remove(`${id}.key`);
      await this.#files.remove(`${id}.sealed`);
    }
    if (ids.includes((await this.#current())?.id ?? '')) await this.#forgetUse();
  }

  /** All keys and the passphrase. */
  async removeAll(): Promise<void> {
    await this.#files.removeAll();
    this.#open.clear();
    await this.#session.remove(SECRET);
    await this.#forgetUse();
  }

  async unlock(passphrase: string): Promise<Outcome> {
    const vault = await this.#vault();
    if (!vault) return 'failed';
    const secret = await openVault(vault, passphrase);
    if (!secret) return 'wrong-passphrase';
    await this.#session.set({ [SECRET]: base64(secret) });
    return 'done';
  }

  /** The key in use stays, for writing goes on. */
  async lock(): Promise<void> {
    await this.#session.remove(SECRET);
    this.#open.clear();
  }

  /** Sets, changes or (with '' for `next`) takes away the passphrase. @param now the present one, '' when there is none. */
  async change(now: string, next: string): Promise<Outcome> {
    const vault = await this.#vault();
    if (!vault) return next === '' ? 'done' : this.#protect(next);
    const secret = await openVault(vault, now);
    if (!secret) return 'wrong-passphrase';
    if (next === '') return this.#unprotect(vault, secret);
    await this.#files.write(VAULT, vaultBytes(await rewrapped(vault, secret, next)));
    await this.#session.set({ [SECRET]: base64(secret) });
    return 'done';
  }

  /** Seals what a worker that was stopped in the middle left unsealed. */
  async tidy(): Promise<void> {
    const vault = await this.#vault();
    if (!vault) return;
    for (const name of await this.#files.names()) {
      if (!name.endsWith('.key')) continue;
      const raw = await this.#files.read(name);
      const id = name.slice(0, -'.key'.length);
      if (raw?.length === 32) await this.#files.write(`${id}.sealed`, await sealTo(vault, raw));
      await this.#files.remove(name);
    }
  }

  async #protect(passphrase: string): Promise<Outcome> {
    const { vault, secret } = await newVault(passphrase, this.#rounds);
    await this.#files.write(VAULT, vaultBytes(vault));
    await this.#session.set({ [SECRET]: base64(secret) });
    await this.tidy();
    return 'done';
  }

  /** The vault goes last: until then every key is there, in one form or the other. */
  async #unprotect(vault: Vault, secret: Bytes): Promise<Outcome> {
    const sealed = (await this.#files.names()).filter((name) => name.endsWith('.sealed'));
    for (const name of sealed) {
      const raw = await this.#opened(vault, secret, name);
      if (raw) await this.#files.write(`${name.slice(0, -'.sealed'.length)}.key`, raw);
    }
    await this.#files.remove(VAULT);
    for (const name of sealed) await this.#files.remove(name);
    await this.#session.remove(SECRET);
    await this.#forgetUse();
    return 'done';
  }

  async #used(day: string, names: readonly string[]): Promise<DayKey | undefined> {
    const current = await this.#current();
    if (!current || dayOfKey(current.id) !== day || !names.some((name) => name.startsWith(`${current.id}.`))) return undefined;
    return this.#use(current.id, current.raw);
  }

  /** Where nothing is sealed, the day's key is the file that is there. */
  async #plain(day: string, names: readonly string[]): Promise<DayKey | undefined> {
    const name = names.findLast((one) => one.endsWith('.key') && dayOfKey(one) === day);
    const raw = name === undefined || names.includes(VAULT) ? undefined : await this.#files.read(name);
    return name === undefined || raw?.length !== 32 ? undefined : this.#use(name.slice(0, -'.key'.length), raw);
  }

  async #use(id: string, raw: Bytes): Promise<DayKey> {
    const key = this.#open.get(id) ?? await imported(raw);
    this.#open.set(id, key);
    if (this.#inUse?.id !== id) {
      this.#inUse = { id, raw };
      await this.#session.set({ [IN_USE]: { id, raw: base64(raw) } });
    }
    return { id, key };
  }

  async #current(): Promise<{ id: string; raw: Bytes } | undefined> {
    if (this.#inUse) return this.#inUse;
    const kept = (await this.#session.get(IN_USE))[IN_USE] as { id?: unknown; raw?: unknown } | undefined;
    if (typeof kept?.id === 'string' && typeof kept.raw === 'string') this.#inUse = { id: kept.id, raw: fromBase64(kept.raw) };
    return this.#inUse;
  }

  async #forgetUse(): Promise<void> {
    this.#inUse = undefined;
    await this.#session.remove(IN_USE);
  }

  async #make(day: string): Promise<{ id: string; raw: Bytes }> {
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const id = newId(day);
    await this.#write(id, raw);
    return { id, raw };
  }

  async #write(id: string, raw: Bytes): Promise<void> {
    const vault = await this.#vault();
    if (vault) await this.#files.write(`${id}.sealed`, await sealTo(vault, raw));
    else await this.#files.write(`${id}.key`, raw);
  }

  async #read(id: string): Promise<Bytes | 'locked' | undefined> {
    const plain = await this.#files.read(`${id}.key`);
    if (plain) return plain.length === 32 ? plain : undefined;
    if (!(await this.#files.names()).includes(`${id}.sealed`)) return undefined;
    const [vault, secret] = [await this.#vault(), await this.#secret()];
    return vault && secret ? this.#opened(vault, secret, `${id}.sealed`) : 'locked';
  }

  async #opened(vault: Vault, secret: Bytes, name: string): Promise<Bytes | undefined> {
    const sealed = await this.#files.read(name);
    return sealed && openSealed(vault, secret, sealed).catch(() => undefined);
  }

  /** @throws when there is one that cannot be read: a key in the clear must not lie beside it. */
  async #vault(): Promise<Vault | undefined> {
    const bytes = await this.#files.read(VAULT);
    const vault = bytes && parseVault(bytes);
    if (bytes && !vault) throw new Error('the vault of the history cannot be read');
    return vault;
  }

  async #secret(): Promise<Bytes | undefined> {
    const kept = (await this.#session.get(SECRET))[SECRET];
    return typeof kept === 'string' ? fromBase64(kept) : undefined;
  }
}

/** The day for which a key was made, from its id. */
export const dayOfKey = (id: string): string => id.slice(0, 10);
const newId = (day: string): string => `${day}.${Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
const imported = (raw: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
