/** Taking typed values out of a parsed entry; whatever does not fit is reported at the entry's line. */
import type { Report } from './problem.ts';
import type { Entry } from './read-json.ts';

export class Taker {
  readonly entry: Entry;
  readonly #report: Report;

  constructor(entry: Entry, report: Report) {
    this.entry = entry;
    this.#report = report;
  }

  problem(text: string): void { this.#report(this.entry.line, text); }

  /** Refuses fields that nobody reads: a misspelt key would lose a fact in silence. */
  only(...known: string[]): void {
    for (const key of Object.keys(this.entry.fields)) if (!known.includes(key)) this.problem(`unknown field "${key}"`);
  }

  /** A required, non-empty, trimmed text; '' after reporting. */
  text(key: string): string {
    const value = this.entry.fields[key];
    if (typeof value === 'string' && value !== '' && value.trim() === value) return value;
    this.problem(value === undefined ? `"${key}" is missing` : `"${key}" must be a trimmed, non-empty text`);
    return '';
  }

  optional(key: string): string | undefined {
    return this.entry.fields[key] === undefined ? undefined : this.text(key);
  }

  texts(key: string): string[] {
    const value = this.entry.fields[key];
    if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string' && item !== '')) return value;
    this.problem(value === undefined ? `"${key}" is missing` : `"${key}" must be a list of texts`);
    return [];
  }

  /** Autonomous-system numbers: 32-bit, each once. */
  asns(key: string): number[] {
    const value = this.entry.fields[key];
    const fits = (item: unknown): item is number => typeof item === 'number' && Number.isInteger(item) && item > 0 && item < 2 ** 32;
    if (Array.isArray(value) && value.every(fits) && new Set(value).size === value.length) return value;
    this.problem(`"${key}" must be a list of different AS numbers`);
    return [];
  }
}
