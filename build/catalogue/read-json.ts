/** Reading a JSON file of the catalogue: a list of entries, each with the line it starts at. */
import { readFileSync } from 'node:fs';
import type { Report } from './problem.ts';

export type Fields = Record<string, unknown>;
export interface Entry { fields: Fields; line: number }

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns the parsed value, or undefined after reporting why there is none. */
export function readJson(path: string, report: Report): { value: unknown; text: string } | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    report(1, 'the file is missing');
    return undefined;
  }
  try {
    return { value: JSON.parse(text), text };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(message);
    report(at ? lineAt(text, Number(at[1])) : 1, `not JSON: ${message}`);
    return undefined;
  }
}

/** @returns the objects of a file that holds one list of objects; anything else is reported. */
export function readEntries(path: string, report: Report): Entry[] {
  const read = readJson(path, report);
  if (!read) return [];
  if (!Array.isArray(read.value)) {
    report(1, 'expected a list of entries');
    return [];
  }
  const lines = entryLines(read.text);
  const entries: Entry[] = [];
  read.value.forEach((value: unknown, index) => {
    const line = lines[index] ?? 1;
    if (isFields(value)) entries.push({ fields: value, line });
    else report(line, 'an entry must be an object');
  });
  return entries;
}

/** Lines at which the elements of the outermost list start; strings are skipped, so braces inside them do not count. */
function entryLines(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let awaiting = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') { line++; continue; }
    if (char === ' ' || char === '\t' || char === '\r') continue;
    if (awaiting && char !== ']') { lines.push(line); awaiting = false; }
    if (char === '"') { at = stringEnd(text, at); continue; }
    if (char === '[' || char === '{') { depth++; awaiting = depth === 1; continue; }
    if (char === ']' || char === '}') { depth--; awaiting = false; continue; }
    if (char === ',' && depth === 1) awaiting = true;
  }
  return lines;
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
