/** One visit as a pack tells it, at each level. */
import type { Finding } from '../detectors/types.ts';
import type { WholeVisit } from '../memory/overview/types.ts';
import { gapMessage } from '../ui/gap-message.ts';
import type { Words } from '../ui/words/words.ts';
import { contactFact, knownHosts, proxiesIn } from './contact-fact.ts';
import { findingFact, indicatorAlone } from './finding-fact.ts';
import { findingSays } from './finding-says.ts';
import { looksOf } from './looks.ts';
import { dayOf } from './times.ts';
import type { Redaction, SeenFinding, SeenVisit } from './types.ts';
import { changeTexts, hostsVeil, OPEN } from './veil.ts';

/** @returns undefined when the level leaves nothing of it. */
export function visitFact(whole: WholeVisit, number: number, redaction: Redaction, words: Words): SeenVisit | undefined {
  if (redaction === 'indicators') return indicatorsOf(whole, number, words);
  const { exposure, visit } = whole;
  const veil = redaction === 'full' ? OPEN : hostsVeil(whole, words.say('evidence-left-out'));
  const known = knownHosts(exposure);
  const proxied = proxiesIn(visit.contacts, known);
  return {
    number, started: exposure.since, level: exposure.level, requests: exposure.requests, thirdParties: exposure.thirdParties,
    url: veil.url(exposure.url), site: veil.tells(exposure.site) ? exposure.site : '',
    sentence: words.tell(changeTexts(exposure.sentence, (text) => veil.text(text))),
    gaps: exposure.gaps.map((gap) => words.tell([gapMessage(gap, veil.text(exposure.site))])),
    contacts: visit.contacts.filter(({ host }) => veil.tells(host)).map((contact) => contactFact(contact, known, veil, proxied)),
    findings: exposure.findings.map((finding) => findingFact(finding, visit, veil, proxied, words)),
    looks: looksOf(visit, veil, proxied),
  };
}

type Infrastructure = Extract<Finding, { detector: 'known-infrastructure' }>;

function indicatorsOf({ exposure, visit }: WholeVisit, number: number, words: Words): SeenVisit | undefined {
  const reported = exposure.findings.filter((finding): finding is Infrastructure => finding.detector === 'known-infrastructure');
  const findings = reported.map((finding): SeenFinding => {
    const fact = findingFact(finding, visit, OPEN, new Set(), words);
    const { indicator = { value: '', type: 'domain', family: '' } } = fact;
    return indicatorAlone(fact, indicator, findingSays({ ...finding, subject: indicator.value }, words));
  });
  if (findings.length === 0) return undefined;
  return {
    number, started: dayOf(exposure.since), level: exposure.level, requests: 0, thirdParties: 0, url: '', site: '', sentence: '', gaps: [],
    contacts: [], findings, looks: [],
  };
}
