/**
 * Finds the host in a URL without building a URL object, where that is safe; the WHATWG parser answers for the rest.
 * https://url.spec.whatwg.org/#host-parsing
 */
const DOT = 46;
const COLON = 58;
const SLASH = 47;
/** Longer names cannot be asked of the DNS. https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
export const LONGEST_HOST = 253;

/** @returns where the authority begins, or 0 when the URL does not start with one of the four schemes in lower case. */
export function authorityStart(url: string): number {
  if (url.startsWith('https://')) return 8;
  if (url.startsWith('http://')) return 7;
  if (url.startsWith('wss://')) return 6;
  return url.startsWith('ws://') ? 5 : 0;
}

/**
 * @param start where the authority begins.
 * @returns where a host ends that needs no conversion (without dots at the end), or -1 when only the full parser can tell:
 * user names, escapes, capitals, other scripts, IPv6, IPv4, anything unusual.
 */
export function plainHostEnd(url: string, start: number): number {
  let at = start;
  let label = start;
  const limit = Math.min(url.length, start + LONGEST_HOST + 2);
  for (; at < limit; at++) {
    const code = url.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 95) continue;
    if (code !== DOT) break;
    label = at + 1;
  }
  if (at === start + LONGEST_HOST + 2 || !endsAuthority(url, at)) return -1;
  let end = at;
  while (end > start && url.charCodeAt(end - 1) === DOT) end--;
  if (end !== at) label = url.lastIndexOf('.', end - 1) + 1;
  // A last label that starts with a digit may be an IPv4 address in one of its many spellings.
  const first = url.charCodeAt(Math.max(label, start));
  if (end === start || at - end > 1 || (first >= 48 && first <= 57)) return -1;
  const encoded = url.indexOf('xn--', start);
  return encoded !== -1 && encoded < end ? -1 : end;
}

/** End of the URL, the beginning of path, query or fragment, or a port of digits before one of them. */
function endsAuthority(url: string, at: number): boolean {
  if (url.charCodeAt(at) !== COLON) return isEnd(url, at);
  let port = 0;
  for (let digit = at + 1; digit < at + 7; digit++) {
    const code = url.charCodeAt(digit);
    if (code < 48 || code > 57 || Number.isNaN(code)) return isEnd(url, digit) && port <= 0xffff;
    port = port * 10 + code - 48;
  }
  return false;
}

function isEnd(url: string, at: number): boolean {
  const code = url.charCodeAt(at);
  return at >= url.length || code === SLASH || code === 63 || code === 35;
}

/** What the full parser makes of a URL: the text from scheme to fragment without user name, and its host. */
export function parsedUrl(url: string): { text: string; host: string } | undefined {
  // A constructor that throws takes longer than parsing twice.
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, host, pathname, search, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:' && protocol !== 'wss:' && protocol !== 'ws:') return undefined;
  const bare = hostname.replace(/\.+$/, '');
  if (bare === '' || bare.length > LONGEST_HOST) return undefined;
  return { text: `${protocol}//${host}${pathname}${search}${hash}`, host: bare };
}
