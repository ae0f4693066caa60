/** Cards that belong to a page, in short: title, what it is in one sentence, and the way to the whole of it. */
import type { ContextCard } from '../src/knowledge/context-card.ts';
import type { CardId } from '../src/knowledge/types.ts';
import { useWords } from '../src/ui/words-context.ts';

export function CardAside({ title, ids, cards }: { title: string; ids: readonly CardId[]; cards: readonly ContextCard[] | 'failed' }) {
  const words = useWords();
  if (cards === 'failed') return null;
  const shown = ids.flatMap((id) => cards.filter((card) => card.id === id));
  if (shown.length === 0) return null;
  return (
    <section class="card-aside">
      <h2>{words.say(title)}</h2>
      <ul>
        {shown.map(({ id, title: name, summary }) => <li key={id}><a href={`#card/${id}`}>{name}</a><p class="quiet">{summary}</p></li>)}
      </ul>
    </section>
  );
}
