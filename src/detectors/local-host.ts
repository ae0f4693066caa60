/** Hosts that are in the person's own network, or on the device itself. */
import type { Knowledge } from '../knowledge/types.ts';

/** Names that never leave the local network: RFC 6761, RFC 6762 and its appendix G, RFC 8375. None of them is a public domain. */
const LOCAL = /(?:^|\.)(?:localhost|local|home\.arpa|internal|intranet|private|corp|home|lan)$/;

/** By the name alone. A name of one label is the local network's too (`http://router/`). @param host lower case; an address is no name. */
export const isLocalName = (host: string): boolean => LOCAL.test(host) || (host !== '' && !/[.:]/.test(host));

/** Loopback, RFC 1918, link-local, unique local, carrier-grade NAT. @param address IPv4 or IPv6 text, with or without brackets. */
export function isPrivateAddress(address: string, knowledge: Knowledge): boolean {
  const place = knowledge.place(address);
  return place.kind === 'nowhere' && place.why === 'private-network';
}

/** A public name whose server has a private address is not local by this: it may be a local proxy's, and then the request did travel. */
export const isLocalHost = (host: string, knowledge: Knowledge): boolean => isLocalName(host) || isPrivateAddress(host, knowledge);
