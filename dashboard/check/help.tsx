/** What to do with a link that a report names, and who helps. The addresses are fixed here and opened only by the person. */
import { OutsideLink } from '../../src/ui/components/outside-link.tsx';
import { useWords } from '../../src/ui/words-context.ts';

const HELPLINES = [
  { id: 'help-accessnow', href: 'https://www.accessnow.org/help/' },
  { id: 'help-socialtic', href: 'https://socialtic.org/' },
  { id: 'help-r3d', href: 'https://r3d.mx/' },
] as const;

export function Help() {
  const words = useWords();
  return (
    <section class="check-help">
      <h2>{words.say('check-todo')}</h2>
      <p>{words.say('check-todo-keep')}</p>
      <p>{words.say('check-todo-help')}</p>
      <ul>{HELPLINES.map(({ id, href }) => <li key={id}><OutsideLink href={href}>{words.say(id)}</OutsideLink></li>)}</ul>
    </section>
  );
}
