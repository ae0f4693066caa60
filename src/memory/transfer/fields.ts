/**
 * Guards for what comes from a file that anybody may have written. Each reads one value and gives it back as what it has to be, or throws
 * `Misfit` with the place at which it is not. Objects are read field by field and made anew, so a key such as `__proto__` means nothing.
 */

const LAST = 8_640_000_000_000_000;
const [SPACE, DELETE] = [0x20, 0x7F];

/** @param where in the file, as `days[3].visits[0].hour`. */
export class Misfit extends Error {
  override name = 'Misfit';
  readonly where: string;

  constructor(where: string) {
    super(`not what it has to be: ${where}`);
    this.where = where;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit(where);
  return value as Fields;
}

/** @param most entries. */
export function list<T>(value: unknown, where: string, most: number, each: (entry: unknown, where: string) => T): T[] {
  if (!Array.isArray(value) || value.length > most) throw new Misfit(where);
  return value.map((entry: unknown, index) => each(entry, `${where}[${index}]`));
}

/** @param most characters. Control characters are no part of anything that is kept. */
export function text(value: unknown, where: string, most: number): string {
  if (typeof value !== 'string' || value.length > most) throw new Misfit(where);
  for (let at = 0; at < value.length; at++) {
    const letter = value.charCodeAt(at);
    if (letter < SPACE || letter === DELETE) throw new Misfit(where);
  }
  return value;
}

export function matching(value: unknown, where: string, shape: RegExp): string {
  const read = text(value, where, 100);
  if (!shape.test(read)) throw new Misfit(where);
  return read;
}

/** A whole number from 0. */
export function count(value: unknown, where: string, most: number): number {
  if (!isCount(value, most)) throw new Misfit(where);
  return value;
}

export const isCount = (value: unknown, most: number): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;

/** Milliseconds since 1970, also parts of them; none that the language cannot name. */
export function moment(value: unknown, where: string): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= LAST)) throw new Misfit(where);
  return value;
}

export function flag(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw new Misfit(where);
  return value;
}

export function oneOf<T extends string>(value: unknown, where: string, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new Misfit(where);
  return found;
}
