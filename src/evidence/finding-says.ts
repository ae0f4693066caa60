/** What a finding says in one sentence, for a table. The core decides the words where it has some. */
import { PATTERNS } from '../detectors/patterns.ts';
import type { DetectorId, Finding, PatternFinding } from '../detectors/types.ts';
import { categoryId } from '../ui/category-id.ts';
import { chainMessages, infrastructureMessages, patternMessages, plaintextMessages, sharedMessages } from '../ui/finding-message.ts';
import type { Words } from '../ui/words/words.ts';

const isPattern = (finding: Finding): finding is PatternFinding => finding.detector in PATTERNS;

export function findingSays(finding: Finding, words: Words): string {
  if (isPattern(finding)) return words.tell(patternMessages(finding));
  switch (finding.detector) {
    case 'known-infrastructure': return words.tell(infrastructureMessages(finding));
    case 'plaintext': return words.tell(plaintextMessages(finding));
    case 'proxy-chain': return words.tell(chainMessages(finding));
    case 'shared-identifier': return words.tell(sharedMessages(finding));
    case 'carrier-network': return words.say('say-carrier', { network: finding.subject, programme: finding.programmes[0] ?? '' });
    case 'programme-company': return `${finding.subject}: ${words.say('who-prism', { month: finding.programme.joined.slice(0, 7) })}`;
    case 'jurisdiction': return `${words.country(finding.country)}: ${words.list(finding.companies)}`;
    case 'tracker': return `${finding.subject}: ${words.say(categoryId(finding.category, words))}`;
  }
}

/** What a detector's findings are about, as the popup heads them. */
export function detectorTitle(detector: DetectorId, words: Words): string {
  switch (detector) {
    case 'known-infrastructure': return words.say('how-infrastructure');
    case 'plaintext': return words.say('how-plain');
    case 'proxy-chain': return words.say('how-chains');
    case 'shared-identifier': return words.say('how-shared');
    case 'carrier-network': return words.say('where-carriers');
    case 'programme-company': return words.say('evidence-programmes');
    case 'jurisdiction': return words.say('where-seats');
    case 'tracker': return words.say('who-others');
    default: return words.say(`pattern-${detector}`);
  }
}
