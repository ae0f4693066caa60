/** What any finding of a visit says, of each detector, for logs. */
import type { Finding } from '../detectors/types.ts';
import type { Message } from '../exposure/types.ts';
import { chainMessages, infrastructureMessages, patternMessages, plaintextMessages, sharedMessages } from './finding-message.ts';

export function findingMessages(finding: Finding): Message[] {
  switch (finding.detector) {
    case 'known-infrastructure': return infrastructureMessages(finding);
    case 'plaintext': return plaintextMessages(finding);
    case 'proxy-chain': return chainMessages(finding);
    case 'shared-identifier': return sharedMessages(finding);
    case 'carrier-network': return [{ id: 'say-carrier', args: { network: finding.subject, programme: finding.programmes[0] ?? '' } }];
    case 'programme-company': return [{ id: 'findings-programme', args: { name: finding.programme.company, programme: finding.programme.programme, month: finding.programme.joined } }];
    case 'jurisdiction': return [{ id: 'findings-seat', args: { country: finding.country, names: finding.companies.slice(0, NAMED), more: Math.max(0, finding.companies.length - NAMED) } }];
    case 'tracker': return [{ id: 'findings-tracker', args: { name: finding.subject, names: finding.hosts.slice(0, NAMED), more: Math.max(0, finding.hosts.length - NAMED) } }];
    default: return patternMessages(finding);
  }
}

/** As many as fit into a sentence; the rest is counted. */
const NAMED = 3;
