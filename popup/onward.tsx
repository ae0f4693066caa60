/** Links from a visit's pages in the popup to what the dashboard has room for: the same visit, at length. */
import type { Exposure } from '../src/exposure/types.ts';
import { useWords } from '../src/ui/words-context.ts';

const TEXT = { wire: 'wire-link', chains: 'chains-link' } as const;

export function Onward({ exposure, to }: { exposure: Exposure; to: readonly (keyof typeof TEXT)[] }) {
  const words = useWords();
  return (
    <p class="links small onward">
      {to.map((page) => <a key={page} href={`../dashboard/index.html#${page}/${encodeURIComponent(exposure.visit)}`} target="_blank" rel="noopener">{words.say(TEXT[page])}</a>)}
    </p>
  );
}
