/**
 * Hosts, addresses and URLs that a published report ties to a surveillance operation.
 *
 * Rule: the table in catalogue/README.md. Role and age give the highest level; how the contact came about and whether an
 * answer arrived can only lower it. False alarms: domains lapse and are resold, addresses change hands, any page can load
 * any address; so age, way and asker are always said. Cannot see: spyware on the device, which talks outside the browser.
 */
import type { Evidence, Hit } from '../journal/types.ts';
import type { CardId, Indicator, Role } from '../knowledge/types.ts';
import { monthsSince } from './age.ts';
import { lower } from './level.ts';
import { proxiesOf } from './proxied.ts';
import type { Detector, Finding, Level, Scene } from './types.ts';

type Age = 'recent' | 'dated' | 'old';

/** Roles for which a contact alone can mean an attempt against the person. */
const ATTACK: ReadonlySet<Role> = new Set(['c2', 'exploit-delivery', 'phishing']);

/** Months after the first report until a domain or URL counts as dated, then as old; an address is old at once. */
const DATED = 24;
const OLD = 60;
const ADDRESS_OLD = 12;

/** Highest level that the indicator itself allows, and whether it is only history. */
export function judge(indicator: Indicator, by: Hit['by'], today: number): { level: Level; age: Age; weight: 'present' | 'history' } {
  const months = monthsSince(indicator.firstReported, today);
  const age: Age = months <= DATED ? 'recent' : months <= OLD ? 'dated' : 'old';
  if (by === 'address' || indicator.type === 'ipv4' || indicator.type === 'ipv6') {
    if (months > ADDRESS_OLD) return { level: 'note', age, weight: 'history' };
    return { level: indicator.role === 'vendor-site' ? 'note' : 'exposure', age, weight: 'present' };
  }
  if (indicator.role === 'vendor-site') return { level: 'note', age, weight: 'present' };
  if (indicator.confidence === 'low' || !ATTACK.has(indicator.role) || age === 'old') return { level: 'exposure', age, weight: 'present' };
  return { level: age === 'recent' ? 'alert' : 'risk', age, weight: 'present' };
}

/** What was not opened, or never answered, is not a confirmed contact: one level less, but never less than a word about it. */
function afterContact(level: Level, evidence: Evidence): Level {
  const sure = evidence.outcome === 'answered' && evidence.way !== 'advance';
  return sure || level === 'note' ? level : lower(level);
}

/** Families of the catalogue have cards of their own; those that a list from outside names have none. */
export const cardOf = (indicator: Indicator): CardId => (indicator.list ? 'detector/known-infrastructure' : `family/${indicator.family.id}`);

function fromHit(hit: Hit, host: string, scene: Scene): Finding {
  const indicator = scene.knowledge.indicator(hit.indicator);
  const { level, age, weight } = judge(indicator, hit.by, scene.today);
  return {
    detector: 'known-infrastructure',
    level: weight === 'history' ? 'note' : afterContact(level, hit.evidence),
    subject: host,
    card: cardOf(indicator),
    evidence: [hit.evidence],
    indicator, age, weight,
    way: hit.evidence.way,
    by: hit.by,
    outcome: hit.evidence.outcome,
  };
}

export const knownInfrastructure: Detector = {
  id: 'known-infrastructure',
  highest: 'alert',
  card: 'detector/known-infrastructure',
  detect(scene) {
    const findings: Finding[] = [];
    let proxies: ReadonlySet<string> | undefined;
    for (const contact of scene.visit.contacts.values()) {
      const named = new Set(contact.hits.filter((hit) => hit.by !== 'address').map((hit) => scene.knowledge.indicator(hit.indicator).family.id));
      for (const hit of contact.hits) {
        // The address only repeats what the name already says.
        if (hit.by === 'address' && named.has(scene.knowledge.indicator(hit.indicator).family.id)) continue;
        // A proxy's address was matched: it is not the host's.
        if (hit.by === 'address' && (proxies ??= proxiesOf(scene)).has(hit.evidence.address ?? '')) continue;
        findings.push(fromHit(hit, contact.host, scene));
      }
    }
    return findings;
  },
};
