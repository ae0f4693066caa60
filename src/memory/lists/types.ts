/**
 * The words of lists that are kept: what is known of each beside its entries, what a file would change, and what became of it.
 *
 * A list is kept whole or not at all. Its entries stand in one compiled block (../../lists/blob.ts); what pages show is here.
 */
import type { FileFault, ForReview, ListFormat, ListResult, Refused } from '../../lists/types.ts';
import type { Month, Role } from '../../knowledge/types.ts';

/** Who vouches for a list: nobody, or somebody whose key was pinned. */
export type Vouched = { by: 'nobody' } | { by: 'key'; key: string; name: string };

export interface KeptList {
  /** Random, 22 letters; the same as long as the list is replaced and not removed. */
  id: string;
  /** As the person calls it; at first what the file calls itself, or the file's name. */
  name: string;
  publisher: string;
  licence: string;
  /** Page on which newer files are to be found: https, or ''. */
  page: string;
  format: ListFormat;
  /** Name of the file it came from; '' when it was pasted. */
  file: string;
  /** Milliseconds since 1970. */
  imported: number;
  /** The youngest day that an entry gives. */
  youngest?: Month;
  entries: number;
  /** Of them, what the list itself calls no longer valid. */
  expired: number;
  /** Values that wait for somebody to look at them, and those that somebody accepted. */
  waiting: number;
  accepted: string[];
  refused: number;
  /** What counts for entries that say no role; undefined: part of the infrastructure. */
  role?: Role;
  /** What counts for entries that name no family. */
  family?: string;
  vouched: Vouched;
  /** Of signed lists: counted up by the publisher, and the day after which it is no longer to be trusted. */
  version?: number;
  expires?: Month;
  /** By whom it came: an organisation's cannot be removed here. */
  from: 'person' | 'organisation';
  /** Bytes of the compiled block. */
  bytes: number;
}

/** What would change with a newer file: the first of each kind are named. */
export interface ListChange { added: number; gone: number; altered: number; same: number; examples: { added: string[]; gone: string[]; altered: string[] } }

/** What was read and is not kept yet. */
export interface Preview {
  /** Names it until it is kept or dropped. */
  ticket: string;
  name: string;
  file: string;
  format: ListFormat;
  columns?: Record<string, string>;
  counts: ListResult['counts'];
  /** The first hundred. */
  refused: Refused[];
  /** The first thousand. */
  review: ForReview[];
  /** Some of the entries, for the eye. */
  examples: ListResult['entries'];
  /** How many entries say no role, and no family. */
  withoutRole: number;
  withoutFamily: number;
  vouched: Vouched;
  version?: number;
  expires?: Month;
  /** The list that it would replace, and what would change: the same publisher's signed list, or the one that was chosen. */
  replaces?: { id: string; name: string; change: ListChange };
}

/** What the person decides about a preview. */
export interface Choices { name: string; publisher: string; licence: string; page: string; role?: Role; family?: string; accepted: string[] }

/** Why a signature, or what it signs, is not believed. The list in force stays. */
export type SignatureFault = 'malformed' | 'unknown-key' | 'wrong' | 'older' | 'expired' | 'not-yet' | 'another-list'
  /** The list in force is signed, and this file is not. */
  | 'unsigned';

export type ReadOutcome =
  | { outcome: 'read'; preview: Preview }
  /** `at` is a line, and `character` the place in it, or nothing where the whole file is meant. */
  | { outcome: 'fault'; file: string; why: FileFault; at?: number; character?: number }
  | { outcome: 'signature'; file: string; why: SignatureFault }
  | { outcome: 'stopped' }
  /** The memory or the browser gave up. */
  | { outcome: 'failed'; file: string };

export type KeepOutcome = 'done' | 'no-room' | 'gone' | 'private' | 'failed';

/** A key that the person, or the organisation, trusts. `key` is Ed25519, raw, base 64. */
export interface PinnedKey { key: string; name: string; from: 'person' | 'organisation' }
