/** What pages of findings are made of: groups of findings, and one finding with its level, its sentence and its card. */
import type { ComponentChildren } from 'preact';
import type { Finding, Level } from '../../detectors/types.ts';
import type { Message } from '../../exposure/types.ts';
import type { CardId } from '../../knowledge/types.ts';
import { CardLink } from './card-link.tsx';
import { LevelMark } from './level-mark.tsx';
import { useWords } from '../words-context.ts';

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
