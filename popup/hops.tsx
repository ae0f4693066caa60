/** The hops of a redirect, in order: host, owner and seat, place of the server. */
import type { ChainHop } from '../src/detectors/types.ts';
import { HostInline } from '../src/ui/components/host-name.tsx';
import { placeMessage } from '../src/ui/place-message.ts';
import { useWords } from '../src/ui/words-context.ts';

export function Hops({ hops }: { hops: readonly ChainHop[] }) {
  const words = useWords();
  return (
    <ol class="hops">
      {hops.map((hop, index) => (
        <li key={index}>
          <HostInline host={hop.host} />{hop.status !== undefined && <span class="quiet small"> · {hop.status}</span>}
          <dl class="facts small">
            {hop.organisation && <><dt>{words.say('who-seat')}</dt><dd>{[hop.organisation.name, hop.organisation.country ? words.country(hop.organisation.country) : words.say('who-seat-unknown')].join(', ')}</dd></>}
            {hop.place && <><dt>{words.say('who-server')}</dt><dd>{words.tell([placeMessage(hop.place)])}</dd></>}
          </dl>
        </li>
      ))}
    </ol>
  );
}
