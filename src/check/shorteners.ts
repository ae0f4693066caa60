/** Services that keep to themselves where a link leads: the shorteners of `catalogue/never.json`, without those that only show a page of links. */
import never from '../../catalogue/never.json' with { type: 'json' };

/** Pages of links, and names of one company that lead to its own sites: opening is no surprise. */
const OPEN = new Set(['beacons.ai', 'bio.link', 'linkin.bio', 'linktr.ee', 'lnk.bio', 'm.me', 't.me', 'wa.me']);
const SHORTENERS = new Set<string>(never.hosts.shortener.filter((host) => !OPEN.has(host)));

export const isShortener = (host: string): boolean => SHORTENERS.has(host.replace(/^www\./, ''));
