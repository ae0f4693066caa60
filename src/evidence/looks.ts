/** The requests of a visit of which something was kept: redirects hop by hop, and the looks that are evidence for a contact. */
import { chainsOf } from '../detectors/chains-of.ts';
import type { Chain, Contact, Evidence, Hop } from '../journal/types.ts';
import type { RecordedVisit } from '../memory/overview/types.ts';
import { hostOf } from './host-of.ts';
import type { SeenLook } from './types.ts';
import type { Veil } from './veil.ts';

/** @param proxied see `proxiesIn`. @returns undefined for what the veil leaves out. */
export function lookOf(look: Evidence, veil: Veil, proxied: ReadonlySet<string>): SeenLook | undefined {
  const host = hostOf(look.url);
  if (host === undefined || !veil.tells(host)) return undefined;
  const { at, type, way, outcome, status } = look;
  const asker = look.asker === undefined ? '' : veil.url(look.asker);
  return { host, url: veil.url(look.url), at, type, way, outcome, asker, address: ownAddress(host, look.address, proxied), ...(status === undefined ? {} : { status }) };
}

const ownAddress = (host: string, address: string | undefined, proxied: ReadonlySet<string>): string => (address === undefined || proxied.has(host) || proxied.has(address) ? '' : address);

/** All that a contact has kept of single requests, each once. */
export function looksAt({ evidence, hits, signs, plain }: Contact): Evidence[] {
  const all = [...evidence, ...hits.flatMap((hit) => [hit.evidence, ...(hit.first ? [hit.first] : [])]), ...signs.map((sign) => sign.evidence), ...(plain ? [plain.example] : [])];
  return [...new Map(all.map((look) => [nameOf(look), look])).values()];
}

const nameOf = ({ url, at }: { url: string; at: number }): string => `${at} ${url}`;

/** @returns in order of time; a request that is a hop of a redirect stands there once. */
export function looksOf(visit: RecordedVisit, veil: Veil, proxied: ReadonlySet<string>): SeenLook[] {
  const seen = visit.contacts.flatMap(looksAt);
  const hops = chainsOf(visit).flatMap((chain) => chain.hops.flatMap((hop, at) => hopOf(chain, hop, chain.hops[at + 1], seen, veil, proxied) ?? []));
  const told = new Set(hops.map(nameOf));
  const rest = seen.flatMap((look) => lookOf(look, veil, proxied) ?? []).filter((look) => !told.has(nameOf(look)));
  return [...hops, ...rest].sort((a, b) => a.at - b.at);
}

/** The chain knows when it began; the look at the same address since then knows the rest. */
function hopOf(chain: Chain, hop: Hop, next: Hop | undefined, seen: readonly Evidence[], veil: Veil, proxied: ReadonlySet<string>): SeenLook | undefined {
  if (!veil.tells(hop.host)) return undefined;
  const look = seen.find(({ url, at }) => url === hop.url && at >= chain.at);
  const told = look && lookOf(look, veil, proxied);
  const status = hop.status ?? told?.status;
  const to = next && hop.by !== 'script' && next.by !== 'script' && veil.tells(next.host) ? veil.url(next.url) : '';
  return {
    host: hop.host, url: veil.url(hop.url), at: told?.at ?? chain.at, type: chain.type, way: chain.way, asker: told?.asker ?? '',
    outcome: status === undefined ? told?.outcome ?? 'sent' : 'answered', address: ownAddress(hop.host, hop.address ?? told?.address, proxied),
    ...(status === undefined ? {} : { status }), ...(to === '' ? {} : { to }),
  };
}
