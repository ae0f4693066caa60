/**
 * E-mail addresses, phone numbers and their hashes in what strangers are asked for: the strongest name across devices.
 *
 * Rule: an e-mail address of a person anywhere in the address of a request (or in its Referer, heard only with the deeper
 * look); a phone number, or 32, 40 or 64 hexadecimal digits, in a parameter that is named like one. Sources: Senol, Acar,
 * Humbert, Zuiderveen Borgesius, "Leaky Forms", USENIX Security 2022; Starov, Gill, Nikiforakis, PoPETs 2016(1); Meta's list of
 * customer parameters (`em`, `ph`).
 * Innocent: the number behind a site's WhatsApp button. False alarms: a newsletter or payment that one gave the address to; the
 * address of an office that is not the site's; what leaves room for doubt is an exposure. Hashes of files are under other names (`v`, `hash`, `etag`, `integrity`); under
 * `md5` or `sha256` they count only at companies that live on telling people apart. Cannot see: what is sent in a body,
 * encrypted, or in base64.
 */
import type { Look, Parameter, Sign } from '../journal/types.ts';
import { hasMail } from './mail-shape.ts';
import { inner, toldName, unescaped, wordsOf } from './parameters.ts';
import type { What } from './patterns.ts';
import { isPhone } from './phone-shape.ts';
import { strangersSigns } from './signed.ts';
import { isTracking } from './tracking.ts';
import type { Detector, PatternFinding } from './types.ts';

type Kind = What<'personal-data'>;
type Seen = Omit<Sign, 'detector'> | undefined;

const MAIL = new Set(['email', 'correo', 'hem', 'emailaddress', 'useremail', 'usermail', 'hashedemail', 'emailhash', 'emailsha256', 'emailmd5']);
const PHONE = new Set(['phone', 'telephone', 'phonenumber', 'telefono', 'teléfono', 'celular', 'msisdn', 'cellphone', 'mobilenumber']);
/** Too short or too common to be believed without a country. */
const SHORT_PHONE = new Set(['ph', 'tel', 'mobile', 'movil', 'móvil', 'cell']);
/** Something about an address, not the address. */
const ABOUT = new Set('id campaign template token key code message msg click link type list source medium verify verified consent optin status domain provider subject body version valid'.split(' '));
const DOUBTFUL_HASH = new Set(['md5', 'sha1', 'sha256']);

/** Whose address that is, is known: the log-in provider's own customer, a shared calendar, who is paid, who is written to. */
const THEIRS = new Set(['login_hint', 'loginhint', 'src', 'business', 'receiver', 'payee', 'recipient', 'to', 'from', 'author', 'owner', 'contact']);
/** A button for writing to somebody carries the text to begin with, and the number that is written to: the site's. */
const MESSAGE = /^(?:text|message|msg|mensaje|texto)$/i;
const WHATSAPP = /(?:^|\.)(?:whatsapp\.com|wa\.me)$/;

const HASH = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i;
/** Google's way of sending hashed customers: base64 of SHA-256 behind `em.` or `ph.`. */
const GOOGLE_HASH = /^tv\.\d{1,2}~(?:.{0,200}~)?(?:em|ph)\.[\w-]{43}(?:~|$)/;

const isMailName = (words: readonly string[]): boolean => words.some((word) => MAIL.has(word)) || words.at(-1) === 'em' || words.at(-1) === 'mail';
const isPhoneName = (words: readonly string[]): boolean => words.some((word) => PHONE.has(word));
const isAbout = (words: readonly string[]): boolean => words.some((word) => ABOUT.has(word));

/** No room for doubt that the value belongs to a person. @param detail name of a parameter, behind `Referer: ` when it stood there. */
function isPlain(detail: string): boolean {
  const words = wordsOf(detail.slice(detail.indexOf(': ') + 1));
  return isMailName(words) || isPhoneName(words) || words.some((word) => SHORT_PHONE.has(word));
}

