/**
 * The worker's loop: browser events in, stored and shown exposures out. It names no browser API, so tests drive it in Node.
 *
 * Life-cycle: born in the worker's first tick, before anything is loaded. Until the boot index and the session's records are
 * there, events wait in a queue; then they are taken in order. What changed is folded and written through within 250 ms, so a
 * worker stopped at any moment loses at most that. The full knowledge (names, addresses) is asked for at the first fold.
 */
import { elsewhereOf } from '../detectors/elsewhere.ts';
import { fold, PAGE_CAPS } from '../exposure/fold.ts';
import type { Exposure } from '../exposure/types.ts';
import { Journal } from '../journal/journal.ts';
import type { KeptVisit } from '../journal/state.ts';
import type { BrowserEvent, Observer } from '../journal/types.ts';
import type { BootIndex, Country, Knowledge } from '../knowledge/types.ts';
import type { History } from '../memory/history/history.ts';
import type { Change, VisitStore } from '../memory/visit-store.ts';
import { ledHere } from './led-here.ts';

/** Within this time after a change it is folded, written and shown, in milliseconds. */
export const BATCH = 250;

/** What waits for event time (a failed navigation, a page whose request is missing) is looked at this long after it is due. */
const LATE = 50;

/** Browsers stop an idle worker after 30 seconds. One that wrote more lately than this was stopped in the middle of things. */
const IDLE_STOP = 29_000;

export interface Outside {
  boot: Promise<BootIndex>;
  /** The detectors' eyes. Never rejects. */
  observer: Promise<Observer>;
  knowledge(): Promise<Knowledge>;
  store: VisitStore<KeptVisit>;
  /** What lasts longer than the session, where the person chose that. */
  history: Pick<History, 'on' | 'ready' | 'add' | 'settled'>;
  later(milliseconds: number, run: () => void): void;
  now(): number;
  home(): Country | undefined;
  /** An exposure changed: paint the badge, look whether it deserves a notification. */
  show(exposure: Exposure): void;
  /** What no tab shows (a site's background worker) may still deserve a notification. */
  tell(exposure: Exposure): void;
  /** Told of the session's records before any is used: they say what rows of lists mean that are gone. */
  recall?(records: readonly unknown[]): void;
  /** Loading failed for good; the popup says so. */
  failed(error: unknown): void;
}

/** How the last worker of this session ended: there was none, it was stopped while idle, or at `killed` in the middle of things. */
export type Before = 'none' | 'idle' | { killed: number };

export class Witness {
  readonly #outside: Outside;
  #queue: BrowserEvent[] | undefined = [];
  #journal: Journal | undefined;
  readonly #changed = new Set<KeptVisit>();
  #flushing: Promise<void> = Promise.resolve();
  #scheduled = false;
  #settling = false;

  /** Resolves when events are no longer queued; rejects when the boot index cannot be read. */
  readonly ready: Promise<Before>;

  constructor(outside: Outside) {
    this.#outside = outside;
    this.ready = this.#start();
    this.ready.catch((error: unknown) => {
      // Nothing will ever take what waits.
      this.#queue = undefined;
      outside.failed(error);
    });
  }

