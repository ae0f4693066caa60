/**
 * Is there an e-mail address of a person in a text? Of a person: the site's own, an office's and a machine's are none.
 *
 * Looks at each `@` and the few characters around it, so a long text costs no more than its length. What looks alike and is
 * passed over: pictures (`logo@2x.png`), packages (`pkg@1.2.3`), accounts (`@user@host`, `acct:`), log-ins in addresses
 * (`https://key@host`), addresses of links (`mailto:`), and whatever ends in no top-level domain that people have mail under.
 */
const SCANNED = 4_096;
/** Signs looked at: nobody's text is full of them. */
const SIGNS = 20;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 128;

/** Top-level domains of three letters and more under which people have mail. Those of two letters are countries, but for `FILES`. */
const TOP = new Set('com org net edu gov mil int info biz name pro coop mobi cat lat app dev online site xyz club tech store shop live email work world cloud group agency digital today foundation ngo ong news press media life law legal health travel museum aero jobs post tel asia'.split(' '));
const FILES = new Set(['js', 'ts', 'gz', 'go', 'rb', 'cs', 'db', 'vb', 'md', 'py', 'sh', 'rs', 'ps']);

/** Offices, not people. */
const OFFICES = new Set('info contact contacto hello hola mail email correo support soporte help ayuda sales ventas service servicio atencion admin administrator webmaster postmaster hostmaster root noreply no-reply donotreply press prensa media office oficina privacy privacidad legal abuse security team equipo jobs empleo newsletter notifications git ssh npm user usuario username name nombre you'.split(' '));

/** Names that machines have: service accounts and shared calendars. */
const MACHINES = /(?:^|\.)(?:gserviceaccount\.com|calendar\.google\.com)$/;
const MACHINE_LOCAL = /^(?:[\da-f]{20,}|[\da-f]{8}-[\da-f]{4}-[\da-f-]{17,})$/i;

/** Written before an account that only looks like mail, or before an address that the page links to. */
const SCHEMES = /(?:acct|sips?|xmpp|im|jid|ssh|git|mailto):$/i;

/**
 * @param text decoded; the first 20 signs in its first 4,096 characters are looked at.
 * @param ownSite addresses under it are the site's own; '' when it is not known.
 */
export function hasMail(text: string, ownSite: string): boolean {
  const head = text.length > SCANNED ? text.slice(0, SCANNED) : text;
  for (let at = head.indexOf('@'), seen = 0; at >= 0 && seen < SIGNS; at = head.indexOf('@', at + 1), seen++) if (isMail(head, at, ownSite)) return true;
  return false;
}

function isMail(text: string, at: number, ownSite: string): boolean {
  let start = at;
  while (start > 0 && at - start <= LONGEST_LOCAL && /[\w.%+'-]/.test(text[start - 1] ?? '')) start--;
  const local = text.slice(start, at);
  if (local.length > LONGEST_LOCAL || !/^\w/.test(local) || /\.$|\.\./.test(local)) return false;
  if (text[start - 1] === '@' || SCHEMES.test(text.slice(Math.max(0, start - 8), start)) || isLogin(text, start)) return false;
  const domain = domainAt(text, at + 1);
  if (domain === undefined || MACHINES.test(domain) || MACHINE_LOCAL.test(local) || OFFICES.has(local.toLowerCase())) return false;
  return ownSite === '' || (domain !== ownSite && !domain.endsWith(`.${ownSite}`));
}

/** `https://name@host` and `https://name:word@host`: what stands between the slashes and the `@` is no mail. */
function isLogin(text: string, start: number): boolean {
  const slashes = text.lastIndexOf('//', start);
  return slashes >= 0 && !/[/?#&=\s]/.test(text.slice(slashes + 2, start));
}

function domainAt(text: string, from: number): string | undefined {
  let end = from;
  while (end < text.length && end - from <= LONGEST_DOMAIN && /[a-z\d.-]/i.test(text[end] ?? '')) end++;
  const domain = text.slice(from, end).replace(/[.-]$/, '').toLowerCase();
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.includes('')) return undefined;
  // A picture's size, and a version.
  if (/^\d{1,2}x$/.test(labels[0] ?? '') || /^v?\d+$/.test(labels[0] ?? '') && /^\d/.test(labels[1] ?? '')) return undefined;
  return TOP.has(top) || /^[a-z]{2}$/.test(top) && !FILES.has(top) || top.startsWith('xn--') ? domain : undefined;
}
