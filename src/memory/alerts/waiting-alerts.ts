/** Alerts that wait to be told, in `storage.session`: each subject once. They are handed out together when it is quiet no longer. */
import type { SessionArea, WaitingAlert } from './types.ts';

const KEY = 'alerts-waiting';
/** More are told as this many. */
const MOST = 200;
/** Those beyond five an hour wait this long. */
const HOUR = 60 * 60 * 1000;

export class WaitingAlerts {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly area: SessionArea) {}

  add(alerts: readonly WaitingAlert[]): Promise<void> {
    return this.#inTurn(async () => {
      const before = await this.#all();
      const fresh = alerts.filter(({ subject }) => !before.some((one) => one.subject === subject));
      if (fresh.length > 0) await this.area.set({ [KEY]: [...before, ...fresh].slice(0, MOST) });
    });
  }

  /** Takes those whose time has come. @param quiet until when it is quiet, undefined when it is not. @returns them, and when to look again */
  take(now: number, quiet: number | undefined): Promise<{ due: WaitingAlert[]; next: number | undefined }> {
    return this.#inTurn(async () => {
      const all = await this.#all();
      if (quiet !== undefined) return { due: [], next: all.length > 0 ? quiet : undefined };
      const later = all.filter(({ why, since }) => why === 'limit' && now < since + HOUR && now >= since);
      const due = all.filter((alert) => !later.includes(alert));
      if (due.length > 0) await (later.length > 0 ? this.area.set({ [KEY]: later }) : this.area.remove(KEY));
      return { due, next: later.length > 0 ? Math.min(...later.map(({ since }) => since + HOUR)) : undefined };
    });
  }

  erase(): Promise<void> {
    return this.area.remove(KEY);
  }

  async #all(): Promise<WaitingAlert[]> {
    const stored = (await this.area.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter((one): one is WaitingAlert => typeof one === 'object' && one !== null && 'subject' in one && 'since' in one && 'why' in one) : [];
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(run);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
