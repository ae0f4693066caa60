/** Asks the worker for the days one by one and makes the file of them, with what is kept beside. */
import type { Pause } from '../../src/memory/overview/sum.ts';
import { FORMAT, VERSION, type ExportedDay, type ExportHead } from '../../src/memory/transfer/types.ts';
import { writeExport } from '../../src/memory/transfer/write-export.ts';
import type { OptionsState } from '../state.ts';
import type { TransferHands } from './hands.ts';

/** How much is in it, and what can never be read again and is not: rows of days, and lists. */
export interface Counts { days: number; lists: number; keys: number; reminders: number; damaged: number; damagedLists: number }
/** `large`: more than Testigo reads back. */
export type Made = { state: 'made'; name: string; file: Blob; counts: Counts } | { state: 'locked' | 'large' };

export interface Making {
  /** undefined for a readable file. */
  passphrase: string | undefined;
  /** May reject to stop it, and so does all of it then. */
  pause: Pause;
  /** Told how many days the worker gave. */
  given(days: number, total: number): void;
}

class Locked extends Error {}

/** Rejects when the worker does not answer. */
export async function makeFile({ settings, version, catalogue }: Pick<OptionsState, 'settings' | 'version' | 'catalogue'>, hands: TransferHands, { passphrase, pause, given }: Making): Promise<Made> {
  let [days, damaged] = [0, 0];
  const all = await hands.days();
  const beside = await hands.beside?.kept();
  async function* each(): AsyncGenerator<ExportedDay> {
    for (const [index, day] of all.entries()) {
      const one = await hands.day(day);
      if (one === 'locked') throw new Locked();
      given(index + 1, all.length);
      damaged += one?.damaged ?? 0;
      if (!one || one.exported.visits.length === 0) continue;
      days += 1;
      yield one.exported;
    }
  }
  const made = hands.today();
  // At risk, nothing that names a site goes into a file either.
  const head: ExportHead = { format: FORMAT, version: VERSION, extension: version, catalogue, made, settings: settings.atRisk ? { ...settings, muted: [] } : settings };
  try {
    const file = await writeExport(head, each(), { pause, ...(passphrase === undefined ? {} : { passphrase }) }, beside);
    if (file === 'large') return { state: 'large' };
    const counts = { days, damaged, lists: beside?.lists.length ?? 0, keys: beside?.keys.length ?? 0, reminders: beside?.reminders.length ?? 0, damagedLists: beside?.damaged ?? 0 };
    return { state: 'made', name: `testigo-${made}.json`, file, counts };
  } catch (error) {
    if (error instanceof Locked) return { state: 'locked' };
    throw error;
  }
}
