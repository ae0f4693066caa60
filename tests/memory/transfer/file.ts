/** A history with three days behind it, the file that it makes, and the way such a file goes back in. */
import { DEFAULT_SETTINGS } from '../../../src/memory/types.ts';
import { checkDay } from '../../../src/memory/transfer/check-day.ts';
import { readExport, type Read } from '../../../src/memory/transfer/read-export.ts';
import { FORMAT, VERSION, type Beside, type ExportedDay, type ExportedRows, type ExportHead, type Imported } from '../../../src/memory/transfer/types.ts';
import { writeExport, type BesideWith } from '../../../src/memory/transfer/write-export.ts';
import { all, DAY, HOUR, MONDAY, stand, visited } from '../history/stand.ts';

export const DAYS = ['2026-11-14', '2026-11-15', '2026-11-16'];
export const TABLES = ['rows', 'days', 'lines', 'heads', 'digests', 'explained', 'notes'] as const;
export const HEAD: ExportHead = { format: FORMAT, version: VERSION, extension: '1.0.0', catalogue: '2026-11-22', made: '2026-11-16', settings: { ...DEFAULT_SETTINGS, history: 30, muted: [{ what: 'site', site: 'quiet.example' }] } };

export type World = ReturnType<typeof stand>;

/** Saturday to Monday, two visits a day. */
export async function kept(keep: 7 | 30 = 30): Promise<World> {
  const world = stand();
  world.clock = MONDAY - 3 * DAY;
  await world.wake(keep);
  for (const age of [2, 1, 0]) {
    world.clock = MONDAY - age * DAY + HOUR;
    await world.browse(visited('news.example', MONDAY - age * DAY + 1.25), visited('shop.example', MONDAY - age * DAY + 2));
  }
  return world;
}

export async function exportedDays(world: World): Promise<ExportedDay[]> {
  const days: ExportedDay[] = [];
  for (const { day } of (await world.history.days()).reverse()) {
    const one = await world.history.exportDay(day);
    if (one && one !== 'locked') days.push(one.exported);
  }
  return days;
}

/** No turns for anybody. */
export const straight = { pause: () => undefined };

/** @param passphrase under it, with few rounds; else readable */
export async function textWith(head: ExportHead, days: readonly ExportedDay[], passphrase?: string, beside?: BesideWith): Promise<string> {
  async function* each() { yield* days; }
  const file = await writeExport(head, each(), { ...straight, rounds: 10, ...(passphrase === undefined ? {} : { passphrase }) }, beside);
  if (file === 'large') throw new Error(file);
  return file.text();
}

export const fileOf = async (world: World, passphrase?: string): Promise<string> => textWith(HEAD, await exportedDays(world), passphrase);

/** What is read of a text, with all days of it, as they are given away. */
export async function readText(text: string | Blob, passphrase?: string): Promise<Exclude<Read, { state: 'read' }> | { state: 'read'; exported: ExportHead & Beside & { rows: ExportedRows[]; days: ExportedDay[] } }> {
  const read = await readExport(new Blob([text]), { ...straight, ...(passphrase === undefined ? {} : { passphrase }) });
  if (read.state !== 'read') return read;
  const days: ExportedDay[] = [];
  await read.each(async (day) => { days.push(checkDay(JSON.parse(day), 'day')); });
  const rows: ExportedRows[] = [];
  for (const [list, { table }] of read.lists.entries()) rows.push({ list, csv: await table.text() });
  return { state: 'read', exported: { ...read.head, lists: read.lists.map(({ table: _, ...list }) => list), keys: read.keys, reminders: read.reminders, rows, days } };
}

/** A file that has to be whole. */
export async function daysOf(text: string, passphrase?: string): Promise<ExportedDay[]> {
  const read = await readText(text, passphrase);
  if (read.state !== 'read') throw new Error(JSON.stringify(read));
  return read.exported.days;
}

export async function importInto(world: World, days: readonly ExportedDay[]): Promise<Imported> {
  for (const day of days) await world.history.stageImport('batch', day);
  return world.history.writeImport('batch', days.length);
}

/** Every byte: all tables, and the files of keys by name. */
export async function bytesOf(world: World): Promise<unknown> {
  const tables = await Promise.all(TABLES.map(async (table) => [table, await all('history-1', table)] as const));
  return structuredClone({ tables, files: world.files.names().map((name) => [name, world.files.file(name)]), local: [...world.local.kept] });
}

export const reportsOf = (world: World): Promise<unknown[]> => Promise.all(DAYS.map((day) => world.history.day(day)));
