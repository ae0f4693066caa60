/**
 * The walls between the rooms: a request travels one way, and each room knows only the rooms that are listed here. The linter
 * keeps the browser, the clock and the disk out of the core; this part keeps the rooms apart, and catches what the linter
 * cannot say (`new Date()` without a time, the browser's API behind `globalThis`).
 */
import path from 'node:path';
import { filesIn, read } from './files.ts';
import type { Part } from './part.ts';

interface Room { values: readonly string[]; types: readonly string[] }

/** What each room may import: its code, and beyond that only its types. Its own files are always allowed. */
const ROOMS: Readonly<Record<string, Room>> = {
  'src/journal': { values: [], types: [] },
  'src/knowledge': { values: ['catalogue'], types: ['src/journal'] },
  'src/letters': { values: ['catalogue'], types: ['src/memory'] },
  'src/stop': { values: ['src/detectors'], types: ['src/knowledge'] },
  'src/lists': { values: ['catalogue', 'src/knowledge'], types: ['src/journal'] },
  'src/detectors': { values: [], types: ['src/journal', 'src/knowledge'] },
  'src/exposure': { values: ['src/detectors'], types: ['src/journal', 'src/knowledge'] },
  'src/check': { values: ['src/detectors', 'catalogue'], types: ['src/exposure', 'src/journal', 'src/knowledge'] },
  'src/memory': { values: ['src/detectors', 'src/lists'], types: ['src/exposure', 'src/journal', 'src/knowledge'] },
  'src/witness': { values: ['src/journal', 'src/exposure', 'src/detectors', 'src/memory', 'src/ui'], types: ['src/knowledge'] },
  'src/ui': { values: ['src/check', 'src/exposure', 'src/knowledge', 'src/lists', 'src/memory'], types: ['src/detectors', 'src/journal', 'src/stop'] },
  'src/evidence': { values: ['src/detectors', 'src/exposure', 'src/ui'], types: ['src/journal', 'src/knowledge', 'src/memory'] },
  'src/map': { values: [], types: ['src/memory', 'src/exposure'] },
  'src/rhythm': { values: ['src/ui'], types: ['src/memory', 'src/knowledge'] },
  'src/audit': { values: ['src/check', 'src/journal', 'src/detectors', 'src/exposure', 'src/knowledge', 'src/lists', 'src/memory', 'src/ui'], types: [] },
  'src/browser': { values: ['src/check', 'src/journal', 'src/knowledge', 'src/lists', 'src/exposure', 'src/memory', 'src/stop', 'src/witness', 'src/ui'], types: ['src/detectors'] },
  popup: { values: ['src/check', 'src/ui', 'src/exposure', 'src/memory'], types: ['src/detectors', 'src/journal', 'src/knowledge'] },
  options: { values: ['NOTICE?raw', 'src/ui', 'src/lists', 'src/memory', 'src/detectors', 'catalogue'], types: ['src/exposure', 'src/knowledge', 'src/stop'] },
  stop: { values: ['src/check', 'src/ui'], types: ['src/stop', 'src/knowledge', 'src/memory'] },
  dashboard: { values: ['src/check', 'src/evidence', 'src/rhythm', 'src/ui', 'src/exposure', 'src/memory', 'src/knowledge', 'src/map', 'src/letters', 'catalogue'], types: ['src/detectors', 'src/journal'] },
};

/** Rooms that run in plain Node and in the browser alike. */
const CORE = new Set(['src/check', 'src/evidence', 'src/journal', 'src/detectors', 'src/knowledge', 'src/exposure', 'src/letters', 'src/lists', 'src/map', 'src/stop']);

const IN_CORE: readonly { says: RegExp; problem: string }[] = [
  { says: /\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)/, problem: 'reads the clock: times come with the events' },
  { says: /\bglobalThis\s*(?:\.|\[\s*['"])(?:browser|chrome)\b/, problem: "names the browser's API" },
  { says: /\bimport\(/, problem: 'loads code at run time: what the core needs is imported' },
];

const IMPORT = /^\s*(?:import|export)\s+(type\b)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm;

export const walls: Part = {
  name: 'walls between the rooms',
  problems: (root) => filesIn(root, ['src', 'popup', 'options', 'dashboard', 'stop'], /\.tsx?$/).flatMap((file) => inFile(root, file)),
};

function inFile(root: string, file: string): string[] {
  const room = roomOf(file);
  const text = withoutComments(read(root, file));
  const allowed = ROOMS[room];
  if (!allowed) return room === 'src' ? [] : [`${file}: the folder ${room} has no place among the rooms`];

  const problems = [...text.matchAll(IMPORT)].flatMap(([, type, from, bare]) => {
    const target = from ?? bare ?? '';
    if (!target.startsWith('.')) return [];
    const other = roomOf(path.posix.join(path.posix.dirname(file), target));
    if (other === room || allowed.values.includes(other)) return [];
    if (type && allowed.types.includes(other)) return [];
    return [`${file}: may not import ${type ? 'types ' : ''}from ${other} (${target})`];
  });
  if (CORE.has(room)) problems.push(...IN_CORE.filter(({ says }) => says.test(text)).map(({ problem }) => `${file}: ${problem}`));
  return problems;
}

/** `src/journal` for a file in it, `src` for a file that lies in no room. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (first !== 'src') return first;
  return second.includes('.') ? 'src' : `src/${second}`;
}

/** Good enough to look for words: it does not know strings, so a `//` inside one goes too. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<!:)\/\/.*$/gm, '');
