/** One day: its figures, and on request who, where and when; it can be erased, and so can each of its sites. */
import { useState } from 'preact/hooks';
import type { DayLine, DayReport, HistoryRequest } from '../src/memory/history/types.ts';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { Question } from '../src/ui/components/question.tsx';
import { useWords } from '../src/ui/words-context.ts';
import { DayDetails } from './day-details.tsx';
import type { Keeper } from './keeper.ts';

type Asked = { request: HistoryRequest; text: string };

export function HistoryDay({ line, keeper, changed }: { line: DayLine; keeper: Keeper; changed(): Promise<void> }) {
  const words = useWords();
  const [report, setReport] = useState<DayReport>();
  const [asked, setAsked] = useState<Asked>();
  const [failed, setFailed] = useState<string>();
  const day = words.month(line.day);
  const toggle = async (): Promise<void> => setReport(report ? undefined : await keeper.day(line.day).catch(() => undefined));
  const erase = async ({ request }: Asked): Promise<void> => {
    const outcome = await keeper.tell(request).catch(() => 'failed' as const);
    setAsked(undefined);
    setFailed(outcome === 'done' ? undefined : `history-outcome-${outcome}`);
    if (outcome !== 'done') return;
    await changed();
    if (report) setReport(await keeper.day(line.day).catch(() => undefined));
  };
  // Of a day that nobody can read, "no risk" would be a claim.
  const readable = line.visits > 0 || line.locked + line.damaged === 0;
  return (
    <>
      <div class={`day level-${line.worst}`}>
        <h2>{day}</h2>
        {readable && <LevelMark level={line.worst} />}
        {readable && <p>{words.say('history-day', { visits: line.visits, companies: line.companies, countries: line.countries, findings: line.findings })}</p>}
        {line.locked > 0 && <p class="quiet">{words.say('history-day-locked', { count: line.locked })}</p>}
        {line.damaged > 0 && <p class="quiet">{words.say('history-day-damaged', { count: line.damaged })}</p>}
        <p class="buttons">
          <button type="button" class="button" aria-expanded={report !== undefined} aria-label={words.say('history-details-of', { day })} onClick={() => void toggle()}>{words.say('history-details')}</button>
          <button type="button" class="button danger" aria-label={words.say('history-erase-day-of', { day })} onClick={() => setAsked({ request: { ask: 'history-erase-day', day: line.day }, text: words.say('history-erase-day-ask', { day }) })}>{words.say('history-erase-day')}</button>
        </p>
      </div>
      {asked && <Question text={asked.text} yes={() => erase(asked)} no={() => setAsked(undefined)} />}
      <p role="status">{failed !== undefined && words.say(failed)}</p>
      {report && <DayDetails report={report} erase={(site) => setAsked({ request: { ask: 'history-erase-site', site }, text: words.say('history-erase-site-ask', { site }) })} />}
    </>
  );
}
