/**
 * What was not seen of a visit. Nothing is said to be "not found" where one of these holds: `levelOf` and `sentenceOf` get them all.
 */
import { isLocalHost, isPrivateAddress } from '../detectors/local-host.ts';
import { learned } from '../detectors/learned.ts';
import { proxiesOf } from '../detectors/proxied.ts';
import type { Scene } from '../detectors/types.ts';
import type { Contact, Gap } from '../journal/types.ts';

/**
 * What the visit knows it missed, and what only its contacts show: strangers answered from the cache alone, or not at all;
 * servers whose address nobody told, or told as a proxy's, so that it could not be looked up among reported ones.
 */
export function gapsOf(scene: Scene): Gap[] {
  const { visit } = scene;
  const gaps = new Set(visit.gaps);
  const contacts = [...visit.contacts.values()];
  if (contacts.some((contact) => contact.thirdParty && contact.cached > 0 && !learned(contact))) gaps.add('from-cache');
  if (contacts.some((contact) => contact.thirdParty && !learned(contact) && contact.requests > contact.refused + contact.cached)) gaps.add('unanswered');
  const unaddressed = unaddressedIn(scene);
  for (const contact of contacts) {
    const why = learned(contact) ? unaddressed(contact) : undefined;
    if (why) gaps.add(why);
  }
  if (visit.more.contacts + visit.more.requests > 0) gaps.add('cut');
  return [...gaps];
}

/** Why nothing could be compared with the address of a host that answered; undefined when its own was told. */
function unaddressedIn(scene: Scene): (contact: Contact) => 'no-address' | 'proxy' | undefined {
  const { knowledge } = scene;
  const proxies = proxiesOf(scene);
  return ({ host, addresses, proxied }) => {
    if (addresses.length === 0) return proxied > 0 ? 'proxy' : 'no-address';
    if (proxied > 0 || addresses.some((address) => proxies.has(address))) return 'proxy';
    // A public name behind a private address: a proxy in the person's own network, or an intranet. Nobody can tell which.
    return !isLocalHost(host, knowledge) && addresses.every((address) => isPrivateAddress(address, knowledge)) ? 'proxy' : undefined;
  };
}
