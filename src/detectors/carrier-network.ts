/**
 * Servers that sit in the network of a carrier tied to a disclosed programme, a court order or a hosting case.
 *
 * Source: catalogue/carriers.json, by AS number. A partner of a programme is an exposure; a carrier whose customers hosted
 * spyware servers is a note, for nobody claimed that it knew. A proxy's network is not the server's and is left out. Cannot see: the
 * networks that the packets crossed on the way.
 */
import type { Place } from '../knowledge/types.ts';
import { proxiesOf } from './proxied.ts';
import type { Detector, Finding } from './types.ts';

/** Roles in which the carrier itself acted, or was ordered to. Anything else is only where it happened. */
const ACTED: ReadonlySet<string> = new Set(['partner', 'addressee']);

export const carrierNetwork: Detector = {
  id: 'carrier-network',
  highest: 'exposure',
  card: 'detector/carrier-network',
  detect(scene) {
    const { visit, knowledge } = scene;
    const proxies = proxiesOf(scene);
    const byCarrier = new Map<string, Finding & { detector: 'carrier-network' }>();
    for (const contact of visit.contacts.values()) {
      if (contact.proxied > 0) continue;
      for (const address of contact.addresses) {
        if (proxies.has(address)) continue;
        const place = knowledge.place(address, contact.edges);
        const carrier = carrierOf(place);
        if (!carrier || carrier.programmes.length === 0) continue;
        const known = byCarrier.get(carrier.id);
        const evidence = contact.evidence.filter((look) => look.address === address).slice(0, 1);
        if (known) {
          if (known.evidence.length < 3) known.evidence.push(...evidence);
          continue;
        }
        const acted = carrier.programmes.filter((tie) => ACTED.has(tie.role));
        const ties = acted.length > 0 ? acted : carrier.programmes;
        byCarrier.set(carrier.id, {
          detector: 'carrier-network', level: acted.length > 0 ? 'exposure' : 'note', subject: carrier.name,
          card: cardOf(ties[0]?.id), evidence, place, programmes: ties.map((tie) => tie.id),
        });
      }
    }
    return [...byCarrier.values()];
  },
};

const carrierOf = (place: Place) => (place.kind === 'nowhere' ? undefined : place.carrier);

/** The two spyware cases are told on the family's card. */
const cardOf = (programme = '') => (programme === 'finfisher' || programme === 'hackingteam-rcs' ? `family/${programme}` as const : `programme/${programme}` as const);
