/** The lists that come with a policy. They are asked for by themselves, when they changed: they may be long. */
import { fields, list, Misfit, oneOf, text } from '../transfer/fields.ts';
import { PolicyReading } from './policy-reading.ts';
import type { PolicyFault, PolicyList, PolicyLists } from './types.ts';

/** What became of the policy's lists, in the words of policy-shelf.ts. */
export const POLICY_LISTS_KEY = 'policy-lists';

/** What a person may choose for a list of their own. */
const ROLES = ['c2', 'exploit-delivery', 'phishing', 'infrastructure'] as const;
const FIELDS = ['name', 'publisher', 'licence', 'page', 'role', 'family', 'entries', 'text'] as const;
const MOST_LISTS = 16;
const MOST_NAME = 200;
/** Longer values are none, docs/lists.md. */
const MOST_VALUE = 4_096;
const MOST_ENTRIES = 250_000;
/** Characters of one list. */
const MOST_TEXT = 32 * 1024 * 1024;

/** @param stored the value of `lists` in managed storage: anything at all. Never throws. Of two lists with one name the first counts. */
export function readPolicyLists(stored: unknown): PolicyLists {
  const reading = new PolicyReading();
  const names = new Set<string>();
  const lists = reading.given(stored, () => list(stored, 'lists', MOST_LISTS, (one, at) => reading.given(one, () => listOf(one, at, names, reading)) ?? []))?.flat() ?? [];
  return { lists, faults: reading.faults };
}

/** @param kept what lies under `POLICY_LISTS_KEY`: anything at all. */
export function policyListFaults(kept: unknown): readonly PolicyFault[] {
  return typeof kept === 'object' && kept !== null && 'faults' in kept && Array.isArray(kept.faults) ? kept.faults as PolicyFault[] : [];
}

function listOf(value: unknown, at: string, names: Set<string>, reading: PolicyReading): PolicyList {
  const given = fields(value, at);
  reading.unknown(given, `${at}.`, FIELDS);
  const { name, publisher, licence, page, role, family } = given;
  const called = text(name, `${at}.name`, MOST_NAME).trim();
  if (called === '' || names.has(called)) throw new Misfit(`${at}.name`);
  const inside = contentOf(given, at);
  names.add(called);
  const part = reading.given(role, () => oneOf(role, `${at}.role`, ROLES));
  const kin = reading.given(family, () => text(family, `${at}.family`, MOST_NAME));
  return {
    name: called,
    publisher: reading.given(publisher, () => text(publisher, `${at}.publisher`, MOST_NAME)) ?? '',
    licence: reading.given(licence, () => text(licence, `${at}.licence`, MOST_NAME)) ?? '',
    page: reading.given(page, () => pageOf(page, `${at}.page`)) ?? '',
    ...(part === undefined ? {} : { role: part }), ...(kin === undefined || kin === '' ? {} : { family: kin }),
    text: inside,
  };
}

/** One of both: values, or the text of a file. */
function contentOf({ entries, text: whole }: { entries?: unknown; text?: unknown }, at: string): string {
  if (entries !== undefined && whole !== undefined) throw new Misfit(`${at}.text`);
  if (entries !== undefined) return list(entries, `${at}.entries`, MOST_ENTRIES, (entry, where) => text(entry, where, MOST_VALUE)).join('\n');
  if (typeof whole !== 'string' || whole === '' || whole.length > MOST_TEXT) throw new Misfit(`${at}.text`);
  return whole;
}

function pageOf(value: unknown, at: string): string {
  const read = text(value, at, 2_000);
  if (!URL.canParse(read) || new URL(read).protocol !== 'https:') throw new Misfit(at);
  return read;
}
