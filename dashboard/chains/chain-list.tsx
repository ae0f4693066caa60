/** Chains in two parts: through strangers or across borders, and those of one owner. */
import { acrossFirst, type SeenChain } from '../../src/exposure/chains-seen.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { PagedList } from '../../src/ui/components/paged-list.tsx';
import { OneChain, type ChainOf } from './one-chain.tsx';

export interface ListedChain { chain: SeenChain; /** Where several visits are shown. */ of?: ChainOf }

/** @param lost how many the journal had no room for. */
export function ChainList({ chains, lost }: { chains: readonly ListedChain[]; lost: number }) {
  const words = useWords();
  const sorted = [...chains].sort((a, b) => acrossFirst(a.chain, b.chain));
  const strangers = sorted.filter(({ chain }) => chain.finding);
  const own = sorted.filter(({ chain }) => !chain.finding);
  return (
    <>
      <p role="status">{words.say('chains-found', { count: chains.length })}</p>
      {strangers.length > 0 && <Part title="chains-strangers" chains={strangers} />}
      {own.length > 0 && <Part title="chains-own" chains={own} />}
      {lost > 0 && <p class="quiet">{words.say('chains-lost', { count: lost })}</p>}
    </>
  );
}

function Part({ title, chains }: { title: string; chains: readonly ListedChain[] }) {
  const words = useWords();
  return (
    <section class="chains">
      <h2>{words.say(title)}</h2>
      <PagedList items={chains} row={({ chain, of }) => <OneChain chain={chain} of={of} />} />
    </section>
  );
}
