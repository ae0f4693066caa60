/**
 * Whom to ask: the helplines that the project works with, and by itself the contact that an organisation set, which nobody vouches for. All are
 * opened only by the person.
 */
import { useContext } from 'preact/hooks';
import { ContactContext } from '../contact-context.ts';
import { useWords } from '../words-context.ts';
import { OrganisationContact } from './organisation-contact.tsx';
import { OutsideLink } from './outside-link.tsx';

const HELPLINES = [
  { id: 'help-accessnow', href: 'https://www.accessnow.org/help/' },
  { id: 'help-socialtic', href: 'https://socialtic.org/' },
  { id: 'help-r3d', href: 'https://r3d.mx/' },
] as const;

export function Helplines() {
  const words = useWords();
  const contact = useContext(ContactContext);
  return (
    <>
      <ul>{HELPLINES.map(({ id, href }) => <li key={id}><OutsideLink href={href}>{words.say(id)}</OutsideLink></li>)}</ul>
      {contact && <p class="contact">{words.say('organisation-contact-of')} <OrganisationContact contact={contact} /></p>}
    </>
  );
}
