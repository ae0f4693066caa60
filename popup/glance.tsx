/** The first view: who and how bad in a second, three rows in five, the rest below. */
import type { Exposure } from '../src/exposure/types.ts';
import { alarmOf } from '../src/ui/finding-groups.ts';
import { Promised } from '../src/ui/components/promise.tsx';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';
import { Alarm } from './alarm.tsx';
import { Doings } from './doings.tsx';
import type { Page } from './exposure-view.tsx';
import { Rows } from './rows.tsx';
import { Verdict } from './verdict.tsx';

interface GlanceProps { exposure: Exposure; muted: boolean; storage?: 'full' | 'failing' | undefined; actions: PopupActions; open: (page: Page) => void }

export function Glance({ exposure, muted, storage, actions, open }: GlanceProps) {
  const words = useWords();
  const alarm = alarmOf(exposure);
  return (
    <>
      {alarm ? <Alarm exposure={exposure} finding={alarm} /> : <Verdict exposure={exposure} />}
      {exposure.private && <p class="aside quiet">{words.say('private-note')}</p>}
      {storage && <p class="aside quiet">{words.say(`storage-${storage}`)}</p>}
      {muted && <p class="aside quiet">{words.say('muted-note')}</p>}
      <Rows exposure={exposure} open={open} />
      <Doings exposure={exposure} muted={muted} actions={actions} />
      <footer class="foot"><Promised /></footer>
    </>
  );
}
