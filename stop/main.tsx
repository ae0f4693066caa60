/** Opens the page: a fixture when the address asks for one, else what the worker says was held in this tab. */
import { render } from 'preact';
import type { HeldReport } from '../src/stop/types.ts';
import { Mark } from '../src/ui/components/mark.tsx';
import { Promised } from '../src/ui/components/promise.tsx';
import type { Contact } from '../src/memory/policy/types.ts';
import { copyText } from '../src/ui/clipboard.ts';
import { ContactContext } from '../src/ui/contact-context.ts';
import { readFragment } from '../src/ui/fragment.ts';
import { WordsContext } from '../src/ui/words-context.ts';
import { wordsIn } from '../src/ui/words/files.ts';
import { languageFor } from '../src/ui/words/language.ts';
import type { Words } from '../src/ui/words/words.ts';
import { Forgotten } from './forgotten.tsx';
import type { StopHands } from './hands.ts';
import { HeldPage } from './held.tsx';

function paint(root: HTMLElement, report: HeldReport | 'forgotten', hands: StopHands, words: Words, contact?: Contact): void {
  document.documentElement.lang = words.language;
  const title = words.say('stop-page');
  document.title = `Testigo · ${title}`;
  render(
    <WordsContext.Provider value={words}><ContactContext.Provider value={contact}>
      <header class="page-top"><Mark /><span>Testigo</span></header>
      <main>{report === 'forgotten' ? <Forgotten back={hands.back} /> : <HeldPage report={report} hands={hands} />}</main>
      <footer class="page-foot"><Promised /></footer>
    </ContactContext.Provider></WordsContext.Provider>,
    root,
  );
  document.documentElement.dataset.state = 'ready';
}

async function openFixture(root: HTMLElement, name: string, words: Words): Promise<void> {
  const { FIXTURES } = await import('./fixtures.ts');
  paint(root, FIXTURES[name] ?? 'forgotten', { back: () => undefined, copy: copyText, once: async () => false }, words);
}

async function openHeld(root: HTMLElement): Promise<void> {
  const extension = await import('../src/ui/extension.ts');
  const [settings, set, report] = await Promise.all([extension.getSettings().catch(() => undefined), extension.organisation().catch(() => undefined), extension.heldHere()]);
  const words = wordsIn(languageFor(settings?.language, extension.browserLanguages()));
  paint(root, report ?? 'forgotten', { back: (steps) => goBack(steps, extension.closeThisTab), copy: copyText, once: extension.openHeldOnce }, words, set?.policy.contact);
}

/** Long enough for the browser to leave this page, where there is somewhere to go. Milliseconds. */
const PATIENCE = 700;

/** The history does not say whether there is a page before: who is still here after a while has none, and the tab goes. */
function goBack(steps: number, close: () => Promise<void>): void {
  history.go(-steps);
  const waiting = setTimeout(() => void close(), PATIENCE);
  addEventListener('pagehide', () => clearTimeout(waiting), { once: true });
}

const root = document.getElementById('root');
const { fixture, language } = readFragment(location.hash);
if (root) void (fixture === undefined ? openHeld(root) : openFixture(root, fixture, wordsIn(languageFor(language, navigator.languages))));
