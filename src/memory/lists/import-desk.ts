/**
 * A list on its way in: read, shown, decided about, kept. What was read waits under a ticket until it is kept or dropped; nothing is
 * written before `keep`, and there all or nothing.
 */
import { compileList } from '../../lists/compile-list.ts';
import { openList } from '../../lists/open-list.ts';
import { readList } from '../../lists/read-list.ts';
import { ListError, type ListEntry, type ListResult, type Progress, type Surroundings } from '../../lists/types.ts';
import { asChosen, youngestOf } from './chosen.ts';
import { changeBetween } from './list-change.ts';
import type { Newest, StoredList } from './list-index.ts';
import type { Coming, ListShelf } from './list-shelf.ts';
import { checkSignature, isOlder, type Signed } from './signed.ts';
import { inTurns } from './take-turns.ts';
import type { Choices, KeepOutcome, KeptList, ListChange, Preview, ReadOutcome, SignatureFault, Vouched } from './types.ts';

/** A file, or pasted text; with the signature that came in a file of its own. */
export interface Given { file: string; bytes: Blob; signature?: string }

export interface DeskParts {
  shelf: ListShelf;
  /** What must be known of the world; asked for when the first file is read. */
  surroundings(): Promise<Surroundings>;
  now(): number;
  from: KeptList['from'];
}

/** Bytes that are taken from a file at once, and what a preview shows of entries. */
const PIECE = 1024 * 1024;
const EXAMPLES = 20;
const REVIEWED = 1_000;
const MOST_NAME = 200;

interface Held { result: ListResult; given: Given; replaces?: StoredList; signed?: Signed }

