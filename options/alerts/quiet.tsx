/** Hours without notifications, by the clock of this computer. */
import { useId, useState } from 'preact/hooks';
import type { QuietHours } from '../../src/memory/types.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { Section } from '../section.tsx';
import type { OptionsActions, OptionsState } from '../state.ts';

/** From ten in the evening to seven in the morning. */
const NIGHT: QuietHours = { from: 22 * 60, to: 7 * 60 };

export function Quiet({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings: { alerts } } = state;
  const words = useWords();
  const id = useId();
  const [same, setSame] = useState(false);
  const { quiet } = alerts;

  const change = (hours: QuietHours | undefined): void => {
    const { quiet: _, ...rest } = alerts;
    setSame(hours !== undefined && hours.from === hours.to);
    if (hours?.from !== hours?.to || hours === undefined) void actions.change({ alerts: hours ? { ...rest, quiet: hours } : rest });
  };
  const time = (side: 'from' | 'to', hours: QuietHours) => (
    <div class="field">
      <label for={`${id}-${side}`}>{words.say(`alerts-quiet-${side}`)}</label>
      <input id={`${id}-${side}`} type="time" required value={clock(hours[side])} onChange={({ currentTarget }) => {
        const minutes = minutesOf(currentTarget.value);
        if (minutes === undefined) currentTarget.value = clock(hours[side]);
        else change({ ...hours, [side]: minutes });
      }} />
    </div>
  );

  return (
    <Section title="alerts-quiet" text="alerts-quiet-text" terms="options-terms-alerts-quiet">
      <label class="choice">
        <input type="checkbox" checked={quiet !== undefined} onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          currentTarget.checked = quiet !== undefined;
          change(wanted ? NIGHT : undefined);
        }} />
        <span>{words.say('alerts-quiet-on')}</span>
      </label>
      {quiet && <div class="times">{time('from', quiet)}{time('to', quiet)}</div>}
      {same && <p role="alert" class="said">{words.say('alerts-quiet-same')}</p>}
    </Section>
  );
}

const two = (part: number): string => String(part).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** `22:00` as minutes after midnight; a field that is not filled in has no text. */
function minutesOf(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  return hours === '' ? undefined : Number(hours) * 60 + Number(minutes);
}
