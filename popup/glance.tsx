/** The first view: who and how bad in a second, three rows in five, the rest below. */
import { alarmOf } from '../src/ui/finding-groups.ts';
import { Promised } from '../src/ui/components/promise.tsx';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';
import { Alarm } from './alarm.tsx';
import { Doings } from './doings.tsx';
import type { ExposureState, Page } from './exposure-view.tsx';
import { Rows } from './rows.tsx';
import { Verdict } from './verdict.tsx';

interface GlanceProps { state: ExposureState; actions: PopupActions; open: (page: Page) => void }

export function Glance({ state: { exposure, muted, until, hidden = 0, storage }, actions, open }: GlanceProps) {
  const words = useWords();
  const alarm = alarmOf(exposure);
  return (
    <>
      {alarm ? <Alarm exposure={exposure} finding={alarm} /> : <Verdict exposure={exposure} hidden={hidden > 0} />}
      {hidden > 0 && <p class="aside quiet">{words.say('popup-hidden', { count: hidden })} <button type="button" class="as-link" onClick={() => actions.options('alerts')}>{words.say('popup-hidden-options')}</button></p>}
      {exposure.private && <p class="aside quiet">{words.say('private-note')}</p>}
      {storage && <p class="aside quiet">{words.say(`storage-${storage}`)}</p>}
      {muted && <p class="aside quiet">{until === undefined ? words.say('muted-note') : words.say('popup-muted-until', { time: words.moment(until) })}</p>}
      <Rows exposure={exposure} hidden={hidden > 0} open={open} />
      <Doings exposure={exposure} hidden={hidden} muted={muted} actions={actions} />
      <footer class="foot"><Promised /></footer>
    </>
  );
}
