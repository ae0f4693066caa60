/**
 * The at-risk profile: a contribution without the name of any site that the person visited.
 *
 * More goes than the name itself. Hosts whose owner is not known may be the site's second name, a host of a known company may carry
 * it (a shop's own label under a shop service), an address of the site's own server or network names it as well, and so do the
 * addresses of pages. What stays is what anybody's visit could have left: companies of the catalogue, countries, counts, and
 * reported addresses that the page contacted.
 */
import { within } from './within.ts';
import type { Contribution, KeptEvidence, KeptFinding, Share } from './types.ts';

/** Pure, and doing it twice changes nothing. */
export function discreet(contribution: Contribution): Contribution {
  const { site, shares, findings } = contribution;
  const companies = new Set(shares.filter(({ own, company }) => !own && company !== '').map(({ name }) => name));
  return { ...contribution, site: '', shares: shares.map(discreetShare), findings: findings.map((finding) => discreetFinding(finding, site, companies)) };
}

function discreetShare(share: Share): Share {
  const bare = { ...share, host: '' };
  if (share.own) return { ...bare, company: '', name: '', category: '', asn: 0, network: '' };
  return share.company === '' ? { ...bare, name: '' } : bare;
}

function discreetFinding(finding: KeptFinding, site: string, companies: ReadonlySet<string>): KeptFinding {
  const indicator = site !== '' && within(finding.indicator, site) ? '' : finding.indicator;
  const reported = indicator !== '';
  return {
    ...finding, indicator,
    subject: companies.has(finding.subject) || (reported && finding.subject === indicator) ? finding.subject : '',
    evidence: finding.evidence.map((look) => discreetEvidence(look, reported)),
  };
}

/** Of a reported address the host stays, and where it answered; of anything else only what kind of request it was. */
function discreetEvidence(look: KeptEvidence, reported: boolean): KeptEvidence {
  if (!reported || !URL.canParse(look.url)) return { ...look, url: '', address: '', asker: '' };
  const { protocol, host } = new URL(look.url);
  return { ...look, url: `${protocol}//${host}/`, asker: '' };
}
