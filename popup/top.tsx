/** The first line of the popup: the site, and the way to the options or back. */
import { Icon } from '../src/ui/components/icon.tsx';
import { Mark } from '../src/ui/components/mark.tsx';
import { HostName } from '../src/ui/components/host-name.tsx';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';

/** @param site undefined where no site is known: then the line bears Testigo's own name */
export function Top({ site, actions, back }: { site?: string | undefined; actions: PopupActions; back?: (() => void) | undefined }) {
  const words = useWords();
  return (
    <header class="top">
      {back
        ? <button type="button" class="button plain icon" onClick={back} aria-label={words.say('action-back')} title={words.say('action-back')}><Icon name="back" /></button>
        : <span class="top-mark"><Mark /></span>}
      <h1>{site === undefined ? 'Testigo' : <HostName host={site} />}</h1>
      <button type="button" class="button plain icon" onClick={() => actions.options()} aria-label={words.say('action-options')} title={words.say('action-options')}><Icon name="gear" /></button>
    </header>
  );
}
