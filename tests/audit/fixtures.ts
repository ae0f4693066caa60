/** Two recordings of the same traffic, written by hand: one as HAR 1.2, one as a Chrome DevTools network log. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { eventsOf } from '../../src/audit/read-log.ts';
import { openWords } from '../../src/audit/data.ts';
import { reportOf, type VisitReport } from '../../src/audit/report.ts';
import { visitsOf } from '../../src/audit/visits.ts';
import { compiled } from '../replay/data.ts';
import { TODAY } from '../scene.ts';

export const LOGS = ['small.har', 'small.devtools.json'] as const;

export const pathOf = (name: (typeof LOGS)[number]): string => resolve('tests/audit/fixtures', name);
export const bytesOf = (name: (typeof LOGS)[number]): Uint8Array => readFileSync(pathOf(name));

/** Today's catalogue over one recording. */
export function reportsOf(bytes: Uint8Array): VisitReport[] {
  const { boot, knowledge } = compiled();
  const words = openWords(resolve('src/ui/words'), 'en');
  return visitsOf(eventsOf(bytes), boot).map((visit) => reportOf({ visit, knowledge, home: 'MX', today: TODAY }, words).report);
}

/** The first page of a recording: example.org. */
export function firstOf(bytes: Uint8Array): VisitReport {
  const [first] = reportsOf(bytes);
  if (!first) throw new Error('no page was opened');
  return first;
}
