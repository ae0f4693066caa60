/** Where a company says that it can be written to. TrackerDB's field holds mail addresses, pages, telephone numbers and notes. */

export type Contact = { kind: 'mail'; address: string } | { kind: 'page'; url: string } | { kind: 'other'; text: string } | { kind: 'none' };

/** Narrow on purpose: what passes can stand in a `mailto:` without adding a field to the message. */
const ADDRESS = /^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const NOTHING = new Set(['', 'n/a', '-']);

/** @param text as the catalogue has it; undefined when it has none */
export function contactOf(text: string | undefined): Contact {
  const trimmed = (text ?? '').trim();
  if (NOTHING.has(trimmed.toLowerCase())) return { kind: 'none' };
  if (ADDRESS.test(trimmed)) return { kind: 'mail', address: trimmed };
  if (/^https?:\/\//i.test(trimmed) && URL.canParse(trimmed)) return { kind: 'page', url: trimmed };
  return { kind: 'other', text: trimmed };
}
