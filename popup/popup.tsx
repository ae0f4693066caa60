/** The popup: one state, one view. Nothing here knows the browser, so every state opens as a fixture. */
import type { PopupState } from '../src/exposure/types.ts';
import type { Contact } from '../src/memory/policy/types.ts';
import { ContactContext } from '../src/ui/contact-context.ts';
import { WordsContext } from '../src/ui/words-context.ts';
import type { Words } from '../src/ui/words/words.ts';
import type { PopupActions } from './actions.ts';
import { CheckBox } from './check-box.tsx';
import { ExposureView } from './exposure-view.tsx';
import { Notice } from './notice.tsx';

export interface PopupProps { state: PopupState; words: Words; actions: PopupActions; /** that an organisation set */ contact?: Contact | undefined }

export function Popup({ state, words, actions, contact }: PopupProps) {
  return (
    <WordsContext.Provider value={words}><ContactContext.Provider value={contact}>
      {state.state === 'exposure'
        ? <ExposureView key={state.exposure.visit} state={state} actions={actions} />
        : <Notice state={state} actions={actions} />}
      {actions.check && actions.checkPage && <CheckBox check={actions.check} open={actions.checkPage} />}
    </ContactContext.Provider></WordsContext.Provider>
  );
}
