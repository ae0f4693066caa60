/** Who learned of the visit: contacts grouped by owner, or by site where no owner is known. */
import { learned } from '../detectors/learned.ts';
import { purposeOf } from '../detectors/purpose.ts';
import { sameOwner } from '../detectors/same-owner.ts';
import type { Scene } from '../detectors/types.ts';
import type { Contact } from '../journal/types.ts';
import type { HostFacts } from '../knowledge/types.ts';
import { placesOf } from './place.ts';
import type { CompanyRow, HostRow, SeenPlace } from './types.ts';

/** One key a company: by owner; a host that only a programme's list names joins the owner of the same name's other hosts. */
function keyOf({ programme, organisation, site }: HostFacts, owners: ReadonlyMap<string, string>): string {
  if (organisation) return `organisation ${organisation.id}`;
  if (programme) return owners.get(programme.company) ?? `programme ${programme.company}`;
  return `site ${site}`;
}

function ownersOf(facts: readonly HostFacts[]): Map<string, string> {
  return new Map(facts.flatMap(({ programme, organisation }) => (programme && organisation ? [[programme.company, `organisation ${organisation.id}`] as const] : [])));
}

/** All companies, the ones with a programme first, then by requests; the page's own owner last. */
export function companiesOf(scene: Scene): CompanyRow[] {
  const { visit, knowledge } = scene;
  const page = knowledge.host(visit.host);
  const rows = new Map<string, CompanyRow>();
  const placeOf = placesOf(scene);
  const contacts = [...visit.contacts.values()].filter(learned).map((contact) => ({ contact, facts: knowledge.host(contact.host, contact.patterns) }));
  const owners = ownersOf(contacts.map(({ facts }) => facts));
  for (const { contact, facts } of contacts) {
    const own = sameOwner(page, facts);
    const key = own ? 'own' : keyOf(facts, owners);
    const row = rows.get(key) ?? emptyRow(own ? page : facts, own);
    if (!own && facts.programme) row.programme ??= facts.programme;
    if (!own && facts.organisation && !row.organisation) Object.assign(row, { organisation: facts.organisation, name: facts.organisation.name });
    row.requests += contact.requests;
    const purpose = own ? undefined : purposeOf(contact, facts);
    if (purpose && row.category === undefined) Object.assign(row, purpose);
    else if (purpose?.firefox === 'agrees') row.firefox ??= 'agrees';
    row.hosts.push(hostRow(contact, placeOf(contact)));
    rows.set(key, row);
  }
  return [...rows.values()].sort(byWeight);
}

const emptyRow = ({ organisation, programme, site }: HostFacts, own: boolean): CompanyRow => ({
  name: organisation?.name ?? programme?.company ?? site,
  known: organisation !== undefined || programme !== undefined,
  ...(organisation ? { organisation } : {}),
  ...(programme ? { programme } : {}),
  own, requests: 0, hosts: [],
});

function hostRow(contact: Contact, place: SeenPlace): HostRow {
  // A proxy's address is not the host's.
  const address = place.kind === 'nowhere' && place.why === 'proxy' ? undefined : contact.addresses[0];
  return {
    host: contact.host, requests: contact.requests, thirdParty: contact.thirdParty,
    ...(address === undefined ? {} : { address }),
    place, evidence: contact.evidence,
  };
}

const byWeight = (a: CompanyRow, b: CompanyRow): number =>
  Number(a.own) - Number(b.own) || Number(Boolean(b.programme)) - Number(Boolean(a.programme)) || Number(b.known) - Number(a.known)
  || b.requests - a.requests || (a.name < b.name ? -1 : 1);
