/** Filters without a host, as rules, and the literals that start them. */
import { LOOSE_KIND } from '../../src/knowledge/boot-sections.ts';
import { globSource } from '../../src/knowledge/glob-source.ts';
import type { Filter } from './filter.ts';
import { isShortLabel, triggersOf } from './triggers.ts';

export interface LooseRule { row: number; kind: number; source: string; filter: Filter }

/** Short labels first, then as the filters are sorted; a trigger may stand for several rules and a rule have several triggers. */
export function looseRules(filters: readonly { filter: Filter; rows: number[] }[]): { rules: LooseRule[]; triggers: { text: string; rule: number }[] } {
  const rules: LooseRule[] = [];
  const triggers: { text: string; rule: number }[] = [];
  const sorted = [...filters].sort((one, other) => Number(isShortLabel(other.filter)) - Number(isShortLabel(one.filter)));
  for (const { filter, rows } of sorted) {
    if (filter.kind === 'host' || filter.kind === 'path') continue;
    for (const row of rows) {
      const texts = triggersOf(filter);
      triggers.push(...texts.map((text) => ({ text, rule: rules.length })));
      rules.push({ row, filter, ...sourceOf(filter, texts) });
    }
  }
  return { rules, triggers };
}

/** A literal that is its own trigger needs no more; the others are tried as expressions. */
function sourceOf(filter: Filter, triggers: readonly string[]): { kind: number; source: string } {
  if (filter.kind === 'regex') return { kind: LOOSE_KIND.regex, source: filter.source };
  if (filter.kind === 'glob') return { kind: LOOSE_KIND.regex, source: (filter.anchored ? '^' : '') + globSource(filter.glob) };
  if (filter.kind === 'label') return { kind: LOOSE_KIND.label, source: `${filter.prefix}\n${globSource(filter.glob.replace(/^\*+/, ''))}` };
  if (filter.kind !== 'text' || triggers[0] === filter.text) return { kind: LOOSE_KIND.literal, source: '' };
  return { kind: LOOSE_KIND.regex, source: globSource(filter.text) };
}
