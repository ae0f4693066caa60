/**
 * Does a URL itself tell who somebody is? Only asked of URLs that travel unencrypted.
 *
 * Two signs: an e-mail address in the query or path, or a query value of at least 16 characters that looks drawn at random, under a
 * name that is not made for something else: versions and hashes of contents, keys of maps and captchas that every visitor sends,
 * numbers against caches, consents, campaigns.
 * Single passes over at most the first 4,096 characters, no regular expression over the whole text: a URL of a megabyte costs nothing.
 */
const SCANNED = 4_096;
const TOKEN_LENGTH = 16;
/** Bits a character: 16 hexadecimal digits drawn at random have about 3.2, words and dates less than 3. */
const TOKEN_ENTROPY = 3;

/** Compared in lower case without punctuation. */
const INNOCENT = new Set(`v ver version hash h rev etag md5 sha sha1 sha256 sha512 integrity build buildid release commit checksum digest file filename d
  key apikey appkey k sitekey appid clientid client pub publisher account site tagid pixelid container tid
  cb cachebuster nocache rnd rand random r z ord ts timestamp callback jsonp nonce wpnonce
  gdprconsent consent euconsent usprivacy gpp addtlconsent q query search s title ref`.split(/\s+/));
const CAMPAIGN = /^utm/;

/** What ends in one of these is a file, and `photo@home.jpg` no e-mail address. */
const FILES = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg', 'ico', 'js', 'mjs', 'css', 'map', 'json', 'html', 'htm', 'php', 'pdf', 'mp4', 'mp3']);

function isWord(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 45 || c === 95;
}

/** A name, `@` (or `%40`), and a domain with a dot. */
function hasMail(text: string): boolean {
  for (const at of ['@', '%40']) {
    let i = text.indexOf(at);
    while (i >= 0) {
      if (i > 0 && isWord(text.charCodeAt(i - 1)) && hasDomain(text, i + at.length)) return true;
      i = text.indexOf(at, i + at.length);
    }
  }
  return false;
}

/** Two labels at least, the last of two letters or more; not `@2x.png`, a picture's size. Looks at most 64 characters ahead. */
function hasDomain(text: string, from: number): boolean {
  if (/^\dx\./.test(text.slice(from, from + 3))) return false;
  let label = 0;
  let dots = 0;
  let i = from;
  for (; i < Math.min(text.length, from + 64); i++) {
    const c = text.charCodeAt(i);
    if (c === 46) {
      if (label === 0) return false;
      dots++;
      label = 0;
      continue;
    }
    if (!isWord(c)) break;
    label++;
  }
  return dots > 0 && label >= 2 && !FILES.has(text.slice(i - label, i).toLowerCase());
}

/** Shannon entropy of the characters, bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}

/** Letters and digits mixed, no separators of a sentence, and no repetition: drawn, not written. */
function isToken(value: string): boolean {
  if (value.length < TOKEN_LENGTH) return false;
  const head = value.slice(0, 64);
  let digits = 0;
  let letters = 0;
  for (let i = 0; i < head.length; i++) {
    const c = head.charCodeAt(i);
    if (!isWord(c)) return false;
    if (c >= 48 && c <= 57) digits++;
    else if (c !== 45 && c !== 95) letters++;
  }
  return digits >= 3 && letters >= 2 && entropy(head) >= TOKEN_ENTROPY && !isWritten(head);
}

/** Put together of words and numbers: `sale-of-the-year-2026`. */
const isWritten = (text: string): boolean => text.split(/[-_]/).every((part) => /^(?:\d{0,8}|[a-z]*|[A-Z]*|[A-Z][a-z]+)$/.test(part));

const isInnocent = (name: string): boolean => {
  const word = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return INNOCENT.has(word) || CAMPAIGN.test(word);
};

/** True when the URL carries an e-mail address or a token-like query value. @param url as requested, any length. */
export function carriesIdentifier(url: string): boolean {
  const text = url.length > SCANNED ? url.slice(0, SCANNED) : url;
  const path = text.indexOf('/', text.indexOf('://') + 3);
  if (path < 0) return false;
  const tail = text.slice(path);
  if (hasMail(tail)) return true;
  const query = tail.indexOf('?');
  if (query < 0) return false;
  for (const pair of tail.slice(query + 1).split('&')) {
    const equals = pair.indexOf('=');
    if (equals >= 0 && isToken(pair.slice(equals + 1)) && !isInnocent(pair.slice(0, equals))) return true;
  }
  return false;
}
