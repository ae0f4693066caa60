/**
 * Hosts met lately. Four of five requests go to a host met a moment ago, so this is found without making a string of the
 * host: a slot by its length and a few of its characters, then a comparison in place. A new host takes the slot it falls on.
 */
import type { HostEntry } from './host-entry.ts';

const SLOTS = 4096;

export class HostMemory {
  readonly #entries: (HostEntry | undefined)[] = new Array<HostEntry | undefined>(SLOTS).fill(undefined);

  /** The one found before; half of all requests go to the same host again. */
  #last: HostEntry | undefined;

  /** @param start, end where the host is in the text. */
  find(text: string, start: number, end: number): HostEntry | undefined {
    const last = this.#last;
    if (last !== undefined && last.host.length === end - start && text.startsWith(last.host, start)) return last;
    const entry = this.#entries[slotOf(text, start, end)];
    if (entry === undefined || entry.host.length !== end - start || !text.startsWith(entry.host, start)) return undefined;
    this.#last = entry;
    return entry;
  }

  keep(entry: HostEntry): void {
    this.#entries[slotOf(entry.host, 0, entry.host.length)] = entry;
  }
}

/** The ends of a host say most about it; a name of a few characters is read more than once. */
function slotOf(text: string, start: number, end: number): number {
  const length = end - start;
  let hash = length;
  hash = Math.imul(hash, 31) + text.charCodeAt(start) | 0;
  hash = Math.imul(hash, 31) + text.charCodeAt(start + (length >>> 2)) | 0;
  hash = Math.imul(hash, 31) + text.charCodeAt(start + (length >>> 1)) | 0;
  hash = Math.imul(hash, 31) + text.charCodeAt(end - (length >>> 2) - 1) | 0;
  hash = Math.imul(hash, 31) + text.charCodeAt(start + (length * 3 >>> 3)) | 0;
  return (hash ^ hash >>> 12) & (SLOTS - 1);
}
