/** `npm run audit`: the worker's core over a recorded log. Exit code 0, or 2 with one line on stderr and nothing on stdout. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { homeCountryOf } from '../memory/home-country.ts';
import { elsewhereOf } from '../detectors/elsewhere.ts';
import { checkedLinks, linkReport, linkText } from './check-link.ts';
import { openData, openWords } from './data.ts';
import { LogError } from './log-error.ts';
import { listLines, listReports } from './list-text.ts';
import { readLists, type ReadList } from './read-lists.ts';
import { optionsOf, USAGE, type Options } from './options.ts';
import { eventsOf } from './read-log.ts';
import { reportOf } from './report.ts';
import type { BootIndex, Knowledge } from '../knowledge/types.ts';
import { withLists } from '../lists/with-lists.ts';
import type { Words } from '../ui/words/words.ts';
import { textOf } from './text.ts';
import { visitsOf } from './visits.ts';

type Audit = Extract<Options, { do: 'audit' }>;
type Check = Extract<Options, { do: 'check' }>;

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const VERSION = (JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }).version;

function bytesOf(file: string, about?: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new LogError('missing', 'there is no such file, or it cannot be read', about);
  }
}

interface Shelf { boot: BootIndex; knowledge: Knowledge; today: number; words: Words; read: readonly ReadList[] }

/** What ships, with the lists of this run above it. */
async function shelfOf({ lists, language }: Pick<Audit, 'lists' | 'language'>): Promise<Shelf> {
  const today = Date.now();
  const words = openWords(at('src/ui/words'), language);
  const data = openData(at('public/data'));
  const read = await readLists(lists.map((file) => ({ file, bytes: bytesOf(file, file) })), { ...data, today, words });
  return { ...withLists(data, read, today), today, words, read };
}

async function audit(options: Audit): Promise<string> {
  const events = eventsOf(bytesOf(options.file));
  const { boot, knowledge, today, words, read } = await shelfOf(options);
  const home = homeCountryOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const visits = visitsOf(events, boot);
  const seen = visits.map((visit) => reportOf({ visit, knowledge, home, today, elsewhere: elsewhereOf(visit, visits) }, words));
  if (seen.length === 0) throw new LogError('not-a-log', 'it holds no page that was opened over http or https');
  if (options.json) return JSON.stringify({ version: VERSION, catalogue: knowledge.version, lists: listReports(read), visits: seen.map(({ report }) => report) }, null, 2);
  return [...listLines(read, words), ...seen.map(({ exposure }) => textOf(exposure, words))].join('\n\n');
}

async function check(options: Check): Promise<string> {
  const shelf = await shelfOf(options);
  const { words, read } = shelf;
  const checked = checkedLinks(options.url, shelf);
  if (!checked) throw new LogError('not-a-log', 'this is not a web address');
  if (!options.json) return [...listLines(read, words), ...checked.links.map((link) => linkText(link, words))].join('\n\n');
  return JSON.stringify({ version: VERSION, catalogue: shelf.knowledge.version, lists: listReports(read), check: linkReport(checked.web, shelf, words) }, null, 2);
}

/** @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, process.env.LANG);
  if (options.do === 'refuse') {
    process.stderr.write(`${options.why}\n${USAGE}\n`);
    return 2;
  }
  try {
    process.stdout.write(`${await (options.do === 'audit' ? audit(options) : check(options))}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    process.stderr.write(`${error.file ?? (options.do === 'audit' ? options.file : options.url)}: ${error.message}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
