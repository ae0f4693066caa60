/**
 * An exposure without what the person wants to read nothing of. What is left out is counted, so that the page can say so, and "nothing
 * found" is never said of a page where something was left out. Evidence, dashboard and audit have the whole one.
 */
import type { Finding } from '../detectors/types.ts';
import { levelOf } from './level.ts';
import { isOnCompanies, sentenceOf } from './sentence.ts';
import type { Exposure, Message, VisitLevel } from './types.ts';

/** The companies' rows say what tracker findings say: every stranger has one, and a page is not given them. */
const STRANGER = { detector: 'tracker', level: 'note' } as const;

/** @param told whether findings of that detector and level are to be read. @returns the same exposure where nothing is hidden */
export function shownOf(exposure: Exposure, told: (of: Pick<Finding, 'detector' | 'level'>) => boolean): { exposure: Exposure; hidden: number } {
  const strangers = told(STRANGER) ? exposure.thirdParties : 0;
  const others = exposure.findings.filter(({ detector }) => detector !== 'tracker');
  const rest = others.filter(told);
  const hidden = others.length - rest.length + exposure.thirdParties - strangers;
  if (hidden === 0) return { exposure, hidden };
  return { exposure: { ...exposure, level: levelWith(rest, strangers), sentence: sentenceWith(exposure, rest, strangers, hidden), findings: exposure.findings.filter(told) }, hidden };
}

/** Of what is shown. Where nothing is, it is no more known than before whether the rest of the page is quiet. */
function levelWith(findings: readonly Finding[], strangers: number): VisitLevel {
  const worst = levelOf(findings, ['cut']);
  return worst === 'unknown' && strangers > 0 ? 'note' : worst;
}

function sentenceWith({ site, sentence, companies, gaps }: Exposure, findings: readonly Finding[], strangers: number, count: number): Message[] {
  // Those in a programme are told among the others.
  const onCompanies = strangers > 0 || findings.some(({ detector }) => detector === 'programme-company') ? sentence.filter(isOnCompanies) : [];
  const says = sentenceOf(site, findings, companies, gaps, onCompanies);
  return says[0]?.id === 'say-nothing' ? [{ id: 'say-hidden', args: { site, count } }] : says;
}
