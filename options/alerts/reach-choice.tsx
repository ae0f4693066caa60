/** How far findings reach, as one choice. The permission to notify is asked for with the first that needs it, never before. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { REACHES, type Reach } from '../../src/memory/types.ts';
import { useWords } from '../../src/ui/words-context.ts';

interface ReachChoiceProps {
  label: ComponentChildren;
  /** What the choice is for, for the ear. */
  name: string;
  /** undefined: as its level says; only offered with `asLevel`. */
  value: Reach | undefined;
  asLevel?: boolean;
  /** An alert is always shown. */
  least?: 'nothing' | 'popup';
  set(reach: Reach | undefined): Promise<unknown>;
}

export function ReachChoice({ label, name, value, asLevel = false, least = 'nothing', set }: ReachChoiceProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="reach">
      <label for={id}>{label}</label>
      <select id={id} aria-label={words.say('alerts-reach-of', { name })} value={value ?? ''} onChange={({ currentTarget }) => {
        const wanted = REACHES.find((reach) => reach === currentTarget.value);
        // The choice shows what is stored: it moves when the permission and the disk have agreed.
        currentTarget.value = value ?? '';
        void set(wanted);
      }}>
        {asLevel && <option value="">{words.say('alerts-reach-as-level')}</option>}
        {REACHES.slice(REACHES.indexOf(least)).map((reach) => <option key={reach} value={reach}>{words.say(`alerts-reach-${reach}`)}</option>)}
      </select>
    </div>
  );
}
