/** WCAG 2.2 AA as far as a program can tell. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Tab } from './drivers/types.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `(async () => { if (!globalThis.axe) { ${AXE} }
  const { violations } = await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')); })()`;

/** @returns the faults of the page that is shown. */
export const axeFaults = (page: Tab): Promise<string[]> => page.evaluate<string[]>(RUN);
