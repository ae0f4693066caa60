/** Reading `indicators/<family>.csv` and `networks.csv`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, NetworkRow } from './draft.ts';
import { type Problem, reporter } from './problem.ts';
import { readRows } from './read-rows.ts';

const COLUMNS = ['value', 'type', 'role', 'reported', 'sources', 'confidence', 'licence', 'lists', 'note'] as const;
const NETWORK_COLUMNS = ['address', 'then', 'then_country', 'operator', 'asn', 'now', 'registered', 'located', 'hosting'] as const;

const words = (cell: string | undefined): string[] => (cell ? cell.split(' ') : []);

/** One file a family; the file's name is the family's id. */
export function readIndicators(folder: string, problems: Problem[]): Draft['indicators'] {
  let files: string[];
  try {
    files = readdirSync(join(folder, 'indicators')).sort();
  } catch {
    problems.push({ file: 'indicators', line: 1, text: 'the folder is missing' });
    return [];
  }
  return files.flatMap((name) => {
    const file = `indicators/${name}`;
    if (!name.endsWith('.csv')) { problems.push({ file, line: 1, text: 'only .csv files belong here' }); return []; }
    const family = name.slice(0, -'.csv'.length);
    return readRows(join(folder, file), COLUMNS, reporter(problems, file)).map(({ cells, line }) => ({
      file, line,
      value: {
        family, value: cells['value'] ?? '', type: cells['type'] ?? '', role: cells['role'] ?? '', reported: cells['reported'] ?? '', sources: words(cells['sources']),
        confidence: cells['confidence'] ?? '', licence: cells['licence'] ?? '', lists: words(cells['lists']), note: cells['note'] ?? '',
      },
    }));
  });
}

export function readNetworks(folder: string, problems: Problem[]): Draft['networks'] {
  const file = 'networks.csv';
  return readRows(join(folder, file), NETWORK_COLUMNS, reporter(problems, file)).map(({ cells, line }) => {
    const cell = (name: keyof NetworkRow): string => cells[name] ?? '';
    return {
      file, line,
      value: {
        address: cell('address'), then: cell('then'), then_country: cell('then_country'), operator: cell('operator'), asn: cell('asn'), now: cell('now'),
        registered: cell('registered'), located: cell('located'), hosting: cell('hosting'),
      },
    };
  });
}
