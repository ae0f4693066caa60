/**
 * Whether a navigation that the browser reports as blocked was blocked by our own rules: another extension may have done it. Rules are
 * read as the browser reads them, and only those forms that compile.ts makes.
 */
import type { BlockRule } from './types.ts';

/** @param rules as the browser gives them back; fields that are null are not there */
export function isHeldBy(rules: readonly Pick<BlockRule, 'condition'>[], url: string): boolean {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return rules.some(({ condition: { requestDomains, regexFilter, urlFilter } }) =>
    (requestDomains ? isBelowAny(requestDomains, hostname) : regexFilter ? new RegExp(regexFilter).test(url) : urlFilter ? fits(urlFilter, url) : false));
}

/** A set of 250,000 names for one question would cost more than looking them through. */
function isBelowAny(domains: readonly string[], hostname: string): boolean {
  const names = new Set<string>();
  for (const host of [hostname, hostname.replace(/\.$/, '')]) {
    for (let from = 0; from >= 0 && from < host.length; from = nextLabel(host, from)) names.add(host.slice(from));
  }
  return domains.some((domain) => names.has(domain));
}

const nextLabel = (host: string, from: number): number => host.indexOf('.', from) + 1 || -1;

/** `|beginning` or `|whole|`. */
function fits(filter: string, url: string): boolean {
  const text = filter.slice(1);
  return text.endsWith('|') ? url === text.slice(0, -1) : url.startsWith(text);
}
