/** What can be done with the visit: mute its site, copy it, go to the dashboard. */
import { useState } from 'preact/hooks';
import type { Exposure } from '../src/exposure/types.ts';
import { Icon } from '../src/ui/components/icon.tsx';
import { exposureAsText } from '../src/ui/exposure-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';

export function Doings({ exposure, muted, actions }: { exposure: Exposure; muted: boolean; actions: PopupActions }) {
  const words = useWords();
  const [copied, setCopied] = useState<'action-copied' | 'action-copy-failed'>();
  const [kept, setKept] = useState(true);
  const mute = async () => setKept(await actions.mute(exposure.site, !muted));
  const copy = async () => setCopied(await actions.copy(exposureAsText(exposure, words)) ? 'action-copied' : 'action-copy-failed');
  return (
    <>
      {!kept && <p class="aside" role="alert">{words.say('options-not-saved')}</p>}
      <div class="doings">
        <button type="button" class="button plain" onClick={copy}><Icon name="copy" />{words.say(copied ?? 'action-copy')}</button>
        {/* A list of muted sites is written to disk, and of a private window nothing is. */}
        {!exposure.private && (
          <button type="button" class="button plain" onClick={mute}>
            <Icon name={muted ? 'bell' : 'bell-off'} />{words.say(muted ? 'action-unmute' : 'action-mute')}
          </button>
        )}
        <a class="button plain" href="../dashboard/index.html" target="_blank" rel="noopener"><Icon name="board" />{words.say('action-dashboard')}</a>
      </div>
      {/* A button's own text is not announced when it changes (WCAG 2.2, 4.1.3). */}
      <p class="heard" role="status">{copied && words.say(copied)}</p>
    </>
  );
}
