/** A letter handed to the person's mail program, by a link that the person follows. RFC 6068. */
import type { Letter } from './types.ts';

/**
 * Longest link that every system hands on, in characters: Windows cuts or refuses what is longer than 2,083 (INTERNET_MAX_URL_LENGTH),
 * and Chrome refuses there beyond 2,048.
 */
const MOST = 2_000;

/** `whole`: the link holds the letter. `address`: it holds recipient and subject alone, for the letter is too long; it has to be pasted. */
export interface MailLink { holds: 'whole' | 'address'; href: string }

/** @param address undefined leaves the recipient to the person */
export function mailLink(address: string | undefined, { subject, body }: Letter): MailLink {
  // The at sign may stand as it is; everything else that could begin another field is encoded.
  const to = encodeURIComponent(address ?? '').replace('%40', '@');
  const start = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  const whole = `${start}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return whole.length <= MOST ? { holds: 'whole', href: whole } : { holds: 'address', href: start };
}
