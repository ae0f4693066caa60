/** The boot index, the names and the addresses, joined: all that the pages and the detectors ask. */
import type { AddressIndex } from './addresses.ts';
import type { OpenBootIndex } from './boot-index.ts';
import type { Names } from './names.ts';
import type { Alias, HostFacts, Knowledge, Place, Tracker } from './types.ts';

export interface KnowledgeParts {
  boot: OpenBootIndex;
  names: Names;
  addresses: Pick<AddressIndex, 'place'>;
}

/**
 * @throws RangeError when names and boot index are of different catalogues: their rows would not fit together.
 */
export function openKnowledge({ boot, names, addresses }: KnowledgeParts): Knowledge {
  if (boot.version !== names.version) throw new RangeError(`names of ${names.version} do not fit hosts of ${boot.version}`);
  return {
    version: boot.version,
    siteOf: (host) => boot.siteOf(host),
    host: (host, patterns = []) => hostFacts(host, patterns, boot, names),
    alias: (host, address) => aliasOf(host, address === undefined ? undefined : asnOf(addresses.place(address)), boot, names),
    indicator: (row) => names.indicator(row),
    place: (address, edges) => addresses.place(address, edges),
    source: (id) => names.source(id),
  };
}

/** Programs that mostly run on the machines of whoever uses them: their authors hear nothing of it. TrackerDB's ids. */
const SELF_RUN = new Set(['matomo', 'openwebanalytics', 'snowplow', 'revive_adserver']);

/** Who runs the host receives the request; a pattern names the owner only where the domain is unknown (a library on a public CDN is not its author's). */
function hostFacts(host: string, patterns: readonly number[], boot: OpenBootIndex, names: Names): HostFacts {
  const { owners, company } = boot.ownerOf(host);
  const trackers = patterns.map((row) => names.tracker(row));
  const domainTrackers = owners.map((row) => names.tracker(row));
  const all: Tracker[] = [...domainTrackers, ...trackers];
  const organisation = [...domainTrackers, ...trackers.filter(({ id }) => !SELF_RUN.has(id))].find((tracker) => tracker.organisation)?.organisation;
  const vendors = names.vendorsOf(host);
  const category = trackers.find((tracker) => tracker.organisation?.id === organisation?.id)?.category ?? all[0]?.category;
  return {
    host, site: boot.siteOf(host), trackers,
    ...(organisation ? { organisation } : {}),
    ...(category !== undefined ? { category } : {}),
    ...(company !== undefined ? { programme: names.company(company) } : {}),
    ...(vendors.length > 0 ? { vendors } : {}),
  };
}

/** A company's own host in its own network bears no other site's name. */
function aliasOf(host: string, asn: number | undefined, boot: OpenBootIndex, names: Names): Alias | undefined {
  const alias = names.alias(host, asn);
  if (!alias) return undefined;
  const owners = boot.ownerOf(host).owners.map((row) => names.tracker(row).organisation?.id);
  return alias.organisation !== undefined && owners.includes(alias.organisation.id) ? undefined : alias;
}

const asnOf = (place: Place): number | undefined => (place.kind === 'nowhere' ? undefined : place.asn);