/** The names and values of a request's parameters, and of addresses among the values. */
const allOf = (parameters: readonly Parameter[]): Parameter[] => parameters.flatMap((one) => (one.value.length > 8 && /[={%]/.test(one.value) ? [...inner(one.value), one] : [one]));

function mailIn(parameters: readonly Parameter[], site: string): string | undefined {
  const found = allOf(parameters).filter(({ name, value }) => !THEIRS.has(name.toLowerCase()) && hasMail(unescaped(value), site)).map(({ name }) => toldName(name));
  return found.find(isPlain) ?? found[0];
}

function phoneIn(parameters: readonly Parameter[], host: string): string | undefined {
  if (WHATSAPP.test(host) || parameters.some(({ name }) => MESSAGE.test(name))) return undefined;
  for (const { name, value } of allOf(parameters)) {
    if (value.length < 8 || value.length > 24) continue;
    const words = wordsOf(name);
    if (isAbout(words)) continue;
    const short = words.some((word) => SHORT_PHONE.has(word)) && /^(?:\s|\+|00|52)/.test(value);
    if ((short || isPhoneName(words)) && isPhone(value)) return toldName(name);
  }
  return undefined;
}

function hashIn(parameters: readonly Parameter[]): string | undefined {
  let doubtful: string | undefined;
  for (const { name, value } of allOf(parameters)) {
    if (!HASH.test(value) && !(value.startsWith('tv.') && GOOGLE_HASH.test(value))) continue;
    const words = wordsOf(name);
    if (isAbout(words)) continue;
    if (isMailName(words) || isPhoneName(words) || value.length === 64 && words.at(-1) === 'ph') return toldName(name);
    if (words.length === 1 && DOUBTFUL_HASH.has(words[0] ?? '')) doubtful ??= toldName(name);
  }
  return doubtful;
}

/** A whole segment of the path: what is part of a longer one is a file's or a package's name. */
const mailInPath = (path: string, site: string): boolean => unescaped(path).split(/[/;,=:]/).some((segment, index, all) => segment.includes('@') && all[index - 1] !== 'mailto' && hasMail(segment, site));

/** Worth reading the parameters: most addresses are done with here. Percent signs may be escaped themselves, in an address inside an address. */
const WORTH: Readonly<Record<Kind, RegExp>> = {
  mail: /@|%(?:25)?40/,
  phone: /phon|tel|cel|mobile|m(?:o|%C3%B3)vil|msisdn|whatsapp|ph(?:[\]="]|%5D|%3D|%22)/i,
  hash: /[\da-f]{32}|(?:=|%3D)tv\.\d/i,
};

function asked(kind: Kind, { url, path, query, host, page }: Look): Seen {
  if (!WORTH[kind].test(url)) return undefined;
  if (kind === 'mail') {
    const detail = mailIn(query, page.site) ?? (WORTH.mail.test(path) && mailInPath(path, page.site) ? 'URL' : undefined);
    return detail === undefined ? undefined : { what: kind, detail };
  }
  const detail = kind === 'phone' ? phoneIn(query, host) : hashIn(query);
  return detail === undefined ? undefined : { what: kind, detail };
}

/** What the address of the page that asked tells. A frame that tells its own company tells nothing new. */
function referred(kind: Kind, { headers, site, host, page }: Look): Seen {
  const from = headers['referer'];
  const start = from === undefined ? -1 : from.indexOf('?');
  if (from === undefined || start < 0 || !WORTH[kind].test(from) || isOwn(from, site)) return undefined;
  const query = inner(from);
  const detail = kind === 'mail' ? mailIn(query, page.site) : kind === 'phone' ? phoneIn(query, host) : hashIn(query);
  return detail === undefined ? undefined : { what: kind, detail: `Referer: ${detail}` };
}

function isOwn(from: string, site: string): boolean {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/.exec(from)?.[1]?.toLowerCase() ?? '';
  return host === site || host.endsWith(`.${site}`);
}

const KINDS: readonly Kind[] = ['mail', 'phone', 'hash'];

export const personalData: Detector = {
  id: 'personal-data',
  highest: 'risk',
  card: 'detector/personal-data',
  eyes: KINDS.flatMap((kind) => [
    { at: 'asked' as const, notice: (look: Look) => asked(kind, look) },
    { at: 'sent' as const, notice: (look: Look) => referred(kind, look) },
  ]),
  detect: (scene) => strangersSigns<Kind>(scene, 'personal-data', (_, { what, detail = '' }, facts) => what !== 'hash' || isPlain(detail) || isTracking(facts))
    .map(({ facts: _, ...signed }): PatternFinding => ({ detector: 'personal-data', level: signed.details.some(isPlain) ? 'risk' : 'exposure', card: 'detector/personal-data', ...signed })),
};
