/** The wiring diagram: every listener is registered here, in the worker's first tick, and handed to whom it concerns. */
import browser from 'webextension-polyfill';
import { answerPages } from './browser/answer-pages.ts';
import { api } from './browser/api.ts';
import { openCheck } from './browser/check-links.ts';
import { daily, setDaily } from './browser/daily.ts';
import { deeperLook } from './browser/deeper-look.ts';
import { listen, type Listening } from './browser/listen.ts';
import { openKeptLists } from './browser/kept-lists.ts';
import { openAlerts } from './browser/open-alerts.ts';
import { holdNavigations } from './browser/held.ts';
import { historyAnswers, openHistory } from './browser/open-history.ts';
import { openOverview } from './browser/open-overview.ts';
import { catalogueIndicators, boot as shipped, knowledge as known } from './browser/packaged-data.ts';
import { popupState } from './browser/popup-state.ts';
import { SelfRequests } from './browser/self-requests.ts';
import { remindOfLetters } from './browser/letter-reminders.ts';
import { LiveSettings } from './browser/live-settings.ts';
import { watchPolicy } from './browser/managed-policy.ts';
import { StopRules } from './browser/stop-rules.ts';
import { takeBackStoppedImport } from './browser/stopped-import.ts';
import { sweep } from './browser/sweep.ts';
import { watchAccess } from './browser/watch-access.ts';
import { toRecord } from './journal/record.ts';
import type { KeptVisit } from './journal/state.ts';
import { observerWith } from './detectors/observer.ts';
import { guarded } from './memory/private-guard.ts';
import { saltedHash, sessionSalt } from './memory/salted-hash.ts';
import { VisitStore } from './memory/visit-store.ts';
import { languageFor } from './ui/words/language.ts';
import { wordsIn } from './ui/words/files.ts';
import { Witness } from './witness/witness.ts';

/** Chrome's second worker, for private windows: it shares `storage.*` with the first and so may not write there. */
const inPrivate = browser.extension.inIncognitoContext === true;
const session = guarded(browser.storage.session, { private: inPrivate });
const later = (milliseconds: number, run: () => void): void => { setTimeout(run, milliseconds); };
const now = (): number => Date.now();

const settings = new LiveSettings();
const self = new SelfRequests(browser.runtime.getURL(''), (count) => { session.set({ 'self-requests': count }).catch(() => undefined); });
const lists = openKeptLists({ boot: shipped, knowledge: known, private: inPrivate, now, later });
const { boot, knowledge } = lists;
const policy = watchPolicy({ boot: shipped, knowledge: known, session, private: inPrivate, now });
let version = '';
boot.then((index) => { version = index.version; }, () => undefined);

const store = new VisitStore<KeptVisit>(session, { private: inPrivate, later, write: (visit) => ({ ...toRecord(visit, version), ...lists.namedBy(visit) }) });
const hash = sessionSalt(session).then(saltedHash);
const history = openHistory(session, { private: inPrivate, hash, later, now });
const alerts = openAlerts({ settings, session, private: inPrivate, hash, now, refresh: () => witness.refresh() });
const { announcer } = alerts;
const witness = new Witness({
  boot, knowledge, store, history, later, now,
  observer: hash.then(observerWith),
  home: () => settings.home(),
  show: (exposure) => announcer.show(exposure),
  tell: (exposure) => announcer.tell(exposure),
  failed: () => { void announcer.blind('unknown'); },
  recall: (records) => lists.recall(records),
});
const overview = openOverview({ witness, history, session, private: inPrivate, known: settings.ready, atRisk: () => settings.current.atRisk, now, later });

const check = openCheck({ boot, knowledge, session, private: inPrivate, now });

const stop = new StopRules({ catalogue: catalogueIndicators, listed: () => lists.entries(), session, private: inPrivate, now });
const held = holdNavigations({ boot, knowledge, session, private: inPrivate, now, later });

const listening: Listening = { accept: (event) => held.through(event, (seen) => witness.accept(seen)), self, context: inPrivate ? { private: true } : {}, now };
listen(api, listening);
watchAccess((granted) => {
  witness.accept({ kind: 'access', at: now(), granted });
  if (!granted) void announcer.blind('blind');
  else void announcer.seeing().then(() => witness.refresh());
});
const lookDeeper = deeperLook(api, listening);
const lookAtLetters = remindOfLetters(settings, now);
settings.onChange(() => {
  lookDeeper(settings.current.deeper);
  lookAtLetters();
  alerts.look();
  if (settings.known && !inPrivate) {
    history.configure(settings.current).catch(() => undefined); // its state says what is wrong
    setDaily(settings.current.history > 0 || settings.current.stop).catch(() => undefined);
    stop.configure(settings.current.stop);
  }
  check.hang(wordsIn(languageFor(settings.current.language, [browser.i18n.getUILanguage()])));
  void witness.refresh();
});
lists.onChange(() => {
  stop.refresh();
  void witness.refresh();
});
daily(() => {
  history.keepHouse().catch(() => undefined);
  stop.refresh();
});
void settings.ready.then(() => takeBackStoppedImport((day) => history.eraseDay(day))).catch(() => undefined);
answerPages({
  popup: ({ tabId }) => popupState(tabId, witness, settings, () => store.state),
  erase: async () => {
    await witness.erase();
    await history.erase();
    await lists.erase();
    await settings.erase();
    await policy.again().catch(() => undefined); // what an organisation set is not the person's to erase
    await overview.forget();
    await check.forget();
    await held.forget();
    await alerts.forget();
    // Pages that are open are not looked up again: erased is erased. Their popup says that they were not observed.
  },
  'self-requests': async () => self.count,
  ...historyAnswers(history),
  ...overview.answers,
  ...check.answers,
  ...alerts.answers,
  stop: () => stop.state(),
  ...held.answers,
});

// Without a listener here an event page may not run at all in a session of Firefox.
browser.runtime.onStartup.addListener(() => undefined);
browser.runtime.onInstalled.addListener(() => undefined);

const started = now();
void session.get('self-requests').then((kept) => self.restore(kept['self-requests']), () => undefined);
// A page that is known costs nothing; one whose record was lost must not pass for a quiet one.
void witness.ready.then(async (before) => {
  const since = before === 'none' ? 'browser-start' : before === 'idle' ? 'worker-start' : 'worker-killed';
  witness.acceptSweep(await sweep(api, since, started), before);
}).catch(() => undefined);
