/** Where a contact's server is, or the named reason why nobody can say. */
import { proxiesOf } from '../detectors/proxied.ts';
import type { Scene } from '../detectors/types.ts';
import type { Contact } from '../journal/types.ts';
import type { CountryRow, SeenPlace } from './types.ts';

/** Place of the first address seen, or as its answers themselves say. Behind a proxy the address is the proxy's, so no place is claimed at all. */
export function placesOf(scene: Scene): (contact: Contact) => SeenPlace {
  const proxies = proxiesOf(scene);
  return (contact) => {
    if (contact.proxied > 0 || contact.addresses.some((address) => proxies.has(address))) return { kind: 'nowhere', why: 'proxy' };
    const address = contact.addresses[0];
    if (address !== undefined) return scene.knowledge.place(address, contact.edges);
    if (contact.answered === 0 && contact.cached > 0) return { kind: 'nowhere', why: 'cached' };
    if (contact.answered > 0) return { kind: 'nowhere', why: contact.ways.worker ? 'page-worker' : 'not-told' };
    return { kind: 'nowhere', why: 'no-answer' };
  };
}

/** Country and certainty under which a place is counted; '' collects what has no country. */
export function countedAs(place: SeenPlace): Pick<CountryRow, 'code' | 'certainty'> {
  if (place.kind === 'located') return { code: place.country, certainty: place.certainty };
  return { code: '', certainty: place.kind === 'disputed' ? 'disputed' : 'not-knowable' };
}
