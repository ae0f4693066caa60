import { useWords } from '../src/ui/words-context.ts';
import { GROUPS } from './groups.ts';

/** The way to each group: beside the page where it is wide, above it where it is narrow. */
export function Contents() {
  const words = useWords();
  return (
    <nav class="contents" aria-label={words.say('options-contents')}>
      <ul>{GROUPS.map((id) => <li key={id}><a href={`#${id}`}>{words.say(`options-group-${id}`)}</a></li>)}</ul>
    </nav>
  );
}
