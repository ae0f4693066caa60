/** Text from outside, made harmless to read: hosts and URLs may carry marks that reorder or hide what follows. */

/** Controls, bidirectional marks and overrides, zero-width characters, the byte-order mark. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Longest piece of outside text that a page shows. */
const MOST = 300;

/** @returns the text without hidden characters, cut at 300 characters with an ellipsis. */
export function plainText(text: string): string {
  const visible = text.replace(HIDDEN, '');
  return visible.length > MOST ? `${visible.slice(0, MOST)}…` : visible;
}
