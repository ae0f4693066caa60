/** A chain as codes with arrows for the eye, and as names of countries for the ear. */
import type { ChainHop } from '../../detectors/types.ts';
import { stopsOf } from '../../exposure/strip.ts';
import { useWords } from '../words-context.ts';

export function Strip({ hops }: { hops: readonly ChainHop[] }) {
  const words = useWords();
  const stops = stopsOf(hops);
  const names = stops.map((stop) => (stop === '?' ? words.say('strip-unknown') : words.country(stop)));
  return (
    <p class="strip">
      <span class="heard">{words.say('strip-heard', { stops: names })}</span>
      <span class="stops" aria-hidden="true">
        {stops.map((stop, index) => <span key={index} class="stop" title={names[index]}>{index > 0 && <span class="arrow">→</span>}<span class="code">{stop}</span></span>)}
      </span>
    </p>
  );
}
