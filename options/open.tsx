/** Keeps the options on the screen: every change is saved first and painted after, in the language chosen by then. */
import { render } from 'preact';
import type { HistoryRequest, HistoryState, Outcome } from '../src/memory/history/types.ts';
import type { SettingsPatch } from '../src/memory/settings.ts';
import type { Settings } from '../src/memory/types.ts';
import type { Words } from '../src/ui/words/words.ts';
import { groupIn } from './groups.ts';
import type { ListHands } from './lists/hands.ts';
import { Options } from './options.tsx';
import type { OptionsActions, OptionsState } from './state.ts';
import type { TransferHands } from './transfer/hands.ts';

/** What the page cannot do by itself: the browser does it, or a fixture pretends to. */
export interface Hands {
  settings(): Promise<Settings>;
  /** Rejects when nothing was stored. */
  save(patch: SettingsPatch): Promise<Settings>;
  permissions(): Promise<OptionsState['permissions']>;
  askToNotify(): Promise<boolean>;
  askToSeeSites(): Promise<boolean>;
  giveUpNotifying(): Promise<boolean>;
  /** undefined when the worker does not say. */
  history(): Promise<HistoryState | undefined>;
  tellHistory(request: HistoryRequest): Promise<Outcome>;
  transfer: TransferHands;
  lists?: ListHands;
  /** Rejects when something may be left. */
  erase(): Promise<unknown>;
}

/** The worker hears of a changed option by itself; what that does to the history can be seen after about this time. Milliseconds. */
const SOON = 1_000;

export function open(root: HTMLElement, first: OptionsState, hands: Hands, wordsFor: (settings: Settings) => Words): void {
  let state = first;
  let saved: 'yes' | 'refused' = 'yes';

  const paint = (patch: Partial<OptionsState>): void => {
    state = { ...state, ...patch };
    const words = wordsFor(state.settings);
    document.documentElement.lang = words.language;
    document.title = `Testigo · ${words.say('options-title')}`;
    render(<Options state={state} words={words} actions={actions} saved={saved} />, root);
    document.documentElement.dataset.state = 'ready';
  };

  const asked = async (question: Promise<boolean>): Promise<boolean> => {
    const given = await question.catch(() => false);
    paint({ permissions: await hands.permissions() });
    return given;
  };

  const lookAtHistory = async (): Promise<void> => paint({ history: await hands.history().catch(() => undefined) });

  const actions: OptionsActions = {
    async change(patch) {
      const settings = await hands.save(patch).catch(() => undefined);
      saved = settings ? 'yes' : 'refused';
      paint(settings ? { settings } : {});
      if ('history' in patch || 'atRisk' in patch) setTimeout(() => void lookAtHistory(), SOON);
      // Nobody is to be notified any more: the permission goes back to the browser.
      if (settings && !Object.values(settings.alerts.levels).includes('notification') && state.permissions.notifications) await asked(hands.giveUpNotifying());
      return settings !== undefined;
    },
    askToNotify: () => asked(hands.askToNotify()),
    askToSeeSites: () => asked(hands.askToSeeSites()),
    async history(request) {
      const outcome = await hands.tellHistory(request).catch(() => 'failed' as const);
      await lookAtHistory();
      return outcome;
    },
    async importDays(days) {
      const imported = await hands.transfer.importDays(days).catch(() => ({ outcome: 'failed' as const }));
      await lookAtHistory();
      return imported;
    },
    transfer: hands.transfer,
    ...(hands.lists ? { lists: hands.lists } : {}),
    async erase() {
      const gone = await hands.erase().then(() => true, () => false);
      const settings = await hands.settings().catch(() => undefined);
      if (settings) paint({ settings });
      await lookAtHistory();
      return gone;
    },
  };
  paint({});
  goTo(location.hash);
  addEventListener('hashchange', () => goTo(location.hash));
}

/** The groups are painted after the browser looked for the one in the address. */
function goTo(hash: string): void {
  const group = groupIn(hash);
  const title = group && document.getElementById(`${group}-title`);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView();
}
