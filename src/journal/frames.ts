/**
 * Frames inside a page. A request names its own document and the one around it, and no further: what a frame in a frame asks
 * for is only known to be the page's when each frame's commit was heard, or by the tab in which it happens.
 */
import { mergeVisit } from './merge.ts';
import type { KeptVisit, State } from './state.ts';
import type { BrowserEvent } from './types.ts';

/** A frame's document belongs to the page around it, with all that was gathered under its own id before that was known. */
export function frameCommitted(state: State, { documentId, parentDocumentId }: Extract<BrowserEvent, { kind: 'frame-committed' }>): void {
  const root = state.visitOf(parentDocumentId);
  if (!root || root.id === documentId) return;
  const orphan = state.visits.get(documentId);
  if (orphan?.committed !== undefined) return;
  if (orphan) mergeVisit(state, root, orphan);
  state.adopt(documentId, root);
}

/** The page around a frame in a frame whose parent nobody told: the one that the tab shows at that time. */
export function adoptByTab(state: State, documentId: string, page: KeptVisit | undefined): KeptVisit | undefined {
  if (page) state.adopt(documentId, page);
  return page;
}
