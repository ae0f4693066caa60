/** What was notified and why, and what was not and why not: of this session, and of ordinary windows. */
import { useEffect, useState } from 'preact/hooks';
import type { AlertRow, FindingRow } from '../../src/memory/alerts/types.ts';
import { LevelMark } from '../../src/ui/components/level-mark.tsx';
import { PagedList } from '../../src/ui/components/paged-list.tsx';
import { detectorName } from '../../src/ui/detector-name.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Section } from '../section.tsx';
import type { OptionsActions, OptionsState } from '../state.ts';
import type { AlertHands } from './hands.ts';

export function Log({ state: { private: hidden }, actions: { alerts } }: { state: OptionsState; actions: OptionsActions }) {
  return alerts && !hidden ? <Rows alerts={alerts} /> : null;
}

function Rows({ alerts }: { alerts: AlertHands }) {
  const words = useWords();
  const [rows, setRows] = useState<readonly AlertRow[] | 'unread'>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const read = (): void => { alerts.log().then((log) => setRows(log ?? 'unread'), () => setRows('unread')); };
    read();
    return alerts.onLog(read);
  }, [alerts]);
  const erase = (): Promise<void> => alerts.eraseLog().then(() => { setFailed(false); setRows([]); }, () => setFailed(true));
  return (
    <Section title="alerts-log" text="alerts-log-text" terms="options-terms-alerts-log">
      <div role="status">
        {rows === 'unread' && <p class="said">{words.say('alerts-log-unread')}</p>}
        {typeof rows === 'object' && rows.length === 0 && <p class="said">{words.say('alerts-log-none')}</p>}
      </div>
      {typeof rows === 'object' && rows.length > 0 && (
        <>
          <PagedList class="alert-log" items={rows} row={(row) => (row.what === 'finding' ? <Told row={row} /> : <Other row={row} />)} />
          <p class="buttons"><button type="button" class="button alert-erase" onClick={() => void erase()}>{words.say('alerts-log-erase')}</button></p>
        </>
      )}
      {failed && <p role="alert" class="said">{words.say('options-erase-failed')}</p>}
    </Section>
  );
}

function Told({ row: { at, level, detector, says, by, outcome, visit } }: { row: FindingRow }) {
  const words = useWords();
  return (
    <article class={`level-${level}`}>
      <div class="alert-head"><LevelMark level={level} /><time class="quiet small" dateTime={new Date(at).toISOString()}>{words.moment(at)}</time></div>
      <p>{words.tell(says)}</p>
      <p class="quiet small">{words.say('alerts-log-by', { by, level: words.say(`level-${level}`), kind: detectorName(detector, words) })} {words.say(`alerts-outcome-${outcome}`)}</p>
      <p class="small"><a href={`../dashboard/index.html#evidence/${encodeURIComponent(visit)}`} target="_blank" rel="noopener">{words.say('alerts-log-evidence')}</a></p>
    </article>
  );
}

function Other({ row }: { row: Exclude<AlertRow, FindingRow> }) {
  const words = useWords();
  return (
    <article>
      <div class="alert-head"><strong>{row.what === 'test' ? words.say('alerts-log-test') : words.say('alerts-log-summary', { count: row.count })}</strong><time class="quiet small" dateTime={new Date(row.at).toISOString()}>{words.moment(row.at)}</time></div>
      <p class="quiet small">{words.say(`alerts-outcome-${row.outcome}`)}</p>
    </article>
  );
}
