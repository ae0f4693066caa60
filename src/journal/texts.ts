/** Words that a record repeats, written once: addresses of looks, askers, servers, hosts. */
import { Corrupt, natural } from './guards.ts';

/** Collects texts while a record is written. */
export class TextTable {
  readonly #index = new Map<string, number>();

  /** Position of a text, added when it is new. */
  put(text: string): number;
  put(text: string | undefined): number | null;
  put(text: string | undefined): number | null {
    if (text === undefined) return null;
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.#index.size);
    return this.#index.size - 1;
  }

  all(): string[] {
    return [...this.#index.keys()];
  }
}

/** @returns a guard that turns a position back into its text. */
export function textAt(texts: readonly string[]): (value: unknown, where: string) => string {
  return (value, where) => {
    const text = texts[natural(value, where)];
    if (text === undefined) throw new Corrupt(`${where}: no such text`);
    return text;
  };
}
