/** Meanings of rows as they come back from storage: whole and of the right form, or left out. */
import type { Confidence, Indicator, IndicatorType, Role } from '../knowledge/types.ts';
import { CONFIDENCES, ROLES } from './blob.ts';

const TYPES: readonly IndicatorType[] = ['domain', 'ipv4', 'ipv6', 'url'];
/** Longest value of a list, and a little. */
const LONGEST = 5_000;

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isDay = (value: unknown): value is string => isText(value) && /^\d{4}-\d\d(?:-\d\d)?$/.test(value);
const oneOf = <T>(words: readonly T[], value: unknown): T | undefined => words.find((word) => word !== undefined && word === value);

/** @param kept a list of indicators, or anything else. Never throws. */
export const recalled = (kept: unknown): Indicator[] => (Array.isArray(kept) ? kept.flatMap((one: unknown) => indicatorOf(one) ?? []) : []);

function indicatorOf(value: unknown): Indicator | undefined {
  if (!isRecord(value) || !isRecord(value.family) || !isRecord(value.list) || !Array.isArray(value.sources)) return undefined;
  const { row, firstReported, family, list } = value;
  const [type, role, confidence] = [oneOf(TYPES, value.type), oneOf<Role | undefined>(ROLES, value.role), oneOf<Confidence>(CONFIDENCES, value.confidence)];
  if (!Number.isSafeInteger(row) || !isText(value.value) || !type || !role || !confidence || !isDay(firstReported)) return undefined;
  if (!isText(family.id) || !isText(family.name) || !isText(list.name)) return undefined;
  const sources = value.sources.flatMap((one: unknown) => sourceOf(one) ?? []);
  return {
    row: Number(row), value: value.value, type, role, confidence, firstReported, sources,
    family: { id: family.id, name: family.name, vendor: '', vendorCountry: '', kind: '', years: '' }, list: { name: list.name, dated: list.dated === true },
  };
}

function sourceOf(value: unknown): Indicator['sources'][number] | undefined {
  if (!isRecord(value)) return undefined;
  const { id, publisher, title, date, licence, url } = value;
  if (!isText(id) || !isText(publisher) || !isText(title) || !isDay(date) || !isText(licence)) return undefined;
  return { id, publisher, title, date, licence, ...(isText(url) ? { url } : {}) };
}
