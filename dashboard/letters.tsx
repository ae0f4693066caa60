/** Letters that ask companies what they hold: which answers are awaited, whom to write to, and the letter itself. */
import { loadCompanyFacts, type LoadFacts } from './companies/facts.ts';
import { type LetterDoor, letterDoor } from './letters/door.ts';
import { LetterPage } from './letters/letter-page.tsx';
import { LettersHome } from './letters/letters-home.tsx';
import type { PageProps } from './pages.ts';
import './letters/letters.css';

/** One for the page's life: it holds nothing. */
const DOOR = letterDoor();

export function Letters({ reader, home, argument, load = loadCompanyFacts, door = DOOR }: PageProps & { load?: LoadFacts; door?: LetterDoor }) {
  return argument === '' ? <LettersHome reader={reader} door={door} /> : <LetterPage key={argument} id={argument} reader={reader} home={home} load={load} door={door} />;
}
