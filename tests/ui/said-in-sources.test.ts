/** Whatever a page or the worker asks to be said is in the words; and no page says anything of its own. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../options/groups.ts';
import { PATTERNS } from '../../src/detectors/patterns.ts';
import { DETECTOR_IDS } from '../../src/detectors/types.ts';
import { KINDS } from '../../src/knowledge/site-kind.ts';
import { MUTE_SPANS } from '../../src/memory/mutes.ts';
import { REACHES } from '../../src/memory/types.ts';
import { LETTERS } from '../../src/letters/types.ts';
import { GOVERNED } from '../../src/memory/policy/types.ts';
import { LANGUAGES, sourceOf, strictWords } from './read-words.ts';

const ROOT = join(import.meta.dirname, '../..');

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(ROOT, path)).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const SOURCES = ['src', 'popup', 'options', 'dashboard', 'stop'].flatMap(files).map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Ids written out in the sources: `say('id'`, `id: 'say-…'` and the titles of groups. */
const WRITTEN = new Set(SOURCES.flatMap(({ text }) => [...text.matchAll(/\bsay\(\s*'([a-z0-9-]+)'|\bid: '((?:say|how|place|row)-[a-z-]+)'|\b(?:title|note|label|text|heading|terms)="([a-z]+(?:-[a-z]+)+)"/g)].flatMap(([, said, id, title]) => said ?? id ?? title ?? [])));

/** Ids put together from the types of the core. */
const WAYS = ['opened', 'loaded', 'advance', 'worker'];
const MADE = [
  ...GOVERNED.map((field) => `organisation-field-${field}`), ...['unknown', 'value', 'too-weak', 'nothing-to-lock', 'not-kept'].map((why) => `organisation-fault-${why}`),
  'options-undo', 'options-undo-more',
  ...['sends', 'accuses', 'calms', 'private', 'remembers', 'scores', 'blocks', 'shows'].map((promise) => `about-promise-${promise}`),
  ...['foreign', 'everything', 'newer', 'damaged', 'loss-days', 'loss-names'].map((what) => `options-file-${what}`),
  ...GROUPS.map((group) => `options-group-${group}`),
  'lists-remove-yes', 'storage-full', 'storage-failing', 'badge-title-blind', 'history-site-erased', 'options-history-see',
  'export-form-sealed', 'export-form-readable', 'options-passphrase-next', 'options-passphrase-again', 'import-no-room', 'import-failed', 'import-off',
  ...['set-aside', 'newer', 'failing', 'full', 'lost'].map((trouble) => `history-${trouble}`),
  ...['locked', 'wrong-passphrase', 'failed'].map((outcome) => `history-outcome-${outcome}`),
  ...['none', 'locked', 'open'].map((state) => `options-passphrase-${state}`),
  ...['alert', 'risk', 'exposure', 'note', 'none', 'unknown'].flatMap((level) => [`level-${level}`, `badge-title-${level}`]),
  ...['alert', 'risk', 'exposure', 'note'].flatMap((level) => [`level-${level}-when`, `notify-${level}-title`]),
  ...DETECTOR_IDS.filter((id) => !(id in PATTERNS)).map((id) => `alerts-detector-${id}`), ...REACHES.map((reach) => `alerts-reach-${reach}`), ...MUTE_SPANS.map((span) => `alerts-span-${span}`),
  ...['notified', 'site', 'company', 'quiet', 'told', 'limit', 'permission', 'failed'].map((outcome) => `alerts-outcome-${outcome}`), ...['notified', 'permission', 'failed'].map((shown) => `alerts-test-${shown}`), ...['from', 'to'].map((side) => `alerts-quiet-${side}`),
  ...WAYS.flatMap((way) => [`say-alert-${way}`, `say-risk-${way}`, `say-history-${way}`, `way-${way}`]),
  ...['cookies', 'forms', 'identifiers', 'page', 'way', 'request'].map((what) => `say-plain-${what}`),
  ...['started-late', 'worker-gap', 'no-permission', 'page-worker', 'from-cache', 'unanswered', 'no-address', 'proxy'].flatMap((gap) => [`say-not-observed-${gap}`, `gap-${gap}`]), 'say-cut', 'gap-cut',
  ...['seen', 'probable', 'registered'].flatMap((certainty) => [`certainty-${certainty}`, `place-${certainty}`]), 'certainty-disputed', 'certainty-not-knowable',
  ...['cached', 'page-worker', 'proxy', 'private-network', 'not-in-database', 'no-answer', 'not-told'].map((why) => `place-${why}`),
  ...['exploit-delivery', 'c2', 'phishing', 'vendor-site', 'injection', 'infrastructure', 'download', 'endpoint', 'anonymizer', 'watering-hole'].map((role) => `role-${role}`),
  ...['high', 'medium', 'low'].map((confidence) => `confidence-${confidence}`),
  ...['sent', 'answered', 'refused', 'answered-status'].map((outcome) => `outcome-${outcome}`),
  ...['main_frame', 'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'csp_report', 'media', 'websocket', 'webtransport', 'other'].map((type) => `type-${type}`),
  ...['who', 'where', 'how'].map((page) => `row-${page}`),
  ...['data', 'unknown'].map((what) => `error-${what}`),
  ...Object.entries(PATTERNS).flatMap(([detector, whats]) => [`pattern-${detector}`, ...whats.map((what) => `say-${detector}-${what}`)]),
  ...['family', 'programme', 'detector'].map((kind) => `kind-${kind}`),
  ...['session-replay', 'fingerprinting'].map((kind) => `companies-can-${kind}`),
  ...LETTERS.flatMap((kind) => [`letters-${kind}`, `letters-${kind}-means`]), ...['name', 'reply', 'known'].map((field) => `letters-${field}`),
  ...['arco', 'gdpr'].flatMap((law) => [`letters-scope-${law}`, `letters-deadline-${law}`, `letters-due-${law}`]), ...['likely', 'unsure', 'unknown'].map((bound) => `letters-bound-${bound}`),
  ...['copied', 'not-copied', 'paste'].map((said) => `letters-${said}`), ...['whole', 'address'].map((holds) => `letters-mail-${holds}`), ...['private', 'at-risk', 'outside', 'failed'].map((why) => `letters-remind-${why}`),
  'letters-due-on', 'letters-due-since', 'letters-where-none', 'letters-where-site',
  ...KINDS.flatMap((kind) => [`metadata-kind-${kind}`, `metadata-kind-is-${kind}`]),
  ...['traffic', 'visit', 'act', 'read'].map((group) => `board-${group}`),
  ...['empty', 'words', 'phone'].map((nothing) => `check-nothing-${nothing}`),
  ...['inside', 'letters', 'near', 'word'].map((how) => `check-like-${how}`),
  ...['userinfo', 'account', 'hidden', 'mixed', 'disguised', 'unicode', 'long', 'menu', 'omnibox', 'none'].map((what) => `check-${what}`),
  ...['script', 'data', 'mail', 'phone', 'message', 'file', 'browser', 'app', 'broken'].map((what) => `check-other-${what}`),
];

describe.each(LANGUAGES)('%s', (language) => {
  const words = strictWords(language);
  it('has every id that the sources write out', () => {
    expect(WRITTEN.size).toBeGreaterThan(80);
    expect([...WRITTEN].filter((id) => !words.has(id))).toEqual([]);
  });
  it('has every id that is put together', () => {
    expect(MADE.filter((id) => !words.has(id))).toEqual([]);
  });
  it('has every category of TrackerDB', () => {
    const tracker = JSON.parse(readFileSync(join(ROOT, 'node_modules/@ghostery/trackerdb/dist/trackerdb.json'), 'utf8')) as { categories: Record<string, unknown> };
    expect(Object.keys(tracker.categories).filter((category) => !words.has(`category-${category}`))).toEqual([]);
  });
});

it('says nothing that nobody asks for', () => {
  const asked = SOURCES.map(({ text }) => text).join('\n');
  const ids = [...sourceOf('en').matchAll(/^([a-z][a-z0-9_-]*) =/gm)].map(([, id]) => id ?? '');
  const unasked = ids.filter((id) => !WRITTEN.has(id) && !MADE.includes(id) && !asked.includes(`'${id}'`) && !/^(category|programme)-/.test(id));
  expect(unasked).toEqual([]);
});

it('leaves no sentence in a component', () => {
  const between = SOURCES.filter(({ path }) => path.endsWith('.tsx')).flatMap(({ path, text }) =>
    [...text.matchAll(/<[a-z][^<>]*>([^<>{}]*\p{L}{2}[^<>{}]*)<\//gu)].filter(([, said]) => said !== 'Testigo').map(([, said]) => `${path}: ${said}`));
  expect(between).toEqual([]);
  const labels = SOURCES.flatMap(({ path, text }) => [...text.matchAll(/\b(?:aria-label|placeholder|alt)="([^"]*\p{L}{2}[^"]*)"/gu)].map(([, said]) => `${path}: ${said}`));
  expect(labels).toEqual([]);
});
