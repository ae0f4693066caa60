/** What the site can see: everything that is done on it. */
import type { Wire } from '../../src/exposure/wire.ts';
import { CardLink } from '../../src/ui/components/card-link.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Hosts } from './hosts.tsx';

const CAN_SEE = ['wire-site-pages', 'wire-site-acts', 'wire-site-cookies', 'wire-site-before', 'wire-browser'] as const;

export function Site({ site, wire: { own, proxied } }: { site: string; wire: Wire }) {
  const words = useWords();
  const programme = own.row?.programme;
  return (
    <section class="wire-column">
      <h2>{words.say('wire-site')}</h2>
      <p>{words.say('wire-site-lead', { site: plainText(site) })}</p>
      <ul class="sees">
        {CAN_SEE.map((id) => <li key={id}>{words.say(id)}</li>)}
        <li>{words.say(proxied ? 'wire-address-proxy' : 'wire-address')}</li>
      </ul>
      <p class="quiet">{words.say('wire-site-not')}</p>
      {own.row?.organisation && <p>{words.say('wire-site-company', { company: plainText(own.row.organisation.name) })}</p>}
      {programme && (
        <p class="small entry-prism">
          {words.say('who-prism', { month: programme.joined.slice(0, 7) })} <CardLink card={`programme/${programme.programme}`}>{words.say('finding-card')}</CardLink>
        </p>
      )}
      {own.hosts.length > 0 && <><h3>{words.say('wire-site-hosts')}</h3><Hosts hosts={own.hosts} /></>}
    </section>
  );
}
