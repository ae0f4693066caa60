/** What the demo internet adds: loopback addresses that play real networks and real indicators. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import type { DataOptions } from './outputs.ts';

type Extra = NonNullable<DataOptions['extra']>[number];
type Cells = Record<keyof Extra, string>;

export function demoOptions(root: string): DataOptions {
  const { data, errors } = papaparse.parse<Cells>(readFileSync(join(root, 'demo/addresses.csv'), 'utf8'), { header: true, skipEmptyLines: true });
  if (errors[0]) throw new Error(`demo/addresses.csv, row ${errors[0].row}: ${errors[0].message}`);
  return {
    aliases: JSON.parse(readFileSync(join(root, 'demo/aliases.json'), 'utf8')) as Record<string, string>,
    extra: data.map(({ asn, certainty, ...row }) => ({ ...row, asn: Number(asn), certainty: certaintyOf(certainty) })),
  };
}

function certaintyOf(text: string): Extra['certainty'] {
  if (text === 'probable' || text === 'registered' || text === 'anycast') return text;
  throw new Error(`demo/addresses.csv: unknown certainty ${text}`);
}
