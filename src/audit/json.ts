/** Reading foreign JSON: a field is what it claims to be, or absent. */
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
export const numberOf = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

/** Bracketed IPv6 as some recorders write it, without its brackets. */
export const addressOf = (value: unknown): string | undefined => textOf(value)?.replace(/^\[|\]$/g, '');

/** An optional field is left out rather than set to undefined. */
export const field = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value } as { [K in Key]?: Value });
