/** Guards for findings of a file: only what this Testigo has words for, and texts within bounds. */
import { PATTERNS, type PatternId } from '../../detectors/patterns.ts';
import { DETECTOR_IDS, LEVELS, type DetectorId, type Finding, type Level } from '../../detectors/types.ts';
import type { ContactWay, RequestType } from '../../journal/types.ts';
import type { KeptEvidence, KeptFinding, Tally } from '../history/types.ts';
import { count, fields, list, matching, moment, oneOf, text } from './fields.ts';

const TYPES = ['main_frame', 'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'csp_report', 'media', 'websocket', 'webtransport', 'other'] as const satisfies readonly RequestType[];
const WAYS = ['opened', 'loaded', 'advance', 'worker'] as const satisfies readonly ContactWay[];
const OUTCOMES = ['sent', 'answered', 'refused'] as const;
const PLAIN = ['cookies', 'forms', 'identifiers', 'page', 'way', 'request'] as const satisfies readonly Extract<Finding, { detector: 'plaintext' }>['what'][];
const CARD = /^(?:[a-z0-9][a-z0-9/._-]*)?$/i;

/** Longer than any address that is kept. */
export const MOST_TEXT = 1_000;
const MOST_EVIDENCE = 100;
export const MOST_COUNT = 2 ** 32 - 1;

export function checkFinding(value: unknown, where: string): KeptFinding {
  const { detector: id, level, subject, card, what, family, indicator, list: from, evidence } = fields(value, where);
  const detector = oneOf(id, `${where}.detector`, DETECTOR_IDS);
  return {
    detector, level: oneOf(level, `${where}.level`, LEVELS), subject: text(subject, `${where}.subject`, MOST_TEXT), card: matching(card, `${where}.card`, CARD),
    what: checkWhat(detector, what, `${where}.what`), family: text(family, `${where}.family`, MOST_TEXT), indicator: text(indicator, `${where}.indicator`, MOST_TEXT),
    ...(from === undefined ? {} : { list: text(from, `${where}.list`, MOST_TEXT) }),
    evidence: list(evidence, `${where}.evidence`, MOST_EVIDENCE, checkEvidence),
  };
}

/** Counts by detector and level. */
export function checkTally(value: unknown, where: string): Tally {
  const tally: Tally = {};
  for (const [id, levels] of Object.entries(fields(value, where))) {
    const row: Partial<Record<Level, number>> = {};
    for (const [level, sum] of Object.entries(fields(levels, `${where}.${id}`))) row[oneOf(level, `${where}.${id}`, LEVELS)] = count(sum, `${where}.${id}.${level}`, MOST_COUNT);
    tally[oneOf(id, where, DETECTOR_IDS)] = row;
  }
  return tally;
}

/** The words have a sentence for each that is listed. */
function checkWhat(detector: DetectorId, value: unknown, where: string): string {
  const said: readonly string[] = detector === 'plaintext' ? PLAIN : Object.hasOwn(PATTERNS, detector) ? PATTERNS[detector as PatternId] : [];
  return value === '' ? '' : oneOf(value, where, said);
}

function checkEvidence(value: unknown, where: string): KeptEvidence {
  const { url, at, type, way, outcome, address, asker, status } = fields(value, where);
  return {
    url: text(url, `${where}.url`, MOST_TEXT), at: moment(at, `${where}.at`), type: oneOf(type, `${where}.type`, TYPES), way: oneOf(way, `${where}.way`, WAYS),
    outcome: oneOf(outcome, `${where}.outcome`, OUTCOMES), address: text(address, `${where}.address`, MOST_TEXT), asker: text(asker, `${where}.asker`, MOST_TEXT), status: count(status, `${where}.status`, 999),
  };
}
