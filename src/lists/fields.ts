/** Reading foreign JSON: a field is what it claims to be, or absent. Only own fields are asked for. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (from: Fields, key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined);

export function text(from: Fields, key: string): string | undefined {
  const value = own(from, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function number(from: Fields, key: string): number | undefined {
  const value = own(from, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The texts of a list, at most fifty. */
export function texts(from: Fields, key: string): string[] {
  const value = own(from, key);
  return Array.isArray(value) ? value.slice(0, 50).filter((item): item is string => typeof item === 'string') : [];
}

/** The objects of a list, at most fifty. */
export function objects(from: Fields, key: string): Fields[] {
  const value = own(from, key);
  return Array.isArray(value) ? value.slice(0, 50).filter(isFields) : [];
}

/** `true`, and what exports of tables make of it. */
export const isTrue = (from: Fields, key: string): boolean => isYes(own(from, key));
export const isYes = (value: unknown): boolean => value === true || value === 1 || value === '1' || (typeof value === 'string' && /^(?:true|yes)$/i.test(value.trim()));
