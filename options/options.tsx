/** The options: one section each, in groups as people think of them, saved at once. Nothing here knows the browser, so every state opens as a fixture. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../src/ui/components/mark.tsx';
import { Promised } from '../src/ui/components/promise.tsx';
import { WordsContext } from '../src/ui/words-context.ts';
import type { Words } from '../src/ui/words/words.ts';
import { About } from './about.tsx';
import { Log } from './alerts/log.tsx';
import { Mutes } from './alerts/mutes.tsx';
import { Quiet } from './alerts/quiet.tsx';
import { AlertReach } from './alerts/reach.tsx';
import { AlertTest } from './alerts/test.tsx';
import { Licences } from './about/licences.tsx';
import { Promises } from './about/promises.tsx';
import { Badge } from './badge.tsx';
import { Contents } from './contents.tsx';
import { Deeper } from './deeper.tsx';
import { Erase } from './erase.tsx';
import { Group } from './group.tsx';
import { History } from './history.tsx';
import { HistoryPassphrase } from './history-passphrase.tsx';
import { Home } from './home.tsx';
import { Language } from './language.tsx';
import { Lists } from './lists/lists.tsx';
import { Organisation } from './organisation.tsx';
import { Permissions } from './permissions.tsx';
import { Silence } from './silence.tsx';
import { Stop } from './stop.tsx';
import { filterPage } from './search/filter-page.ts';
import { Search } from './search/search.tsx';
import { SavedBar } from './saved-bar.tsx';
import type { OptionsActions, OptionsState, Saved } from './state.ts';
import { EverythingSection } from './transfer/everything-section.tsx';
import { SettingsSection } from './transfer/settings-section.tsx';

export interface OptionsProps { state: OptionsState; words: Words; actions: OptionsActions; saved: Saved; /** that can be taken back */ steps: number }

export function Options({ state, words, actions, saved, steps }: OptionsProps) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<number>();
  const page = useRef<HTMLElement>(null);
  // Also when what stands there may have changed, and so what is found.
  useLayoutEffect(() => {
    const shown = page.current ? filterPage(page.current, query.trim()) : 0;
    setFound(query.trim() === '' ? undefined : shown);
  }, [query, state, words]);
  return (
    <WordsContext.Provider value={words}>
      <header class="page-top"><Mark /><span>Testigo</span></header>
      <main class="options" ref={page}>
        <h1>{words.say('options-title')}</h1>
        {state.private && <p class="block level-unknown">{words.say('options-private')}</p>}
        <p role="alert" class={saved.state === 'refused' ? 'block level-risk' : 'heard'}>{saved.state === 'refused' && words.say('options-not-saved')}</p>
        <Search query={query} found={found} set={setQuery} />
        <Contents />
        <div class="groups">
          <fieldset class="sections" disabled={state.private}>
            <legend class="heard">{words.say('options-title')}</legend>
            <Group id="alerts">
              <AlertReach state={state} actions={actions} />
              <AlertTest state={state} actions={actions} />
              <Quiet state={state} actions={actions} />
              <Badge state={state} actions={actions} />
              <Mutes state={state} actions={actions} />
              <Log state={state} actions={actions} />
              <Deeper state={state} actions={actions} />
              <Stop state={state} actions={actions} />
            </Group>
            <Group id="remembered">
              <History state={state} actions={actions} />
              {state.settings.history > 0 && state.history && <HistoryPassphrase now={state.history.passphrase} actions={actions} />}
              <EverythingSection state={state} actions={actions} />
              <SettingsSection state={state} actions={actions} />
              <Erase actions={actions} />
            </Group>
            <Group id="lists">{actions.lists && <Lists hands={actions.lists} private={state.private} given={state.given} />}</Group>
            <Group id="looks">
              <Language state={state} actions={actions} />
              <Home state={state} actions={actions} />
            </Group>
            <Group id="organisations">
              <Organisation state={state} actions={actions} />
            </Group>
          </fieldset>
          <Group id="about">
            <About state={state} />
            <Permissions state={state} actions={actions} />
            <Promises />
            <Silence state={state} />
            <Licences />
          </Group>
        </div>
        <SavedBar saved={saved} steps={steps} actions={actions} />
      </main>
      <footer class="page-foot"><Promised /></footer>
    </WordsContext.Provider>
  );
}
