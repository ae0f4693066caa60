/** Asks the worker for the days one by one and makes the file of them. */
import { FORMAT, MOST_BYTES, MOST_OPENED, VERSION, type ExportedDay } from '../../src/memory/transfer/types.ts';
import { readableText, sealedText } from '../../src/memory/transfer/write-export.ts';
import type { OptionsState } from '../state.ts';
import type { TransferHands } from './hands.ts';

/** `large`: more than Testigo reads back. `damaged`: rows that can never be read again. */
export type Made = { state: 'made'; name: string; text: string; days: number; bytes: number; damaged: number } | { state: 'locked' | 'empty' | 'large' };

/** @param passphrase undefined for a readable file. Rejects when the worker does not answer. */
export async function makeFile({ settings, version, catalogue }: Pick<OptionsState, 'settings' | 'version' | 'catalogue'>, hands: TransferHands, passphrase: string | undefined): Promise<Made> {
  const days: ExportedDay[] = [];
  let damaged = 0;
  for (const day of await hands.days()) {
    const one = await hands.day(day);
    if (one === 'locked') return { state: 'locked' };
    damaged += one?.damaged ?? 0;
    if (one && one.exported.visits.length > 0) days.push(one.exported);
  }
  if (days.length === 0) return { state: 'empty' };
  const made = hands.today();
  // At risk, nothing that names a site goes into a file either.
  const kept = settings.atRisk ? { ...settings, muted: [] } : settings;
  const readable = readableText({ format: FORMAT, version: VERSION, extension: version, catalogue, made, settings: kept }, days);
  if (passphrase !== undefined && readable.length > MOST_OPENED) return { state: 'large' };
  const text = passphrase === undefined ? readable : await sealedText(readable, passphrase);
  const bytes = new Blob([text]).size;
  return bytes > MOST_BYTES ? { state: 'large' } : { state: 'made', name: `testigo-${made}.json`, text, days: days.length, bytes, damaged };
}
