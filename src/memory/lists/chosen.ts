/** The entries of a list as the person decided about it: what was accepted counts, what waits does not, and what was named is named. */
import type { Month, Role } from '../../knowledge/types.ts';
import type { ForReview, ListEntry, ListResult } from '../../lists/types.ts';

const STRIDE = 5_000;

/** With rests. @param choices role and family count only for entries that say none of their own */
export function* asChosen({ entries, review }: Pick<ListResult, 'entries' | 'review'>, { role, family, accepted }: { role?: Role; family?: string; accepted: readonly string[] }): Generator<undefined, ListEntry[]> {
  const wanted = new Set(accepted);
  const named = (family ?? '').trim();
  const all: ListEntry[] = [];
  for (const entry of concat(entries, review.flatMap((one) => (wanted.has(one.entry.value) ? [asAccepted(one)] : [])))) {
    const needs = (role !== undefined && !entry.role) || (named !== '' && entry.family === undefined);
    all.push(needs ? { ...entry, ...(entry.role || role === undefined ? {} : { role }), ...(entry.family !== undefined || named === '' ? {} : { family: named }) } : entry);
    if (all.length % STRIDE === 0) yield;
  }
  return all;
}

/** Strangers have names below a shared host: accepted, it counts as it stands, with all of its own pages, and never for them. */
function asAccepted({ entry, why }: ForReview): ListEntry {
  return why === 'shared-host' && entry.kind === 'host' ? { ...entry, kind: 'url', value: `${entry.value}/` } : entry;
}

function* concat(some: readonly ListEntry[], more: readonly ListEntry[]): Generator<ListEntry> {
  yield* some;
  yield* more;
}

export const youngestOf = (entries: readonly ListEntry[]): Month | undefined =>
  entries.reduce<Month | undefined>((youngest, { date }) => (date !== undefined && (youngest === undefined || date > youngest) ? date : youngest), undefined);
