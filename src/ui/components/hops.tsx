/** The hops of a redirect, in order: host, how one came there, owner and seat, place of the server, its network. */
import type { ChainHop } from '../../detectors/types.ts';
import { HostInline } from './host-name.tsx';
import { PlaceFacts } from './place.tsx';
import { useWords } from '../words-context.ts';

export function Hops({ hops }: { hops: readonly ChainHop[] }) {
  const words = useWords();
  return (
    <ol class="hops">
      {hops.map((hop, index) => (
        <li key={index}>
          <HostInline host={hop.host} />{hop.status !== undefined && <span class="quiet small"> · {hop.status}</span>}
          {hop.by === 'script' && <p class="quiet small">{words.say('hop-by-script')}</p>}
          {hop.cookie && <p class="quiet small">{words.say('hop-cookie')}</p>}
          <dl class="facts small">
            {hop.organisation && <><dt>{words.say('who-seat')}</dt><dd>{[hop.organisation.name, hop.organisation.country ? words.country(hop.organisation.country) : words.say('who-seat-unknown')].join(', ')}</dd></>}
            {hop.place ? <PlaceFacts place={hop.place} /> : <><dt>{words.say('who-server')}</dt><dd>{words.say('strip-unknown')}</dd></>}
          </dl>
        </li>
      ))}
    </ol>
  );
}
