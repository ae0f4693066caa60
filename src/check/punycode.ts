/** A-labels read back into letters: RFC 3492, section 6.2. Browsers can only write them. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** @param label without `xn--`. @returns undefined when it is no punycode, or longer than a label can be. */
function decoded(label: string): string | undefined {
  if (label.length > 63) return undefined;
  const end = label.lastIndexOf('-');
  const out = end > 0 ? [...label.slice(0, end)] : [];
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let at = end > 0 ? end + 1 : 0; at < label.length;) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(label.charCodeAt(at++));
      if (digit === undefined) return undefined;
      i += digit * weight;
      const t = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < t) break;
      weight *= BASE - t;
      if (i > 0x7fffffff || weight > 0x7fffffff) return undefined;
    }
    bias = adapted(i - before, out.length + 1, before === 0);
    n += Math.floor(i / (out.length + 1));
    i %= out.length + 1;
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return undefined;
    out.splice(i++, 0, String.fromCodePoint(n));
  }
  return out.join('');
}

function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : undefined;
}

function adapted(delta: number, points: number, first: boolean): number {
  let left = Math.floor(delta / (first ? DAMP : 2));
  left += Math.floor(left / points);
  let k = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
}

/** @param host lower case. @returns the host in its own letters; labels that are no punycode stay as they are. */
export const inLetters = (host: string): string => (host.includes('xn--') ? host.split('.').map((label) => (label.startsWith('xn--') ? decoded(label.slice(4)) ?? label : label)).join('.') : host);