  /** Takes one event, now or as soon as possible. */
  accept(event: BrowserEvent): void {
    if (this.#queue) this.#queue.push(event);
    else this.#take(event);
  }

  /** Takes what the sweep found. After a violent stop only pages that were busy then are said to have a gap. */
  acceptSweep(events: readonly BrowserEvent[], before: Before): void {
    for (const event of events) {
      const busy = event.kind === 'document-found' && typeof before === 'object' && (this.#journal?.visit(event.documentId ?? '')?.seen ?? Infinity) > before.killed - IDLE_STOP;
      this.accept(event.kind === 'document-found' && !busy && event.since === 'worker-killed' ? { ...event, since: 'worker-start' } : event);
    }
  }

  /** Everything accepted so far is folded and written. */
  async settled(): Promise<void> {
    await this.ready;
    await this.#flush();
    if (this.#outside.history.on) await this.#outside.history.settled();
  }

  /** The exposure of the document that the tab shows now, or of what it tried to open when that was reported; else undefined. */
  async exposureOf(tabId: number): Promise<Exposure | undefined> {
    await this.ready;
    this.#note(this.#journal?.settle(this.#outside.now()) ?? []);
    await this.#flush();
    const knowledge = await this.#outside.knowledge();
    const visit = this.#journal?.current(tabId) ?? this.#reportedIn(tabId).at(-1);
    return visit && this.#fold(visit, knowledge);
  }

  /** The session's visits that are worth telling: those of private windows, or all others; never one of which that is not known. */
  async session(hidden: boolean): Promise<{ visits: KeptVisit[]; fold(visit: KeptVisit): Exposure }> {
    await this.ready;
    this.#note(this.#journal?.settle(this.#outside.now()) ?? []);
    await this.#flush();
    const knowledge = await this.#outside.knowledge();
    return { visits: [...this.#journal?.visits() ?? []].filter((visit) => visit.private === hidden && worthTelling(visit)), fold: (visit) => this.#fold(visit, knowledge) };
  }

  /** Folds and shows the open page of every tab again: a setting changed, or the browser cleared a badge. */
  async refresh(): Promise<void> {
    await this.ready;
    for (const visit of this.#journal?.visits() ?? []) if (visit.phase === 'open') this.#changed.add(visit);
    await this.#flush();
  }

  /** Forgets every visit, here and in the store. */
  async erase(): Promise<void> {
    await this.settled();
    for (const visit of [...this.#journal?.visits() ?? []]) this.#journal?.forget(visit.id);
    this.#journal?.takeRemoved();
    this.#changed.clear();
    await this.#outside.store.erase();
  }

  async #start(): Promise<Before> {
    const [boot, stored, observer] = await Promise.all([this.#outside.boot, this.#outside.store.load(), this.#outside.observer]);
    this.#outside.recall?.(stored.visits);
    const { journal } = Journal.restore(boot, stored, boot.version, {}, observer);
    this.#journal = journal;
    const waiting = this.#queue ?? [];
    this.#queue = undefined;
    for (const event of waiting) this.#take(event);
    void this.#remind();
    return endOf(stored.index, this.#outside.now());
  }

  /** What the last worker of this session may not have written to the history is given to it again. */
  async #remind(): Promise<void> {
    const upTo = await this.#outside.history.ready;
    this.#note([...this.#journal?.visits() ?? []].filter((visit) => visit.seen > upTo));
  }

  #take(event: BrowserEvent): void {
    this.#note(this.#journal?.accept(event) ?? []);
    if (event.kind === 'tab-closed') void this.#outside.store.closeTab(event.tabId);
  }

  #note(changed: readonly KeptVisit[]): void {
    for (const visit of changed) this.#changed.add(visit);
    if (this.#changed.size === 0 || this.#scheduled) return;
    this.#scheduled = true;
    this.#outside.later(BATCH, () => {
      this.#scheduled = false;
      this.#flush().catch((error: unknown) => this.#outside.failed(error));
    });
  }

  /** Event time passes also when nothing happens. */
  #settleLater(): void {
    const due = this.#journal?.due ?? Infinity;
    if (this.#settling || due === Infinity) return;
    this.#settling = true;
    this.#outside.later(Math.max(BATCH, due - this.#outside.now() + LATE), () => {
      this.#settling = false;
      this.#note(this.#journal?.settle(this.#outside.now()) ?? []);
      this.#settleLater();
    });
  }

  #flush(): Promise<void> {
    this.#flushing = this.#flushing.catch(() => undefined).then(async () => {
      if (this.#changed.size === 0) return;
      const visits = [...this.#changed];
      this.#changed.clear();
      await this.#write(visits);
      this.#settleLater();
    });
    return this.#flushing;
  }

  async #write(visits: readonly KeptVisit[]): Promise<void> {
    const { store, history, now } = this.#outside;
    const knowledge = await this.#outside.knowledge();
    const journal = this.#journal;
    if (!journal) return;
    const changes = this.#withTheirPages(visits).map((visit): Change<KeptVisit> => {
      const current = journal.current(visit.tabId) === visit;
      const shown = current || (visit.tabId >= 0 && journal.current(visit.tabId) === undefined && hasHits(visit));
      return shown ? { visit, current, exposure: this.#fold(visit, knowledge) } : { visit, current };
    });
    for (const { visit } of changes) if (visit.tabId < 0 && hasHits(visit)) this.#outside.tell(this.#fold(visit, knowledge));
    for (const { exposure } of changes) if (exposure) this.#outside.show(exposure);
    await store.remove(journal.takeRemoved());
    void store.save(changes, { ...journal.index(), written: now() });
    await store.flush();
    if (!history.on) return;
    for (const { visit, exposure } of changes) if (visit.private === false && worthTelling(visit)) history.add(visit, exposure ?? this.#fold(visit, knowledge));
  }

  /** A visit with a hit that is shown no more changes what the page after it has to say. */
  #withTheirPages(visits: readonly KeptVisit[]): KeptVisit[] {
    const all = new Set(visits.filter((visit) => this.#journal?.visit(visit.id) === visit));
    for (const visit of [...all]) {
      const page = hasHits(visit) && visit.tabId >= 0 ? this.#journal?.current(visit.tabId) : undefined;
      if (page) all.add(page);
    }
    return [...all];
  }

  /** Visits of the tab with a hit, oldest first. */
  #reportedIn(tabId: number): KeptVisit[] {
    return [...this.#journal?.visits() ?? []].filter((visit) => visit.tabId === tabId && hasHits(visit)).sort((a, b) => a.started - b.started);
  }

  #fold(visit: KeptVisit, knowledge: Knowledge): Exposure {
    // Committed, and its request not heard of yet: until that is settled nobody can say that everything was seen.
    const seen = visit.landing === undefined || visit.gaps.length > 0 ? visit : { ...visit, gaps: ['from-cache' as const] };
    const before = visit.tabId < 0 ? [] : this.#reportedIn(visit.tabId).filter((other) => ledHere(other, visit));
    const elsewhere = elsewhereOf(visit, this.#journal?.visits() ?? []);
    return fold({ visit: seen, knowledge, home: this.#outside.home(), today: this.#outside.now(), elsewhere }, PAGE_CAPS, before);
  }
}

const hasHits = (visit: KeptVisit): boolean => [...visit.contacts.values()].some((contact) => contact.hits.length > 0);

/** A page, a background worker, or a reported address that opened no page. No page of the browser's own. */
function worthTelling(visit: KeptVisit): boolean {
  if (visit.host === '' && visit.requests === 0) return false;
  return visit.phase === 'pending' ? hasHits(visit) : visit.phase !== 'advance';
}

/** @param index as an earlier worker of this session wrote it, unchecked. */
function endOf(index: unknown, now: number): Before {
  if (typeof index !== 'object' || index === null || !('written' in index) || typeof index.written !== 'number') return 'none';
  return now - index.written < IDLE_STOP ? { killed: index.written } : 'idle';
}
