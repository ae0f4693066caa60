/**
 * Recorded traffic of real pages as the extension itself would have kept it: through the same journal, detectors and knowledge, to visits of a session and to
 * days of a history. Nothing of the recordings is in the repository, see tests/replay/corpora.ts.
 */
import { visitsOf } from '../../src/audit/visits.ts';
import { fold, PAGE_CAPS } from '../../src/exposure/fold.ts';
import type { Exposure } from '../../src/exposure/types.ts';
import { toRecord, type StoredVisit } from '../../src/journal/record.ts';
import type { KeptVisit } from '../../src/journal/state.ts';
import type { Visit } from '../../src/journal/types.ts';
import { contributionOf } from '../../src/memory/history/contribution.ts';
import { localTime } from '../../src/memory/history/calendar.ts';
import { digestOf } from '../../src/memory/overview/digest.ts';
import { headOf } from '../../src/memory/overview/head.ts';
import { overviewOf } from '../../src/memory/overview/overview.ts';
import type { Overview } from '../../src/memory/overview/types.ts';
import { exportedDay } from '../../src/memory/transfer/day-layout.ts';
import { FORMAT, VERSION, type ExportedDay } from '../../src/memory/transfer/types.ts';
import { writeExport } from '../../src/memory/transfer/write-export.ts';
import { DEFAULT_SETTINGS } from '../../src/memory/types.ts';
import { logsIn } from '../replay/corpora.ts';
import { compiled } from '../replay/data.ts';

const DAY = 86_400_000;
const DAYS = 5;

export interface Recorded {
  /** One a visit: what the worker finds in `storage.session` when it wakes. */
  session: Record<string, StoredVisit>;
  visits: { visit: Visit; exposure: Exposure }[];
  /** The history's file with the same visits, on the five days before today. */
  file: string;
  /** What the worker has to say of these days. */
  overview: Overview;
}

/** @throws when the recordings are not where TESTIGO_CORPORA says, or the data was not compiled. */
export async function recorded(): Promise<Recorded> {
  const { boot, knowledge } = compiled();
  const all = [...logsIn('netlogs'), ...logsIn('har')].flatMap(({ name, events }) => visitsOf(events, boot).map((visit) => ({ ...visit, id: `${name} ${visit.id}` })));
  const visits = all.map((visit) => ({ visit, exposure: fold({ visit, knowledge, home: 'MX', today: Date.now() }, PAGE_CAPS) }));
  const session = Object.fromEntries(all.map((visit, index) => {
    // A journal of ours keeps more than a visit; a tab that is gone shows nothing.
    const kept = { ...visit as KeptVisit, tabId: 1_000 + index, phase: 'left' as const, left: (visit as KeptVisit).seen };
    return [`visit:${visit.id}`, toRecord(kept, boot.version)];
  }));
  const today = new Date().setHours(12, 0, 0, 0);
  const days = Array.from({ length: DAYS }, (_, age) => localTime(today - (DAYS - age) * DAY).day);
  const contributions = visits.map(({ visit, exposure }, index) => contributionOf(visit, exposure, { day: days[index % DAYS] ?? '', hour: localTime(visit.started).hour }));
  const byDay = days.map((day) => ({ day, some: contributions.filter((one) => one.day === day) }));
  async function* exported(): AsyncGenerator<ExportedDay> { for (const { day, some } of byDay) yield exportedDay(day, some); }
  const file = await writeExport({ format: FORMAT, version: VERSION, extension: '1.0.0', catalogue: boot.version, made: localTime(today).day, settings: DEFAULT_SETTINGS }, exported(), { pause: () => undefined });
  if (file === 'large') throw new Error('the recordings are too large for one file');
  const parts = byDay.map(({ day, some }) => ({ head: headOf(day, some, digestOf(day, some)), explained: new Set<string>(), locked: 0, damaged: 0 }));
  const overview = await overviewOf(parts, { source: 'history', span: 30, findings: true, from: days[0] ?? '', to: localTime(today).day, atRisk: false }, () => undefined);
  return { session, visits, file: await file.text(), overview };
}
