/** What is remembered beyond the session: for how long, how much of it there is, in which profile, and one site to erase. */
import { useState } from 'preact/hooks';
import { KEEPS } from '../src/memory/history/types.ts';
import type { SettingsPatch } from '../src/memory/settings.ts';
import { HistoryTrouble } from '../src/ui/components/history-trouble.tsx';
import { Question } from '../src/ui/components/question.tsx';
import { sizeText } from '../src/ui/size-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import { HistorySite } from './history-site.tsx';
import { Locked } from './locked.tsx';
import { lossText } from './loss.ts';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

export function History({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings, history } = state;
  const words = useWords();
  const longest = state.policy?.retention;
  const [asking, setAsking] = useState<{ patch: Pick<SettingsPatch, 'history' | 'atRisk'>; text: string }>();
  /** What takes days or names for good asks first. */
  const choose = async (patch: Pick<SettingsPatch, 'history' | 'atRisk'>): Promise<void> => {
    setAsking(undefined);
    try {
      const losses = await actions.losses(patch);
      if (losses.length > 0) return setAsking({ patch, text: lossText(losses, words) });
    } catch {
      return setAsking({ patch, text: words.say('options-loss-unknown') });
    }
    await actions.change(patch);
  };
  const sure = async (): Promise<void> => {
    setAsking(undefined);
    if (asking) await actions.change(asking.patch);
  };
  return (
    <Section title="options-history" text="options-history-text" terms="options-terms-history">
      <fieldset class="plain-set">
        <legend>{words.say('options-history-keep')}</legend>
        {KEEPS.map((keep) => (
          <label key={keep} class="choice">
            <input type="radio" name="history" checked={settings.history === keep} disabled={longest !== undefined && keep > longest} onChange={({ currentTarget }) => {
              // The mark shows what is stored: it moves when the question is answered and the disk has agreed.
              currentTarget.checked = settings.history === keep;
              if (settings.history !== keep) void choose({ history: keep });
            }} />
            <span>{keep === 0 ? words.say('options-history-session') : words.say('options-history-days', { days: keep })}</span>
          </label>
        ))}
        {longest !== undefined && <p class="quiet small">{words.say('organisation-retention', { days: longest })}</p>}
      </fieldset>
      {asking?.patch.history !== undefined && <Question text={asking.text} yes={sure} no={() => setAsking(undefined)} />}
      <HistoryTrouble trouble={history?.trouble ?? []} />
      {settings.history > 0 && (
        <>
          <p>{history && history.days > 0 ? words.say('options-history-size', { days: history.days, size: sizeText(history.bytes, words) }) : words.say('options-history-empty')} <a href="../dashboard/index.html#history">{words.say('options-history-see')}</a></p>
          <Locked state={state} field="atRisk">
            <label class="choice">
              <input type="checkbox" checked={settings.atRisk} onChange={({ currentTarget }) => {
                const wanted = currentTarget.checked;
                currentTarget.checked = settings.atRisk;
                void choose({ atRisk: wanted });
              }} />
              <span>{words.say('options-history-at-risk')}<span class="quiet small">{words.say('options-history-at-risk-text')}</span></span>
            </label>
          </Locked>
          {asking?.patch.atRisk !== undefined && <Question text={asking.text} yes={sure} no={() => setAsking(undefined)} />}
          <HistorySite actions={actions} />
        </>
      )}
    </Section>
  );
}
