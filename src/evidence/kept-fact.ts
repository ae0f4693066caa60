/** A finding of the history as a pack tells it. Of its indicator the history has the value and the family, and no more. */
import { withoutNames } from '../detectors/names.ts';
import type { OverviewFinding } from '../memory/overview/types.ts';
import type { KeptEvidence } from '../memory/history/types.ts';
import type { Words } from '../ui/words/words.ts';
import { detectorTitle } from './finding-says.ts';
import { hostKind, hostOf, originOf } from './host-of.ts';
import { dayOf } from './times.ts';
import type { KeptFact, Redaction, SeenIndicator, SeenLook } from './types.ts';

/**
 * @param familyName of an id of the catalogue
 * @returns undefined when the level leaves nothing of it.
 */
export function keptFact(finding: OverviewFinding, redaction: Redaction, words: Words, familyName: (id: string) => string): KeptFact | undefined {
  const { detector, level, subject, card, what, day, site, explained = false } = finding;
  const indicator = finding.indicator === '' ? undefined : indicatorOf(finding.indicator, finding.list === undefined ? familyName(finding.family) : finding.family);
  const says = [detectorTitle(detector, words), indicator?.family, finding.list].filter(Boolean).join(': ');
  const common = { detector, level, card, what, day, explained, says, hosts: [], companies: [], details: [], count: 0, ...(indicator ? { indicator } : {}) };
  if (redaction === 'full') return { ...common, subject, site, looks: finding.evidence.flatMap((look) => lookOf(look, 'whole') ?? []) };
  if (redaction === 'indicators') {
    if (!indicator) return undefined;
    return { ...common, subject: indicator.value, site: '', looks: finding.evidence.slice(0, 1).map(({ at, outcome }) => ({ host: '', url: '', at: dayOf(at), address: '', asker: '', outcome })) };
  }
  const looks = finding.evidence.filter((look) => indicator !== undefined || isStrangers(look, site)).flatMap((look) => lookOf(look, 'origin') ?? []);
  return { ...common, subject: indicator || looks.some(({ host }) => host === subject) || !subject.includes('.') ? subject : words.say('evidence-left-out'), site: '', looks };
}

/** Longer than any value of the catalogue. */
const LONGEST = 500;

function indicatorOf(kept: string, family: string): SeenIndicator {
  const value = kept.slice(0, LONGEST);
  if (value.includes('/')) return { value, type: 'url', family };
  const kind = hostKind(value);
  return { value, type: kind === 'ipv4-addr' ? 'ipv4' : kind === 'ipv6-addr' ? 'ipv6' : 'domain', family };
}

/** Not opened as a page, and not of the site that was visited. */
function isStrangers({ url, way }: KeptEvidence, site: string): boolean {
  const host = hostOf(url);
  return way !== 'opened' && site !== '' && host !== undefined && host !== site && !host.endsWith(`.${site}`);
}

function lookOf({ at, type, way, outcome, address, status, url, asker }: KeptEvidence, told: 'whole' | 'origin'): SeenLook | undefined {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  const shown = told === 'whole' ? { url: withoutNames(url), asker } : { url: originOf(url), asker: '' };
  return { host, ...shown, at, type, way, outcome, address, ...(status === 0 ? {} : { status }) };
}
