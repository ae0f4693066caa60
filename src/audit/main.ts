/** `npm run audit`: the worker's core over a recorded log. Exit code 0, or 2 with one line on stderr and nothing on stdout. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { homeCountryOf } from '../memory/home-country.ts';
import { elsewhereOf } from '../detectors/elsewhere.ts';
import { checkedLinks, linkReport, linkText } from './check-link.ts';
import { openData, openWords } from './data.ts';
import { LogError } from './log-error.ts';
import { optionsOf, USAGE, type Options } from './options.ts';
import { eventsOf } from './read-log.ts';
import { reportOf } from './report.ts';
import { textOf } from './text.ts';
import { visitsOf } from './visits.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const VERSION = (JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }).version;

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new LogError('missing', 'there is no such file, or it cannot be read');
  }
}

function audit({ file, json, language }: Extract<Options, { do: 'audit' }>): string {
  const events = eventsOf(bytesOf(file));
  const { boot, knowledge } = openData(at('public/data'));
  const words = openWords(at('src/ui/words'), language);
  const home = homeCountryOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const visits = visitsOf(events, boot);
  const seen = visits.map((visit) => reportOf({ visit, knowledge, home, today: Date.now(), elsewhere: elsewhereOf(visit, visits) }, words));
  if (seen.length === 0) throw new LogError('not-a-log', 'it holds no page that was opened over http or https');
  if (json) return JSON.stringify({ version: VERSION, catalogue: knowledge.version, visits: seen.map(({ report }) => report) }, null, 2);
  return seen.map(({ exposure }) => textOf(exposure, words)).join('\n\n');
}

function check({ url, json, language }: Extract<Options, { do: 'check' }>): string {
  const shelf = { ...openData(at('public/data')), today: Date.now() };
  const checked = checkedLinks(url, shelf);
  if (!checked) throw new LogError('not-a-log', 'this is not a web address');
  const words = openWords(at('src/ui/words'), language);
  if (!json) return checked.links.map((link) => linkText(link, words)).join('\n\n');
  return JSON.stringify({ version: VERSION, catalogue: shelf.knowledge.version, check: linkReport(checked.web, shelf, words) }, null, 2);
}

/** @returns the exit code. */
export function main(args: readonly string[]): number {
  const options = optionsOf(args, process.env.LANG);
  if (options.do === 'refuse') {
    process.stderr.write(`${options.why}\n${USAGE}\n`);
    return 2;
  }
  try {
    process.stdout.write(`${options.do === 'audit' ? audit(options) : check(options)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    process.stderr.write(`${options.do === 'audit' ? options.file : options.url}: ${error.message}\n`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
