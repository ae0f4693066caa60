/** A recorded log as browser events: HAR 1.2 or a Chrome DevTools network log, plain or gzip. */
import { gunzipSync } from 'node:zlib';
import type { BrowserEvent } from '../journal/types.ts';
import { LogError } from './log-error.ts';
import { eventsOfDevtools } from './devtools.ts';
import { eventsOfHar } from './har.ts';
import { isObject } from './json.ts';

/** More than any log a person records; a gzip bomb stops here. Bytes after unpacking. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * @param bytes the file as it is on disk.
 * @throws LogError with one plain sentence when it is neither kind of log.
 */
export function eventsOf(bytes: Uint8Array): BrowserEvent[] {
  const log = parse(unpack(bytes));
  if (Array.isArray(log) && log.some((message) => isObject(message) && typeof message.method === 'string')) return eventsOfDevtools(log);
  if (isObject(log) && isObject(log.log) && Array.isArray(log.log.entries)) return eventsOfHar(log.log);
  throw new LogError('not-a-log', 'it is neither HAR 1.2 nor a Chrome DevTools network log');
}

function unpack(bytes: Uint8Array): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder().decode(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }));
  } catch (error) {
    throw new LogError('gzip', `its gzip data cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new LogError('json', `it is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
