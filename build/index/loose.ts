/** Filters without a host, as rules, and the literals that start them. */
import { LOOSE_KIND } from '../../src/knowledge/boot-sections.ts';
import { globSource } from '../../src/knowledge/glob-source.ts';
import type { Filter } from './filter.ts';
import { triggersOf } from './triggers.ts';

export interface LooseRule { row: number; kind: number; source: string; filter: Filter }

/** Rules sorted as the filters are; a trigger may stand for several rules and a rule have several triggers. */
export function looseRules(filters: readonly { filter: Filter; rows: number[] }[]): { rules: LooseRule[]; triggers: { text: string; rule: number }[] } {
  const rules: LooseRule[] = [];
  const triggers: { text: string; rule: number }[] = [];
  for (const { filter, rows } of filters) {
    if (filter.kind === 'host' || filter.kind === 'path') continue;
    for (const row of rows) {
      triggers.push(...triggersOf(filter).map((text) => ({ text, rule: rules.length })));
      rules.push({ row, filter, ...sourceOf(filter) });
    }
  }
  return { rules, triggers };
}

/** A literal is its own trigger and needs no more; the others are tried as expressions. */
function sourceOf(filter: Filter): { kind: number; source: string } {
  if (filter.kind === 'regex') return { kind: LOOSE_KIND.regex, source: filter.source };
  if (filter.kind === 'glob') return { kind: LOOSE_KIND.regex, source: (filter.anchored ? '^' : '') + globSource(filter.glob) };
  if (filter.kind === 'label') return { kind: LOOSE_KIND.label, source: `${filter.prefix}\n${globSource(filter.glob)}` };
  return { kind: LOOSE_KIND.literal, source: '' };
}
