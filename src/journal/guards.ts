/** Reading values that come from storage: each guard returns the value in its type, or throws Corrupt with the place. */

export class Corrupt extends Error {
  override name = 'Corrupt';
}

type Guard<T> = (value: unknown, where: string) => T;

/** Longest text in a record: a clipped URL is 300. */
const TEXT = 2_048;

export const text: Guard<string> = (value, where) => {
  if (typeof value !== 'string' || value.length > TEXT) throw new Corrupt(`${where}: no text`);
  return value;
};

/** A finite number; times may have a fraction. */
export const number: Guard<number> = (value, where) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Corrupt(`${where}: no number`);
  return value;
};

export const integer: Guard<number> = (value, where) => {
  if (!Number.isSafeInteger(value)) throw new Corrupt(`${where}: no integer`);
  return number(value, where);
};

/** A count or a row. */
export const natural: Guard<number> = (value, where) => {
  if (integer(value, where) < 0) throw new Corrupt(`${where}: negative`);
  return integer(value, where);
};

export const oneOf = <T extends string>(allowed: readonly T[]): Guard<T> => (value, where) => {
  const found = allowed.find((a) => a === value);
  if (found === undefined) throw new Corrupt(`${where}: unknown word`);
  return found;
};

export const optional = <T>(guard: Guard<T>): Guard<T | undefined> => (value, where) => (value === undefined || value === null ? undefined : guard(value, where));

export const list = <T>(guard: Guard<T>, most: number): Guard<T[]> => (value, where) => {
  if (!Array.isArray(value) || value.length > most) throw new Corrupt(`${where}: no list`);
  return value.map((item: unknown, i) => guard(item, `${where}[${i}]`));
};

/** Own properties only: a record's prototype is never asked. */
export function fields(value: unknown, where: string): (name: string) => unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Corrupt(`${where}: no record`);
  const own = new Map<string, unknown>(Object.entries(value));
  return (name) => own.get(name);
}

/** The object without the fields that are undefined: what is absent takes no room in a record. */
export function compact<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Defined<T>;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
