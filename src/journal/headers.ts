/** The headers that somebody needs, by lower-case name. Everything else stays in the browser. */
import { EDGE_HEADERS } from './edges.ts';

/** Of requests, sensitive: who asks (`referer`), what names the browser (`cookie`); and what the browser's advertising functions say. */
export const REQUEST_HEADERS: ReadonlySet<string> = new Set([
  'referer', 'cookie', 'sec-browsing-topics', 'attribution-reporting-eligible', 'attribution-reporting-support',
]);

/** Of answers: the place that answered, how much came, and what the browser is asked to report. */
export const ANSWER_HEADERS: ReadonlySet<string> = new Set([
  ...EDGE_HEADERS, 'content-length', 'content-type', 'observe-browsing-topics', 'attribution-reporting-register-source',
  'attribution-reporting-register-trigger', 'attribution-reporting-info',
]);

/** Of answers, sensitive: what the browser is asked to keep. */
export const COOKIE_HEADERS: ReadonlySet<string> = new Set(['set-cookie']);

/** Characters of one header's value: a cookie may have 4,096 and come beside others. */
const LONGEST = 8_192;

/** @returns those of the headers that are wanted; undefined when there are none. */
export function pickHeaders(headers: Iterable<{ name: string; value?: string }>, wanted: ReadonlySet<string>): Record<string, string> | undefined {
  let picked: Record<string, string> | undefined;
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    if (value === undefined || !wanted.has(key)) continue;
    picked ??= {};
    picked[key] = (picked[key] === undefined ? value : `${picked[key]}\n${value}`).slice(0, LONGEST);
  }
  return picked;
}
