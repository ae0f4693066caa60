/** What is remembered beyond the session: for how long, how much of it there is, in which profile, and one site to erase. */
import { useState } from 'preact/hooks';
import { KEEPS, type Keep } from '../src/memory/history/types.ts';
import { HistoryTrouble } from '../src/ui/components/history-trouble.tsx';
import { Question } from '../src/ui/components/question.tsx';
import { sizeText } from '../src/ui/size-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import { HistoryPassphrase } from './history-passphrase.tsx';
import { HistorySite } from './history-site.tsx';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';
import { ExportFile } from './transfer/export-file.tsx';
import { ImportFile } from './transfer/import-file.tsx';

export function History({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings, history } = state;
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const choose = (keep: Keep): void => {
    const erases = keep === 0 && settings.history > 0;
    setAsking(erases);
    if (!erases) void actions.change({ history: keep });
  };
  const stop = async (): Promise<void> => {
    await actions.change({ history: 0 });
    setAsking(false);
  };
  return (
    <Section title="options-history" text="options-history-text">
      <fieldset class="plain-set">
        <legend>{words.say('options-history-keep')}</legend>
        {KEEPS.map((keep) => (
          <label key={keep} class="choice">
            <input type="radio" name="history" checked={settings.history === keep} onChange={({ currentTarget }) => {
              // The mark shows what is stored: it moves when the question is answered and the disk has agreed.
              currentTarget.checked = settings.history === keep;
              choose(keep);
            }} />
            <span>{keep === 0 ? words.say('options-history-session') : words.say('options-history-days', { days: keep })}</span>
          </label>
        ))}
      </fieldset>
      {asking && <Question text={words.say('options-history-off-ask')} yes={stop} no={() => setAsking(false)} />}
      <HistoryTrouble trouble={history?.trouble ?? []} />
      {settings.history > 0 && (
        <>
          <p>{history && history.days > 0 ? words.say('options-history-size', { days: history.days, size: sizeText(history.bytes, words) }) : words.say('options-history-empty')} <a href="../dashboard/index.html#history">{words.say('options-history-see')}</a></p>
          <label class="choice">
            <input type="checkbox" checked={settings.atRisk} onChange={({ currentTarget }) => void actions.change({ atRisk: currentTarget.checked })} />
            <span>{words.say('options-history-at-risk')}<span class="quiet small">{words.say('options-history-at-risk-text')}</span></span>
          </label>
          <HistorySite actions={actions} />
          {history && <HistoryPassphrase now={history.passphrase} actions={actions} />}
          {history && history.days > 0 && !state.private && <ExportFile state={state} actions={actions} />}
        </>
      )}
      {!state.private && <ImportFile state={state} actions={actions} />}
    </Section>
  );
}
