/**
 * The full address of the page, told to strangers in the `Referer` header. Heard only with the deeper look, and in recorded logs.
 *
 * Rule: a stranger is sent a Referer of the page itself with a path or a query that says something (`address`); with a value under a
 * name such as `token` or `reset` (`secret`); or from an encrypted page over an unencrypted request, so that everyone on the
 * way reads it too (`readable`; a risk when it holds a secret). Sources: W3C Referrer Policy; EFF on HealthCare.gov, 2015; Starov, Gill,
 * Nikiforakis, PoPETs 2016(1). Innocent: the browsers' default, which tells the site alone; the page's own company; a frame that
 * tells its own address. Cannot see: the Referer of links that are followed, and what a script tells of the address by other ways.
 */
import type { Look, RequestType, Sign } from '../journal/types.ts';
import { namesOfRun } from './name-token.ts';
import { inner, toldName, unescaped, wordsOf } from './parameters.ts';
import type { What } from './patterns.ts';
import { strangersSigns, type Signed } from './signed.ts';
import { tracksThrough } from './tracking.ts';
import type { Detector, Level, PatternFinding, Scene } from './types.ts';

type Kind = What<'referrer-leak'>;

/** All but the page itself: what a followed link tells is told to the next page, which is no stranger to itself. */
const LOADED: ReadonlySet<RequestType> = new Set(['sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'csp_report', 'media', 'websocket', 'webtransport', 'other']);

const SECRETS = new Set('token session sessionid sid phpsessid jsessionid reset auth authorization key apikey password passwd pwd secret otp ticket jwt signature sig invite invitation magic verify confirmation activation'.split(' '));
/** A value that opens something: drawn, not written, as `order-2026-000123` and `boda-de-ana-2026` are. */
const SIGNS = /^[\w.~+/=-]{16,4096}$/;
const isDrawn = (value: string): boolean => SIGNS.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && value.split(/[.~=]+/).some((part) => namesOfRun(part.slice(0, 128), { likely: true, at: undefined }).length > 0);
/** A path that tells no more than the language, or that it is the front page. */
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?){0,2}(?:index\.\w{2,5}|home)?\/?$/i;
const HERE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function notice({ url, host, site, page, headers }: Look): Omit<Sign, 'detector'> | undefined {
  const from = headers['referer'];
  if (from === undefined || page.site === '' || site === page.site || HERE.test(host)) return undefined;
  const start = from.indexOf('/', from.indexOf('://') + 3);
  if (start < 0 || !isUnder(from.slice(0, start), page.site)) return undefined;
  const end = from.indexOf('?', start);
  const path = from.slice(start, end < 0 ? undefined : end);
  const query = end < 0 ? '' : from.slice(end + 1);
  if (query === '' && FRONT.test(path)) return undefined;
  const secret = inQuery(query) ?? inPath(path);
  const what: Kind = from.startsWith('https:') && /^(?:http|ws):/.test(url) ? 'readable' : secret === undefined ? 'address' : 'secret';
  return secret === undefined ? { what } : { what, detail: secret };
}

/** @param origin scheme, host and perhaps a port. */
function isUnder(origin: string, site: string): boolean {
  const host = origin.slice(origin.indexOf('://') + 3).replace(/:\d+$/, '').toLowerCase();
  return host === site || host.endsWith(`.${site}`);
}

/** Name of the parameter that holds a secret. */
function inQuery(query: string): string | undefined {
  const found = inner(query).find(({ name, value }) => isDrawn(value) && wordsOf(name).some((word) => SECRETS.has(word)));
  return found && toldName(found.name);
}

/** The word before it: `/reset-password/…`. */
function inPath(path: string): string | undefined {
  const segments = unescaped(path).split('/');
  const at = segments.findIndex((segment, index) => index > 0 && isDrawn(segment) && !segment.includes('.') && wordsOf(segments[index - 1] ?? '').some((word) => SECRETS.has(word)));
  return at < 0 ? undefined : toldName(segments[at - 1] ?? '');
}

function levelOf(scene: Scene, { what, details, hosts }: Signed<Kind>): Level {
  if (what === 'readable') return details.length > 0 ? 'risk' : 'exposure';
  return what === 'secret' || tracksThrough(scene, hosts) ? 'exposure' : 'note';
}

export const referrerLeak: Detector = {
  id: 'referrer-leak',
  highest: 'risk',
  card: 'detector/referrer-leak',
  eyes: [{ at: 'sent', types: LOADED, notice }],
  detect: (scene) => strangersSigns<Kind>(scene, 'referrer-leak').map((one): PatternFinding => {
    const { facts: _, ...signed } = one;
    return { detector: 'referrer-leak', level: levelOf(scene, one), card: 'detector/referrer-leak', ...signed };
  }),
};
