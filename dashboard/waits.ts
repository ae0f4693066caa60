/**
 * The questions to the worker that are not answered yet. A question begins here when it is put, and ends with its answer or when nobody
 * wants it any more; in between the person may stop waiting for all of them, and put them again later.
 */
import { createContext } from 'preact';

/** How to give a question up, and how to put it again. */
export interface Wait { stop(): void; again(): void }

/** `stopped`: the person gave up at least one, and nobody is waited for. */
export type Waited = 'nothing' | 'waiting' | 'stopped';

export class Waits {
  readonly #open = new Set<Wait>();
  readonly #stopped = new Set<Wait>();
  readonly #heard = new Set<() => void>();

  get state(): Waited {
    if (this.#open.size > 0) return 'waiting';
    return this.#stopped.size > 0 ? 'stopped' : 'nothing';
  }

  /** @returns what ends it, whether it was stopped or not */
  begin(wait: Wait): () => void {
    this.#open.add(wait);
    this.#tell();
    return () => {
      if (this.#open.delete(wait) || this.#stopped.delete(wait)) this.#tell();
    };
  }

  /** A late answer is dropped by whoever asked. */
  stop(): void {
    const given = [...this.#open];
    this.#open.clear();
    for (const wait of given) {
      this.#stopped.add(wait);
      wait.stop();
    }
    this.#tell();
  }

  again(): void {
    const given = [...this.#stopped];
    this.#stopped.clear();
    this.#tell();
    for (const wait of given) wait.again();
  }

  /** @returns a function that stops listening */
  listen(heard: () => void): () => void {
    this.#heard.add(heard);
    return () => void this.#heard.delete(heard);
  }

  #tell(): void {
    for (const heard of this.#heard) heard();
  }
}

/** Of the dashboard that is shown. */
export const WaitsContext = createContext(new Waits());
