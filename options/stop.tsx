/** Stopping before opening: what it does and costs, and how much the browser holds now. */
import { useEffect, useState } from 'preact/hooks';
import type { StopState } from '../src/stop/types.ts';
import { useWords } from '../src/ui/words-context.ts';
import { Locked } from './locked.tsx';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

/** The worker hears of a changed option by itself, and then needs a moment; it is asked this often, in milliseconds, and this many times. */
const EVERY = 300;
const TIMES = 40;

export function Stop({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings: { stop }, permissions } = state;
  const words = useWords();
  const held = useStopState(stop, actions);
  return (
    <Section title="stop-title" text="stop-text" terms="options-terms-stop">
      <Locked state={state} field="stop">
        <label class="choice">
          <input type="checkbox" id="stop" checked={stop} onChange={({ currentTarget }) => void actions.change({ stop: currentTarget.checked })} />
          <span>{words.say('stop-on')}<span class="quiet small">{words.say('stop-cost')}</span></span>
        </label>
      </Locked>
      <div role="status" class="small" data-stop={held === undefined ? 'unknown' : held.trouble ?? (held.on ? 'on' : 'off')}>
        {stop && held?.on && held.trouble === undefined && <p>{words.say('stop-count', { hosts: held.hosts, urls: held.urls })}{held.left > 0 && <> {words.say('stop-left', { count: held.left })}</>}</p>}
        {stop && held?.trouble && <p class="block level-risk">{words.say('stop-refused')}</p>}
      </div>
      {stop && !permissions.sites && <p class="block level-risk small">{words.say('stop-blind')}</p>}
    </Section>
  );
}

/** undefined until the worker has done what was chosen. */
function useStopState(on: boolean, { stop: look }: OptionsActions): StopState | undefined {
  const [held, setHeld] = useState<StopState>();
  useEffect(() => {
    let left = TIMES;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const state = await look?.();
      if (left === 0) return;
      left--;
      if (state?.on === on) setHeld(state);
      else waiting = setTimeout(() => void ask(), EVERY);
    };
    setHeld(undefined);
    void ask();
    return () => {
      left = 0;
      clearTimeout(waiting);
    };
  }, [on, look]);
  return held;
}
