/**
 * The journal: browser events in, visits out. Plain data, no clock, no browser, no disk.
 *
 * An event may come late, twice, or not at all. What is waiting for another event is settled by event time, so the same events
 * give the same visits whenever they are replayed.
 */
import { BOUNDS, type Bounds } from './bounds.ts';
import { accessChanged, addressChanged, committed, documentFound } from './navigation.ts';
import { frameCommitted } from './frames.ts';
import { navigationFailed } from './join.ts';
import { pruneAll, settle } from './prune.ts';
import { acceptRequest } from './requests.ts';
import { readSnapshot, writeIndex, writeSnapshot, type JournalIndex, type Snapshot } from './snapshot.ts';
import { State, type KeptVisit } from './state.ts';
import { tabClosed, tabKnown, tabReplaced } from './tabs.ts';
import { tabOf } from './attribution.ts';
import { UNOBSERVANT } from './signs.ts';
import type { BrowserEvent, Classifier, Observer, Time } from './types.ts';

/** An event this much older than the latest means that the clock was set back. Milliseconds. */
const CLOCK_SET_BACK = 60_000;

export class Journal {
  readonly #state: State;

  /** @param bounds replaces single bounds, for tests and small devices. @param observer the detectors' eyes. */
  constructor(classifier: Classifier, bounds: Partial<Bounds> = {}, observer: Observer = UNOBSERVANT) {
    this.#state = new State(classifier, { ...BOUNDS, ...bounds }, observer);
  }

  /**
   * A journal that goes on where another one stopped.
   * @param saved as `snapshot` gave it or as storage kept it; what does not fit is left out.
   * @param catalogue version of the classifier's catalogue: rows of another one mean nothing.
   * @returns the journal, and one line for each record refused.
   */
  static restore(classifier: Classifier, saved: { index: unknown; visits: Iterable<unknown> }, catalogue: string, bounds: Partial<Bounds> = {}, observer: Observer = UNOBSERVANT): { journal: Journal; refused: string[] } {
    const journal = new Journal(classifier, bounds, observer);
    return { journal, refused: readSnapshot(journal.#state, saved, catalogue) };
  }

  /** Everything known to be public, as JSON. It shares lists with the journal: write it before the next event. */
  snapshot(catalogue: string): Snapshot {
    return writeSnapshot(this.#state, catalogue);
  }

  /** The part of the snapshot that is no visit: which tabs are public. */
  index(): JournalIndex {
    return writeIndex(this.#state);
  }

  /**
   * Takes one event of the browser. Never throws on what a page can cause.
   * @returns the visits that changed. What was forgotten meanwhile is told by `takeRemoved`.
   */
  accept(event: BrowserEvent): KeptVisit[] {
    const state = this.#state;
    this.#hear(event.at);
    this.#dispatch(event);
    settle(state);
    if (state.visits.size > state.bounds.visits) pruneAll(state);
    return this.#takeTouched();
  }

  /** Lets event time pass without an event: what waited for it is decided. @returns the visits that changed. */
  settle(at: Time): KeptVisit[] {
    this.#hear(at);
    settle(this.#state);
    return this.#takeTouched();
  }

  /** When something has to be settled at the latest, in event time; Infinity when nothing waits. */
  get due(): Time {
    return this.#state.due;
  }

  #hear(at: Time): void {
    const state = this.#state;
    if (state.begun === 0) state.begun = at;
    if (at > state.now || at < state.now - CLOCK_SET_BACK) state.now = at;
  }

  #dispatch(event: BrowserEvent): void {
    const state = this.#state;
    switch (event.kind) {
      case 'navigation-committed': return committed(state, event);
      case 'frame-committed': return frameCommitted(state, event);
      case 'navigation-failed': return navigationFailed(state, tabOf(state, event.tabId), event.url, event.error, event.at);
      case 'address-changed': return addressChanged(state, event);
      case 'tab-known': return tabKnown(state, tabOf(state, event.tabId), event.private, event.at);
      case 'tab-closed': return tabClosed(state, event.tabId, event.at);
      case 'tab-replaced': return tabReplaced(state, event.from, event.to, event.at);
      case 'access': return accessChanged(state, event.granted, event.at);
      case 'document-found': return documentFound(state, event);
      default: return acceptRequest(state, event);
    }
  }

  #takeTouched(): KeptVisit[] {
    const changed = [...this.#state.touched].filter((v) => this.#state.visits.get(v.id) === v);
    this.#state.touched.clear();
    return changed;
  }

  /** Ids of visits forgotten since the last call: closed private tabs, merged records, the bounds. */
  takeRemoved(): string[] {
    const ids = [...this.#state.removed];
    this.#state.removed.clear();
    return ids;
  }

  /** The committed document shown in a tab; undefined for the browser's own pages and before anything was seen. */
  current(tabId: number): KeptVisit | undefined {
    const visit = this.#state.current(tabOf(this.#state, tabId));
    return visit && (visit.host !== '' || visit.requests > 0) ? visit : undefined;
  }

  visit(id: string): KeptVisit | undefined {
    return this.#state.visits.get(id);
  }

  visits(): Iterable<KeptVisit> {
    return this.#state.visits.values();
  }

  forget(id: string): void {
    const visit = this.#state.visits.get(id);
    if (visit) this.#state.remove(visit);
  }
}
