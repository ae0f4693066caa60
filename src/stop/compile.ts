/**
 * Makes as few rules as the browsers' limits allow. All hosts stand in one rule: measured in both browsers, one rule of 100,000 names is
 * taken faster than 100 rules of 1,000, and opening a page takes no longer with it. Each URL is a rule of its own.
 *
 * A rule means exactly what the matcher means (src/knowledge/path-rules.ts, src/lists/open-list.ts); tests compare them.
 * https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest
 */
import type { BlockRule, Compiled, Stoppable } from './types.ts';

/** Names in all. 250,000 took 1.1 s in Chromium and, with their other spelling, 3.6 s in Firefox, once a change; docs/stop.md. */
export const MOST_HOSTS = 250_000;
/** Rules with a regular expression, in both browsers. */
export const MOST_REGEX = 1_000;
/** Rules in all: Firefox takes 5,000, and other parts of an extension may want some. */
export const MOST_RULES = 4_500;
/** How many names are looked at before others get a turn: below 20 ms on a slow machine. */
const SLICE = 4_000;
/** What is longer is no address that anybody sends. */
const LONGEST_URL = 2_000;

const PLAIN_HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const ASCII = /^[!-~]+$/;
/** Where a part of a URL ends, see path-rules.ts. */
const ENDS = ['/', '?', '#', '&'];

export interface CompileOptions {
  /** Firefox tells `host.` and `host` apart; Chromium takes them for the same. */
  dots: 'apart' | 'same';
  /** Whether the browser takes that regular expression: Chromium allows little memory for each. */
  takes(regex: string): Promise<boolean>;
  /** Lets others have a turn. */
  pause(): Promise<void>;
}

/** @param wanted in order of importance: what comes last is left out first */
export async function compileRules(wanted: readonly Stoppable[], { dots, takes, pause }: CompileOptions): Promise<Compiled> {
  const all = new Set<string>();
  const odd = new Set<string>();
  const urls = new Set<string>();
  for (const [at, one] of wanted.entries()) {
    if (at % SLICE === SLICE - 1) await pause();
    if (one.kind === 'url') urls.add(one.url);
    else (PLAIN_HOST.test(one.host) ? all : odd).add(one.host);
  }
  const kept: string[] = [];
  let hosts = 0;
  let seen = 0;
  for (const host of all) {
    if (++seen % SLICE === 0) await pause();
    if (isBelow(host, all)) continue;
    if (hosts++ < MOST_HOSTS) kept.push(host);
  }
  const rules: BlockRule[] = [];
  const add = (condition: Omit<BlockRule['condition'], 'resourceTypes'>): void => {
    rules.push({ id: rules.length + 1, priority: 1, action: { type: 'block' }, condition: { ...condition, resourceTypes: ['main_frame'] } });
  };
  if (kept.length > 0) add({ requestDomains: dots === 'same' ? kept : kept.flatMap((host) => [host, `${host}.`]) });
  let regexes = 0;
  let held = 0;
  for (const url of urls) {
    if (!isWhole(url)) continue;
    const regex = regexOf(url);
    if (regexes < MOST_REGEX && rules.length < MOST_RULES && await takes(regex)) {
      add({ regexFilter: regex, isUrlFilterCaseSensitive: true });
      regexes++;
      held++;
      continue;
    }
    const filters = filtersOf(url);
    if (filters.length === 0 || rules.length + filters.length > MOST_RULES) continue;
    for (const urlFilter of filters) add({ urlFilter, isUrlFilterCaseSensitive: true });
    held++;
  }
  return { rules, hosts: kept.length, urls: held, left: hosts - kept.length + odd.size + urls.size - held };
}

/** A name above it is held already, and everything below that with it. */
function isBelow(host: string, all: ReadonlySet<string>): boolean {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) if (all.has(host.slice(dot + 1))) return true;
  return false;
}

const isWhole = (url: string): boolean => ASCII.test(url) && url.length <= LONGEST_URL && /^[^/?#@]+\//.test(url);

const escaped = (text: string): string => text.replaceAll(/[\\^$.|?*+()[\]{}-]/g, '\\$&');

/** Either scheme, with or without a log-in and a dot behind the host, as requests show them. */
function regexOf(url: string): string {
  const slash = url.indexOf('/');
  const [, host = '', port = ''] = /^(.*?)(:\d+)?$/.exec(url.slice(0, slash)) ?? [];
  const rest = url.slice(slash);
  return `^https?://(?:[^/?#]*@)?${escaped(host)}\\.?${port}${escaped(rest)}${rest.endsWith('/') ? '' : '(?:[/?#&]|$)'}`;
}

/**
 * For URLs that are too long for Chromium's regular expressions: plain filters, one for each scheme and each way to end. They know
 * nothing of a log-in or a dot behind the host. What has a sign of the filters' own syntax in it cannot be written so.
 */
function filtersOf(url: string): string[] {
  if (/[*^|]/.test(url)) return [];
  const ends = url.endsWith('/') ? [''] : ['|', ...ENDS];
  return ['https', 'http'].flatMap((scheme) => ends.map((end) => `|${scheme}://${url}${end}`));
}
