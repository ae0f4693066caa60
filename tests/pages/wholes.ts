/** Readers with visits that were written down by hand, for the dashboard's pages about visits. */
import type { Reader } from '../../dashboard/reader.ts';
import { fold } from '../../src/exposure/fold.ts';
import type { Visit } from '../../src/journal/types.ts';
import type { VisitLine, WholeVisit } from '../../src/memory/overview/types.ts';
import { scene, type Known } from '../scene.ts';

/** As the worker hands it to a page: through JSON, without what is under way. */
export function whole(visit: Visit, known: Known = {}): WholeVisit {
  const { open: _, contacts, ...rest } = visit;
  return JSON.parse(JSON.stringify({ exposure: fold(scene(visit, known)), visit: { ...rest, contacts: [...contacts.values()] } })) as WholeVisit;
}

const lineOf = ({ visit, exposure }: WholeVisit): VisitLine =>
  ({ id: visit.id, url: visit.url, site: visit.site, started: visit.started, level: exposure.level, requests: visit.requests, thirdParties: exposure.thirdParties, open: visit.phase === 'open' });

/** @param wholes the latest first. @param lines visits that are listed and no longer there. */
export function readerOf(wholes: readonly WholeVisit[], lines: readonly VisitLine[] = []): Reader {
  const nothing = async (): Promise<undefined> => undefined;
  return {
    overview: nothing, country: nothing, company: nothing,
    visits: async () => [...wholes.map(lineOf), ...lines],
    visit: async (id) => wholes.find(({ visit }) => visit.id === id),
    explain: async () => 'failed',
  };
}
