/** Reading the CSV files of the catalogue: one entry a line, so that a row's number is its line in the file. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Report } from './problem.ts';

export interface Row { cells: Record<string, string>; line: number }

/** @returns the rows under a header that must be exactly `columns`; what does not fit is reported and left out. */
export function readRows(path: string, columns: readonly string[], report: Report): Row[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    report(1, 'the file is missing');
    return [];
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: false });
  for (const error of errors) report((error.row ?? 0) + 1, error.message);
  const [header, ...rest] = data;
  if (header?.join(',') !== columns.join(',')) {
    report(1, `the header must be ${columns.join(',')}`);
    return [];
  }
  // The file ends with a line break, which the parser gives as one empty row.
  if (rest.at(-1)?.join('') === '') rest.pop();
  const rows: Row[] = [];
  rest.forEach((values, index) => {
    const line = index + 2;
    if (values.length !== columns.length) return report(line, `expected ${columns.length} columns, found ${values.length}`);
    if (values.some((value) => value.trim() !== value || /[\r\n]/.test(value))) return report(line, 'a cell has blanks at its ends or a line break');
    rows.push({ line, cells: Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ''])) });
  });
  return rows;
}
