/**
 * The links in a text: one that was typed, a selection, or a whole message. In the order in which they stand, each once.
 *
 * What says itself that it is an address (`https:`, `www.`, brackets around its dots) is one anywhere. A bare name counts where it is all
 * there is, or under a top-level domain that people's links have: prose is full of words with a dot between them.
 */
import { refanged } from './defang.ts';

/** `written` is what stood there; `url` what a browser would be asked to open, over https where no scheme stood there; `hidden`: characters that no one sees were in it. */
export interface Candidate { written: string; url: string; hidden: boolean }

/** What text marks a word with, and no link contains. */
const BETWEEN = /[\s<>"“”«»`|]+/u;
/** Controls, marks of direction and letters without width: they hide in a link what it is. */
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const WEB = /(?:https?|wss?|ftp):[/\\]/i;
/** Other addresses that do something; a port behind a name is none of them. */
const OTHER = /^(?:javascript|vbscript|data|mailto|tel|sms|smsto|callto|facetime|file|blob|about|chrome|edge|moz-extension|chrome-extension|view-source|resource|intent|market|whatsapp|tg|viber|signal|sgnl|fb|fb-messenger|zoommtg|slack|skype|itms(?:-\w+)?|steam|ms-[a-z-]+|bitcoin|magnet):/i;
const MAIL = /^[^\s@/:?#]{1,64}@[^\s@/:?#]+\.[^\s@/:?#]{2,}$/u;
const NAME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]{0,61}[\p{L}\p{N}\p{M}])?\.)+(?:xn--[a-z\d-]{2,59}|\p{L}[\p{L}\p{M}]{1,62})\.?$/u;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const COMMON = new Set('com net org info biz edu gov gob mx io co me app dev xyz site online store shop live link click top club icu cloud page web tv cc ly us uk es ar br cl pe ec bo ve cr gt hn ni sv pa do uy py cu pr it fr de eu ru cn in jp ca ch nl be pt tk ml ga cf gq ws to id is gd ai test example'.split(' '));
const LONGEST = 8_192;

/** @returns every link of the text, the same address once. */
export function linksIn(text: string): Candidate[] {
  const tokens = refanged(text).split(BETWEEN).filter((token) => token !== '');
  const alone = tokens.length === 1;
  const found = new Map<string, Candidate>();
  for (const token of tokens) {
    const candidate = inToken(token.slice(0, LONGEST), alone);
    if (candidate && !found.has(candidate.url)) found.set(candidate.url, candidate);
  }
  return [...found.values()];
}

function inToken(token: string, alone: boolean): Candidate | undefined {
  const clean = token.replace(HIDDEN, '');
  const hidden = clean !== token;
  const as = (written: string, url: string): Candidate => ({ written, url, hidden });
  const web = clean.search(WEB);
  const before = web > 0 ? clean.slice(0, web) : '';
  // Another address around it (`view-source:https:…`), unless it is only a word or a bracket of the text.
  if (web > 0 && OTHER.test(before)) return as(clean, clean);
  if (web >= 0) {
    const written = trimmed(clean.slice(web));
    return /^\w+:[/\\]*$/.test(written) ? undefined : as(written, written);
  }
  const bare = trimmed(clean.replace(/^[([{*_~'¿¡]+/, ''));
  if (OTHER.test(bare)) return as(bare, bare);
  if (MAIL.test(bare)) return as(bare, `mailto:${bare}`);
  const slashed = /^[/\\]{2}/.test(bare);
  const name = (slashed ? bare.slice(2) : bare).split(/[/?#\\]/, 1)[0]?.replace(/^[^@]*@/, '').replace(/:\d{1,5}$/, '') ?? '';
  const known = slashed || alone || /^www\./i.test(name) || COMMON.has(name.replace(/\.$/, '').split('.').at(-1)?.toLowerCase() ?? '') || name.toLowerCase().includes('xn--');
  if (!(IPV4.test(name) ? alone || slashed || bare.length > name.length : NAME.test(name) && known)) return undefined;
  return as(bare, `https:${slashed ? '' : '//'}${bare}`);
}

/** Without what ends a sentence or closes a bracket around the link. */
function trimmed(text: string): string {
  let end = text.length;
  for (; end > 0; end--) {
    const last = text[end - 1]!;
    if ('.,;:!?…\'*_~'.includes(last)) continue;
    const opens = last === ')' ? '(' : last === ']' ? '[' : last === '}' ? '{' : '';
    if (opens === '' || text.lastIndexOf(opens, end - 1) !== -1 && balanced(text.slice(0, end), opens, last)) break;
  }
  return text.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
const balanced = (text: string, opens: string, closes: string): boolean => count(text, opens) >= count(text, closes);

/** Nothing but a telephone number. */
export function isPhone(text: string): boolean {
  const written = text.trim();
  return written.length <= 24 && /^\+?[\d\s().-]+$/.test(written) && (written.match(/\d/g)?.length ?? 0) >= 7;
}
