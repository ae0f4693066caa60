/** What an exposure does outside of the pages: the badge of its tab, and at times a notification. */
import type { Finding } from '../detectors/types.ts';
import { badgeOf } from '../exposure/badge.ts';
import type { Badge, Exposure } from '../exposure/types.ts';
import type { AlertLedger } from '../memory/alert-ledger.ts';
import { isMuted } from '../memory/mutes.ts';
import type { Settings } from '../memory/types.ts';
import { languageFor } from '../ui/words/language.ts';
import { wordsIn } from '../ui/words/files.ts';
import { deserving, subjectOf } from './deserves.ts';

export interface Means {
  settings(): Settings;
  /** The browser's languages, the preferred one first. */
  languages(): string[];
  ledger: AlertLedger;
  now(): number;
  /** @param tabId undefined for every tab without a badge of its own. */
  paint(tabId: number | undefined, badge: Badge, title: string): Promise<void>;
  mayNotify(): Promise<boolean>;
  notify(card: string, title: string, message: string): Promise<void>;
}

export class Announcer {
  readonly #means: Means;
  readonly #painted = new Map<number, string>();
  /** The data that ships could not be read; nothing takes that back. */
  #failed = false;

  constructor(means: Means) {
    this.#means = means;
  }

  /** Paints the badge when it changed, and tells what deserves to be told. */
  show(exposure: Exposure): void {
    const settings = this.#means.settings();
    const muted = isMuted(settings.muted, exposure.site, this.#means.now());
    const badge = badgeOf({ state: 'exposure', exposure, muted });
    const title = this.#say(muted ? 'badge-title-muted' : `badge-title-${badge.level}`, { count: exposure.thirdParties });
    this.#paint(exposure, settings.badge ? badge : { text: '', level: 'none' }, title);
    this.tell(exposure);
  }

  /** Tells what deserves to be told, and paints nothing. */
  tell(exposure: Exposure): void {
    for (const finding of deserving(exposure, this.#means.settings(), this.#means.now())) void this.#tell(finding);
  }

  /** Host access is missing (`blind`), or the data that ships cannot be read (`unknown`): every tab says so. */
  async blind(why: 'blind' | 'unknown'): Promise<void> {
    if (why === 'unknown') this.#failed = true;
    const tabs = [undefined, ...this.#painted.keys()];
    this.#painted.clear();
    await Promise.all(tabs.map((tabId) => this.#means.paint(tabId, { text: '?', level: 'unknown' }, this.#say(`badge-title-${why}`))));
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

  /** The permission first: a claim that tells nobody would silence the indicator for a week. A ledger that fails silences nothing. */
  async #tell(finding: Finding): Promise<void> {
    if (!(await this.#means.mayNotify())) return;
    const isNew = await this.#means.ledger.claim(subjectOf(finding), this.#means.now()).catch(() => true);
    if (isNew) await this.#means.notify(finding.card, this.#say(`notify-${finding.level}-title`), this.#say(`notify-${finding.level}-body`));
  }

  #say(id: string, args?: Record<string, number>): string {
    return wordsIn(languageFor(this.#means.settings().language, this.#means.languages())).say(id, args);
  }
}
