/**
 * What the page of lists can do, over the browser's storage: read, keep, remove, and the keys that are trusted. Everything runs in the page,
 * in slices; the worker hears of a change through the storage itself.
 */
import { openBoot } from '../knowledge/boot-index.ts';
import { openKnowledge } from '../knowledge/knowledge.ts';
import { openNames } from '../knowledge/names.ts';
import { openList } from '../lists/open-list.ts';
import { surroundingsOf } from '../lists/surroundings.ts';
import type { Surroundings } from '../lists/types.ts';
import { ImportDesk } from '../memory/lists/import-desk.ts';
import { LISTS_KEY, type StoredList } from '../memory/lists/list-index.ts';
import { shelfIn } from '../memory/lists/list-shelf.ts';
import { keyIn } from '../memory/lists/signed.ts';
import type { KeepOutcome, KeptList, PinnedKey } from '../memory/lists/types.ts';
import { inPrivateWindow, localArea, onStored, packagedFile } from './extension.ts';

interface Trouble { id: string; name: string; kind: 'damaged' | 'expired' }

const MOST_KEYS = 100;
const MOST_NAME = 200;

const isPrivate = inPrivateWindow();
export const shelf = shelfIn(localArea, isPrivate);
export const desk = new ImportDesk({ shelf, surroundings, now: () => Date.now(), from: 'person' });

/** Whether a block can be used, by its name: it is written once and never changes. */
const usable = new Map<string, boolean>();

/** See options/lists/hands.ts. */
export const listHands = () => ({
  lists,
  onChange: (run: () => void): (() => void) => onStored(LISTS_KEY, run),
  read: (...given: Parameters<ImportDesk['read']>) => desk.read(...given),
  keep: (ticket: string, choices: Parameters<ImportDesk['keep']>[1]): Promise<KeepOutcome> => (isPrivate ? Promise.resolve('private') : desk.keep(ticket, choices)),
  drop: (ticket: string): void => desk.drop(ticket),
  rename: (id: string, change: Partial<Pick<KeptList, 'name' | 'publisher' | 'licence' | 'page'>>): Promise<KeepOutcome> => shelf.rename(id, change),
  remove: (id: string): Promise<KeepOutcome> => shelf.remove(id),
  keys: async (): Promise<PinnedKey[]> => (await shelf.index()).keys,
  pin: async (text: string, name: string): Promise<KeepOutcome | 'malformed'> => {
    const key = keyIn(text.slice(0, 1_000));
    if (key === undefined) return 'malformed';
    return shelf.changeKeys((keys) => (keys.some((one) => one.key === key) ? [...keys] : [...keys, { key, name: name.trim().slice(0, MOST_NAME), from: 'person' as const }].slice(-MOST_KEYS)));
  },
  /** An organisation's key stays. */
  unpin: (key: string): Promise<KeepOutcome> => shelf.changeKeys((keys) => keys.filter((one) => one.key !== key || one.from === 'organisation')),
});

async function lists(): Promise<{ lists: KeptList[]; trouble: Trouble[] }> {
  const { lists: stored } = await shelf.index();
  const trouble: Trouble[] = [];
  for (const list of stored) {
    if (!(await canBeUsed(list))) trouble.push({ id: list.id, name: list.name, kind: 'damaged' });
    else if (list.expires !== undefined && Date.parse(list.expires) + 24 * 60 * 60 * 1000 < Date.now()) trouble.push({ id: list.id, name: list.name, kind: 'expired' });
  }
  return { lists: stored.map(asKept), trouble };
}

async function canBeUsed(list: StoredList): Promise<boolean> {
  const known = shelf.wrote(list) || usable.get(list.block);
  if (known !== undefined) return known;
  const can = await shelf.block(list).then(openList).then(() => true, () => false);
  usable.set(list.block, can);
  return can;
}

/** Where its block lies is nobody else's. */
const asKept = ({ block: _block, parts: _parts, first: _first, signedAs: _signedAs, ...list }: StoredList): KeptList => list;

let world: Promise<Surroundings> | undefined;

/** The Public Suffix List and the companies that ship, read when the first file comes. */
function surroundings(): Promise<Surroundings> {
  return (world ??= (async () => {
    const [boot, names] = [openBoot(await packagedFile('boot.bin')), openNames(await packagedFile('names.bin'))];
    const knowledge = openKnowledge({ boot, names, addresses: { place: () => ({ kind: 'nowhere', why: 'not-in-database' }) } });
    return surroundingsOf(boot, knowledge, Date.now());
  })());
}
