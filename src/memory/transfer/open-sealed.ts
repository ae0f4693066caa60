/** An encrypted file: its parts as they come, and what the passphrase makes of them. */
import { fromBase64 } from '../history/base64.ts';
import { openSealed, openVault, parseVault } from '../history/vault.ts';
import { textsOf, type Piece } from './texts.ts';
import { Broken } from './split-json.ts';
import { MOST_BYTES, MOST_SEALED } from './types.ts';
import type { Refused } from './read-export.ts';

/** Four characters are three bytes. */
const GROUP = 4;

/** What an encrypted file holds, its long text decoded piece by piece. */
export class SealedParts {
  readonly data: Uint8Array<ArrayBuffer>[] = [];
  vault: unknown;
  key: unknown;
  iv: unknown;
  #bytes = 0;
  #rest = '';
  #begun = false;

  /** @param text of `data`, as it stands in the file. @throws SyntaxError when it is no base 64, and Broken when it is more than may be */
  take(text: string): void {
    let next = this.#rest + text;
    if (!this.#begun) {
      next = next.trimStart();
      if (next === '') return;
      if (!next.startsWith('"')) throw new SyntaxError('no text');
      next = next.slice(1);
      this.#begun = true;
    }
    const end = next.indexOf('"');
    const whole = end >= 0 ? end : next.length - next.length % GROUP;
    this.#rest = next.slice(whole);
    if (whole === 0) return;
    try {
      const bytes = fromBase64(next.slice(0, whole));
      this.data.push(bytes);
      this.#bytes += bytes.length;
    } catch {
      throw new SyntaxError('no base 64');
    }
    // The seal that is added to what was in it is small.
    if (this.#bytes > MOST_SEALED + 1_000) throw new Broken('data');
  }

  with(members: ReadonlyMap<string, unknown>): this {
    [this.vault, this.key, this.iv] = [members.get('vault'), members.get('key'), members.get('iv')];
    return this;
  }
}

/** @returns the deflated text that was in it, and how to read that. */
export async function openFile({ vault: given, key, iv, data }: SealedParts, passphrase: string): Promise<{ deflated: Blob; texts(file: Blob): AsyncGenerator<Piece> } | Refused> {
  const vault = parseVault(new TextEncoder().encode(JSON.stringify(given)));
  if (!vault) return { state: 'refused', why: 'damaged', where: 'vault' };
  if (typeof key !== 'string' || typeof iv !== 'string' || data.length === 0) return { state: 'refused', why: 'damaged', where: 'key, iv, data' };
  try {
    const secret = await openVault(vault, passphrase);
    if (!secret) return { state: 'refused', why: 'wrong-passphrase' };
    const raw = await crypto.subtle.importKey('raw', await openSealed(vault, secret, fromBase64(key)), 'AES-GCM', false, ['decrypt']);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, raw, await new Blob(data).arrayBuffer());
    return { deflated: new Blob([opened]), texts: (file) => textsOf(file, new DecompressionStream('deflate-raw'), MOST_BYTES) };
  } catch {
    return { state: 'refused', why: 'damaged', where: 'data' };
  }
}
