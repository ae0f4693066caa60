/** The boot index, the names and the addresses, joined: all that the pages and the detectors ask. */
import type { OpenBootIndex } from './boot-index.ts';
import type { Names } from './names.ts';
import type { HostFacts, Knowledge, Place, Tracker } from './types.ts';

export interface KnowledgeParts {
  boot: OpenBootIndex;
  names: Names;
  addresses: { place(address: string): Place };
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
    indicator: (row) => names.indicator(row),
    place: (address) => addresses.place(address),
    source: (id) => names.source(id),
  };
}

/** A pattern that matched says more than the host alone, so its owner goes before the owner of the domain. */
function hostFacts(host: string, patterns: readonly number[], boot: OpenBootIndex, names: Names): HostFacts {
  const { owners, company } = boot.ownerOf(host);
  const trackers = patterns.map((row) => names.tracker(row));
  const domainTrackers = owners.map((row) => names.tracker(row));
  const all: Tracker[] = [...trackers, ...domainTrackers];
  const organisation = all.find((tracker) => tracker.organisation)?.organisation;
  const category = all[0]?.category;
  return {
    host, site: boot.siteOf(host), trackers,
    ...(organisation ? { organisation } : {}),
    ...(category !== undefined ? { category } : {}),
    ...(company !== undefined ? { programme: names.company(company) } : {}),
  };
}
