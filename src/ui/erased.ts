/**
 * What one page erases must not stay in sight on another: the pages tell each other over a channel of their origin, which carries nothing but that it
 * happened. Private windows have a channel of their own. The worker is not needed for it, so one that was just stopped changes nothing.
 */
import type { Request } from '../memory/types.ts';

const ERASING: ReadonlySet<Request['ask']> = new Set(['erase', 'history-erase-day', 'history-erase-site']);

let channel: BroadcastChannel | undefined;
/** One for telling and hearing: what a page tells, it does not hear itself. */
const ours = (): BroadcastChannel => channel ??= new BroadcastChannel('erased');

/** To be called when the worker has answered. */
export function tellErased({ ask }: Pick<Request, 'ask'>): void {
  if (ERASING.has(ask)) ours().postMessage('erased');
}

/** @param then is called whenever another page has erased something */
export function onErased(then: () => void): void {
  ours().addEventListener('message', then);
}
