/** Objects of STIX 2.1 (https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html) as a pack uses them. */
import type { Confidence, Role } from '../knowledge/types.ts';
import type { Words } from '../ui/words/words.ts';
import { fits } from './harmless.ts';
import { bare, hostKind, uriOf } from './host-of.ts';
import { instant } from './times.ts';
import type { Making, SeenIndicator } from './types.ts';
import { objectId, observableId } from './uuid.ts';

export interface StixObject { type: string; spec_version: '2.1'; id: string; [property: string]: unknown }

/** Who saw it: the program. The person is nowhere. */
export function witness({ extension, catalogue, agent }: Making): StixObject {
  const at = `${catalogue}T00:00:00.000Z`;
  return {
    type: 'identity', spec_version: '2.1', id: objectId('identity', extension, catalogue, agent.name, agent.version), created: at, modified: at,
    name: `Testigo ${extension}`, identity_class: 'system', description: `Browser extension; catalogue of ${catalogue}; ${agent.name} ${agent.version}`.trim(),
  };
}

/** @returns undefined for what is no host name and no address. */
export function hostObject(host: string): StixObject | undefined {
  const type = hostKind(host);
  return type && observable(type, bare(host));
}

/** @returns undefined for what is no address (URL). */
export function urlObject(url: string): StixObject | undefined {
  const uri = uriOf(url);
  return uri !== undefined && fits(uri) ? observable('url', uri) : undefined;
}

const observable = (type: string, value: string): StixObject => ({ type, spec_version: '2.1', id: observableId(type, value), value });

/** The observable that an indicator itself is. */
export const ownObject = ({ type, value }: SeenIndicator): StixObject | undefined => (type === 'url' ? urlObject(value) : hostObject(value));

const PROPERTY = { domain: 'domain-name', ipv4: 'ipv4-addr', ipv6: 'ipv6-addr', url: 'url' } as const;

/** A string of the pattern language. */
const quoted = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Values of the open vocabulary; the role itself stands among the labels. */
const KIND: Partial<Record<Role, string>> = { anonymizer: 'anonymization', 'vendor-site': 'attribution', 'watering-hole': 'compromised' };

/** Middle of the specification's scale "None / Low / Med / High". */
const SURE: Readonly<Record<Confidence, number>> = { high: 85, medium: 50, low: 15 };

/** @param seen when it was seen first, for an indicator of which no report is at hand */
export function indicatorObject(indicator: SeenIndicator, { catalogue, words }: Making, by: string, seen: number): StixObject {
  const { value, type, family, known } = indicator;
  const at = `${catalogue}T00:00:00.000Z`;
  return {
    type: 'indicator', spec_version: '2.1', id: objectId('indicator', type, value, family, catalogue, words.language, ...(known?.firstReported === undefined ? [seen] : [])), created_by_ref: by, created: at, modified: at,
    name: [family, value].filter(Boolean).join(': '), description: describe(indicator, words), lang: words.language,
    pattern: `[${PROPERTY[type]}:value = ${quoted(value)}]`, pattern_type: 'stix', pattern_version: '2.1',
    valid_from: known?.firstReported === undefined ? instant(seen) : instant(Date.parse(known.firstReported)),
    indicator_types: [known ? KIND[known.role] ?? 'malicious-activity' : 'unknown'],
    ...(known ? { confidence: SURE[known.confidence], labels: [`role:${known.role}`] } : {}),
    ...(known && known.sources.length > 0 ? { external_references: known.sources.map(({ publisher, title, date, url }) => ({ source_name: publisher, description: date === '' ? title : `${title} (${date})`, ...(url === undefined ? {} : { url }) })) } : {}),
  };
}

const describe = ({ known }: SeenIndicator, words: Words): string =>
  [
    ...(known ? [words.say(`role-${known.role}`)] : []),
    ...(known?.firstReported === undefined ? [] : [`${words.say('finding-first-reported')}: ${words.month(known.firstReported)}`]),
    words.say('evidence-not-proof'),
  ].join('. ');
