/**
 * Comma-separated values (RFC 4180) that a spreadsheet takes for what they are: UTF-8 with a byte-order mark, since Excel
 * otherwise reads accents wrongly; every text in quotes; and nothing that begins a formula, after OWASP's "CSV Injection"
 * (https://owasp.org/www-community/attacks/CSV_Injection): such a text begins with an apostrophe.
 */
import { harmless } from './harmless.ts';

const MARK = '\ufeff';

/** Signs with which a spreadsheet begins a formula, full-width ones too, behind any white space. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return `"${FORMULA.test(value) || FORMULA.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
}

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** @param rows of as many cells as there are names */
export function* csv(names: readonly string[], rows: Iterable<readonly (string | number)[]>): Generator<string> {
  yield `${MARK}${line(names)}`;
  for (const row of rows) yield line(row);
}
