/** An exposure as text for a terminal: what the popup says, without its pictures. */
import { PATTERNS } from '../detectors/patterns.ts';
import type { Finding, PatternFinding } from '../detectors/types.ts';
import { counts } from '../exposure/level.ts';
import type { Exposure } from '../exposure/types.ts';
import { infrastructureMessages, patternMessages, plaintextMessages, sharedMessages } from '../ui/finding-message.ts';
import { chainLines } from '../ui/chain-lines.ts';
import { gapMessage } from '../ui/gap-message.ts';
import { plainText } from '../ui/plain-text.ts';
import type { Words } from '../ui/words/words.ts';

const COMPANIES = 12;

const isPattern = (finding: Finding): finding is PatternFinding => finding.detector in PATTERNS;

/** Several lines: the page and its level, the sentence, companies, servers, what else was found, what was not seen. */
export function textOf(exposure: Exposure, words: Words): string {
  const lines = [plainText(exposure.url), `  ${words.say(`level-${exposure.level}`)}: ${words.tell(exposure.sentence)}`];
  const strangers = exposure.companies.filter((company) => !company.own);
  for (const company of strangers.slice(0, COMPANIES)) {
    const seat = company.organisation?.country;
    lines.push(`  - ${company.name}${seat ? `, ${words.country(seat)}` : ''}: ${company.hosts.map((host) => host.host).slice(0, 4).join(', ')}`);
  }
  if (strangers.length > COMPANIES) lines.push(`    ${words.say('list-more', { count: strangers.length - COMPANIES })}`);
  for (const { code, requests, certainty } of exposure.countries) {
    lines.push(`  ${code ? words.country(code) : words.say('where-no-country')}: ${words.number(requests)} (${words.say(`certainty-${certainty}`)})`);
  }
  for (const finding of exposure.findings) {
    if (finding.detector === 'known-infrastructure') {
      lines.push(`  * ${words.say(counts(finding) ? `level-${finding.level}` : 'how-history')}: ${words.tell(infrastructureMessages(finding))}`);
      // A list from outside is named in the sentence already.
      for (const source of finding.indicator.list ? [] : finding.indicator.sources) lines.push(`    ${source.publisher}, ${source.date}: ${source.title} ${source.url ?? ''}`.trimEnd());
    }
    if (isPattern(finding)) lines.push(`  * ${words.say(`level-${finding.level}`)}: ${words.tell(patternMessages(finding))}`);
    if (finding.detector === 'proxy-chain') lines.push(...chainLines(finding, words).map((line, index) => (index === 0 ? `  * ${words.say(`level-${finding.level}`)}: ${line}` : `  ${line}`)));
    if (finding.detector === 'shared-identifier') lines.push(`  * ${words.say(`level-${finding.level}`)}: ${words.tell(sharedMessages(finding))}`);
    if (finding.detector === 'plaintext') lines.push(`  * ${words.say(`level-${finding.level}`)}: ${words.tell(plaintextMessages(finding))}`);
  }
  for (const gap of exposure.gaps) lines.push(`  ? ${words.tell([gapMessage(gap, exposure.site)])}`);
  return lines.join('\n');
}
