/** What is known of a company, whoever visits it: owner, seat, purpose, where it says what it does, and whom to ask. */
import type { ComponentChildren } from 'preact';
import type { Organisation, ProgrammeCompany, Vendor } from '../../src/knowledge/types.ts';
import { contactOf } from '../../src/letters/contact.ts';
import { CardLink } from '../../src/ui/components/card-link.tsx';
import { OutsideLink } from '../../src/ui/components/outside-link.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';

export interface KnownProps {
  organisation: Organisation | undefined;
  /** undefined when the company was not met. */
  category: string | undefined;
  programmes: readonly ProgrammeCompany[];
  vendors: readonly Vendor['kind'][];
}

export function Known({ organisation, category, programmes, vendors }: KnownProps) {
  const words = useWords();
  const purpose = words.has(`category-${category}`) ? category : 'unknown';
  return (
    <>
      <dl class="facts">
        <Fact label="companies-owner">{organisation ? plainText(organisation.name) : words.say('companies-owner-unknown')}</Fact>
        <Fact label="companies-seat">{organisation?.country ? words.say('companies-registered', { country: organisation.country }) : words.say('companies-seat-unknown')}</Fact>
        {category !== undefined && <Fact label="companies-purpose">{words.say(`category-${purpose}`)}</Fact>}
        {vendors.length > 0 && <Fact label="companies-can">{vendors.map((kind) => <p key={kind}><CardLink card={`detector/${kind}`}>{words.say(`companies-can-${kind}`)}</CardLink></p>)}</Fact>}
        {programmes.length > 0 && <Fact label="companies-programmes">{programmes.map(({ programme, company, joined }) => <p key={company}><CardLink card={`programme/${programme}`}>{words.say('companies-prism', { company, month: joined.slice(0, 7) })}</CardLink></p>)}</Fact>}
        {organisation?.website !== undefined && <Fact label="companies-website"><Outside url={organisation.website} /></Fact>}
        {organisation && <Fact label="companies-policy">{organisation.policy === undefined ? words.say('companies-unlisted') : <Outside url={organisation.policy} />}</Fact>}
        {organisation && <Fact label="companies-contact"><WhomToAsk text={organisation.contact} /></Fact>}
      </dl>
      {organisation && <p class="quiet small">{words.say('companies-source')}</p>}
    </>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  const words = useWords();
  return <><dt>{words.say(label)}</dt><dd>{children}</dd></>;
}

const Outside = ({ url }: { url: string }) => <OutsideLink href={url}>{plainText(url)}</OutsideLink>;

function WhomToAsk({ text }: { text: string | undefined }) {
  const words = useWords();
  const contact = contactOf(text);
  if (contact.kind === 'none') return <>{words.say('companies-unlisted')}</>;
  if (contact.kind === 'page') return <Outside url={contact.url} />;
  return <>{plainText(contact.kind === 'mail' ? contact.address : contact.text)}</>;
}
