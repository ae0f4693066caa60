/** Reads a file that may be an export, may be somebody else's, and may be anything. Nothing of it is kept or run; it is whole and sound, or it is refused. */
import { fromBase64 } from '../history/base64.ts';
import { isDay } from '../history/calendar.ts';
import { inflate } from '../history/deflate.ts';
import { openSealed, openVault, parseVault } from '../history/vault.ts';
import { parseSettings } from '../settings.ts';
import { checkDay } from './check-day.ts';
import { fields, list, Misfit, text as textIn, type Fields } from './fields.ts';
import { FORMAT, MOST_DAYS, MOST_OPENED, VERSION, type Exported } from './types.ts';

/** `foreign`: no export at all; `newer`: of a version that is not known here; `damaged`: it says that it is one, and `where` it is not. */
export type Refused = { state: 'refused'; why: 'foreign' | 'newer' | 'wrong-passphrase' } | { state: 'refused'; why: 'damaged'; where: string };
export type Read = { state: 'read'; exported: Exported } | { state: 'sealed' } | Refused;

/** @param passphrase once it was typed. */
export async function readExport(text: string, passphrase?: string): Promise<Read> {
  const file = headOf(text);
  if ('state' in file) return file;
  if (!('vault' in file.fields)) return exportedFrom(file.fields);
  if (passphrase === undefined) return { state: 'sealed' };
  const opened = await unsealed(file.fields, passphrase);
  if (typeof opened !== 'string') return opened;
  const inner = headOf(opened);
  return 'state' in inner ? inner : exportedFrom(inner.fields);
}

/** What says that it is an export of a version that can be read. */
function headOf(text: string): { fields: Fields } | Refused {
  try {
    const read = fields(JSON.parse(text), '');
    if (read.format !== FORMAT) return { state: 'refused', why: 'foreign' };
    return read.version === VERSION ? { fields: read } : { state: 'refused', why: 'newer' };
  } catch {
    // An export that was cut is no JSON any more.
    return text.trimStart().startsWith(`{"format":"${FORMAT}"`) ? { state: 'refused', why: 'damaged', where: 'JSON' } : { state: 'refused', why: 'foreign' };
  }
}

async function unsealed({ vault: given, key, iv, data }: Fields, passphrase: string): Promise<string | Refused> {
  const damaged = (where: string): Refused => ({ state: 'refused', why: 'damaged', where });
  const vault = parseVault(new TextEncoder().encode(JSON.stringify(given)));
  if (!vault) return damaged('vault');
  if (typeof key !== 'string' || typeof iv !== 'string' || typeof data !== 'string') return damaged('key, iv, data');
  try {
    const secret = await openVault(vault, passphrase);
    if (!secret) return { state: 'refused', why: 'wrong-passphrase' };
    const raw = await crypto.subtle.importKey('raw', await openSealed(vault, secret, fromBase64(key)), 'AES-GCM', false, ['decrypt']);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, raw, fromBase64(data));
    return new TextDecoder('utf-8', { fatal: true }).decode(await inflate(new Uint8Array(opened), MOST_OPENED));
  } catch {
    return damaged('data');
  }
}

function exportedFrom({ extension, catalogue, made, settings, days }: Fields): Read {
  try {
    const exported: Exported = {
      format: FORMAT, version: VERSION, extension: textIn(extension, 'extension', 40), catalogue: textIn(catalogue, 'catalogue', 40), made: dayIn(made, 'made'),
      settings: parseSettings(fields(settings, 'settings')), days: list(days, 'days', MOST_DAYS, checkDay),
    };
    const twice = exported.days.findIndex(({ day }, index) => exported.days.findIndex((other) => other.day === day) < index);
    if (twice >= 0) throw new Misfit(`days[${twice}].day`);
    return { state: 'read', exported };
  } catch (error) {
    if (error instanceof Misfit) return { state: 'refused', why: 'damaged', where: error.where };
    throw error;
  }
}

function dayIn(value: unknown, where: string): string {
  if (typeof value !== 'string' || !isDay(value)) throw new Misfit(where);
  return value;
}
