/** What was changed on this page, so that it can be taken back, the last first. Held by the page alone and gone with it. */
import type { SettingsChange } from '../src/memory/settings-change.ts';

/** More than anybody takes back; each holds only what changed. */
const MOST = 100;

export class Undo {
  #steps: (readonly SettingsChange[])[] = [];

  get size(): number {
    return this.#steps.length;
  }

  add(changes: readonly SettingsChange[]): void {
    this.#steps = [...this.#steps, changes].slice(-MOST);
  }

  /** @returns what is to be taken back next; it stays until `taken` */
  last(): readonly SettingsChange[] | undefined {
    return this.#steps.at(-1);
  }

  taken(changes: readonly SettingsChange[]): void {
    this.#steps = this.#steps.filter((step) => step !== changes);
  }

  /** After everything was erased: what was there must not come back. */
  forget(): void {
    this.#steps = [];
  }
}
