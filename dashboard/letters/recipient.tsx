/** Where the letter goes: what the catalogue lists, and the policy that knows better. */
import type { Organisation } from '../../src/knowledge/types.ts';
import { contactOf } from '../../src/letters/contact.ts';
import { OutsideLink } from '../../src/ui/components/outside-link.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';

export function Recipient({ organisation }: { organisation: Organisation | undefined }) {
  const words = useWords();
  const contact = contactOf(organisation?.contact);
  return (
    <section class="part">
      <h2>{words.say('letters-where')}</h2>
      {contact.kind === 'none' && <p>{words.say(organisation ? 'letters-where-none' : 'letters-where-site')}</p>}
      {contact.kind === 'mail' && <p>{words.say('letters-where-listed')} {plainText(contact.address)}</p>}
      {contact.kind === 'other' && <p>{words.say('letters-where-listed')} {plainText(contact.text)}</p>}
      {contact.kind === 'page' && <p>{words.say('letters-where-listed')} <OutsideLink href={contact.url}>{plainText(contact.url)}</OutsideLink></p>}
      {organisation?.policy !== undefined && <p>{words.say('letters-where-policy')} <OutsideLink href={organisation.policy}>{plainText(organisation.policy)}</OutsideLink></p>}
    </section>
  );
}
