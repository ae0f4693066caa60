/** The states in which there is no exposure: each says what is the matter, and what to do. */
import type { PopupState } from '../src/exposure/types.ts';
import { Icon } from '../src/ui/components/icon.tsx';
import { LevelMark } from '../src/ui/components/level-mark.tsx';
import { Promised } from '../src/ui/components/promise.tsx';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';
import { Top } from './top.tsx';

type NoticeState = Exclude<PopupState, { state: 'exposure' }>;

/** Ids of the heading and of the text. */
function wordsFor(state: NoticeState): [string, string] {
  switch (state.state) {
    case 'blind': return ['blind-title', 'blind-text'];
    case 'browser-page': return ['browser-page-title', 'browser-page-text'];
    case 'not-observed': return ['not-observed-title', state.why === 'started-late' ? 'say-not-observed-started-late' : 'not-observed-nothing-yet'];
    case 'error': return ['error-title', `error-${state.what}`];
  }
}

export function Notice({ state, actions }: { state: NoticeState; actions: PopupActions }) {
  const words = useWords();
  const [title, text] = wordsFor(state);
  const site = 'site' in state ? state.site : undefined;
  return (
    <>
      <Top site={site} actions={actions} />
      <main>
        <section class="block level-unknown">
          <LevelMark level="unknown" />
          <h2 class="lead">{words.say(title)}</h2>
          <p role="status">{words.say(text, site === undefined ? {} : { site })}</p>
          {state.state === 'blind' && <button type="button" class="button main" onClick={actions.grant}>{words.say('action-grant')}</button>}
          {state.state === 'not-observed' && (
            <button type="button" class="button main" onClick={actions.reload}><Icon name="reload" />{words.say('action-reload')}</button>
          )}
        </section>
      </main>
      <footer class="foot"><Promised /></footer>
    </>
  );
}
