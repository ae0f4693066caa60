/**
 * Reads a file that may be an export, may be somebody else's, and may be anything. Nothing of it is kept or run; it is whole and sound, or it is refused.
 * Day after day is read, checked and let go again, with turns for others in between: first to see what is in the file, then to give the days away.
 */
import type { Pause } from '../overview/sum.ts';
import { checkSettings } from '../settings-file/check-settings.ts';
import type { Reminder } from '../reminders.ts';
import { parseSettings } from '../settings.ts';
import { checkBeside, checkRows, dayIn } from './check-beside.ts';
import { checkDay } from './check-day.ts';
import { Misfit, text as textIn } from './fields.ts';
import { Broken, JsonSplitter, type Part } from './split-json.ts';
import { openFile, SealedParts } from './open-sealed.ts';
import { textsOf } from './texts.ts';
import { FORMAT, MOST_DAY, MOST_DAYS, NOTHING_BESIDE, READ_VERSIONS, VERSION, type Beside, type ExportedKey, type ExportedList, type ExportHead } from './types.ts';

/** `foreign`: no export at all; `newer`: of a version that is not known here; `damaged`: it says that it is one, and `where` it is not. */
export type Refused = { state: 'refused'; why: 'foreign' | 'newer' | 'wrong-passphrase' } | { state: 'refused'; why: 'damaged'; where: string };
/** What is told of a day before it comes in: `opened` is its number of pages. */
export interface DayInFile { day: string; opened: number }
/** `table`: its entries, to be read as any list is. */
export interface ListInFile extends ExportedList { table: Blob }
export interface WholeFile {
  state: 'read';
  head: ExportHead;
  /** Places of its settings that this version does not know, and leaves out. */
  unknown: string[];
  days: DayInFile[];
  lists: ListInFile[];
  keys: ExportedKey[];
  reminders: Reminder[];
  /** Reads the file once more and gives the JSON of each day away, in their order. Whoever takes them guards them himself, see `dayOrNone`. Rejects when they are fewer or more. */
  each(give: (day: string) => Promise<void>, reading?: Omit<Reading, 'passphrase'>): Promise<void>;
}
export type Read = WholeFile | { state: 'sealed' } | Refused;

export interface Reading {
  /** Once it was typed. */
  passphrase?: string;
  /** Asked after each day, and more often. May reject to stop the reading, which then rejects with the same. */
  pause: Pause;
  /** Bytes that were read of the file as it is read: of an encrypted one, of what was in it. */
  progress?(read: number, total: number): void;
}

const LIST = 'days';
const ROWS = 'rows';
const LONG = 'data';

export async function readExport(file: Blob, reading: Reading): Promise<Read> {
  const outer = await partsOf(file, reading);
  if (!('sealed' in outer)) return outer;
  if (reading.passphrase === undefined) return { state: 'sealed' };
  const opened = await openFile(outer.sealed, reading.passphrase);
  if ('state' in opened) return opened;
  const inner = await partsOf(opened.deflated, reading, opened.texts);
  // What was sealed here was an export.
  return 'sealed' in inner || (inner.state === 'refused' && inner.why === 'foreign') ? damaged('data') : inner;
}

const damaged = (where: string): Refused => ({ state: 'refused', why: 'damaged', where });

