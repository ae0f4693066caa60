/** An exposure as plain text: what "copy as text" puts on the clipboard, and what a helpline reads. */
import type { CompanyRow, Exposure } from '../exposure/types.ts';
import { chainLines } from './chain-lines.ts';
import { evidenceLine } from './evidence-line.ts';
import { groupFindings } from './finding-groups.ts';
import { infrastructureMessages, patternMessages, plaintextMessages, sharedMessages, type Infrastructure, type Shared } from './finding-message.ts';
import { gapMessage } from './gap-message.ts';
import { placeMessage } from './place-message.ts';
import { plainText } from './plain-text.ts';
import { sharedPlace } from './shared-place.ts';
import type { Words } from './words/words.ts';

/** @param hidden how many findings the exposure is without. @returns lines in the language of `words`: verdict, reported addresses with their sources, companies, places, gaps. */
export function exposureAsText(exposure: Exposure, words: Words, hidden = 0): string {
  const { infrastructure, history, plaintext, chains, shared, patterns } = groupFindings(exposure.findings);
  const reported = [...infrastructure, ...history];
  const sections = [
    [
      words.say('copy-title', { site: exposure.site }), plainText(exposure.url), words.say('copy-since', { time: words.moment(exposure.since) }), '',
      words.say('copy-level', { level: words.say(hidden > 0 && exposure.level === 'unknown' ? 'popup-level-hidden' : `level-${exposure.level}`) }), words.tell(exposure.sentence),
      ...(hidden > 0 ? [words.say('popup-hidden', { count: hidden })] : []), words.say('copy-requests', { count: exposure.requests }),
    ],
    reported.length > 0 ? [words.say('how-infrastructure'), ...reported.flatMap((finding) => reportLines(finding, words)), words.say('alert-not-proof')] : [],
    [...plaintext.map(plaintextMessages), ...[...patterns.values()].flat().map(patternMessages)].map((says) => `- ${words.tell(says)}`),
    chains.length > 0 ? [words.say('how-chains'), ...chains.map((chain) => `- ${chainLines(chain, words).join('\n')}`)] : [],
    shared.length > 0 ? [words.say('how-shared'), ...shared.flatMap((finding) => sharedLines(finding, words))] : [],
    [words.say('row-who'), ...exposure.companies.flatMap((company) => companyLines(company, words))],
    exposure.gaps.length > 0 ? [words.say('how-gaps'), ...exposure.gaps.map((gap) => `- ${words.tell([gapMessage(gap, exposure.site)])}`)] : [],
    [words.say('copy-foot', { date: words.month(exposure.catalogue) })],
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function reportLines(finding: Infrastructure, words: Words): string[] {
  return [
    `- ${words.tell(infrastructureMessages(finding))}`,
    ...finding.evidence.flatMap((look) => [`  ${plainText(look.url)}`, `  ${evidenceLine(look, words)}`]),
    ...finding.indicator.sources.map(({ publisher, title, date, url }) => `  ${[publisher, title, words.month(date), ...(url ? [url] : [])].join(', ')}`),
  ];
}

function sharedLines(finding: Shared, words: Words): string[] {
  return [
    `- ${words.tell(sharedMessages(finding))}`,
    `  ${words.say('how-shared-companies')}: ${finding.companies.map(plainText).join(', ')}`,
    `  ${words.say('how-shared-places')}: ${finding.places.map((place) => sharedPlace(place, words)).join(', ')}`,
    ...finding.evidence.flatMap((look) => [`  ${plainText(look.url)}`, `  ${evidenceLine(look, words)}`]),
  ];
}

function companyLines(company: CompanyRow, words: Words): string[] {
  const seat = company.organisation?.country ? words.country(company.organisation.country) : words.say('who-seat-unknown');
  const name = company.own ? `${plainText(company.name)} (${words.say('who-own')})` : plainText(company.name);
  return [
    `- ${name} · ${words.say('who-seat')}: ${seat} · ${words.say('requests', { count: company.requests })}`,
    ...company.hosts.map((host) => `    ${plainText(host.host)} · ${words.say('who-server')}: ${words.tell([placeMessage(host.place)])}`),
  ];
}
