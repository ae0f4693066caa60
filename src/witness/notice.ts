/**
 * What a notification says. It stands on a screen that others see, and the system may keep it; so it names no host, no site, no company and no
 * family. It follows who named the address (a report, or a list that the person brought), what the address was used for, how long ago that
 * was reported, and how the browser came to it.
 */
import type { DetectorId, Finding } from '../detectors/types.ts';
import { detectorName } from '../ui/detector-name.ts';
import type { Words } from '../ui/words/words.ts';

type Infrastructure = Extract<Finding, { detector: 'known-infrastructure' }>;

/** What is said of the others does not depend on more than this. */
type Other = Pick<Finding, 'level' | 'evidence'> & { detector: Exclude<DetectorId, 'known-infrastructure'> };

export interface Notice { title: string; message: string }

/** @param findings of one visit, worst first, at least one: the first is told, the others are counted */
export function noticeOf([worst, ...others]: readonly [Infrastructure | Other, ...(Infrastructure | Other)[]], words: Words): Notice {
  const body = [
    ...(worst.detector === 'known-infrastructure' ? reported(worst, words) : [noticed(worst, words)]),
    ...(others.length > 0 ? [words.say('notify-more', { count: others.length })] : []),
    words.say('notify-click'),
  ];
  return { title: words.say(`notify-${worst.level}-title`), message: body.join(' ') };
}

/** Alerts that had waited, told together. */
export const summaryOf = (count: number, words: Words): Notice => ({ title: words.say('notify-summary-title'), message: [words.say('notify-summary', { count }), words.say('alert-not-proof'), words.say('notify-click')].join(' ') });

/** What a person asked for to see whether notifications come. */
export const testNotice = (words: Words): Notice => ({ title: words.say('notify-test-title'), message: words.say('notify-test') });

function reported(finding: Infrastructure, words: Words): string[] {
  const { indicator, way } = finding;
  const args = { way, from: indicator.list ? 'list' : 'report' };
  return [
    wasTried(finding) ? words.say('notify-tried', args) : words.say('notify-contact', args),
    words.say('notify-role', { role: words.say(`role-${indicator.role}`) }),
    ...reportedWhen(finding, words),
    words.say(indicator.role === 'vendor-site' ? 'notify-vendor' : 'alert-not-proof'),
  ];
}

/** An address in numbers changes hands; of a list often nobody says since when. */
function reportedWhen({ indicator: { type, list }, by, age }: Infrastructure, words: Words): string[] {
  if (by === 'address' || type === 'ipv4' || type === 'ipv6') return [words.say('say-old')];
  return list && !list.dated ? [] : [words.say('notify-age', { age })];
}

/** A page that opened without an answer came from the cache or from its own worker: it was opened all the same. */
const wasTried = ({ way, outcome }: Infrastructure): boolean => outcome === 'refused' || (outcome === 'sent' && way !== 'opened');

const noticed = ({ detector, evidence }: Other, words: Words): string => words.say('notify-noticed', { way: evidence[0]?.way ?? 'loaded', what: detectorName(detector, words) });
