/**
 * A process of its own, so that nothing else lies in its memory: look-ups of one list of addresses, ours and the peer's in turns. Run by
 * `addresses.ts` with the folder of the three databases and a file with the addresses; prints the ratio, and our nanoseconds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import maxmind, { type AsnResponse, type CountryResponse } from 'maxmind';
import { openAddresses } from '../src/knowledge/addresses.ts';
import type { Place } from '../src/knowledge/types.ts';
import { inTurns, quantile, ratio, type Ratio, ROUND_SIZE } from './measure.ts';

/** The names of MaxMind's own databases. */
type PeerRecord = Partial<AsnResponse> & Partial<CountryResponse>;

export interface LookupTimes { ratio: Ratio; ours: number }

const [folder = '', list = ''] = process.argv.slice(2);
const bytes = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(join(folder, name))).buffer;

const index = openAddresses(bytes('addresses.bin'), bytes('networks.bin'));
const peer = await maxmind.open<PeerRecord>(join(folder, 'peer.mmdb'));
// Flat strings, as a browser hands them over.
const listed = JSON.parse(readFileSync(list, 'utf8')) as string[];
const addresses = Array.from({ length: ROUND_SIZE }, (_, number) => listed[number % listed.length]!);

const differing = addresses.find((address) => !sameAnswer(index.place(address), peer.get(address)));
if (differing !== undefined) throw new Error(`the peer has other data: ${differing}`);

const [ours = [], theirs = []] = inTurns([
  (from, to) => {
    let found = 0;
    for (let at = from; at < to; at++) if (index.place(addresses[at]!).kind !== 'nowhere') found++;
    return found;
  },
  (from, to) => {
    let found = 0;
    for (let at = from; at < to; at++) if (peer.get(addresses[at]!) !== null) found++;
    return found;
  },
], addresses.length);
const times: LookupTimes = { ratio: ratio(theirs, ours), ours: quantile([...ours].sort((one, other) => one - other), 0.5) };
process.stdout.write(JSON.stringify(times));

/** The peer knows nothing of reserved space. */
function sameAnswer(place: Place, record: PeerRecord | null): boolean {
  if (place.kind === 'nowhere') return true;
  const country = place.kind === 'anycast' ? place.registered : place.kind === 'disputed' ? place.countries[0] : place.country;
  return country === record?.country?.iso_code && place.asn === (record?.autonomous_system_number ?? 0) && place.network === (record?.autonomous_system_organization ?? '');
}
