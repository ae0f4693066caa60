/** Which levels notify. The permission is asked for when the first is turned on, never before. */
import { useState } from 'preact/hooks';
import { LEVELS, type Level } from '../src/detectors/types.ts';
import type { Settings } from '../src/memory/types.ts';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { useWords } from '../src/ui/words-context.ts';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

const notifies = ({ alerts }: Settings, level: Level): boolean => alerts.levels[level] === 'notification';

export function Notifications({ state: { settings, permissions, private: hidden }, actions }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  const [refused, setRefused] = useState(false);

  const set = async (level: Level, on: boolean): Promise<void> => {
    const given = !on || permissions.notifications || await actions.askToNotify();
    setRefused(!given);
    if (given) await actions.change({ alerts: { ...settings.alerts, levels: { ...settings.alerts.levels, [level]: on ? 'notification' : 'badge' } } });
  };
  const ask = async (): Promise<void> => setRefused(!await actions.askToNotify());

  return (
    <Section title="options-notify" text="options-notify-text">
      <ul class="choices">
        {LEVELS.map((level) => (
          <li key={level}>
            <label class={`choice level-${level}`}>
              <input type="checkbox" checked={notifies(settings, level) && permissions.notifications} onChange={({ currentTarget }) => {
                const wanted = currentTarget.checked;
                // The box shows what is stored: it moves when the permission and the disk have agreed.
                currentTarget.checked = notifies(settings, level) && permissions.notifications;
                void set(level, wanted);
              }} />
              <span><LevelMark level={level} /><span class="quiet small">{words.say(`level-${level}-when`)}</span></span>
            </label>
          </li>
        ))}
      </ul>
      {refused && <p role="status" class="said">{words.say('options-notify-refused')}</p>}
      {!refused && !hidden && !permissions.notifications && LEVELS.some((level) => notifies(settings, level)) && (
        <p class="said"><span>{words.say('options-notify-missing')}</span> <button type="button" class="button" onClick={ask}>{words.say('options-notify-ask')}</button></p>
      )}
    </Section>
  );
}
