/** What the demo internet adds: loopback addresses that play real networks and real indicators. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExtra } from '../index/address-extra.ts';
import type { DataOptions } from './outputs.ts';

export const demoOptions = (root: string): DataOptions => ({
  aliases: JSON.parse(readFileSync(join(root, 'demo/aliases.json'), 'utf8')) as Record<string, string>,
  extra: readExtra(join(root, 'demo/addresses.csv')),
});
