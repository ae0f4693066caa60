/** What to do with a link that a report names, and who helps. */
import { Helplines } from '../../src/ui/components/helplines.tsx';
import { useWords } from '../../src/ui/words-context.ts';

export function Help() {
  const words = useWords();
  return (
    <section class="check-help">
      <h2>{words.say('check-todo')}</h2>
      <p>{words.say('check-todo-keep')}</p>
      <p>{words.say('check-todo-help')}</p>
      <Helplines />
    </section>
  );
}
