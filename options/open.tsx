/** Keeps the options on the screen: every change is saved first and painted after, in the language chosen by then. */
import { render } from 'preact';
import type { HistoryRequest, HistoryState, Outcome } from '../src/memory/history/types.ts';
import { differences, patchOf, withChanges, type SettingsChange } from '../src/memory/settings-change.ts';
import { parseSettings, type SettingsPatch } from '../src/memory/settings.ts';
import type { Settings } from '../src/memory/types.ts';
import type { Words } from '../src/ui/words/words.ts';
import { canNotify } from '../src/memory/alerts/reach.ts';
import type { AlertHands } from './alerts/hands.ts';
import { groupIn } from './groups.ts';
import type { ListHands } from './lists/hands.ts';
import { isTyping } from './is-typing.ts';
import { lossesOf, type Loss } from './loss.ts';
import { Options } from './options.tsx';
import type { OptionsActions, OptionsState, Saved } from './state.ts';
import type { TransferHands } from './transfer/hands.ts';
import { Undo } from './undo.ts';

/** What the page cannot do by itself: the browser does it, or a fixture pretends to. */
export interface Hands {
  settings(): Promise<Settings>;
  /** Told whenever they were changed, also by another page; `gone` when all were erased. */
  onSettings?(run: (what: 'changed' | 'gone') => void): void;
  /** Makes these changes to what is stored by then; `patch` is what that comes to if nobody else changed it meanwhile. Rejects when nothing was stored. */
  save(patch: SettingsPatch, changes: readonly SettingsChange[]): Promise<Settings>;
  permissions(): Promise<OptionsState['permissions']>;
  askToNotify(): Promise<boolean>;
  askToSeeSites(): Promise<boolean>;
  giveUpNotifying(): Promise<boolean>;
  /** undefined when the worker does not say. */
  history(): Promise<HistoryState | undefined>;
  tellHistory(request: HistoryRequest): Promise<Outcome>;
  transfer: TransferHands;
  alerts?: AlertHands;
  lists?: ListHands;
  /** Asked again whenever the settings were changed. */
  organisation?(): Promise<Pick<OptionsState, 'policy' | 'policyFaults'>>;
  stop?: OptionsActions['stop'];
  /** Rejects when something may be left. */
  erase(): Promise<unknown>;
}

/** The worker hears of a changed option by itself; what that does to the history can be seen after about this time. Milliseconds. */
const SOON = 1_000;