async function partsOf(file: Blob, reading: Reading, texts = textsOf): Promise<WholeFile | Refused | { sealed: SealedParts }> {
  const members = new Map<string, unknown>();
  const days: DayInFile[] = [];
  const sealed = new SealedParts();
  const tables: Blob[][] = [];
  const begun = new Set<string>();
  let [misfit, rows]: [string | undefined, number] = [undefined, 0];
  const known = (): boolean => members.get('format') === FORMAT;
  try {
    for await (const part of splitting(file, reading, texts)) {
      if (part.part === 'begins') begun.add(part.list);
      if (part.part === 'piece') sealed.take(part.text);
      if (part.part === 'member') members.set(part.key, JSON.parse(part.text));
      if (part.part === 'member' && (part.key === LIST || part.key === ROWS)) misfit ??= part.key;
      if (part.part === 'entry' && misfit === undefined) misfit = part.list === LIST ? lookAt(part.text, days) : keepRows(part.text, rows++, tables);
      if (members.has('format') && !known()) return { state: 'refused', why: 'foreign' };
      if (known() && members.has('version') && !isReadable(members.get('version'))) return { state: 'refused', why: 'newer' };
    }
  } catch (error) {
    if (!(error instanceof Broken || error instanceof SyntaxError)) throw error;
    // An export that was cut is no JSON any more.
    return known() ? damaged(error instanceof Broken ? error.where : 'JSON') : { state: 'refused', why: 'foreign' };
  }
  if (!known()) return { state: 'refused', why: 'foreign' };
  if (!isReadable(members.get('version'))) return { state: 'refused', why: 'newer' };
  if (members.has('vault')) return { sealed: sealed.with(members) };
  try {
    const { unknown, ...head } = headFrom(members);
    const beside = members.get('version') === 1 ? NOTHING_BESIDE : checkBeside(members);
    const where = misfit ?? [LIST, ...(members.get('version') === 1 ? [] : [ROWS])].find((one) => !begun.has(one)) ?? (tables.length > beside.lists.length ? ROWS : undefined);
    if (where !== undefined) return damaged(where);
    return { state: 'read', head, unknown, days, ...withTables(beside, tables), each: (give, again = reading) => giveEach(splitting(file, again, texts), days.length, give) };
  } catch (error) {
    if (error instanceof Misfit) return damaged(error.where);
    throw error;
  }
}

const isReadable = (version: unknown): boolean => READ_VERSIONS.some((one) => one === version);

const withTables = ({ lists, keys, reminders }: Beside, tables: readonly Blob[][]): Pick<WholeFile, 'lists' | 'keys' | 'reminders'> => ({
  keys, reminders, lists: lists.map((list, at) => ({ ...list, table: new Blob(tables[at] ?? []) })),
});

async function* splitting(file: Blob, { pause, progress }: Omit<Reading, 'passphrase'>, texts: typeof textsOf): AsyncGenerator<Part> {
  const splitter = new JsonSplitter([LIST, ROWS], LONG, MOST_DAY);
  for await (const { text, read } of texts(file)) {
    for (const part of splitter.feed(text)) {
      yield part;
      await pause();
    }
    progress?.(read, file.size);
    await pause();
  }
  splitter.end();
}

/** @returns where it is no day. @throws SyntaxError */
function lookAt(text: string, days: DayInFile[]): string | undefined {
  try {
    if (days.length >= MOST_DAYS) throw new Misfit(LIST);
    const { day, visits } = checkDay(JSON.parse(text), `days[${days.length}]`);
    if (days.some((other) => other.day === day)) throw new Misfit(`days[${days.length}].day`);
    days.push({ day, opened: visits.filter(({ opened }) => opened).length });
    return undefined;
  } catch (error) {
    if (error instanceof Misfit) return error.where;
    throw error;
  }
}

/** @returns where it is no piece of a table. @throws SyntaxError */
function keepRows(text: string, at: number, tables: Blob[][]): string | undefined {
  try {
    const { list, csv } = checkRows(JSON.parse(text), `rows[${at}]`);
    while (tables.length <= list) tables.push([]);
    tables[list]?.push(new Blob([csv]));
    return undefined;
  } catch (error) {
    if (error instanceof Misfit) return error.where;
    throw error;
  }
}

async function giveEach(parts: AsyncIterable<Part>, count: number, give: (day: string) => Promise<void>): Promise<void> {
  let given = 0;
  for await (const part of parts) {
    if (part.part !== 'entry' || part.list !== LIST) continue;
    given += 1;
    if (given > count) break;
    await give(part.text);
  }
  if (given !== count) throw new Misfit(LIST);
}

function headFrom(members: ReadonlyMap<string, unknown>): ExportHead & { unknown: string[] } {
  const { unknown } = checkSettings(members.get('settings'), 'settings');
  return {
    unknown,
    format: FORMAT, version: VERSION, extension: textIn(members.get('extension'), 'extension', 40), catalogue: textIn(members.get('catalogue'), 'catalogue', 40),
    made: dayIn(members.get('made'), 'made'), settings: parseSettings(members.get('settings')),
  };
}
