/**
 * Addresses that are a proxy's. With a proxy the browser gives the proxy's address as if it were the server's; Firefox says so
 * (`Contact.proxied`), Chromium does not. So it is told from hosts that have nothing in common and yet answer at one address.
 *
 * That alone proves nothing: CDNs, hosters and anycast networks answer for thousands of strangers at one address, and they stand in
 * carriers' networks too. Two things prove it:
 * - `own machines`: companies that answer for their main names from machines of their own and from nobody else's. They put machines
 *   into carriers' networks as well (Google Global Cache, Meta's network appliances), but these answer for nobody else. So where
 *   such a name answered over TLS (the certificate proves that the company itself did), outside the company's own network, at an
 *   address that answered for a stranger too, somebody passes things on.
 *   https://peering.google.com/#/infrastructure
 * - `private`: the page itself and hosts of two or more known companies answered at one private address. No intranet and no
 *   developer's machine plays those; a filter that answers for what it blocks does not answer for the page.
 *
 * Other visits of the session count: one address, seen with one host a page, gives itself away over two pages. Cannot see: a proxy through
 * which no such name was asked for; a VPN, behind which addresses are the servers' own; a network address that no table names.
 */
import type { Contact } from '../journal/types.ts';
import type { Knowledge, Place } from '../knowledge/types.ts';
import { answeredAt } from './answered-at.ts';
import { learned } from './learned.ts';
import { isLocalHost, isPrivateAddress } from './local-host.ts';
import { sameOwner } from './same-owner.ts';
import type { Answered, Scene } from './types.ts';

/** Domains whose every host their company answers for itself, and how its networks are called. */
const OWN_MACHINES: readonly { domains: readonly string[]; network: RegExp }[] = [
  {
    domains: [
      'google.com', 'google-analytics.com', 'googletagmanager.com', 'doubleclick.net', 'googlesyndication.com', 'googleadservices.com',
      'gstatic.com', 'googleapis.com', 'youtube.com', 'ytimg.com', 'ggpht.com', 'googlevideo.com',
    ],
    network: /google|youtube/i,
  },
  { domains: ['facebook.com', 'facebook.net', 'fbcdn.net', 'instagram.com', 'cdninstagram.com'], network: /facebook|meta platforms/i },
];

const KNOWN_AT_LEAST = 2;

/** @returns the addresses of this visit that are a proxy's: they say nothing of the hosts that answered there. */
export function proxiesOf({ visit, knowledge, elsewhere }: Pick<Scene, 'visit' | 'knowledge' | 'elsewhere'>): ReadonlySet<string> {
  const proxies = new Set<string>();
  for (const [address, here] of byAddress(visit.contacts.values())) {
    const all = [...here, ...elsewhere?.at(address) ?? []];
    if (all.every(({ host }) => host === all[0]?.host)) continue;
    if (isPrivateAddress(address, knowledge) ? passesPageOn(all, knowledge) : passesCompanyOn(all, knowledge.place(address), knowledge)) proxies.add(address);
  }
  return proxies;
}

function byAddress(contacts: Iterable<Contact>): Map<string, Answered[]> {
  const found = new Map<string, Answered[]>();
  for (const contact of contacts) {
    if (!learned(contact)) continue;
    for (const address of contact.addresses) found.set(address, [...found.get(address) ?? [], answeredAt(contact, address)]);
  }
  return found;
}

function passesCompanyOn(all: readonly Answered[], place: Place, knowledge: Knowledge): boolean {
  if (place.kind === 'nowhere' || place.network === '') return false;
  for (const { domains, network } of OWN_MACHINES) {
    const under = ({ host }: Answered): boolean => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    const proof = all.find((one) => one.secure && under(one));
    if (!proof || network.test(place.network)) continue;
    const company = knowledge.host(proof.host);
    if (all.some((one) => !under(one) && !sameOwner(company, knowledge.host(one.host)))) return true;
  }
  return false;
}

function passesPageOn(all: readonly Answered[], knowledge: Knowledge): boolean {
  const page = all.find(({ host, opened }) => opened && !isLocalHost(host, knowledge));
  if (!page) return false;
  const own = knowledge.host(page.host);
  const strangers = all.map(({ host }) => knowledge.host(host)).filter((facts) => !sameOwner(own, facts));
  return new Set(strangers.flatMap(({ organisation }) => organisation?.id ?? [])).size >= KNOWN_AT_LEAST;
}
