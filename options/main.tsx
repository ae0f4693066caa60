/** Opens the options: a fixture when the address asks for one, else what the browser has stored. */
import catalogue from '../catalogue/version.json' with { type: 'json' };
import { localTime } from '../src/memory/history/calendar.ts';
import { homeCountryOf } from '../src/memory/home-country.ts';
import { parseSettings } from '../src/memory/settings.ts';
import type { Language } from '../src/memory/types.ts';
import { loadCounts } from '../src/ui/catalogue-counts.ts';
import { readFragment } from '../src/ui/fragment.ts';
import { wordsIn } from '../src/ui/words/files.ts';
import { languageFor } from '../src/ui/words/language.ts';
import { open } from './open.tsx';
import { saveFile } from './transfer/save-file.ts';

async function openFixture(root: HTMLElement, name: string, forced: Language | undefined): Promise<void> {
  const [{ FIXTURES }, { fixtureAlerts }, { fixtureLists }, { LIST_STATES }] = await Promise.all([import('./fixtures/index.ts'), import('./fixtures/alerts.ts'), import('./fixtures/lists.ts'), import('./fixtures/list-states.ts')]);
  const first = FIXTURES[name];
  if (!first) return;
  let { settings, permissions } = first;
  const given = async (patch: Partial<typeof permissions>): Promise<boolean> => { permissions = { ...permissions, ...patch }; return true; };
  open(root, first, {
    settings: async () => settings,
    save: async (patch) => (settings = parseSettings({ ...settings, ...patch })),
    permissions: async () => permissions,
    askToNotify: () => given({ notifications: true }),
    askToSeeSites: () => given({ sites: true }),
    giveUpNotifying: () => given({ notifications: false }),
    history: async () => first.history,
    tellHistory: async () => 'done',
    transfer: { days: async () => daysBefore('2026-11-22', first.history?.days ?? 0), day: async () => undefined, importDays: async () => ({ outcome: 'failed' }), save: () => undefined, today: () => '2026-11-22' },
    alerts: fixtureAlerts(name, () => permissions.notifications),
    lists: fixtureLists(LIST_STATES[name] ?? { lists: [] }),
    stop: async () => ({ on: settings.stop, hosts: settings.stop ? 355 : 0, urls: settings.stop ? 1 : 0, left: 0 }),
    erase: async () => { settings = parseSettings(undefined); },
  }, (chosen) => wordsIn(languageFor(chosen.language ?? forced, navigator.languages)));
}

/** So many days up to that one. */
const daysBefore = (last: string, count: number): string[] => Array.from({ length: count }, (_, back) => new Date(Date.parse(last) - back * 86_400_000).toISOString().slice(0, 10)).reverse();

async function openStored(root: HTMLElement): Promise<void> {
  const [extension, { listHands }, { besideHands, importAll }] = await Promise.all([import('../src/ui/extension.ts'), import('../src/ui/lists-extension.ts'), import('../src/ui/transfer-extension.ts')]);
  const permissions = async () => {
    const [sites, notifications] = await Promise.all([extension.maySeeSites(), extension.mayNotify()]);
    return { sites, notifications };
  };
  const [settings, given, selfRequests, history, set] = await Promise.all([
    extension.getSettings().catch(() => parseSettings(undefined)), permissions(), extension.ask({ ask: 'self-requests' }).catch(() => undefined), extension.historyState(),
    extension.organisation().catch(() => ({})),
  ]);
  open(root, {
    settings, permissions: given,
    private: extension.inPrivateWindow(),
    guess: homeCountryOf(Intl.DateTimeFormat().resolvedOptions().timeZone),
    history,
    selfRequests: typeof selfRequests === 'number' ? selfRequests : undefined,
    id: extension.ownId(), ...set,
    version: extension.version(), catalogue: catalogue.version, counts: await loadCounts(),
  }, {
    settings: extension.getSettings, onSettings: extension.onSettings, save: (_, changes) => extension.makeChanges(changes), permissions,
    askToNotify: extension.askToNotify, askToSeeSites: extension.askToSeeSites, giveUpNotifying: extension.giveUpNotifying,
    history: extension.historyState, tellHistory: extension.tellHistory,
    transfer: {
      days: async () => (await extension.historyDays()).map(({ day }) => day).sort(),
      day: extension.exportDay, importDays: importAll, beside: besideHands(), save: saveFile, today: () => localTime(Date.now()).day,
    },
    lists: listHands(),
    organisation: extension.organisation,
    stop: extension.stopState,
    alerts: { log: extension.alertLog, onLog: extension.onAlertLog, eraseLog: extension.eraseAlertLog, test: extension.testAlert },
    erase: () => extension.ask({ ask: 'erase' }),
  }, (chosen) => wordsIn(languageFor(chosen.language, extension.browserLanguages())));
}

const root = document.getElementById('root');
const { fixture, language } = readFragment(location.hash);
if (root) void (fixture === undefined ? openStored(root) : openFixture(root, fixture, language));
