/**
 * Runs in a page of the extension and fills its real history, database and key files, through the product's own code: ninety days that end
 * today, of 300 visits with 40 contacts each. The last one is not packed yet, as on any day. `globalThis.filled` tells how far it is.
 */
import browser from 'webextension-polyfill';
import { localTime } from '../src/memory/history/calendar.ts';
import { DayKeys } from '../src/memory/history/day-keys.ts';
import { History } from '../src/memory/history/history.ts';
import { keyFolder } from '../src/memory/history/key-folder.ts';
import { Place } from '../src/memory/history/place.ts';
import { area } from './area.ts';
import { DAY, theWeb, VISITS, visitOf } from './browsing.ts';
import { Random } from './random.ts';

const DAYS = 90;

declare global {
  /** Days that are there, `done`, or what went wrong. */
  var filled: number | 'done' | { failed: string };
}

async function fill(): Promise<void> {
  const later = (milliseconds: number, run: () => void): void => { setTimeout(run, milliseconds); };
  const today = new Date().setHours(0, 0, 0, 0);
  const world = { clock: today - (DAYS - 1) * DAY };
  // The session's storage is the worker's: what it wrote last, and since when, is its own affair.
  const session = area();
  const history = new History({
    private: false, session, keys: new DayKeys(keyFolder, session), place: new Place(browser.storage.local, later), later: () => undefined, most: Infinity,
    hash: Promise.resolve((id) => id), now: () => world.clock, local: localTime,
  });
  await history.configure({ history: 90, atRisk: false });
  const random = new Random(1406);
  const web = theWeb(random);
  for (let day = 0; day < DAYS; day++) {
    const begin = today - (DAYS - 1 - day) * DAY;
    for (let turn = 0; turn < VISITS; turn++) {
      world.clock = begin + Math.floor((7 + turn * 16 / VISITS) * 3_600_000);
      const { visit, exposure } = visitOf(random, web, world.clock);
      history.add(visit, exposure);
    }
    await history.settled();
    globalThis.filled = day + 1;
    if (day === DAYS - 1) break;
    world.clock = begin + DAY + 60_000;
    await history.keepHouse();
  }
  globalThis.filled = 'done';
}

globalThis.filled = 0;
fill().catch((error: unknown) => { globalThis.filled = { failed: String(error) }; });
