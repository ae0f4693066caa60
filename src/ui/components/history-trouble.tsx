/** What went wrong with the history, and what it means: nothing of it is thrown away in silence. */
import type { Trouble } from '../../memory/history/types.ts';
import { useWords } from '../words-context.ts';

export function HistoryTrouble({ trouble }: { trouble: readonly Trouble[] }) {
  const words = useWords();
  return (
    <>
      {trouble.map((one) => (
        <p key={one.kind} class="block level-risk" role="status">{words.say(`history-${one.kind}`, one.kind === 'full' ? { count: one.days } : {})}</p>
      ))}
    </>
  );
}
