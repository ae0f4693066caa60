/**
 * The file's text: readable, or under a passphrase. There a key of its own, used once, is sealed to a vault as the keys of days are, so that
 * guessing the passphrase costs what it costs there (see ../history/vault.ts).
 */
import { base64 } from '../history/base64.ts';
import { deflate } from '../history/deflate.ts';
import { newVault, sealTo } from '../history/vault.ts';
import { FORMAT, VERSION, type ExportedDay, type ExportHead, type SealedExport } from './types.ts';

/** JSON of these fields, with a line a day. */
export function readableText(head: ExportHead, days: readonly ExportedDay[]): string {
  return `${JSON.stringify(head).slice(0, -1)},"days":[\n${days.map((day) => JSON.stringify(day)).join(',\n')}\n]}\n`;
}

/** @param text as `readableText` gave it. @param rounds of PBKDF2; only tests give fewer. */
export async function sealedText(text: string, passphrase: string, rounds?: number): Promise<string> {
  const { vault } = await newVault(passphrase, rounds);
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, await deflate(new TextEncoder().encode(text))));
  return JSON.stringify({ format: FORMAT, version: VERSION, vault, key: base64(await sealTo(vault, raw)), iv: base64(iv), data: base64(data) } satisfies SealedExport);
}
