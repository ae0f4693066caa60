/** A page is not given tracker findings, for its rows of companies say the same. Who needs them as findings has them here again. */
import type { Finding } from '../detectors/types.ts';
import type { Exposure } from './types.ts';

/** One for each company besides the page's own. */
export const strangersOf = ({ companies }: Pick<Exposure, 'companies'>): Finding[] => companies.filter(({ own }) => !own).map(({ name, organisation, category, hosts }) => ({
  detector: 'tracker', level: 'note', subject: name, card: 'detector/tracker', category: category ?? 'unknown', hosts: hosts.map(({ host }) => host),
  evidence: hosts.flatMap(({ evidence }) => evidence).slice(0, 1),
  ...(organisation ? { organisation } : {}),
}));
