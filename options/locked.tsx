/** What an organisation locked can be read and not changed, and says so. */
import type { ComponentChildren } from 'preact';
import type { Governed } from '../src/memory/policy/types.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { OptionsState } from './state.ts';

export function Locked({ state, field, children }: { state: OptionsState; field: Governed; children: ComponentChildren }) {
  const words = useWords();
  if (!state.policy?.locked.includes(field)) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend class="quiet small">{words.say('organisation-locked')}</legend>
      <div>{children}</div>
    </fieldset>
  );
}
