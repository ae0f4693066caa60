/** Where a server is, how sure that is, and in whose network: one line each. The owner's seat is said elsewhere, on purpose. */
import type { SeenPlace } from '../../exposure/types.ts';
import { placeMessage } from '../place-message.ts';
import { useWords } from '../words-context.ts';

/** Rows for a list of facts: place, network, address. */
export function PlaceFacts({ place, address }: { place: SeenPlace; address?: string | undefined }) {
  const words = useWords();
  return (
    <>
      <dt>{words.say('who-server')}</dt>
      <dd>{words.tell([placeMessage(place)])}</dd>
      {place.kind !== 'nowhere' && place.asn !== 0 && (
        <>
          <dt>{words.say('place-network')}</dt>
          <dd>{words.say('where-network', { name: place.network, asn: String(place.asn) })}</dd>
        </>
      )}
      {address !== undefined && (
        <>
          <dt>{words.say('place-address')}</dt>
          <dd><bdi class="url">{address}</bdi></dd>
        </>
      )}
    </>
  );
}
