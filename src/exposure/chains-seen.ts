/** Every redirect of a visit, hop by hop: those that lead through strangers or across borders, and a site's own. */
import { chainsOf } from '../detectors/chains-of.ts';
import type { ChainHop } from '../detectors/types.ts';
import type { Chain, ContactWay, Hop, RequestType, Time } from '../journal/types.ts';
import type { Country, Place } from '../knowledge/types.ts';
import { stopsOf, type RedirectChain } from './strip.ts';
import type { CompanyRow, Exposure, HostRow, SeenPlace } from './types.ts';

export interface SeenChain {
  at: Time;
  type: RequestType;
  way: ContactWay;
  hops: ChainHop[];
  /** Distinct ones, in order; only what is seen or probable. */
  countries: Country[];
  /** What the detector says of it; undefined for a redirect between hosts of one owner. */
  finding?: RedirectChain;
}

/** @param whole one visit: its exposure, and what the journal recorded of it. */
export function chainsSeen({ exposure, visit }: { exposure: Exposure; visit: Parameters<typeof chainsOf>[0] }): SeenChain[] {
  const findings = exposure.findings.filter((finding): finding is RedirectChain => finding.detector === 'proxy-chain');
  const rows = new Map(exposure.companies.flatMap((company) => company.hosts.map((row) => [row.host, { row, company }] as const)));
  return chainsOf(visit).map(({ at, type, way, hops }: Chain): SeenChain => {
    const finding = findings.find((one) => isOf(one, at, hops));
    const told = finding?.hops ?? hops.map((hop) => tell(hop, rows.get(hop.host)));
    return { at, type, way, hops: told, countries: countriesIn(told), ...(finding ? { finding } : {}) };
  }).sort(acrossFirst);
}

/** The ones through the most countries, then those with the most hops, then the latest. */
export const acrossFirst = (a: SeenChain, b: SeenChain): number =>
  b.countries.length - a.countries.length || b.hops.length - a.hops.length || b.at - a.at;

const isOf = ({ hops, evidence }: RedirectChain, at: Time, chain: readonly Hop[]): boolean =>
  hops.length === chain.length && (evidence[0]?.at ?? at) === at && hops.every(({ url }, index) => url === chain[index]?.url);

/** A place is the address's: with another address than the row's, none is said. */
function tell({ host, url, status, address, by, cookie }: Hop, known: { row: HostRow; company: CompanyRow } | undefined): ChainHop {
  const place = known && address !== undefined && known.row.address === address && isPlace(known.row.place) ? known.row.place : undefined;
  return {
    host, url,
    ...(status === undefined ? {} : { status }), ...(address === undefined ? {} : { address }), ...(place ? { place } : {}),
    ...(known?.company.organisation ? { organisation: known.company.organisation } : {}),
    ...(by ? { by } : {}), ...(cookie ? { cookie } : {}),
  };
}

/** Places that an address has, and not a reason why there is no address. */
const isPlace = (place: SeenPlace): place is Place => place.kind !== 'nowhere' || place.why === 'private-network' || place.why === 'not-in-database';

const countriesIn = (hops: readonly ChainHop[]): Country[] => [...new Set(stopsOf(hops).filter((stop) => stop !== '?'))];
