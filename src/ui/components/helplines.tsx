/** Whom to ask: the helplines that the project works with. Their addresses are fixed here and opened only by the person. */
import { useWords } from '../words-context.ts';
import { OutsideLink } from './outside-link.tsx';

const HELPLINES = [
  { id: 'help-accessnow', href: 'https://www.accessnow.org/help/' },
  { id: 'help-socialtic', href: 'https://socialtic.org/' },
  { id: 'help-r3d', href: 'https://r3d.mx/' },
] as const;

export function Helplines() {
  const words = useWords();
  return <ul>{HELPLINES.map(({ id, href }) => <li key={id}><OutsideLink href={href}>{words.say(id)}</OutsideLink></li>)}</ul>;
}
