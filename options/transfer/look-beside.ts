/** What a file's lists, keys and reminders would come to here, before anything is written. */
import type { ForReview } from '../../src/lists/types.ts';
import type { Preview } from '../../src/memory/lists/types.ts';
import type { Reminder } from '../../src/memory/reminders.ts';
import type { ListInFile, WholeFile } from '../../src/memory/transfer/read-export.ts';
import type { ExportedKey } from '../../src/memory/transfer/types.ts';
import type { BesideHands, Chosen } from './hands.ts';

/** `here`: one of that name stays as it is. `accepted`: what was accepted before, and is doubted here, too. */
export type FoundList = { state: 'here' | 'unread'; list: ListInFile } | { state: 'read'; list: ListInFile; preview: Preview; accepted: ForReview[] };
export interface Found { lists: FoundList[]; keys: (ExportedKey & { here: boolean })[]; reminders: { coming: Reminder[]; here: Reminder[] } }

/** Rejects with the signal's reason. */
export async function lookBeside({ lists, keys, reminders }: Pick<WholeFile, 'lists' | 'keys' | 'reminders'>, hands: BesideHands | undefined, signal: AbortSignal): Promise<Found> {
  if (!hands || lists.length + keys.length + reminders.length === 0) return { lists: [], keys: [], reminders: { coming: [], here: [] } };
  const here = await hands.here();
  const found: FoundList[] = [];
  for (const list of lists) {
    found.push(here.lists.includes(list.name) ? { state: 'here', list } : await read(list, hands, signal));
    if (!signal.aborted) continue;
    dropAll({ lists: found }, hands);
    signal.throwIfAborted();
  }
  return {
    lists: found, keys: keys.map((key) => ({ ...key, here: here.keys.includes(key.key) })),
    reminders: { coming: reminders.filter(({ company }) => !here.reminders.includes(company)), here: reminders.filter(({ company }) => here.reminders.includes(company)) },
  };
}

async function read(list: ListInFile, hands: BesideHands, signal: AbortSignal): Promise<FoundList> {
  const outcome = await hands.read(list, signal);
  if (outcome.outcome !== 'read') return { state: 'unread', list };
  const { preview } = outcome;
  return { state: 'read', list, preview, accepted: preview.review.filter(({ entry }) => list.accepted.includes(entry.value)) };
}

/** @param keys that were ticked */
export function chosenOf({ lists, keys: all, reminders }: Found, wants: { lists: boolean; keys: ReadonlySet<string>; reminders: boolean }): Chosen {
  return {
    lists: lists.flatMap((one) => (one.state === 'read' && wants.lists ? [{ ticket: one.preview.ticket, choices: choicesOf(one.list, one.accepted) }] : [])),
    keys: all.flatMap(({ key, name, here }) => (!here && wants.keys.has(key) ? [{ key, name }] : [])),
    reminders: wants.reminders ? reminders.coming : [],
  };
}

const choicesOf = ({ name, publisher, licence, page, role, family }: ListInFile, accepted: readonly ForReview[]): Chosen['lists'][number]['choices'] => ({
  name, publisher, licence, page, accepted: accepted.map(({ entry }) => entry.value), ...(role === undefined ? {} : { role }), ...(family === undefined ? {} : { family }),
});

/** Nobody keeps these any more. */
export function dropAll({ lists }: Pick<Found, 'lists'>, hands: BesideHands | undefined): void {
  for (const one of lists) if (one.state === 'read') hands?.drop(one.preview.ticket);
}
