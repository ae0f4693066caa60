/**
 * Text from outside as every file may carry it: characters that control, reorder or hide are shown as their number, so that
 * nothing is lost and nothing deceives.
 */

/** Controls, soft hyphen, bidirectional marks and overrides, zero-width and tag characters, halves of pairs. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/gu;

/** Longest piece of outside text in a file. Addresses are recorded up to 300 characters. */
const MOST = 2_000;

/** Whether the files carry it whole. */
export const fits = (text: string): boolean => text.length <= MOST;

const clipped = (text: string): string => (fits(text) ? text : `${text.slice(0, MOST)}…`);

/** For people and for cells: `\u{202e}` instead of the character itself. */
export const harmless = (text: string): string => clipped(text).replace(HIDDEN, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);

/** @returns JSON of two spaces, in which hidden characters and `<` are escaped: the value is the same, and the text shows it. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? clipped(one) : one), 2);
  return text.replace(/[<\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g, (one) =>
    Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
