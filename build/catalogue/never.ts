/**
 * What is never an indicator, however bad the company it was seen in: names and ranges that thousands of unrelated people
 * share. Our own selection, `catalogue/never.json`.
 */
import { isFields, readJson } from './read-json.ts';
import type { Report } from './problem.ts';

/** A name of kind `top-site` shields everything below it too; below the other kinds strangers rent single names. */
export const NEVER_KINDS = ['top-site', 'shared-host', 'dynamic-dns', 'shortener', 'cdn'] as const;
export type NeverKind = (typeof NEVER_KINDS)[number];

export interface Never {
  hosts: Map<string, NeverKind>;
  /** CIDR of networks that serve thousands of sites from one address. */
  ranges: string[];
  /** Indicators that a public list of harmless names holds too, each with the reason why it stays. */
  exceptions: { value: string; list: string; reason: string }[];
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Reads `never.json`: `hosts` by kind, `ranges`, `exceptions`. */
export function readNever(path: string, report: Report): Never {
  const never: Never = { hosts: new Map(), ranges: [], exceptions: [] };
  const read = readJson(path, report);
  if (!read) return never;
  const { value, text } = read;
  const lineOf = (item: string): number => text.slice(0, Math.max(0, text.indexOf(JSON.stringify(item)))).split('\n').length;
  if (!isFields(value) || !isFields(value['hosts']) || !isTexts(value['ranges']) || !Array.isArray(value['exceptions'])) {
    report(1, 'expected "hosts", "ranges" and "exceptions"');
    return never;
  }
  for (const kind of Object.keys(value['hosts'])) if (!NEVER_KINDS.some((known) => known === kind)) report(lineOf(kind), `unknown kind "${kind}"`);
  for (const kind of NEVER_KINDS) {
    const hosts = value['hosts'][kind] ?? [];
    if (!isTexts(hosts)) { report(lineOf(kind), `"${kind}" must be a list of names`); continue; }
    for (const host of hosts) {
      if (never.hosts.has(host)) report(lineOf(host), `${host} is listed twice`);
      never.hosts.set(host, kind);
    }
  }
  for (const range of value['ranges']) {
    if (/^\d+\.\d+\.\d+\.\d+\/\d+$/.test(range)) never.ranges.push(range);
    else report(lineOf(range), `${range} is not a range of IPv4 addresses`);
  }
  for (const item of value['exceptions']) {
    if (isFields(item) && typeof item['value'] === 'string' && typeof item['list'] === 'string' && typeof item['reason'] === 'string' && item['reason'] !== '') {
      never.exceptions.push({ value: item['value'], list: item['list'], reason: item['reason'] });
    } else report(lineOf('exceptions'), 'an exception needs "value", "list" and "reason"');
  }
  return never;
}
