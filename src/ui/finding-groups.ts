/** Findings by the page on which they are told. Trackers and programmes are told with their company, under "who". */
import type { PatternId } from '../detectors/patterns.ts';
import type { Finding, PatternFinding } from '../detectors/types.ts';
import type { Exposure } from '../exposure/types.ts';
import type { RedirectChain } from '../exposure/strip.ts';
import type { Infrastructure, Plaintext, Shared } from './finding-message.ts';

export interface FindingGroups {
  /** Reported addresses that count today. */
  infrastructure: Infrastructure[];
  /** Old reports: only ever told on the page "how". */
  history: Infrastructure[];
  plaintext: Plaintext[];
  chains: RedirectChain[];
  shared: Shared[];
  /** What the requests show besides, by detector, in the order of the table of contents. */
  patterns: Map<PatternId, PatternFinding[]>;
  carriers: Extract<Finding, { detector: 'carrier-network' }>[];
  seats: Extract<Finding, { detector: 'jurisdiction' }>[];
}

export function groupFindings(findings: readonly Finding[]): FindingGroups {
  const groups: FindingGroups = { infrastructure: [], history: [], plaintext: [], chains: [], shared: [], patterns: new Map(), carriers: [], seats: [] };
  for (const finding of findings) {
    switch (finding.detector) {
      case 'known-infrastructure': groups[finding.weight === 'history' ? 'history' : 'infrastructure'].push(finding); break;
      case 'plaintext': groups.plaintext.push(finding); break;
      case 'proxy-chain': groups.chains.push(finding); break;
      case 'carrier-network': groups.carriers.push(finding); break;
      case 'jurisdiction': groups.seats.push(finding); break;
      case 'shared-identifier': groups.shared.push(finding); break;
      case 'tracker':
      case 'programme-company': break;
      default: groups.patterns.set(finding.detector, [...groups.patterns.get(finding.detector) ?? [], finding]);
    }
  }
  return groups;
}

/** The reported address that takes over the popup's first block: level alert or risk. */
export const alarmOf = ({ findings }: Exposure): Infrastructure | undefined =>
  groupFindings(findings).infrastructure.find(({ level }) => level === 'alert' || level === 'risk');

/** How many things the page "how" has to tell; zero means that it does not open. */
export function thingsToTell({ findings, gaps, more }: Exposure): number {
  const { infrastructure, history, plaintext, chains, shared, patterns } = groupFindings(findings);
  return infrastructure.length + history.length + plaintext.length + chains.length + shared.length + patterns.size + gaps.length + more.findings;
}