export class ImportDesk {
  readonly #parts: DeskParts;
  readonly #held = new Map<string, Held>();

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /**
   * Reads a file in slices. Nothing is kept. Never rejects.
   * @param replaces the list that it is a newer file of; a signed list finds it by itself
   */
  async read(given: Given, replaces: string | undefined, progress: (progress: Progress & { total: number }) => void, signal: AbortSignal): Promise<ReadOutcome> {
    const { file } = given;
    try {
      const { lists, keys, newest } = await this.#parts.shelf.index();
      const signed = given.signature === undefined ? undefined : await checkSignature(given.signature, new Uint8Array(await given.bytes.arrayBuffer()), keys, this.#parts.now());
      if (typeof signed === 'string') return { outcome: 'signature', file, why: signed };
      const old = lists.find((list) => (replaces === undefined ? signed !== undefined && list.from === this.#parts.from && isOf(list, signed) : list.id === replaces));
      const fault = faultAgainst(old, signed, newest);
      if (fault) return { outcome: 'signature', file, why: fault };
      const result = await this.#result(given.bytes, progress, signal);
      const held: Held = { result, given, ...(old ? { replaces: old } : {}), ...(signed ? { signed } : {}) };
      const preview = await this.#preview(held, signal);
      this.#held.set(preview.ticket, held);
      return { outcome: 'read', preview };
    } catch (error) {
      if (signal.aborted) return { outcome: 'stopped' };
      return error instanceof ListError ? { outcome: 'fault', file, why: error.why, ...(error.at === undefined ? {} : { at: error.at }), ...(error.character === undefined ? {} : { character: error.character }) } : { outcome: 'failed', file };
    }
  }

  /** Keeps what was read, whole or not at all, in the place of what it replaces. Never rejects. */
  async keep(ticket: string, choices: Choices): Promise<KeepOutcome> {
    const held = this.#held.get(ticket);
    if (!held) return 'gone';
    try {
      const { list, block } = await this.#coming(held, choices);
      const outcome = await this.#parts.shelf.keep(list, block, newestOf(held.signed));
      if (outcome === 'done') this.drop(ticket);
      return outcome;
    } catch {
      return 'failed';
    }
  }

  /** What would be kept, for a write together with other things; undefined when it is gone. It goes on waiting. Rejects as its compiling does. */
  async coming(ticket: string, choices: Choices): Promise<Coming | undefined> {
    const held = this.#held.get(ticket);
    return held && this.#coming(held, choices);
  }

  async #coming(held: Held, choices: Choices): Promise<Coming> {
    const entries = await inTurns(asChosen(held.result, choices));
    return { list: this.#toKeep(held, choices, entries), block: new Uint8Array(await inTurns(compileList(entries))) };
  }

  drop(ticket: string): void {
    this.#held.delete(ticket);
  }

  async #result(bytes: Blob, progress: (progress: Progress & { total: number }) => void, signal: AbortSignal): Promise<ListResult> {
    let taken = 0;
    async function* pieces(): AsyncGenerator<Uint8Array> {
      const piece = (from: number): Promise<ArrayBuffer> => {
        const read = bytes.slice(from, from + PIECE).arrayBuffer();
        // Whoever stops never asks for it.
        read.catch(() => undefined);
        return read;
      };
      // The disk brings the next piece while this one is read.
      for (let next = piece(0); taken < bytes.size; taken += PIECE) {
        const now = await next;
        next = piece(taken + PIECE);
        yield new Uint8Array(now);
      }
    }
    const told = ({ entries }: Progress): void => progress({ bytes: Math.min(taken, bytes.size), total: bytes.size, entries });
    return inTurns(readList(pieces(), await this.#parts.surroundings(), signal), signal, told);
  }

  async #preview({ result, given, replaces, signed }: Held, signal: AbortSignal): Promise<Preview> {
    const { entries, review, format, columns, counts, refused } = result;
    const stride = Math.max(1, Math.floor(entries.length / EXAMPLES));
    return {
      ticket: crypto.randomUUID(), file: given.file, format, counts, refused, review: review.slice(0, REVIEWED), ...(columns ? { columns } : {}),
      name: replaces?.name ?? tidy(result.name ?? signed?.statement.list ?? given.file),
      examples: entries.filter((_, at) => at % stride === 0).slice(0, EXAMPLES),
      withoutRole: entries.reduce((sum, { role }) => sum + Number(role === undefined), 0), withoutFamily: entries.reduce((sum, { family }) => sum + Number(family === undefined), 0),
      vouched: vouchedBy(signed), ...(signed ? { version: signed.statement.version, expires: signed.statement.expires } : {}),
      ...(replaces ? { replaces: { id: replaces.id, name: replaces.name, change: await this.#change(replaces, result, signal) } } : {}),
    };
  }

  /** As if it were kept under the choices that were made for the old file. */
  async #change(old: StoredList, result: ListResult, signal: AbortSignal): Promise<ListChange> {
    const list = await this.#parts.shelf.block(old).then(openList).catch(() => undefined);
    const entries = await inTurns(asChosen(result, old), signal);
    return inTurns(changeBetween(list, entries), signal);
  }

  #toKeep({ result, given, replaces, signed }: Held, { name, publisher, licence, page, role, family, accepted }: Choices, entries: readonly ListEntry[]): Parameters<ListShelf['keep']>[0] {
    const known = new Set(result.review.map(({ entry }) => entry.value));
    const taken = [...new Set(accepted)].filter((value) => known.has(value));
    const youngest = youngestOf(entries);
    const refused = Object.values(result.counts.refused).reduce((sum, count) => sum + count, 0);
    return {
      id: replaces?.id, name: tidy(name) || tidy(given.file) || 'list', publisher: tidy(publisher), licence: tidy(licence), page: isHttps(page) ? page : '', format: result.format, file: tidy(given.file),
      imported: this.#parts.now(), entries: entries.length, expired: entries.reduce((sum, { expired }) => sum + Number(expired === true), 0),
      waiting: result.review.length - taken.length, accepted: taken, refused, vouched: vouchedBy(signed), from: this.#parts.from,
      ...(youngest === undefined ? {} : { youngest }), ...(role ? { role } : {}), ...(tidy(family ?? '') === '' ? {} : { family: tidy(family ?? '') }),
      ...(signed ? { version: signed.statement.version, expires: signed.statement.expires, signedAs: signed.statement.list } : {}),
    };
  }
}

const vouchedBy = (signed: Signed | undefined): Vouched => (signed ? { by: 'key', key: signed.key.key, name: signed.key.name } : { by: 'nobody' });
const newestOf = (signed: Signed | undefined): Newest | undefined => signed && { key: signed.key.key, list: signed.statement.list, version: signed.statement.version, sha256: signed.statement.sha256 };

const isOf = ({ vouched, signedAs }: StoredList, { key, statement }: Signed): boolean => vouched.by === 'key' && vouched.key === key.key && signedAs === statement.list;

/** What a list that is in force asks of the file that is to take its place, and what was seen before asks of any. */
function faultAgainst(old: StoredList | undefined, signed: Signed | undefined, newest: readonly Newest[]): SignatureFault | undefined {
  if (!signed) return old?.vouched.by === 'key' ? 'unsigned' : undefined;
  if (old?.vouched.by === 'key' && !isOf(old, signed)) return 'another-list';
  return isOlder(signed, newest) ? 'older' : undefined;
}

/** One line, without signs that turn the direction of what stands around it. */
const tidy = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ').trim().slice(0, MOST_NAME);

const isHttps = (page: string): boolean => page.length <= 2_000 && URL.canParse(page) && new URL(page).protocol === 'https:';
