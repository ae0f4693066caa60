/** Opens the popup: a fixture when the address asks for one, else the tab named in the address, else the active tab. */
import { render } from 'preact';
import type { PopupState } from '../src/exposure/types.ts';
import type { Contact } from '../src/memory/policy/types.ts';
import { copyText } from '../src/ui/clipboard.ts';
import { readFragment } from '../src/ui/fragment.ts';
import { WordsContext } from '../src/ui/words-context.ts';
import { wordsIn } from '../src/ui/words/files.ts';
import { languageFor } from '../src/ui/words/language.ts';
import type { Words } from '../src/ui/words/words.ts';
import type { PopupActions } from './actions.ts';
import { watch } from './live.ts';
import { Popup } from './popup.tsx';
import { Waiting } from './waiting.tsx';
import { withMuted } from './with-muted.ts';

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no root');

function paint(state: PopupState, words: Words, actions: PopupActions, contact?: Contact): void {
  if (!root) return;
  render(<Popup state={state} words={words} actions={actions} contact={contact} />, root);
  document.documentElement.lang = words.language;
  document.documentElement.dataset.state = 'ready';
}

async function openFixture(name: string, words: Words): Promise<void> {
  const { FIXTURES } = await import('./fixtures/index.ts');
  const nothing = (): void => undefined;
  const show = (state: PopupState): void => paint(state, words, {
    copy: copyText, reload: nothing, grant: nothing, options: nothing,
    mute: async (whom, span) => { if (state.state === 'exposure') show(withMuted(state, whom, span)); return true; },
  });
  show(FIXTURES[name] ?? { state: 'error', what: 'unknown' });
}

async function openTab(): Promise<void> {
  const extension = await import('../src/ui/extension.ts');
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  const [settings, set, tabId] = await Promise.all([extension.getSettings().catch(() => undefined), extension.organisation().catch(() => undefined), Number.isInteger(asked) ? asked : extension.activeTab()]);
  const words = wordsIn(languageFor(settings?.language, extension.browserLanguages()));
  if (root) render(<WordsContext.Provider value={words}><Waiting /></WordsContext.Provider>, root);

  let last: PopupState | undefined;
  const show = (state: PopupState): void => { last = state; paint(state, words, actions, set?.policy.contact); };
  const actions: PopupActions = {
    copy: copyText,
    reload: () => { if (tabId !== undefined) void extension.reload(tabId); window.close(); },
    grant: () => void extension.askToSeeSites(),
    options: (group) => { void extension.openOptions(group).then(() => window.close()); },
    check: extension.checkLinks,
    checkPage: (text) => { void extension.openCheck(text, tabId).then(() => window.close()); },
    mute: (whom, span) => extension.mute(whom, span).then(
      () => { if (last?.state === 'exposure') show(withMuted(last, whom, span)); return true; },
      () => false,
    ),
  };
  if (tabId === undefined) return show({ state: 'browser-page' });
  watch({ stored: () => extension.storedState(tabId), ask: () => extension.ask({ ask: 'popup', tabId }) }, show);
}

const { fixture, language } = readFragment(location.hash);
if (fixture !== undefined) void openFixture(fixture, wordsIn(languageFor(language, navigator.languages)));
else openTab().catch(() => paint({ state: 'error', what: 'unknown' }, wordsIn(languageFor(language, navigator.languages)), {
  copy: copyText, reload: () => undefined, grant: () => undefined, options: () => undefined, mute: async () => false,
}));
