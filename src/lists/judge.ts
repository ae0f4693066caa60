/**
 * What may be an indicator at all, and what somebody should look at first.
 *
 * Refused: what a registry gives out names under, and (value.ts) what is nobody's. For review: names that thousands of unrelated people
 * use, from the project's own selection `catalogue/never.json`, from `catalogue/popular.json` and
 * `kinds.json`, from endings that registries keep for governments, schools and armies, and from the companies that TrackerDB knows. A single page on such a
 * host is no reason for doubt: an attack may well be a page there. A name below a shared host is one tenant's, and is taken.
 */
import kinds from '../../catalogue/kinds.json' with { type: 'json' };
import never from '../../catalogue/never.json' with { type: 'json' };
import popular from '../../catalogue/popular.json' with { type: 'json' };
import { kindOf } from '../knowledge/site-kind.ts';
import { cut, rangeOf, type Range } from './address.ts';
import type { Doubt, Refusal, Surroundings } from './types.ts';
import type { Value } from './value.ts';

const NAMES: ReadonlyMap<string, Doubt> = new Map<string, Doubt>([
  ...never.hosts.cdn.map((host) => [host, 'cdn'] as const),
  ...never.hosts.shortener.map((host) => [host, 'shortener'] as const),
  ...never.hosts['shared-host'].map((host) => [host, 'shared-host'] as const),
  ...never.hosts['dynamic-dns'].map((host) => [host, 'shared-host'] as const),
  ...[...Object.values(kinds).flat(), ...popular.names, ...never.hosts['top-site']].map((host) => [host, 'popular'] as const),
]);
const RANGES: readonly Range[] = never.ranges.flatMap((text) => rangeOf(text) ?? []);

/** Resolvers that their operators publish for everybody: Cloudflare, Google, Quad9, Cisco OpenDNS, AdGuard, Level 3, Verisign, DNS.WATCH, Yandex. */
const RESOLVERS: ReadonlySet<string> = new Set((
  '1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.2 1.1.1.3 1.0.0.3 2606:4700:4700::1111 2606:4700:4700::1001 8.8.8.8 8.8.4.4 2001:4860:4860::8888 2001:4860:4860::8844 '
  + '9.9.9.9 149.112.112.112 9.9.9.10 149.112.112.10 2620:fe::fe 2620:fe::9 208.67.222.222 208.67.220.220 2620:119:35::35 2620:119:53::53 '
  + '94.140.14.14 94.140.15.15 4.2.2.1 4.2.2.2 4.2.2.3 4.2.2.4 64.6.64.6 64.6.65.6 84.200.69.80 84.200.70.40 77.88.8.8 77.88.8.1'
).split(' '));

/** Names that registries give out names under. Those that companies rent names under are shared hosts, not refused. */
export function refusalOf({ kind, host }: Value, { siteOf, registeredOf }: Surroundings): Refusal | undefined {
  const known = NAMES.get(host);
  if (kind !== 'host' || (known !== undefined && known !== 'popular')) return undefined;
  return isSuffix(host, siteOf) && isSuffix(host, registeredOf) ? 'public-suffix' : undefined;
}

/** Below a registrable domain every name has that domain as its site; a suffix has the name below it. */
const isSuffix = (host: string, siteOf: Surroundings['siteOf']): boolean => siteOf(`x.${host}`) === `x.${host}`;

export function doubtOf({ kind: of, value, host }: Value, { siteOf, companyOf }: Surroundings): Doubt | undefined {
  if (of === 'address') return doubtOfAddress(value);
  if (of === 'url' && !/^[^/]+\/$/.test(value)) return undefined;
  if (host === '') return undefined;
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  const own = NAMES.get(host) ?? NAMES.get(bare);
  if (own) return own;
  // In the private section of the Public Suffix List: a registry's own suffix was refused before.
  if (isSuffix(host, siteOf)) return 'shared-host';
  const site = siteOf(host);
  // Everything below a popular site is its owner's; below a shared host, a tenant's.
  if (NAMES.get(site) === 'popular') return 'popular';
  if (host !== site && bare !== site) return undefined;
  const kind = kindOf(site);
  if (kind === 'government' || kind === 'education' || kind === 'military') return 'institution';
  const company = companyOf(site);
  // What the company is known for is the suffix that the name is rented under: then the name is a tenant's.
  return company !== undefined && companyOf(site.slice(site.indexOf('.') + 1)) !== company ? 'company' : undefined;
}

function doubtOfAddress(value: string): Doubt | undefined {
  if (RESOLVERS.has(value)) return 'public-dns';
  const range = rangeOf(value);
  const inside = range && RANGES.some((block) => block.family === range.family && block.bits <= range.bits && cut(range, block.bits).words.every((word, at) => word === block.words[at]));
  return inside ? 'cdn' : undefined;
}
