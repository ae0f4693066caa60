/** The visit's longest way across borders, before all chains, beside what such chains were in the report, and that these are not those. */
import { longestAcross, type RedirectChain } from '../src/exposure/strip.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { useWords } from '../src/ui/words-context.ts';
import { Strip } from '../src/ui/components/strip.tsx';

export function Crossing({ chains }: { chains: readonly RedirectChain[] }) {
  const words = useWords();
  const longest = longestAcross(chains);
  if (!longest) return null;
  return (
    <section class="crossing">
      <h3>{words.say('how-crossing')}</h3>
      <Strip hops={longest.hops} />
      <p class="quiet small">{words.say('how-crossing-note')}</p>
      <p class="links small">
        <CardLink card="detector/proxy-chain">{words.say('how-crossing-chains')}</CardLink>
        <CardLink card="family/hackingteam-rcs">{words.say('how-crossing-rcs')}</CardLink>
      </p>
    </section>
  );
}
