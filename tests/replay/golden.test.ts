/**
 * What every detector finds in every recorded log, as one readable line a finding, reviewed by a person and kept beside this
 * test. A change in it has to be looked at: `npx vitest run --project replay -u tests/replay/golden.test.ts` writes it anew, and
 * the difference is part of the change. The lines hold names of companies, hosts and parameters, and no address of the logs.
 */
import { describe, expect, it } from 'vitest';
import { visitsOf } from '../../src/audit/visits.ts';
import { elsewhereOf } from '../../src/detectors/elsewhere.ts';
import type { Finding } from '../../src/detectors/types.ts';
import { fold, NO_CAPS } from '../../src/exposure/fold.ts';
import type { Exposure } from '../../src/exposure/types.ts';
import { TODAY } from '../scene.ts';
import { logsIn } from './corpora.ts';
import { compiled } from './data.ts';

const { boot, knowledge } = compiled();

/** Told by the company rows already: how many is enough here. */
const COUNTED = new Set<Finding['detector']>(['tracker', 'programme-company', 'jurisdiction']);

const said = (finding: Finding): string => [
  finding.level, finding.detector,
  'what' in finding ? finding.what : 'how' in finding ? finding.how : '', finding.subject,
  'count' in finding ? `× ${finding.count}` : '',
  'companies' in finding ? finding.companies.join(' + ') : '', 'countries' in finding ? finding.countries.join(' → ') : '', 'bounce' in finding && finding.bounce ? 'bounce' : '',
  'details' in finding ? finding.details.join(' ') : '', 'places' in finding ? finding.places.join(' ') : '',
].filter((part) => part !== '').join(' · ');

function summary({ site, level, gaps, requests, thirdParties, countries, findings }: Exposure): string {
  const counted = [...COUNTED].map((id) => `${id} ${findings.filter(({ detector }) => detector === id).length}`);
  const lines = findings.filter(({ detector }) => !COUNTED.has(detector)).map(said).sort();
  return [
    `${site}: ${level}; ${requests} requests, ${thirdParties} third parties; gaps: ${gaps.join(' ') || 'none'}`,
    `  ${counted.join(', ')}; places: ${countries.map(({ code, certainty, hosts }) => `${code || '–'} ${certainty} ${hosts.length}`).join(', ')}`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

describe('the golden summary', () => {
  it.each([...logsIn('netlogs'), ...logsIn('har')].map((log) => [log.name, log] as const))('%s', async (name, { events }) => {
    const visits = visitsOf(events, boot);
    const told = visits.map((visit) => summary(fold({ visit, knowledge, home: 'MX', today: TODAY, elsewhere: elsewhereOf(visit, visits) }, NO_CAPS)));
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`golden/${name.replace(/\.(har|json)\.gz$/, '')}.txt`);
  });
});
