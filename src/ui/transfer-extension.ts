/** What the page of options can do with the file of everything, over the browser's storage. See options/transfer/hands.ts. */
import { openList, type OpenList } from '../lists/open-list.ts';
import { settingsKey } from '../memory/key-file.ts';
import type { Coming } from '../memory/lists/list-shelf.ts';
import type { StoredList } from '../memory/lists/list-index.ts';
import type { Choices, ReadOutcome } from '../memory/lists/types.ts';
import { withComing, type Reminder } from '../memory/reminders.ts';
import type { SettingsChange } from '../memory/settings-change.ts';
import { listRows } from '../memory/transfer/list-rows.ts';
import type { ListInFile, WholeFile } from '../memory/transfer/read-export.ts';
import { announced, ANNOUNCED_KEY, importTogether, IMPORT_LOCK } from '../memory/transfer/together.ts';
import type { ExportedKey, ExportedList, ExportedRows, Imported } from '../memory/transfer/types.ts';
import type { BesideWith } from '../memory/transfer/write-export.ts';
import { getReminders, getSettings, historyDays, importDays, inPrivateWindow, localArea, makeChanges, tellHistory } from './extension.ts';
import { desk, shelf } from './lists-extension.ts';

interface Chosen { lists: readonly { ticket: string; choices: Choices }[]; keys: readonly ExportedKey[]; reminders: readonly Reminder[] }

export const besideHands = () => ({
  kept,
  here: async (): Promise<{ lists: string[]; keys: string[]; reminders: string[] }> => {
    const { lists, keys } = await shelf.index();
    return { lists: lists.map(({ name }) => name), keys: keys.map(({ key }) => key), reminders: (await getReminders()).map(({ company }) => company) };
  },
  read: ({ name, table }: ListInFile, signal: AbortSignal): Promise<ReadOutcome> => desk.read({ file: name, bytes: table }, undefined, () => undefined, signal),
  drop: (ticket: string): void => desk.drop(ticket),
});

/** What an organisation put here is its own to bring. At risk no reminder is kept, and none leaves. */
async function kept(): Promise<BesideWith & { damaged: number }> {
  const { lists, keys } = await shelf.index();
  const own = lists.filter(({ from }) => from === 'person');
  const sound: StoredList[] = [];
  for (const list of own) if (await opened(list)) sound.push(list);
  return {
    lists: sound.map(described), keys: keys.filter(({ from }) => from === 'person').map(({ key, name }) => ({ key, name })),
    reminders: (await getSettings()).atRisk ? [] : await getReminders(), rows: rowsOf(sound), damaged: own.length - sound.length,
  };
}

const opened = (list: StoredList): Promise<OpenList | undefined> => shelf.block(list).then(openList).catch(() => undefined);

const described = ({ name, publisher, licence, page, role, family, accepted, entries }: StoredList): ExportedList => ({
  name, publisher, licence, page, ...(role === undefined ? {} : { role }), ...(family === undefined ? {} : { family }), accepted, entries,
});

async function* rowsOf(lists: readonly StoredList[]): AsyncGenerator<ExportedRows> {
  for (const [at, list] of lists.entries()) {
    const block = await opened(list);
    if (!block) throw new Error('a list went while its file was made');
    for (const csv of listRows(block, list.accepted)) yield { list: at, csv };
  }
}

const NO_DAYS: Imported = { outcome: 'done', days: { add: [], present: [], outside: [] } };

/** Days, and with them changes of the options, lists, keys and reminders: all of it or nothing. Without a history no days. Rejects as `importDays` does. */
export async function importAll(file: Pick<WholeFile, 'days' | 'each'>, handed?: (days: number) => void, changes: readonly SettingsChange[] = [], chosen: Chosen = { lists: [], keys: [], reminders: [] }): Promise<Imported> {
  if (inPrivateWindow()) return { outcome: 'failed' };
  const takesDays = file.days.length > 0 && (await getSettings()).history > 0;
  if (takesDays && changes.length + chosen.lists.length + chosen.keys.length + chosen.reminders.length === 0) return importDays(file, handed);
  const here = takesDays ? (await historyDays()).map(({ day }) => day) : [];
  const coming = takesDays ? file.days.map(({ day }) => day).filter((day) => !here.includes(day)) : [];
  return navigator.locks.request(IMPORT_LOCK, () => importTogether(coming, {
    announce: (days) => localArea.set(announced(days)),
    writeDays: () => (takesDays ? importDays(file, handed) : Promise.resolve(NO_DAYS)),
    writeRest: () => writeRest(changes, chosen),
    takeBack: async (days) => {
      for (const day of days) if (await tellHistory({ ask: 'history-erase-day', day }) !== 'done') throw new Error('a day is still there');
      await localArea.remove(ANNOUNCED_KEY);
    },
  }));
}

async function writeRest(changes: readonly SettingsChange[], { lists, keys, reminders }: Chosen): Promise<'done' | 'no-room' | 'failed'> {
  const coming: Coming[] = [];
  for (const { ticket, choices } of lists) {
    const one = await desk.coming(ticket, choices);
    if (!one) return 'failed';
    coming.push(one);
  }
  const outcome = await shelf.takeIn(coming, keys.map(({ key, name }) => ({ key, name, from: 'person' })), async (record) => {
    // Whoever is at risk by now keeps none.
    const due = (await getSettings()).atRisk ? {} : await withComing(localArea, settingsKey, reminders);
    await makeChanges(changes, { ...record, ...due, [ANNOUNCED_KEY]: null });
  });
  if (outcome !== 'done') return outcome === 'no-room' ? outcome : 'failed';
  for (const { ticket } of lists) desk.drop(ticket);
  return outcome;
}
