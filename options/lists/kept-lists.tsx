/** All lists that are kept, or the sentence that none is; and troubles with what is no longer among them. */
import { useWords } from '../../src/ui/words-context.ts';
import type { ListHands } from './hands.ts';
import { KeptListItem } from './kept-list.tsx';
import type { Kept } from './use-kept.ts';

interface Props {
  kept: Kept | 'waiting' | 'failed';
  now: number;
  fixed: boolean;
  hands: ListHands;
  replace(id: string): unknown;
  removed(name: string): unknown;
}

export function KeptLists({ kept, now, fixed, hands, replace, removed }: Props) {
  const words = useWords();
  if (kept === 'waiting') return null;
  if (kept === 'failed') return <p role="alert" class="block level-unknown">{words.say('lists-unread')}</p>;
  const { lists, trouble } = kept;
  const lost = trouble.filter(({ id }) => !lists.some((list) => list.id === id));
  return (
    <>
      {lists.length === 0 && <p>{words.say('lists-none')}</p>}
      {lost.map(({ id, name }) => <p key={id} class="block level-exposure">{words.say('lists-lost', { name })}</p>)}
      {lists.length > 0 && (
        <ul class="kept-lists">
          {lists.map((list) => (
            <KeptListItem key={list.id} list={list} trouble={trouble.filter(({ id }) => id === list.id)} now={now} fixed={fixed || list.from === 'organisation'}
              hands={hands} replace={() => replace(list.id)} removed={() => removed(list.name)} />
          ))}
        </ul>
      )}
    </>
  );
}
