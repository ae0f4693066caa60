/** Reading URLs as text. The classifier alone decides what a host is; here is only what joining events needs. */

/** Longest address text: IPv6 with an IPv4 tail and a zone. */
const ADDRESS_LENGTH = 64;

/** Only these travel over the network under a host name. */
export function isWeb(url: string): boolean {
  return url.startsWith('https://') || url.startsWith('http://') || url.startsWith('wss://') || url.startsWith('ws://');
}

/** Without TLS: readable by everyone on the way. */
export function isPlain(url: string): boolean {
  return url.startsWith('http://') || url.startsWith('ws://');
}

/** At most `length` UTF-16 units. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length);
}

/** `scheme://host:port` of a URL or of an origin; '' when the text has none (`null`, `about:blank`, absent). */
export function originOf(url: string | undefined): string {
  if (url === undefined) return '';
  const scheme = url.indexOf('://');
  if (scheme < 1 || scheme > 32) return '';
  let end = scheme + 3;
  while (end < url.length) {
    const c = url.charCodeAt(end);
    if (c === 47 || c === 63 || c === 35 || c === 92) break; // / ? # \
    end++;
  }
  return clip(url.slice(0, end), 300);
}

/** The URL as two event sources agree on it: no fragment, no credentials (webNavigation and webRequest differ there). */
export function landingKey(url: string, length: number): string {
  const hash = url.indexOf('#');
  const bare = hash < 0 ? url : url.slice(0, hash);
  const origin = originOf(bare);
  const at = origin.lastIndexOf('@');
  if (at < 0) return clip(bare, length);
  return clip(origin.slice(0, origin.indexOf('://') + 3) + origin.slice(at + 1) + bare.slice(origin.length), length);
}

/** True when a browser turned http into https (ws into wss) by itself: same URL otherwise. */
export function isUpgrade(from: string, to: string): boolean {
  if (from.startsWith('http://')) return to.length === from.length + 1 && to.startsWith('https://') && to.endsWith(from.slice(7));
  return from.startsWith('ws://') && to.length === from.length + 1 && to.startsWith('wss://') && to.endsWith(from.slice(5));
}

/** Server address text, or undefined when there is none to rely on. */
export function addressText(address: string | undefined): string | undefined {
  if (typeof address !== 'string' || address === '' || address.length > ADDRESS_LENGTH) return undefined;
  return address;
}
