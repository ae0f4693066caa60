/** Markup for the report: whatever is put into it is text, unless it is itself made by this function. */
import { harmless } from './harmless.ts';

export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | readonly Markup[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

const escaped = (text: string): string => harmless(text).replace(/[&<>"'`]/g, (sign) => SIGNS[sign] ?? '');

function piece(one: Piece): string {
  if (one instanceof Markup) return one.text;
  return typeof one === 'object' ? one.map(({ text }) => text).join('') : escaped(String(one));
}

/** A template: `` markup`<p>${anything}</p>` ``. Attributes stand in double quotes. */
export const markup = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(parts.map((part, at) => part + (at < pieces.length ? piece(pieces[at] ?? '') : '')).join(''));

export const NOTHING = new Markup('');
