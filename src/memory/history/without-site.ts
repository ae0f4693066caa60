/** A day without one site: its visits go, and every mention of it on other sites' visits. */
import { within } from './within.ts';
import type { Contribution, Kept, KeptFinding } from './types.ts';

/** @returns what is left, or undefined when nothing named the site. */
export function withoutSite(kept: readonly Kept[], site: string): Kept[] | undefined {
  if (!kept.some(({ contribution }) => names(contribution, site))) return undefined;
  return kept.filter(({ contribution }) => !within(contribution.site, site)).map(({ visit, contribution }) => ({ visit, contribution: withoutMentions(contribution, site) }));
}

const names = (contribution: Contribution, site: string): boolean =>
  within(contribution.site, site) || contribution.shares.some(({ host, name }) => within(host, site) || within(name, site)) || contribution.findings.some((finding) => mentions(finding, site));

const withoutMentions = (contribution: Contribution, site: string): Contribution => ({
  ...contribution,
  shares: contribution.shares.filter(({ host, name }) => !within(host, site) && !within(name, site)),
  findings: contribution.findings.filter((finding) => !mentions(finding, site)),
});

/** In any of its texts: an address may carry another one within it, encoded once or twice. */
function mentions(finding: KeptFinding, site: string): boolean {
  const text = decoded(decoded(JSON.stringify([finding.subject, finding.indicator, finding.evidence]).toLowerCase()));
  for (let at = text.indexOf(site); at >= 0; at = text.indexOf(site, at + 1)) {
    const goesOn = /^(?:[a-z0-9-]|\.[a-z0-9])/.test(text.slice(at + site.length, at + site.length + 2));
    if (!goesOn && !/[a-z0-9-]/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

const decoded = (text: string): string => text.replaceAll(/%([0-7][0-9a-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
