/**
 * Services that a link goes through before it gets where it leads, and that write the goal into their own address. Compiled from nowhere:
 * `catalogue/redirectors.json` has the same rows with their sources, and a test compares the two.
 *
 * Left out: whoever keeps the goal to himself (shorteners, t.co, Mimecast, most newsletters).
 */

export interface Redirector {
  company: string;
  /** These and what is below them; `google.*` are the domains of Google's search. */
  hosts: readonly string[];
  /** The path begins with it. */
  path?: string;
  /** Where the goal stands: in a parameter, plain or in Bing's base64; behind the path (`rest`) or as the whole query; as an escaped part of the path; the others have a form of their own. */
  how: 'parameter' | 'base64' | 'rest' | 'query' | 'escaped' | 'amp' | 'proofpoint-2' | 'proofpoint-3';
  parameters?: readonly string[];
}

export const REDIRECTORS: readonly Redirector[] = [
  { company: 'Google', hosts: ['google.*'], path: '/url', how: 'parameter', parameters: ['q', 'url'] },
  { company: 'Google', hosts: ['google.*'], path: '/aclk', how: 'parameter', parameters: ['adurl'] },
  { company: 'Google', hosts: ['google.*'], path: '/amp/s/', how: 'rest' },
  { company: 'Google', hosts: ['googleadservices.com'], how: 'parameter', parameters: ['adurl'] },
  { company: 'AMP Cache', hosts: ['cdn.ampproject.org'], how: 'amp' },
  { company: 'Google', hosts: ['youtube.com'], path: '/redirect', how: 'parameter', parameters: ['q'] },
  { company: 'Meta', hosts: ['l.facebook.com', 'lm.facebook.com'], path: '/l.php', how: 'parameter', parameters: ['u'] },
  { company: 'Meta', hosts: ['l.messenger.com'], path: '/l.php', how: 'parameter', parameters: ['u'] },
  { company: 'Meta', hosts: ['l.instagram.com'], how: 'parameter', parameters: ['u'] },
  { company: 'Reddit', hosts: ['out.reddit.com', 'click.redditmail.com'], how: 'parameter', parameters: ['url'] },
  { company: 'LinkedIn (Microsoft)', hosts: ['linkedin.com'], path: '/safety/go', how: 'parameter', parameters: ['url'] },
  { company: 'Microsoft', hosts: ['safelinks.protection.outlook.com'], how: 'parameter', parameters: ['url'] },
  { company: 'Microsoft', hosts: ['bing.com'], path: '/ck/a', how: 'base64', parameters: ['u'] },
  { company: 'Proofpoint', hosts: ['urldefense.proofpoint.com', 'urldefense.com'], path: '/v1/url', how: 'parameter', parameters: ['u'] },
  { company: 'Proofpoint', hosts: ['urldefense.proofpoint.com', 'urldefense.com'], path: '/v2/url', how: 'proofpoint-2', parameters: ['u'] },
  { company: 'Proofpoint', hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'], path: '/v3/', how: 'proofpoint-3' },
  { company: 'Valve', hosts: ['steamcommunity.com'], path: '/linkfilter', how: 'parameter', parameters: ['url', 'u'] },
  { company: 'VK', hosts: ['vk.com'], path: '/away.php', how: 'parameter', parameters: ['to'] },
  { company: 'DeviantArt', hosts: ['deviantart.com'], path: '/users/outgoing', how: 'query' },
  { company: 'SoundCloud', hosts: ['gate.sc'], how: 'parameter', parameters: ['url'] },
  { company: 'eBay', hosts: ['rover.ebay.com'], path: '/rover', how: 'parameter', parameters: ['mpre'] },
  { company: 'Amazon', hosts: ['awstrack.me'], how: 'escaped' },
  { company: 'Rakuten', hosts: ['linksynergy.com'], how: 'parameter', parameters: ['murl'] },
  { company: 'Awin', hosts: ['awin1.com'], path: '/cread.php', how: 'parameter', parameters: ['ued'] },
  { company: 'Awin', hosts: ['shareasale.com', 'shareasale-analytics.com'], path: '/r.cfm', how: 'parameter', parameters: ['urllink'] },
  { company: 'Skimlinks', hosts: ['go.skimresources.com', 'go.redirectingat.com'], how: 'parameter', parameters: ['url'] },
  { company: 'Sovrn', hosts: ['redirect.viglink.com'], how: 'parameter', parameters: ['u'] },
  { company: 'Geniuslink', hosts: ['target.georiot.com'], how: 'parameter', parameters: ['GR_URL'] },
];
