/** Whether a name, an address or a URL may be an indicator at all. Each function returns what is wrong, or undefined. */
import { getPublicSuffix, parse } from 'tldts';
import type { Never } from './never.ts';

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** A host name in the form that browsers report: lower case, A-labels, no dot at the end, under a known suffix. */
export function nameFault(name: string): string | undefined {
  if (name !== name.toLowerCase()) return `${name} must be written in lower case`;
  if (name.endsWith('.')) return `${name} ends with a dot`;
  const labels = name.split('.');
  if (name.length > 253 || labels.length < 2 || !labels.every((label) => LABEL.test(label))) return `${name} is not a host name (other scripts are written as xn-- labels)`;
  if (browserForm(name) !== name) return `${name} is not the form in which a browser reports it`;
  const parsed = parse(name, { allowPrivateDomains: true, validateHostname: false });
  return parsed.isIcann || parsed.isPrivate ? undefined : `${name} is under no known public suffix`;
}

/** A name that one party alone controls: neither a public suffix, of either section of the list, nor a shared name. */
export function domainFault(name: string, never: Never): string | undefined {
  const fault = nameFault(name);
  if (fault) return fault;
  if (getPublicSuffix(name, { allowPrivateDomains: true }) === name) return `${name} is a public suffix: strangers register names under it`;
  return sharedFault(name, never);
}

/** A shared name itself, a name above one, or a name below a top site. */
function sharedFault(name: string, never: Never): string | undefined {
  const kind = never.hosts.get(name);
  if (kind) return `${name} is on the list of what is never an indicator (${kind})`;
  for (const host of never.hosts.keys()) if (host.endsWith(`.${name}`)) return `${name} would cover ${host}, which is never an indicator`;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const parent = name.slice(dot + 1);
    if (never.hosts.get(parent) === 'top-site') return `${name} belongs to ${parent}, which is never an indicator (top-site)`;
  }
  return undefined;
}

/** A public, canonical IPv4 address outside the ranges that thousands of sites share. */
export function addressFault(address: string, never: Never): string | undefined {
  const number = ipv4(address);
  if (number === undefined) return `${address} is not an IPv4 address in plain dotted form`;
  const reserved = reservedFault(address, number);
  if (reserved) return reserved;
  for (const range of never.ranges) if (inside(number, range)) return `${address} is inside ${range}, which many sites share`;
  return undefined;
}

/**
 * A URL row names one page: a host and a path. The host may be a shared one, for only the path counts.
 * Matching ignores the scheme, wants the very host, and the path and query must begin with the row's.
 */
export function urlFault(text: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return `${text} is not a URL`;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${text} is neither http nor https`;
  if (url.hostname === '' || url.username !== '' || url.password !== '' || url.hash !== '') return `${text} needs a host, and neither a log-in nor a fragment`;
  if (url.href !== text) return `${text} is not the form in which a browser reports it: ${url.href}`;
  if (url.pathname === '/' && url.search === '') return `${text} names a whole host: list it as a domain`;
  const number = ipv4(url.hostname);
  if (number !== undefined) return reservedFault(url.hostname, number);
  const parsed = parse(url.hostname, { allowPrivateDomains: true, validateHostname: false });
  return parsed.isIcann || parsed.isPrivate ? undefined : `${url.hostname} is under no known public suffix`;
}

/** What makes two rows the same indicator: the value, without the scheme for URLs. */
export const identity = (type: string, value: string): string => `${type} ${type === 'url' ? value.replace(/^https?:/, '') : value}`;

function browserForm(name: string): string | undefined {
  try {
    return new URL(`http://${name}/`).hostname;
  } catch {
    return undefined;
  }
}

/** @returns the address as a number, or undefined where it is not four plain decimal bytes. */
function ipv4(text: string): number | undefined {
  const bytes = text.split('.');
  if (bytes.length !== 4 || !bytes.every((byte) => /^(?:0|[1-9]\d{0,2})$/.test(byte) && Number(byte) < 256)) return undefined;
  return bytes.reduce((sum, byte) => sum * 256 + Number(byte), 0);
}

function reservedFault(address: string, number: number): string | undefined {
  const range = RESERVED.find((block) => inside(number, block));
  return range && `${address} is reserved or private (${range})`;
}

function inside(number: number, range: string): boolean {
  const [base = '', bits = '32'] = range.split('/');
  const size = 2 ** (32 - Number(bits));
  const start = ipv4(base);
  return start !== undefined && Math.floor(number / size) === Math.floor(start / size);
}

/** Blocks that no public server has: https://www.iana.org/assignments/iana-ipv4-special-registry/ and multicast. */
const RESERVED = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24',
  '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
];
