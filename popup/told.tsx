/** What the page "how" is made of: groups of findings, and one finding with its level, its sentence and its card. */
import type { ComponentChildren } from 'preact';
import type { Finding, Level } from '../src/detectors/types.ts';
import type { Message } from '../src/exposure/types.ts';
import type { CardId } from '../src/knowledge/types.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { useWords } from '../src/ui/words-context.ts';

export interface GroupProps<F extends Finding> { title: string; note?: string; of: readonly F[]; as: (finding: F) => ComponentChildren }

/** Nothing at all when there are no findings. */
export function Group<F extends Finding>({ title, note, of, as }: GroupProps<F>) {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <section>
      <h3 class="group">{words.say(title)}</h3>
      {note && <p class="quiet small">{words.say(note)}</p>}
      {of.map(as)}
    </section>
  );
}

/** One finding. History has no level: it counts for nothing today. */
export function Told({ level, says, card, children }: { level?: Level; says: readonly Message[]; card: CardId; children: ComponentChildren }) {
  const words = useWords();
  return (
    <div class={`finding ${level ? `level-${level}` : ''}`}>
      {level && <LevelMark level={level} />}
      <p>{words.tell(says)}</p>
      {children}
      <p class="links small"><CardLink card={card}>{words.say('finding-card')}</CardLink></p>
    </div>
  );
}
