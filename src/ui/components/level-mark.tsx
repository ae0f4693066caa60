/** A level as shape and word; the colour comes from the class around it. Shapes differ for those who see no colour. */
import type { VisitLevel } from '../../exposure/types.ts';
import { useWords } from '../words-context.ts';

function Shape({ level }: { level: VisitLevel }) {
  switch (level) {
    case 'alert': return <path d="M6 1.5h6L16.5 6v6L12 16.5H6L1.5 12V6z" fill="currentColor" />;
    case 'risk': return <path d="M9 1.8 17 16H1z" fill="currentColor" stroke="currentColor" stroke-width="1" stroke-linejoin="round" />;
    case 'exposure': return <path d="M9 1 17 9 9 17 1 9z" fill="currentColor" />;
    case 'note': return <circle cx="9" cy="9" r="7.2" fill="currentColor" />;
    case 'none': return <circle cx="9" cy="9" r="6.4" fill="none" stroke="currentColor" stroke-width="2.4" />;
    case 'unknown': return <circle cx="9" cy="9" r="6.4" fill="none" stroke="currentColor" stroke-width="2.2" stroke-dasharray="3.1 3.6" />;
  }
}

/** The bare shape, where the word stands elsewhere. */
export const LevelShape = ({ level }: { level: VisitLevel }) => (
  <svg viewBox="0 0 18 18" aria-hidden="true" data-shape={level}><Shape level={level} /></svg>
);

/** @param says id of another word than the level's own */
export function LevelMark({ level, says }: { level: VisitLevel; says?: string | undefined }) {
  const words = useWords();
  return <p class="mark"><LevelShape level={level} /><span>{words.say(says ?? `level-${level}`)}</span></p>;
}
