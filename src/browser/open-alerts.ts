/** What belongs to alerts in the worker: badge and notifications, their log, what waits, and the pages' questions about them. */
import browser from 'webextension-polyfill';
import { AlertLedger } from '../memory/alert-ledger.ts';
import { AlertLog } from '../memory/alerts/alert-log.ts';
import { WaitingAlerts } from '../memory/alerts/waiting-alerts.ts';
import { settingsKey } from '../memory/key-file.ts';
import { holding, nextEnd } from '../memory/mutes.ts';
import type { StorageArea } from '../memory/private-guard.ts';
import { sealedSettings } from '../memory/sealed-settings.ts';
import { changeSettings, SETTINGS_LOCK } from '../memory/settings.ts';
import { Announcer } from '../witness/announcer.ts';
import { alertClock } from './alert-clock.ts';
import { evidenceOf } from './alert-evidence.ts';
import type { Answers } from './answer-pages.ts';
import type { LiveSettings } from './live-settings.ts';
import { mayNotify, notify, openOnClick } from './notifications.ts';
import { paintBadge } from './paint-badge.ts';

interface Around {
  settings: LiveSettings;
  session: StorageArea;
  private: boolean;
  /** Salted for this session. */
  hash: Promise<(text: string) => string>;
  now(): number;
  /** A mute ended: badges are painted anew. */
  refresh(): Promise<void>;
}

export interface Alerts {
  announcer: Announcer;
  /** To be called when the settings were read or have changed. */
  look(): void;
  forget(): Promise<void>;
  answers: Pick<Answers, 'alert-log' | 'alert-log-erase' | 'alert-test'>;
}

/** Registers its listeners at once. */
export function openAlerts({ settings, session, private: inPrivate, hash, now, refresh }: Around): Alerts {
  const log = new AlertLog(session);
  const waiting = new WaitingAlerts(session);
  const announcer = new Announcer({
    settings: () => settings.current, languages: () => [browser.i18n.getUILanguage()], ledger: new AlertLedger(session), log, waiting, now,
    paint: paintBadge, mayNotify, notify, waits: () => look(),
    noticeId: async (visit) => `alert/${(await hash)(visit)}`,
  });
  const look = alertClock(async () => {
    await endMutes(settings, now(), refresh);
    const ends = [nextEnd(settings.current.muted, now()), await announcer.catchUp()].filter((end) => end !== undefined);
    return ends.length > 0 ? Math.min(...ends) : undefined;
  });
  openOnClick(evidenceOf(log, session));
  return {
    announcer, look,
    async forget() {
      await session.remove(['notified', 'alert-log', 'alerts-waiting']).catch(() => undefined);
      await announcer.forget();
    },
    answers: {
      'alert-log': async (_request, hidden) => (hidden || inPrivate ? [] : log.rows()),
      'alert-log-erase': async () => { await log.erase(); },
      'alert-test': async (_request, hidden) => (hidden || inPrivate ? 'failed' : announcer.test()),
    },
  };
}

/** The name of what was muted for a while does not stay on the disk after that. Settings that could not be read lose nothing. */
async function endMutes(settings: LiveSettings, now: number, refresh: () => Promise<void>): Promise<void> {
  const { muted } = settings.current;
  if (!settings.known || holding(muted, now).length === muted.length) return;
  await navigator.locks.request(SETTINGS_LOCK, () => changeSettings(sealedSettings(browser.storage.local, settingsKey), (current) => ({ muted: holding(current.muted, now) })));
  await refresh();
}
