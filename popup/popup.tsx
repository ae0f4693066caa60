/** The popup: one state, one view. Nothing here knows the browser, so every state opens as a fixture. */
import type { PopupState } from '../src/exposure/types.ts';
import { WordsContext } from '../src/ui/words-context.ts';
import type { Words } from '../src/ui/words/words.ts';
import type { PopupActions } from './actions.ts';
import { CheckBox } from './check-box.tsx';
import { ExposureView } from './exposure-view.tsx';
import { Notice } from './notice.tsx';

export interface PopupProps { state: PopupState; words: Words; actions: PopupActions }

export function Popup({ state, words, actions }: PopupProps) {
  return (
    <WordsContext.Provider value={words}>
      {state.state === 'exposure'
        ? <ExposureView key={state.exposure.visit} state={state} actions={actions} />
        : <Notice state={state} actions={actions} />}
      {actions.check && actions.checkPage && <CheckBox check={actions.check} open={actions.checkPage} />}
    </WordsContext.Provider>
  );
}
