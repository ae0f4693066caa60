/**
 * The way in which a tracker's own code asks its server, whatever name that server bears: each read in the code that the company
 * publishes or that sites show. Only shapes that nothing else has; a site's own measuring (Matomo, a tag server) has none of them.
 */
import type { Look } from '../journal/types.ts';

export interface Signature {
  /** As the catalogue of aliases names the company. */
  company: string;
  /** A host of the company itself, by which its owner is found. */
  home: string;
  is(look: Look): boolean;
}

/** Does the address ask for that path, with a query that begins so? */
const asks = ({ url }: Look, path: string, query: string): boolean => url.startsWith(`${path}?${query}`, url.indexOf('/', url.indexOf('://') + 3));

/**
 * Eulerian's loader names its script after the time: for a number `i` of 10,000 seconds since 1970 the path is the letters at
 * i mod 26 from the start, from the end and in capitals, then i mod 1,000. No list of names could follow that; arithmetic can.
 */
function isEulerianScript({ type, path, url }: Look): boolean {
  if (type !== 'script' || path.length > 10) return false;
  const [, first, second, third] = /^\/([a-z])([a-z])([A-Z])\d{1,3}\.js$/.exec(path) ?? [];
  if (first === undefined || second === undefined || third === undefined || !url.includes(`${path}?2`)) return false;
  const step = first.charCodeAt(0) - 97;
  return 122 - second.charCodeAt(0) === step && third.charCodeAt(0) - 65 === step;
}

/** Its older script, on the hosts that TrackerDB's filters know it by, and the calls of its AMP variant: /col2/-/<number>?… */
function isOldEulerian({ type, host, path }: Look): boolean {
  return (type === 'script' && path === '/ea.js' && /^(?:ea|eulerian)[^.]{0,20}\./.test(host)) || /^\/col2\/-\/[\d.]{1,30}$/.test(path);
}

export const SIGNATURES: readonly Signature[] = [
  // AppMeasurement: /b/ss/<report suites>/<kind>/<version>/s<number>; the visitor service: /id?d_visid_ver=<version>
  { company: 'Adobe (Experience Cloud)', home: 'omtrdc.net', is: (look) => (look.path.startsWith('/b/ss/') ? /^\/b\/ss\/[^/]{1,200}\/\d/.test(look.path) : asks(look, '/id', 'd_visid_ver=')) },
  { company: 'Eulerian', home: 'eulerian.net', is: (look) => isEulerianScript(look) || isOldEulerian(look) },
  // Piano Analytics, once AT Internet and XiTi
  { company: 'Piano (AT Internet)', home: 'xiti.com', is: (look) => asks(look, '/hit.xiti', 's=') },
  // /<track id of 15 digits>/wt?p=<version>,…
  { company: 'Mapp (Webtrekk)', home: 'webtrekk.net', is: (look) => look.path.endsWith('/wt') && /^\/\d{15}\/wt$/.test(look.path) && asks(look, look.path, 'p=') },
  { company: 'Oracle (Eloqua)', home: 'eloqua.com', is: ({ path }) => path === '/visitor/v200/svrGP' || path === '/visitor/v200/svrGP.aspx' },
  // The beacon and its script: /cdnr/<number>/acton/bn/tracker/<account>, /acton/bn/<account>/visitor.gif
  { company: 'Act-On', home: 'act-on.com', is: ({ path }) => /^(?:\/cdnr\/\w{1,20})?\/acton\/bn\/(?:tracker\/\d+|\d+\/visitor\.gif)$/.test(path) },
];
