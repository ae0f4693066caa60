/** Whom the law reaches, said calmly: the person decides, and so will the company. */
import type { CardId } from '../../src/knowledge/types.ts';
import { boundBy } from '../../src/letters/bound.ts';
import type { Law } from '../../src/letters/types.ts';
import { CardLink } from '../../src/ui/components/card-link.tsx';
import { useWords } from '../../src/ui/words-context.ts';

const CARD: CardId = 'programme/mx-lfpdppp';

/** @param seat the country of the company's seat */
export function Scope({ law, name, seat }: { law: Law; name: string; seat: string | undefined }) {
  const words = useWords();
  return (
    <section class="part">
      <h2>{words.say('letters-scope')}</h2>
      <p>{words.say(`letters-scope-${law}`)}</p>
      <p>{words.say(`letters-bound-${boundBy(law, seat)}`, { name, country: seat ?? '' })}</p>
      {law === 'arco' && <p><CardLink card={CARD}>{words.say('letters-scope-card')}</CardLink></p>}
    </section>
  );
}
