/** The ids of the words on lists from outside, for the command line and the pages alike. */
import type { Doubt, FileFault, ListFormat, Refusal } from '../lists/types.ts';
import type { Words } from './words/words.ts';

/** Why a file is no list; all of them take `$line`. */
const FILE_FAULTS: Readonly<Record<FileFault, string>> = {
  empty: 'list-fault-empty', encoding: 'list-fault-encoding', zip: 'list-fault-zip', archive: 'list-fault-archive', gzip: 'list-fault-gzip', 'not-a-list': 'list-fault-not-a-list',
  json: 'list-fault-json', shape: 'list-fault-shape', 'too-deep': 'list-fault-too-deep', 'too-large': 'list-fault-too-large', 'too-many': 'list-fault-too-many',
  csv: 'list-fault-csv', 'no-domain-column': 'list-fault-no-domain-column',
};
/** Why an entry is not taken. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  unsupported: 'list-why-unsupported', pattern: 'list-why-pattern', 'pattern-language': 'list-why-pattern-language', 'other-kind': 'list-why-other-kind',
  'invalid-host': 'list-why-invalid-host', 'invalid-url': 'list-why-invalid-url', 'invalid-address': 'list-why-invalid-address', 'too-long': 'list-why-too-long', malformed: 'list-why-malformed',
  'public-suffix': 'list-why-public-suffix', reserved: 'list-why-reserved', 'too-broad': 'list-why-too-broad',
  dates: 'list-why-dates', revoked: 'list-why-revoked', deleted: 'list-why-deleted', 'not-for-detection': 'list-why-not-for-detection',
  exception: 'list-why-exception', regex: 'list-why-regex', rule: 'list-why-rule',
};
/** Why an entry waits for somebody to look at it. */
export const DOUBTS: Readonly<Record<Doubt, string>> = {
  popular: 'list-doubt-popular', institution: 'list-doubt-institution', company: 'list-doubt-company', 'shared-host': 'list-doubt-shared-host', shortener: 'list-doubt-shortener', cdn: 'list-doubt-cdn', 'public-dns': 'list-doubt-public-dns',
};
/** The same in every language. */
export const FORMATS: Readonly<Record<ListFormat, string>> = { stix: 'STIX 2', misp: 'MISP', csv: 'CSV', hosts: 'hosts', domains: 'txt' };

/** Why a file is no list, with the place where there is one; begins in lower case, to stand behind the file's name. */
export function fileFaultText({ why, at, character }: { why: FileFault; at?: number | undefined; character?: number | undefined }, words: Words): string {
  const text = words.say(FILE_FAULTS[why], { line: at ?? 0 });
  // The words on a table's row name the line themselves.
  if (at === undefined || why === 'csv') return text;
  return words.say('list-fault-at', { why: text, place: character === undefined ? words.say('list-line', { line: at }) : words.say('list-line-character', { line: at, character }) });
}
