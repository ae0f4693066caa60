/** One visit from three sides. Three columns where there is room, three sections where there is none. */
import { wireOf, type Wire } from '../../src/exposure/wire.ts';
import type { Message } from '../../src/exposure/types.ts';
import type { WholeVisit } from '../../src/memory/overview/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Between } from './between.tsx';
import { Companies } from './companies.tsx';
import { Site } from './site.tsx';
import { Unknown } from './unknown.tsx';

export function WireVisit({ whole }: { whole: WholeVisit }) {
  const words = useWords();
  const wire = wireOf(whole);
  return (
    <>
      <p class={`block level-${wire.readable > 0 ? 'exposure' : 'note'} wire-sum`}>{words.tell([sumOf(wire)])}</p>
      <div class="wire-columns">
        <Site site={whole.exposure.site} wire={wire} />
        <Companies wire={wire} more={whole.exposure.more.companies} />
        <Between wire={wire} />
      </div>
      <Unknown />
    </>
  );
}

function sumOf({ travelled, readable }: Wire): Message {
  if (travelled === 0) return { id: 'wire-sum-none' };
  if (readable === travelled) return { id: 'wire-sum-all', args: { count: travelled } };
  return readable > 0 ? { id: 'wire-sum-readable', args: { count: readable, all: travelled } } : { id: 'wire-sum-sealed' };
}
