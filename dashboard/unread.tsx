/** What of a span of days could not be read. Nothing where everything could. */
import type { Overview } from '../src/memory/overview/types.ts';
import { useWords } from '../src/ui/words-context.ts';

/** Whether what is not there was not seen: a session knows only itself, and of days that are locked or damaged nobody can tell. */
export const inFull = ({ source, locked, damaged }: Pick<Overview, 'source' | 'locked' | 'damaged'>): 'session' | 'partly' | 'whole' => (source === 'session' ? 'session' : locked + damaged > 0 ? 'partly' : 'whole');

export function Unread({ of: { locked, damaged } }: { of: Pick<Overview, 'locked' | 'damaged'> }) {
  const words = useWords();
  if (locked + damaged === 0) return null;
  return (
    <div class="block level-unknown">
      {locked > 0 && <p>{words.say('span-locked', { count: locked })} <a href="#history">{words.say('span-unlock')}</a></p>}
      {damaged > 0 && <p>{words.say('span-damaged', { count: damaged })}</p>}
    </div>
  );
}
