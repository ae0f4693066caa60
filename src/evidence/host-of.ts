/** @returns the host of an http or ws address as contacts are named, or undefined when it is none. */
export function hostOf(url: string): string | undefined {
  if (!/^(?:https?|wss?):\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hostname === '' ? undefined : hostname.replace(/\.$/, '');
}

/** @returns the address in the characters of RFC 3986 alone, or undefined when it is none. */
export const uriOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).href : undefined);

/** @param url an address that has a host. @returns it without path and query. */
export const originOf = (url: string): string => `${new URL(url).protocol}//${new URL(url).host}/`;

/** What a name can be in a network; undefined for what is no name at all. */
export function hostKind(host: string): 'ipv4-addr' | 'ipv6-addr' | 'domain-name' | undefined {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return 'ipv4-addr';
  if (/^\[?[\da-f:.]*:[\da-f:.]*\]?$/i.test(host)) return 'ipv6-addr';
  return host.length <= 253 && /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?(?:\.[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)*$/i.test(host) ? 'domain-name' : undefined;
}

/** IPv6 as an observable names it, without brackets. */
export const bare = (host: string): string => host.replace(/^\[|\]$/g, '');