export function open(root: HTMLElement, first: OptionsState, hands: Hands, wordsFor: (settings: Settings) => Words): void {
  let state = first;
  let saved: Saved = { state: 'rest' };
  const steps = new Undo();

  const paint = (patch: Partial<OptionsState>): void => {
    state = { ...state, ...patch };
    const words = wordsFor(state.settings);
    document.documentElement.lang = words.language;
    document.title = `Testigo · ${words.say('options-title')}`;
    render(<Options state={state} words={words} actions={actions} saved={saved} steps={steps.size} />, root);
    document.documentElement.dataset.state = 'ready';
  };

  const asked = async (question: Promise<boolean>): Promise<boolean> => {
    const given = await question.catch(() => false);
    paint({ permissions: await hands.permissions() });
    return given;
  };

  const forget = (): void => {
    steps.forget();
    saved = { state: 'rest' };
  };

  const lookAtHistory = async (): Promise<void> => paint({ history: await hands.history().catch(() => undefined) });

  /** @returns whether the browser stored it */
  const save = async (changes: readonly SettingsChange[], side: 'before' | 'after', losses: readonly Loss[]): Promise<boolean> => {
    const wanted = side === 'after' ? changes : changes.map(turned);
    const patch = patchOf(withChanges(state.settings, wanted, 'after'), wanted);
    const settings = await hands.save(patch, wanted).catch(() => undefined);
    saved = settings ? { state: side === 'after' ? 'saved' : 'undone', changes, losses } : { state: 'refused' };
    if (settings && side === 'after') steps.add(changes);
    if (settings && side === 'before') steps.taken(changes);
    paint(settings ? { settings } : {});
    if ('history' in patch || 'atRisk' in patch) setTimeout(() => void lookAtHistory(), SOON);
    // Nobody is to be notified any more: the permission goes back to the browser.
    if (settings && !notifies(settings) && state.permissions.notifications) await asked(hands.giveUpNotifying());
    return settings !== undefined;
  };
  const losses = async (patch: SettingsPatch): Promise<Loss[]> => {
    const shortens = patch.history !== undefined && patch.history < state.settings.history;
    if (!shortens && patch.atRisk !== true) return [];
    return lossesOf(state.settings, patch, await hands.transfer.days(), hands.transfer.today());
  };

  const actions: OptionsActions = {
    async change(patch) {
      const changes = differences(state.settings, parseSettings({ ...state.settings, ...patch }));
      if (changes.length === 0) return true;
      return save(changes, 'after', await losses(patch).catch(() => []));
    },
    losses,
    async undo(sure) {
      const changes = steps.last();
      if (!changes) return;
      const before = withChanges(state.settings, changes, 'before');
      // Asked for in the click itself; without it the levels come back, and their section says that the permission is missing.
      if (notifies(before) && !notifies(state.settings) && !state.permissions.notifications) await asked(hands.askToNotify());
      const lost = await losses(patchOf(before, changes)).catch(() => []);
      if (lost.length > 0 && sure === undefined) saved = { state: 'asking', losses: lost };
      else await save(changes, 'before', lost);
      paint({});
    },
    dismiss() {
      saved = { state: 'rest' };
      paint({});
    },
    askToNotify: () => asked(hands.askToNotify()),
    askToSeeSites: () => asked(hands.askToSeeSites()),
    async history(request) {
      const outcome = await hands.tellHistory(request).catch(() => 'failed' as const);
      await lookAtHistory();
      return outcome;
    },
    async importDays(file, handed, changes = [], chosen) {
      const imported = await hands.transfer.importDays(file, handed, changes, chosen).finally(lookAtHistory);
      if (imported.outcome !== 'done' || changes.length === 0) return imported;
      steps.add(changes);
      saved = { state: 'saved', changes, losses: [] };
      const settings = await hands.settings().catch(() => undefined);
      paint(settings ? { settings } : {});
      return imported;
    },
    transfer: hands.transfer,
    ...(hands.alerts ? { alerts: hands.alerts } : {}),
    ...(hands.lists ? { lists: hands.lists } : {}),
    ...(hands.stop ? { stop: hands.stop } : {}),
    async erase() {
      const gone = await hands.erase().then(() => true, () => false);
      forget();
      const settings = await hands.settings().catch(() => undefined);
      if (settings) paint({ settings });
      await lookAtHistory();
      return gone;
    },
  };

  let reading = 0;
  hands.onSettings?.((what) => {
    if (what === 'gone') forget();
    const turn = reading += 1;
    void Promise.all([hands.settings(), hands.organisation?.()]).then(([settings, set]) => { if (turn === reading) paint({ settings, ...set }); }, () => undefined);
  });
  document.addEventListener('keydown', (event) => {
    if (!isUndo(event)) return;
    event.preventDefault();
    void actions.undo();
  });
  paint({});
  goTo(location.hash);
  addEventListener('hashchange', () => goTo(location.hash));
}

const turned = ({ at, ...sides }: SettingsChange): SettingsChange => ({ at, ...('after' in sides ? { before: sides.after } : {}), ...('before' in sides ? { after: sides.before } : {}) });
const notifies = ({ alerts }: Settings): boolean => canNotify(alerts);

/** Where a text is typed, the keys take back typing. */
const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey && !isTyping(target);

/** The groups are painted after the browser looked for the one in the address. */
function goTo(hash: string): void {
  const group = groupIn(hash);
  const title = group && document.getElementById(`${group}-title`);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView();
}
