/**
 * A log of requests that looks like a week of browsing: visits with their own hosts, half of all requests to the host
 * before, lengths and matches spread as in recorded traffic. Seeded: the same log on every machine.
 */
import { readTrackerDb } from '../build/index/trackerdb.ts';
import type { RequestType } from '../src/journal/types.ts';
import { Random } from './random.ts';
import type { AskedRequest } from './trackerdb-oracle.ts';

const WORDS = (
  'news shop photo static assets media img player video article story user login cart search main app vendor common bundle chunk page view '
  + 'track event collect sync pixel banner config api data feed home world sport weather travel house green river light stone paper market '
  + 'data-layer content upload image thumb preview theme style font icon logo header footer script module plugin widget embed share').split(' ');
const TLDS = ['com', 'com', 'com', 'net', 'org', 'com.mx', 'mx', 'de', 'co.uk', 'es', 'com.br', 'fr', 'io'];
const ENDINGS = ['.js', '.js', '.css', '.png', '.jpg', '.gif', '.svg', '.woff2', '.json', '', '', '.html', '.php', '.webp'];
const TYPES: readonly RequestType[] = ['image', 'image', 'script', 'script', 'xmlhttprequest', 'xmlhttprequest', 'stylesheet', 'font', 'sub_frame', 'ping', 'media', 'other'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Length of URLs: the logarithm is normal around 65 characters; a hundredth is longer than 1,000. */
const MEDIAN_LENGTH = 60;
const SPREAD = 1.12;

export function generatedLog(seed: number, count: number): AskedRequest[] {
  const random = new Random(seed);
  const trackers = trackerHosts();
  const popular = Array.from({ length: 400 }, () => random.of(trackers));
  const log: AskedRequest[] = [];
  while (log.length < count) {
    const site = `${random.of(WORDS)}${random.of(['', '-'])}${random.of(WORDS)}.${random.of(TLDS)}`;
    const page = `https://www.${site}/`;
    const own = [`www.${site}`, `www.${site}`, `static.${site}`, `cdn${random.below(9)}.${random.of(WORDS)}.net`];
    // Few hosts are everywhere, most are met once.
    const foreign = Array.from({ length: 2 + random.below(30) }, () => (random.chance(0.55) ? popular[Math.floor(400 * random.next() ** 3)]! : random.of(trackers)));
    log.push({ url: page, type: 'main_frame', page });
    let host = own[0]!;
    for (let left = 10 + random.below(120); left > 0 && log.length < count; left--) {
      if (random.chance(0.57)) host = random.chance(0.45) ? random.of(own) : random.of(foreign);
      log.push({ url: `https://${host}${rest(random, host.length)}`, type: random.of(TYPES), page });
    }
  }
  // Flat strings, as a browser hands them over; concatenated ones cost extra on every access.
  return JSON.parse(JSON.stringify(log)) as AskedRequest[];
}

function trackerHosts(): string[] {
  const { filters, domains } = readTrackerDb();
  const hosts = filters.flatMap(({ filter }) => (filter.kind === 'host' || filter.kind === 'path' ? [filter.host] : []));
  return [...hosts, ...[...domains.keys()].map((domain) => `www.${domain}`)];
}

function rest(random: Random, before: number): string {
  const bell = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const wanted = Math.min(8000, Math.round(Math.exp(Math.log(MEDIAN_LENGTH) + SPREAD * bell))) - before - 8;
  let path = `/${random.of(WORDS)}`;
  for (let depth = random.below(4); depth > 0 && path.length < wanted; depth--) path += `/${segment(random)}`;
  path += random.of(ENDINGS);
  if (path.length >= wanted) return path;
  path += `?${random.of(WORDS)}=${segment(random)}`;
  while (path.length < wanted) path += `&${random.of(WORDS)}=${random.chance(0.1) ? `https%3A%2F%2F${random.of(WORDS)}.com%2F${segment(random)}` : segment(random)}`;
  return path;
}

function segment(random: Random): string {
  switch (random.below(5)) {
    case 0: return random.of(WORDS);
    case 1: return `${random.of(WORDS)}-${random.of(WORDS)}.${random.text(8, '0123456789abcdef')}`;
    case 2: return random.text(1 + random.below(13), '0123456789');
    case 3: return random.text(4 + random.below(28), LETTERS);
    default: return `${random.of(WORDS)}_${random.below(100)}`;
  }
}
