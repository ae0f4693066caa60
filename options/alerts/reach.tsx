/** How far findings reach, by level, and by detector for who wants that. */
import { useState } from 'preact/hooks';
import { DETECTOR_IDS, LEVELS } from '../../src/detectors/types.ts';
import { canNotify, chosenReach, withDetector, withLevel } from '../../src/memory/alerts/reach.ts';
import type { AlertPolicy } from '../../src/memory/types.ts';
import { LevelMark } from '../../src/ui/components/level-mark.tsx';
import { detectorName } from '../../src/ui/detector-name.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Locked } from '../locked.tsx';
import { Section } from '../section.tsx';
import type { OptionsActions, OptionsState } from '../state.ts';
import { ReachChoice } from './reach-choice.tsx';
import './alerts.css';

export function AlertReach({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings: { alerts }, permissions, private: hidden } = state;
  const words = useWords();
  const [refused, setRefused] = useState(false);
  const own = Object.keys(alerts.detectors).length;

  /** The browser asks only where the change is what makes somebody notify. Called from the choice itself, before anything is awaited. */
  const set = async (next: AlertPolicy, notifies: boolean): Promise<void> => {
    const given = !notifies || permissions.notifications || await actions.askToNotify();
    setRefused(!given);
    if (given) await actions.change({ alerts: next });
  };
  const ask = async (): Promise<void> => setRefused(!await actions.askToNotify());

  return (
    <Section title="alerts-reach" text="alerts-reach-text" terms="options-terms-alerts-reach">
      <Locked state={state} field="alerts">
        <ul class="reaches">
          {LEVELS.map((level) => (
            <li key={level} class={`level-${level}`}>
              <ReachChoice name={words.say(`level-${level}`)} value={chosenReach({ detector: 'tracker', level }, { ...alerts, detectors: {} }).reach} least={level === 'alert' ? 'popup' : 'nothing'}
                label={<><LevelMark level={level} /><span class="quiet small">{words.say(`level-${level}-when`)}</span></>}
                set={async (reach) => reach && set(withLevel(alerts, level, reach), reach === 'notification')} />
            </li>
          ))}
        </ul>
      </Locked>
      <p class="quiet small">{words.say('alerts-reach-least')}</p>
      {refused && <p role="status" class="said">{words.say('options-notify-refused')}</p>}
      {!refused && !hidden && !permissions.notifications && canNotify(alerts) && (
        <p class="said"><span>{words.say('options-notify-missing')}</span> <button type="button" class="button" onClick={ask}>{words.say('options-notify-ask')}</button></p>
      )}
      <details class="more">
        <summary>{own > 0 ? words.say('alerts-detectors-some', { count: own }) : words.say('alerts-detectors')}</summary>
        <p class="quiet about">{words.say('alerts-detectors-text')}</p>
        <Locked state={state} field="alerts">
          <ul class="reaches">
            {DETECTOR_IDS.map((id) => (
              <li key={id}>
                <ReachChoice name={detectorName(id, words)} label={detectorName(id, words)} asLevel value={alerts.detectors[id]} set={(reach) => set(withDetector(alerts, id, reach), reach === 'notification')} />
              </li>
            ))}
          </ul>
          {own > 0 && <p class="buttons"><button type="button" class="button" onClick={() => void actions.change({ alerts: { ...alerts, detectors: {} } })}>{words.say('alerts-detectors-clear')}</button></p>}
        </Locked>
      </details>
    </Section>
  );
}
