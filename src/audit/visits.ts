/** From a log's events to its visits, with the core that the worker uses. */
import { observerWith } from '../detectors/observer.ts';
import { Journal } from '../journal/journal.ts';
import type { BrowserEvent, Classifier, Visit } from '../journal/types.ts';
import { saltedHash } from '../memory/salted-hash.ts';

/** A log is read once and whole: nothing has to fit into a session record. */
const ROOM = { contacts: 20_000, chains: 20_000, hops: 100, open: 20_000 };

/** Nothing of a hash is ever printed, and the log is its own session. */
const OBSERVER = observerWith(saltedHash(new Uint8Array(16)));

/** The whole log, taken by one journal. */
export function journalOf(events: readonly BrowserEvent[], classifier: Classifier, observer = OBSERVER): Journal {
  const journal = new Journal(classifier, ROOM, observer);
  for (const event of events) journal.accept(event);
  return journal;
}

/** @returns the documents that were really opened, in order of their navigation. */
export const visitsOf = (events: readonly BrowserEvent[], classifier: Classifier): Visit[] =>
  [...journalOf(events, classifier).visits()].filter((visit) => visit.phase === 'open' || visit.phase === 'left').sort((a, b) => a.started - b.started);
