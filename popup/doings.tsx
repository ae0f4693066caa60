/** What can be done with the visit: mute its site, copy it, go to the dashboard. */
import { useState } from 'preact/hooks';
import type { Exposure } from '../src/exposure/types.ts';
import { Icon } from '../src/ui/components/icon.tsx';
import { exposureAsText } from '../src/ui/exposure-text.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';
import { useMute } from './mute-menu.tsx';

export function Doings({ exposure, hidden, muted, actions }: { exposure: Exposure; hidden: number; muted: boolean; actions: PopupActions }) {
  const words = useWords();
  const [copied, setCopied] = useState<'action-copied' | 'action-copy-failed'>();
  const mute = useMute({ whom: { what: 'site', site: exposure.site }, name: exposure.site, muted, mute: actions.mute });
  const copy = async () => setCopied(await actions.copy(exposureAsText(exposure, words, hidden)) ? 'action-copied' : 'action-copy-failed');
  return (
    <>
      {mute.refused}
      <div class="doings">
        <button type="button" class="button plain" onClick={copy}><Icon name="copy" />{words.say(copied ?? 'action-copy')}</button>
        {/* A list of muted sites is written to disk, and of a private window nothing is. */}
        {!exposure.private && mute.button}
        <a class="button plain" href="../dashboard/index.html" target="_blank" rel="noopener"><Icon name="board" />{words.say('action-dashboard')}</a>
      </div>
      {!exposure.private && mute.menu}
      {/* A button's own text is not announced when it changes (WCAG 2.2, 4.1.3). */}
      <p class="heard" role="status">{copied && words.say(copied)}</p>
    </>
  );
}
