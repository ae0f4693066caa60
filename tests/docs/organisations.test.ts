/** docs/organisations.md and its files: one policy in five forms, whole in Testigo's eyes, and every part of the schema told. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GECKO_ID, manifestFor } from '../../build/manifest.ts';
import { readPolicyLists } from '../../src/memory/policy/policy-lists.ts';
import { POLICY_KEYS, readPolicy } from '../../src/memory/policy/read-policy.ts';
import { GOVERNED } from '../../src/memory/policy/types.ts';
import { EXAMPLE_ID, policyFiles, type PolicyContent } from './policy-files.ts';

const DOCUMENT = readFileSync('docs/organisations.md', 'utf8');
const file = (name: string): string => readFileSync(`docs/organisations/${name}`, 'utf8');
const policy = (JSON.parse(file('chrome.json')) as { '3rdparty': { extensions: Record<string, PolicyContent> } })['3rdparty'].extensions[EXAMPLE_ID] ?? {};

interface Schema { type: string; properties?: Record<string, Schema>; items?: Schema; additionalProperties?: Schema }
const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Schema;

/** What of a value the schema has no place for: Chrome passes nothing on of a part that has any. */
function misfits(value: unknown, { type, properties, items, additionalProperties }: Schema, at = ''): string[] {
  const is = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  if (is !== type) return [`${at}: ${is} instead of ${type}`];
  if (Array.isArray(value)) return items ? value.flatMap((one, index) => misfits(one, items, `${at}[${index}]`)) : [`${at}: no items`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const inner = properties?.[key] ?? additionalProperties;
    return inner ? misfits(one, inner, `${at}.${key}`) : [`${at}.${key}: unknown`];
  });
}

describe('the files of docs/organisations', () => {
  it('say the same, each in the form of its browser and system', () => {
    const files = policyFiles(policy);
    expect(readdirSync('docs/organisations').sort()).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) expect(file(name), name).toBe(text);
  });

  it('are a policy of which every part counts', () => {
    const { lists, ...rest } = policy;
    expect(readPolicy(rest)).toMatchObject({ inForce: true, faults: [], locked: rest.locked, retention: 7 });
    expect(readPolicyLists(lists)).toMatchObject({ faults: [], lists: [{ name: expect.any(String) as string }] });
    expect(misfits(policy, schema)).toEqual([]);
  });

  it('use every part of a policy', () => {
    expect(Object.keys(policy).sort()).toEqual([...POLICY_KEYS, 'lists'].sort());
  });
});

describe('the schema', () => {
  it('has the parts that are read, and no others', () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual([...POLICY_KEYS, 'lists'].sort());
    expect(Object.keys(schema.properties?.settings?.properties ?? {}).sort()).toEqual([...GOVERNED].sort());
  });

  it('finds what Chrome would not pass on', () => {
    expect(misfits({ settings: { badge: 'yes' }, colour: 1, locked: [1], retention: 7.5 }, schema)).toEqual(['.settings.badge: string instead of boolean', '.colour: unknown', '.locked[0]: number instead of string'.replace('number', 'integer'), '.retention: number instead of integer']);
  });

  it('has the form that Chrome asks for', () => {
    const each = function* (one: Schema): Generator<Schema> {
      yield one;
      for (const inner of [...Object.values(one.properties ?? {}), one.items, one.additionalProperties]) if (inner) yield* each(inner);
    };
    expect(schema.type).toBe('object');
    expect(schema).not.toHaveProperty('additionalProperties');
    for (const one of each(schema)) expect(['object', 'array', 'string', 'boolean', 'integer']).toContain(one.type);
    for (const one of each(schema)) expect(one.type === 'array', JSON.stringify(one)).toBe(one.items !== undefined);
  });

  it('is named for Chrome alone', () => {
    expect(manifestFor('chrome').storage).toEqual({ managed_schema: 'managed-schema.json' });
    expect(manifestFor('firefox')).not.toHaveProperty('storage');
  });
});

describe('docs/organisations.md', () => {
  it('tells every part, every setting and every file', () => {
    for (const part of [...POLICY_KEYS, 'lists', ...GOVERNED]) expect(DOCUMENT).toContain(`| \`${part}\` |`);
    for (const name of readdirSync('docs/organisations')) expect(DOCUMENT).toContain(`](organisations/${name})`);
    expect(DOCUMENT).toContain(`\`${GECKO_ID}\``);
    expect(DOCUMENT).toContain(`\`${EXAMPLE_ID}\``);
  });
});
