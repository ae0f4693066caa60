import { useWords } from '../src/ui/words-context.ts';
import { Section } from './section.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

/** What the browser lets Testigo do. Without the first it observes nothing, so it can be asked for here. */
export function Permissions({ state: { permissions }, actions }: { state: OptionsState; actions: OptionsActions }) {
  const words = useWords();
  return (
    <Section title="options-permissions" text="options-permissions-text" terms="options-terms-permissions">
      <dl class="states">
        <div><dt>{words.say('permission-sites')}</dt><dd>{words.say(permissions.sites ? 'permission-given' : 'permission-missing')}</dd></div>
        <div><dt>{words.say('permission-notifications')}</dt><dd>{words.say(permissions.notifications ? 'permission-given' : 'permission-missing')}</dd></div>
      </dl>
      {!permissions.sites && (
        <p class="block level-unknown">{words.say('blind-text')} <button type="button" class="button main" onClick={() => void actions.askToSeeSites()}>{words.say('action-grant')}</button></p>
      )}
    </Section>
  );
}
