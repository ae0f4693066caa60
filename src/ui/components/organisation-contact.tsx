/** Whom an organisation names. What it says is shown as text; its address is opened by the person alone. */
import type { Contact } from '../../memory/policy/types.ts';
import { plainText } from '../plain-text.ts';
import { useWords } from '../words-context.ts';
import { OutsideLink } from './outside-link.tsx';

export function OrganisationContact({ contact: { name, text, url } }: { contact: Contact }) {
  const words = useWords();
  return (
    <>
      <OutsideLink href={url}><strong>{plainText(name)}</strong></OutsideLink> <span class="quiet">({words.say('organisation-contact-of')})</span>
      {text !== '' && <>: <bdi>{plainText(text)}</bdi></>}
    </>
  );
}
