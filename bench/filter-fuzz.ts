/** Requests made from the filters themselves: what each must match, and what it must just not match. Seeded. */
import type { Filter } from '../build/index/filter.ts';
import { readTrackerDb } from '../build/index/trackerdb.ts';
import type { RequestType } from '../src/journal/types.ts';
import { Random } from './random.ts';
import type { AskedRequest } from './trackerdb-oracle.ts';

const TYPES: readonly RequestType[] = [
  'main_frame', 'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'csp_report', 'media', 'websocket', 'other',
];
const PAGE = 'https://news.example.org/today';
const FOREIGN = 'cdn.example.net';

interface Instance { host: string; rest: string }
type Shape = (instance: Instance, random: Random) => Partial<AskedRequest> & { url: string };

const url = (host: string, rest: string): { url: string } => ({ url: `https://${host}${rest}` });

/** Each takes a host and what follows it such that a filter matches, and makes one request of it. */
const SHAPES: readonly Shape[] = [
  ({ host, rest }) => url(host, rest),
  ({ host, rest }, random) => url(`${random.text(4)}.${host}`, rest),
  ({ host, rest }, random) => url(`${random.text(3)}.${random.text(5)}.${host}`, rest),
  ({ host, rest }) => ({ url: `http://${host}${rest}` }),
  ({ host, rest }) => ({ url: `wss://${host}${rest}`, type: 'websocket' }),
  ({ host, rest }) => ({ url: `ws://${host}${rest}`, type: 'other' }),
  ({ host, rest }) => url(`${host}:8443`, rest),
  ({ host, rest }) => url(`${host}.`, rest),
  ({ host, rest }) => url(host, rest.toUpperCase()),
  ({ host, rest }, random) => url(host, `${rest}${random.text(1)}`),
  ({ host, rest }, random) => url(host, `${rest}?v=${random.text(6)}`),
  ({ host, rest }, random) => url(host, `${rest}/${random.text(6)}`),
  ({ host, rest }, random) => url(host, `${rest}${random.of(['.', '-', '_', '%20', '#', '&', ':', '*', '^', '$', '~'])}`),
  ({ host, rest }, random) => url(host, `/${random.text(3)}${rest}`),
  ({ host, rest }) => url(host, rest.slice(0, -1) || '/'),
  ({ host, rest }, random) => url(`${random.text(2)}${host}`, rest),
  ({ host, rest }) => url(`${host}.example.net`, rest),
  ({ host, rest }, random) => url(`${host}.${random.text(2)}.${host}`, rest),
  ({ host, rest }) => url(FOREIGN, `/${host}${rest}`),
  ({ host, rest }) => url(FOREIGN, `/?u=https://${host}${rest}`),
  ({ rest }) => url(FOREIGN, rest),
  ({ rest }, random) => url(FOREIGN, `/${random.text(random.below(5))}${rest}`),
  ({ host, rest }) => ({ ...url(host, rest), page: `https://${host}/` }),
  ({ host, rest }) => ({ ...url(host, rest), page: `https://sister.${host}/` }),
  ({ host, rest }) => ({ ...url(host, rest), page: '' }),
  ({ host, rest }) => ({ ...url(host, rest), type: 'main_frame' }),
  ({ host, rest }, random) => ({ ...url(host, rest), type: random.of(TYPES) }),
  ({ host, rest }, random) => url(host, `${rest}${random.text(random.below(1200))}`),
];

/** @param rounds how many instances of each filter; each becomes as many requests as there are shapes. */
export function* filterFuzz(seed: number, rounds: number): Generator<AskedRequest> {
  const random = new Random(seed);
  const { filters, domains } = readTrackerDb();
  for (let round = 0; round < rounds; round++) {
    for (const { filter } of filters) {
      const instance = instanceOf(filter, random);
      const pages = [PAGE, ...filter.options.pages.map((page) => `https://${random.of(['', 'www.'])}${page.replace('~', '')}/`)];
      for (const shape of SHAPES) yield* sendable({ type: typeFor(filter, random), page: random.of(pages), ...shape(instance, random) });
    }
    for (const domain of domains.keys()) yield { type: 'image', page: PAGE, ...url(`${random.of(['', 'www.', 'x', 'a.b.'])}${domain}`, '/') };
  }
}

/** As a browser would send it, or not at all. */
const sendable = (request: AskedRequest): AskedRequest[] => (URL.canParse(request.url) ? [{ ...request, url: new URL(request.url).href }] : []);

export const SHAPE_COUNT = SHAPES.length;

const typeFor = ({ options }: Filter, random: Random): RequestType => {
  if (options.types === 0) return 'script';
  return random.of(['script', 'image', 'xmlhttprequest', 'sub_frame', 'stylesheet']);
};

function instanceOf(filter: Filter, random: Random): Instance {
  switch (filter.kind) {
    case 'host': return { host: filter.host, rest: `/${random.text(random.below(8))}` };
    case 'path': return { host: filter.host, rest: fromGlob(filter.path, random) };
    case 'label': return split(`${filter.prefix}${fromGlob(filter.glob, random)}`, random);
    case 'text': return split(filter.text, random);
    case 'glob': return split(fromGlob(filter.glob, random), random);
    case 'regex': return split(fromExpression(filter.source, random), random);
  }
}

/** A text that may stand anywhere becomes a path, or a host with what follows it. */
function split(text: string, random: Random): Instance {
  const bare = text.replace(/^https:\/\//, '');
  if (bare.startsWith('/')) return { host: random.of([FOREIGN, 'www.example.com']), rest: bare };
  const slash = bare.indexOf('/');
  const host = /^[a-z0-9_.-]+$/.test(slash === -1 ? bare : bare.slice(0, slash)) ? (slash === -1 ? bare : bare.slice(0, slash)) : FOREIGN;
  const named = host.replace(/^\./, 'x.').replace(/\.$/, '.com');
  if (host === FOREIGN || random.chance(0.3)) return { host: FOREIGN, rest: `/${bare}` };
  return { host: named.includes('.') ? named : `${named}.com`, rest: slash === -1 ? '/' : bare.slice(slash) };
}

const fromGlob = (glob: string, random: Random): string =>
  glob.replaceAll('*', () => random.text(random.below(6))).replaceAll('^', () => random.of(['/', '?', '&', ':', '']));

/** Enough of regular expressions for those that TrackerDB has. */
function fromExpression(source: string, random: Random): string {
  return source
    .replace(/^\^/, '')
    .replace(/\(\?:[^)]*\)\?/g, () => random.of(['', 'a=b&']))
    .replace(/\(([^)]*)\)(\?)?/g, (_, choices: string, optional?: string) => (optional && random.chance(0.5) ? '' : random.of(choices.split('|'))))
    .replace(/\[([^\]]*)\]([+*])?/g, (_, set: string, many?: string) => {
      const alphabet = set.replace('0-9', '0123456789').replace('a-z', 'abcdefghijklmnopqrstuvwxyz');
      return random.text(many === undefined ? 1 : 1 + random.below(5), alphabet);
    })
    .replace(/(?<!\\)\.[*+]/g, () => random.text(1 + random.below(5)))
    .replace(/\\(.)/g, '$1');
}
