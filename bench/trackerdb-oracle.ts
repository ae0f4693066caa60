/** The package's own SDK over its own file: what TrackerDB itself says of a request. */
import { readFileSync } from 'node:fs';
import loadTrackerDb from '@ghostery/trackerdb';
import { readTrackerDb, trackerDbFile } from '../build/index/trackerdb.ts';
import type { RequestType } from '../src/journal/types.ts';

export interface AskedRequest { url: string; type: RequestType; page: string }
export type Oracle = (request: AskedRequest) => string[];

/** @returns the ids of all patterns that match, sorted; filters and domains together, as the SDK gives them. */
export async function trackerDbOracle(): Promise<Oracle> {
  const sdk = await loadTrackerDb(new Uint8Array(readFileSync(trackerDbFile('trackerdb.engine'))));
  return ({ url, type, page }) => sdk.matchUrl({ url, type: typeOf(type), sourceUrl: page }).map(({ pattern }) => pattern.key).sort();
}

/** The SDK knows no WebTransport; to it that is a type without a name. */
type SdkType = Exclude<RequestType, 'webtransport'>;
const typeOf = (type: RequestType): SdkType => type as SdkType;

export type Quirk = 'host twice' | 'open host';

/**
 * The two ways in which the SDK differs on purpose. It looks at the first occurrence of a filter's host in a URL only (`host twice`),
 * and takes `||host` without a separator to match `host.example.org` (`open host`).
 */
export function quirks(): (url: string, id: string) => Quirk | undefined {
  const { filters, trackers, domains } = readTrackerDb();
  const byRow = new Map<string, { host: string; open: boolean }[]>();
  const note = (row: number, host: string, open: boolean): void => {
    const id = trackers[row]!.id;
    byRow.set(id, [...(byRow.get(id) ?? []), { host, open }]);
  };
  for (const { filter, rows } of filters) {
    for (const row of rows) {
      if (filter.kind === 'host') note(row, filter.host, !filter.raw.replace(/\$.*$/, '').endsWith('^'));
      if (filter.kind === 'path') note(row, filter.host, false);
      if (filter.kind === 'label') note(row, filter.prefix, false);
    }
  }
  for (const [domain, rows] of domains) for (const row of rows) note(row, domain, false);
  return (url, id) => {
    const name = hostOf(url);
    const hosts = byRow.get(id) ?? [];
    if (hosts.some(({ host, open }) => open && name.includes(`${host}.`))) return 'open host';
    return hosts.some(({ host }) => name.indexOf(host) !== name.lastIndexOf(host)) ? 'host twice' : undefined;
  };
}

/** Host of a URL as the journal knows it; '' where there is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.+$/, '') : '';
}
