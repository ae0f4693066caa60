/** Who: each company with its seat, what documents say of it, and the hosts through which it learned of the visit. */
import type { ComponentChildren } from 'preact';
import type { CompanyRow, Exposure, HostRow } from '../src/exposure/types.ts';
import type { Organisation } from '../src/knowledge/types.ts';
import { CardLink } from '../src/ui/components/card-link.tsx';
import { DataSource } from '../src/ui/components/data-source.tsx';
import { EvidenceList } from '../src/ui/components/evidence-list.tsx';
import { HostInline } from '../src/ui/components/host-name.tsx';
import { OutsideLink } from '../src/ui/components/outside-link.tsx';
import { PlaceFacts } from '../src/ui/components/place.tsx';
import { categoryId } from '../src/ui/category-id.ts';
import { plainText } from '../src/ui/plain-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';
import { useMute } from './mute-menu.tsx';

/** What Firefox's own list says of the purpose. */
const SECOND = { agrees: 'who-firefox-agrees', alone: 'who-firefox-alone' } as const;

/** A list as short as this opens by itself. */
const SHORT = 2;

interface WhoProps { exposure: Exposure; quiet: readonly string[]; mute: PopupActions['mute'] }

export function Who({ exposure, quiet, mute }: WhoProps) {
  const words = useWords();
  const others = exposure.companies.filter(({ own }) => !own);
  const own = exposure.companies.filter((company) => company.own);
  return (
    <>
      <p class="intro quiet">{words.say('who-intro')}</p>
      <section aria-label={words.say('who-others')}>
        {others.map((company) => <Company key={company.name} company={company} open={others.length <= SHORT} muted={quiet.includes(company.organisation?.id ?? '')}>{mutable(exposure, company) && <Muting organisation={company.organisation} muted={quiet.includes(company.organisation.id)} mute={mute} />}</Company>)}
        {exposure.more.companies > 0 && <p class="quiet small">{words.say('who-more', { count: exposure.more.companies })}</p>}
      </section>
      {own.length > 0 && (
        <section>
          <h3 class="group">{words.say('who-own')}</h3>
          {own.map((company) => <Company key={company.name} company={company} open={false} muted={false} />)}
        </section>
      )}
      <DataSource catalogue={exposure.catalogue} />
    </>
  );
}

/** What is muted is written to disk by the id of the catalogue; of a private window nothing is written. */
const mutable = (exposure: Exposure, company: CompanyRow): company is CompanyRow & { organisation: Organisation } => !exposure.private && company.organisation !== undefined;

function Muting({ organisation: { id, name }, muted, mute }: { organisation: Organisation; muted: boolean; mute: PopupActions['mute'] }) {
  const muting = useMute({ whom: { what: 'company', company: id, name }, name, muted, mute });
  return <div class="muting">{muting.button}{muting.refused}{muting.menu}</div>;
}

function Company({ company, open, muted, children }: { company: CompanyRow; open: boolean; muted: boolean; children?: ComponentChildren }) {
  const words = useWords();
  const { organisation, programme } = company;
  const purpose = company.category === undefined ? [] : [words.say(categoryId(company.category, words))];
  const second = company.firefox === undefined ? [] : [words.say(SECOND[company.firefox])];
  return (
    <details class="entry" open={open}>
      <summary>
        <span class="entry-name">{plainText(company.name)}</span>
        {organisation?.country && <span class="code" title={words.country(organisation.country)}>{organisation.country}</span>}
        <span class="quiet small entry-note">
          {[...(company.known ? [] : [words.say('who-owner-unknown')]), ...purpose, ...second, words.say('requests', { count: company.requests }), ...(muted ? [words.say('popup-muted-company')] : [])].join(' · ')}
        </span>
        {programme && <span class="small entry-note entry-prism">{words.say('who-prism', { month: programme.joined.slice(0, 7) })}</span>}
      </summary>
      <dl class="facts small">
        <dt>{words.say('who-seat')}</dt>
        <dd>{organisation?.country ? words.country(organisation.country) : words.say('who-seat-unknown')}</dd>
        {organisation?.contact && <><dt>{words.say('who-contact')}</dt><dd><Contact contact={organisation.contact} /></dd></>}
      </dl>
      <p class="links small">
        {organisation?.policy && <OutsideLink href={organisation.policy}>{words.say('who-policy')}</OutsideLink>}
        {programme && <CardLink card={`programme/${programme.programme}`}>{words.say('finding-card')}</CardLink>}
      </p>
      {company.hosts.map((host) => <Host key={host.host} row={host} />)}
      {children}
    </details>
  );
}

/** A contact is an address of a page or of a mailbox; only the former becomes a link. */
const Contact = ({ contact }: { contact: string }) => <OutsideLink href={contact}>{plainText(contact.replace(/^https:\/\//, ''))}</OutsideLink>;

function Host({ row }: { row: HostRow }) {
  const words = useWords();
  return (
    <div class="host-row">
      <p class="host-row-name"><HostInline host={row.host} /> <span class="quiet small">{words.say('requests', { count: row.requests })}</span></p>
      <dl class="facts small"><PlaceFacts place={row.place} address={row.address} /></dl>
      <EvidenceList evidence={row.evidence} />
    </div>
  );
}
