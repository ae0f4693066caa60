/**
 * A bundle of STIX 2.1: for each contact an observation with its host, addresses and URLs; for each reported address of the
 * catalogue an indicator, and a sighting that ties it to the observation. Ids follow from what an object says, so the same pack
 * has the same ids; those of observables are the ones that every other tool gives them.
 */
import { jsonText } from './harmless.ts';
import { hostObject, indicatorObject, ownObject, urlObject, witness, type StixObject } from './stix-objects.ts';
import { instant } from './times.ts';
import type { Facts, KeptFact, Making, SeenContact, SeenFinding, SeenIndicator, SeenLook } from './types.ts';
import { objectId } from './uuid.ts';

export function* sightings(facts: Facts, making: Making): Generator<string> {
  yield `{\n"type": "bundle",\n"id": "${objectId('bundle', making.at, facts.redaction, ...facts.visits.map(({ started, number }) => `${number} ${started}`), facts.kept.length)}",\n"objects": [`;
  const told = new Set<string>();
  for (const object of objects(facts, making)) {
    if (told.has(object.id)) continue;
    yield `${told.size === 0 ? '' : ','}\n${jsonText(object)}`;
    told.add(object.id);
  }
  yield '\n]\n}\n';
}

function* objects({ visits, kept }: Facts, making: Making): Generator<StixObject> {
  const who = witness(making);
  yield who;
  for (const { number, contacts, findings } of visits) {
    const seen = new Map<string, string>();
    for (const contact of contacts) {
      const [observation, ...parts] = observed(`visit ${number}`, contact.host, ofContact(contact), contact, making, who.id);
      if (!observation) continue;
      yield* parts;
      yield observation;
      seen.set(contact.host, observation.id);
    }
    for (const finding of findings) yield* sighting(`visit ${number}`, finding, seen, making, who.id);
  }
  for (const finding of kept) yield* sighting(`history ${finding.day}`, finding, new Map(), making, who.id, noon(finding));
}

/** Of a finding whose evidence was not kept only the day is known. */
const noon = ({ day }: KeptFact): number => Date.parse(`${day}T12:00:00Z`);

const ofContact = ({ host, addresses, looks }: SeenContact): (StixObject | undefined)[] => [hostObject(host), ...addresses.map(hostObject), ...looks.map(({ url }) => urlObject(url))];

const ofLooks = (looks: readonly SeenLook[]): (StixObject | undefined)[] => looks.flatMap(({ host, address, url }) => [host === '' ? undefined : hostObject(host), address === '' ? undefined : hostObject(address), urlObject(url)]);

/** Where the level tells no host, what was contacted is told as the catalogue has it. */
function partsOf(indicator: SeenIndicator, looks: readonly SeenLook[]): (StixObject | undefined)[] {
  const witnessed = ofLooks(looks).filter((part) => part !== undefined);
  return witnessed.length > 0 ? witnessed : [ownObject(indicator)];
}

/** @returns the observation and then what it refers to; nothing when there is nothing to refer to. */
function observed(where: string, what: string, parts: readonly (StixObject | undefined)[], { first, last, requests }: { first: number; last: number; requests: number }, { at }: Making, by: string): StixObject[] {
  const objects = [...new Map(parts.filter((part) => part !== undefined).map((part) => [part.id, part])).values()];
  if (objects.length === 0) return [];
  const made = instant(at);
  return [{
    type: 'observed-data', spec_version: '2.1', id: objectId('observed-data', made, where, what, first), created_by_ref: by, created: made, modified: made,
    first_observed: instant(first), last_observed: instant(Math.max(first, last)), number_observed: Math.min(999_999_999, Math.max(1, requests)), object_refs: objects.map(({ id }) => id),
  }, ...objects];
}

function* sighting(where: string, finding: SeenFinding, seen: ReadonlyMap<string, string>, making: Making, by: string, otherwise = making.at): Generator<StixObject> {
  const { indicator, looks, subject, count } = finding;
  if (!indicator) return;
  const times = looks.length > 0 ? looks.map((look) => look.at) : [otherwise];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pattern = indicatorObject(indicator, making, by, first);
  yield pattern;
  const known = seen.get(looks[0]?.host ?? subject);
  const [observation, ...parts] = known === undefined ? observed(where, `${indicator.value} ${subject}`, partsOf(indicator, looks), { first, last, requests: count }, making, by) : [];
  yield* parts;
  if (observation) yield observation;
  const evidence = known ?? observation?.id;
  const made = instant(making.at);
  yield {
    type: 'sighting', spec_version: '2.1', id: objectId('sighting', made, where, pattern.id, subject, first), created_by_ref: by, created: made, modified: made,
    description: finding.says, lang: making.words.language, first_seen: instant(first), last_seen: instant(last), count: Math.max(1, count),
    sighting_of_ref: pattern.id, where_sighted_refs: [by], ...(evidence === undefined ? {} : { observed_data_refs: [evidence] }),
  };
}
