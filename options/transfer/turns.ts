/** Long work in this page's own thread, in pieces: between them whoever types or presses a button is heard, and the work may be stopped. */
import { pauses } from '../../src/memory/overview/pause.ts';
import type { Pause } from '../../src/memory/overview/sum.ts';

/** @param signal what is paused for rejects with its reason */
export function turns(signal: AbortSignal): Pause {
  return pauses({ now: () => performance.now(), later: (_, run) => afterOthers(run) }, signal);
}

/** As a task behind all that wait. A timer would rest four milliseconds each time, and a second in a tab that is not shown. */
function afterOthers(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(undefined);
}
