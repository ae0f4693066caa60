/** From what the sources say of an address to what the extension will say. */
import type { Special } from './addresses-special.ts';
import type { NetworkName } from './addresses-csv.ts';

/** A row that a maintainer adds; it counts before all sources. `from` and `to` are addresses as text, `to` inclusive. */
export interface ExtraRow {
  from: string;
  to: string;
  asn: number;
  network: string;
  country: string;
  certainty: 'probable' | 'registered' | 'anycast';
}

/** The decision for a range; `other` is the second source's different country. */
export type Verdict =
  | { kind: 'unknown' }
  | { kind: 'private' }
  | { kind: 'known'; network?: NetworkName; country?: string; mark: 'agreed' | 'registryOnly' | 'anycast'; other?: never }
  | { kind: 'known'; network: NetworkName; country: string; mark: 'other'; other: string };

const UNKNOWN: Verdict = { kind: 'unknown' };
const PRIVATE: Verdict = { kind: 'private' };

export function verdictOf(
  extra: ExtraRow | undefined, special: Special | undefined,
  network: NetworkName | undefined, country: string | undefined, second: string | undefined, anycast: ReadonlySet<number>,
): Verdict {
  if (extra !== undefined) return verdictOfExtra(extra);
  if (special !== undefined) return special === 'private' ? PRIVATE : UNKNOWN;
  // AS 0 says "nobody announces this" (RFC 7607); then there is no server whose place a second source could know.
  if (network === undefined || network.asn === 0) return country === undefined ? UNKNOWN : { kind: 'known', country, mark: 'registryOnly' };
  if (anycast.has(network.asn)) return { kind: 'known', network, ...(country === undefined ? {} : { country }), mark: 'anycast' };
  if (country === undefined) return UNKNOWN;
  if (second === undefined) return { kind: 'known', network, country, mark: 'registryOnly' };
  if (second === country) return { kind: 'known', network, country, mark: 'agreed' };
  return { kind: 'known', network, country, mark: 'other', other: second };
}

function verdictOfExtra({ asn, network, country, certainty }: ExtraRow): Verdict {
  const mark = ({ probable: 'agreed', registered: 'registryOnly', anycast: 'anycast' } as const)[certainty];
  return { kind: 'known', network: { asn, name: network }, ...(country === '' ? {} : { country }), mark };
}
