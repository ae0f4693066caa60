/** One contact as a pack tells it, with the company and the place that the exposure knows. */
import { countedAs } from '../exposure/place.ts';
import type { CompanyRow, Exposure, HostRow } from '../exposure/types.ts';
import type { Contact } from '../journal/types.ts';
import { lookOf, looksAt } from './looks.ts';
import type { SeenContact } from './types.ts';
import type { Veil } from './veil.ts';

export type Known = ReadonlyMap<string, { company: CompanyRow; row: HostRow }>;

export const knownHosts = ({ companies }: Exposure): Known => new Map(companies.flatMap((company) => company.hosts.map((row) => [row.host, { company, row }])));

/** Behind a proxy the address that was seen is the proxy's. @returns the hosts of which that is so, and those addresses */
export function proxiesIn(contacts: readonly Contact[], known: Known): ReadonlySet<string> {
  const behind = contacts.filter(({ host }) => {
    const place = known.get(host)?.row.place;
    return place?.kind === 'nowhere' && place.why === 'proxy';
  });
  return new Set(behind.flatMap(({ host, addresses }) => [host, ...addresses]));
}

export function contactFact(contact: Contact, known: Known, veil: Veil, proxied: ReadonlySet<string>): SeenContact {
  const { host, thirdParty, ways, requests, answered, refused, cached, first, last } = contact;
  const { company, row } = known.get(host) ?? {};
  const place = row?.place;
  const { code: country, certainty } = place ? countedAs(place) : { code: '', certainty: '' as const };
  return {
    host, thirdParty, requests, answered, refused, cached, first, last, country, certainty,
    company: company?.known ? veil.text(company.name) : '', category: company?.category ?? '',
    asn: place && place.kind !== 'nowhere' ? place.asn : 0, network: place && place.kind !== 'nowhere' ? place.network : '',
    addresses: proxied.has(host) ? [] : contact.addresses, ways: Object.keys(ways), plain: contact.plain?.requests ?? 0,
    looks: looksAt(contact).flatMap((look) => lookOf(look, veil, proxied) ?? []),
  };
}
