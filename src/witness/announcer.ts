/** What an exposure does outside of the pages: the badge of its tab, and at times a notification. */
import { badgeOf } from '../exposure/badge.ts';
import type { Badge, Exposure } from '../exposure/types.ts';
import type { AlertLedger } from '../memory/alert-ledger.ts';
import type { AlertLog } from '../memory/alerts/alert-log.ts';
import type { WaitingAlerts } from '../memory/alerts/waiting-alerts.ts';
import { isMuted } from '../memory/mutes.ts';
import type { Settings } from '../memory/types.ts';
import { languageFor } from '../ui/words/language.ts';
import { wordsIn } from '../ui/words/files.ts';
import type { Words } from '../ui/words/words.ts';
import { badgeLevel, deserving } from './deserves.ts';
import { Notifier } from './notifier.ts';

export interface Means {
  settings(): Settings;
  /** The browser's languages, the preferred one first. */
  languages(): string[];
  ledger: AlertLedger;
  log: AlertLog;
  waiting: WaitingAlerts;
  now(): number;
  /** @param tabId undefined for every tab without a badge of its own. */
  paint(tabId: number | undefined, badge: Badge, title: string): Promise<void>;
  mayNotify(): Promise<boolean>;
  /** Id of the notifications about a visit: the same for the same visit, and telling nothing of it. */
  noticeId(visit: string): Promise<string>;
  /** Takes the place of an older one with that id. Rejects where the browser refuses. */
  notify(id: string, title: string, message: string): Promise<void>;
  /** An alert waits: somebody is to call `catchUp`, and again when it says. */
  waits(): void;
}

export class Announcer {
  readonly #means: Means;
  readonly #notifier: Notifier;
  readonly #painted = new Map<number, string>();
  /** The data that ships could not be read; nothing takes that back. */
  #failed = false;

  constructor(means: Means) {
    this.#means = means;
    this.#notifier = new Notifier(means, () => this.#words());
  }

  /** Paints the badge when it changed, and tells what deserves to be told. */
  show(exposure: Exposure): void {
    const settings = this.#means.settings();
    const muted = isMuted(settings.muted, exposure.site, this.#means.now());
    const level = badgeLevel(exposure, settings, this.#means.now());
    const quiet = muted || level === 'quiet';
    const badge = badgeOf({ state: 'exposure', exposure: level === 'quiet' ? exposure : { ...exposure, level }, muted: quiet });
    const title = this.#words().say(muted ? 'badge-title-muted' : level === 'quiet' ? 'badge-title-quiet' : `badge-title-${badge.level}`, { count: exposure.thirdParties });
    this.#paint(exposure, settings.badge ? badge : { text: '', level: 'none' }, title);
    this.tell(exposure);
  }

  /** Tells what deserves to be told, and paints nothing. */
  tell(exposure: Exposure): void {
    const wanted = deserving(exposure, this.#means.settings(), this.#means.now());
    if (wanted.length > 0) this.#notifier.tell(exposure.visit, wanted).catch(() => undefined); // a log that is full hides no alert: it is written last
  }

  /** Tells what had to wait, if its time has come. @returns when to call again, undefined when nothing waits */
  catchUp(): Promise<number | undefined> {
    return this.#notifier.catchUp();
  }

  /** Shows a notification that says that it is a test. */
  test() {
    return this.#notifier.test();
  }

  /** Host access is missing (`blind`), or the data that ships cannot be read (`unknown`): every tab says so. */
  async blind(why: 'blind' | 'unknown'): Promise<void> {
    if (why === 'unknown') this.#failed = true;
    const tabs = [undefined, ...this.#painted.keys()];
    this.#painted.clear();
    await Promise.all(tabs.map((tabId) => this.#means.paint(tabId, { text: '?', level: 'unknown' }, this.#words().say(`badge-title-${why}`))));
  }

  /** Host access is there: tabs of which nothing is known have no badge. */
  async seeing(): Promise<void> {
    if (this.#failed) return;
    await this.forget();
    await this.#means.paint(undefined, { text: '', level: 'none' }, 'Testigo');
  }

  /** Takes back every badge: what it told was erased. */
  async forget(): Promise<void> {
    const tabs = [...this.#painted.keys()];
    this.#painted.clear();
    await Promise.all(tabs.map((tabId) => this.#means.paint(tabId, { text: '', level: 'none' }, 'Testigo')));
  }

  /** The browser clears badges at navigation, so the visit is part of what was painted. */
  #paint({ tabId, visit, since }: Exposure, badge: Badge, title: string): void {
    const key = JSON.stringify([visit, since, badge, title]);
    if (this.#painted.get(tabId) === key) return;
    this.#painted.set(tabId, key);
    void this.#means.paint(tabId, badge, title);
  }

  #words(): Words {
    return wordsIn(languageFor(this.#means.settings().language, this.#means.languages()));
  }
}
