/** The bundle of the benchmarks on lists: 100,000 STIX indicators, each with its relationship and a description as long as they are in published bundles. */
import { Random } from './random.ts';

export const INDICATORS = 100_000;

export const hostOf = (number: number): string => `h${number.toString(36)}.evil-${number % 977}.example`;

/** Always the same bytes. */
export function bundle(): Uint8Array {
  const random = new Random(2014);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const id = (type: string): string => `${type}--${[8, 4, 4, 4, 12].map((length) => Array.from({ length }, () => random.below(16).toString(16)).join('')).join('-')}`;
  const families = Array.from({ length: 50 }, (_, at) => ({ type: 'malware', spec_version: '2.1', id: id('malware'), name: `Family ${at}`, is_family: true, created: '2024-01-01T00:00:00.000Z', modified: '2024-01-01T00:00:00.000Z' }));
  parts.push(encoder.encode(`{"type":"bundle","id":"${id('bundle')}","objects":[${families.map((family) => JSON.stringify(family)).join(',')}`));
  const common = { spec_version: '2.1', created: '2025-03-01T10:00:00.000Z', modified: '2025-03-01T10:00:00.000Z' };
  for (let number = 0; number < INDICATORS; number++) {
    const indicator = id('indicator');
    const pattern = number % 10 === 0 ? `[url:value = 'https://${hostOf(number)}/p/${number}']` : `[domain-name:value = '${hostOf(number)}']`;
    const objects = [
      { type: 'indicator', id: indicator, ...common, pattern, pattern_type: 'stix', valid_from: '2025-03-01T10:00:00Z', indicator_types: ['malicious-activity'], description: 'Seen in the infrastructure of the operation. '.repeat(2) },
      { type: 'relationship', id: id('relationship'), ...common, relationship_type: 'indicates', source_ref: indicator, target_ref: families[number % families.length]!.id },
    ];
    parts.push(encoder.encode(objects.map((object) => `,${JSON.stringify(object)}`).join('')));
  }
  parts.push(encoder.encode(']}'));
  return Buffer.concat(parts);
}
