/** Whom an organisation names. What it says is shown as text; its address is opened by the person alone. */
import type { Contact } from '../../memory/policy/types.ts';
import { plainText } from '../plain-text.ts';
import { OutsideLink } from './outside-link.tsx';

export function OrganisationContact({ contact: { name, text, url } }: { contact: Contact }) {
  return (
    <>
      <OutsideLink href={url}><strong>{plainText(name)}</strong></OutsideLink>
      {text !== '' && <>: <bdi>{plainText(text)}</bdi></>}
    </>
  );
}
