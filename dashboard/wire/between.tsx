/** What the networks in between can see: all of what was not encrypted, and of the rest who talked to whom, when and how much. */
import type { Sight, Wire, WireNetwork } from '../../src/exposure/wire.ts';
import { CardLink } from '../../src/ui/components/card-link.tsx';
import { EvidenceList } from '../../src/ui/components/evidence-list.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { PagedList } from '../../src/ui/components/paged-list.tsx';
import { Hosts } from './hosts.tsx';

interface Shown { sight: Sight; title: string; lead: string }

/** Stands before the networks of the servers: what could be read is worth more than where. */
const READABLE: Shown = { sight: 'readable', title: 'wire-readable', lead: 'wire-readable-lead' };

/** The rest, the more seen the earlier. */
const REST: readonly Shown[] = [
  { sight: 'name', title: 'wire-name', lead: 'wire-name-lead' },
  { sight: 'proxy', title: 'wire-proxy', lead: 'wire-proxy-lead' },
  { sight: 'inside', title: 'wire-inside', lead: 'wire-inside-lead' },
  { sight: 'unproven', title: 'wire-unproven', lead: 'wire-unproven-lead' },
];

export function Between({ wire: { between, networks, span } }: { wire: Wire }) {
  const words = useWords();
  return (
    <section class="wire-column">
      <h2>{words.say('wire-between')}</h2>
      <p>{words.say('wire-between-lead')}</p>
      {span && <p class="quiet">{words.say('wire-span', { from: words.clock(span.from), to: words.clock(span.to) })}</p>}
      <Seen of={READABLE} between={between} />
      {networks.length > 0 && (
        <section class="sight">
          <h3>{words.say('wire-networks')}</h3>
          <p>{words.say('wire-networks-lead')}</p>
          <PagedList class="plain-list" items={networks} row={(network) => <Network network={network} />} />
        </section>
      )}
      {REST.map((of) => <Seen key={of.sight} of={of} between={between} />)}
    </section>
  );
}

function Seen({ of: { sight, title, lead }, between }: { of: Shown; between: Wire['between'] }) {
  const words = useWords();
  if (between[sight].length === 0) return null;
  return (
    <section class={`sight sight-${sight}`}>
      <h3>{words.say(title)}</h3>
      <p>{words.say(lead)}</p>
      <Hosts hosts={between[sight]} />
    </section>
  );
}

function Network({ network: { asn, name, requests, carrier } }: { network: WireNetwork }) {
  const words = useWords();
  return (
    <>
      {words.say('where-network', { name: plainText(name), asn: String(asn) })} <span class="quiet small">{words.say('requests', { count: requests })}</span>
      {carrier && (
        <div class={`finding level-${carrier.level}`}>
          <p>{words.say('say-carrier', { network: carrier.subject, programme: carrier.programmes[0] ?? '' })}</p>
          <EvidenceList evidence={carrier.evidence} />
          <p class="links small"><CardLink card={carrier.card}>{words.say('finding-card')}</CardLink></p>
        </div>
      )}
    </>
  );
}
