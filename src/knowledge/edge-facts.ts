/** What `networks.bin` holds of edge headers, as JSON. Build and look-up share it. */
import type { Country } from './types.ts';

/** Headers that the servers of one network may be believed. */
export interface EdgeRule {
  headers: string[];
  /** Networks that are the network's own as a whole. */
  asns: number[];
  /** Networks that strangers' servers are in too: there only the ranges count. */
  shared: number[];
  /** CIDR, IPv4 and IPv6. */
  ranges: string[];
  /** The network's own codes in capitals, separated by blanks; they go before airports. */
  codes: Record<Country, string>;
  /** Its codes are those of airports. */
  airports: boolean;
}

export interface EdgeFacts {
  rules: EdgeRule[];
  /** IATA codes in capitals, separated by blanks. */
  airports: Record<Country, string>;
}
