import type { Message, SeenPlace } from '../exposure/types.ts';

/** The sentence for a place, or the named reason why there is none. */
export function placeMessage(place: SeenPlace): Message {
  switch (place.kind) {
    case 'located': return { id: `place-${place.certainty}`, args: { country: place.country } };
    case 'anycast': return place.registered === undefined ? { id: 'place-anycast' } : { id: 'place-anycast-registered', args: { country: place.registered } };
    case 'disputed': return { id: 'place-disputed', args: { codes: place.countries } };
    case 'nowhere': return { id: `place-${place.why}` };
  }
}
