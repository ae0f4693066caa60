/**
 * Long work in the page's own thread, in slices. The pages' content-security policy has no trusted types, and in both browsers
 * `new Worker(…)` then throws, also for a file of the package (https://w3c.github.io/trusted-types/dist/spec/#require-trusted-types-for-csp-directive);
 * weakening the policy would cost more than a thread is worth. So whoever works long lets others have their turn.
 */

/** Longest slice in milliseconds: with one more step of the work it is a frame at sixty a second. Shorter ones cost Firefox more in turns than they give. */
const SLICE = 12;

/** Milliseconds between two tellings of how far it is: each may paint a page, and nobody reads faster. */
const TELL = 100;

/**
 * Runs to the end, with turns for others in between. Rejects as the work does, or with the signal's reason.
 * @param step told of what the work yields, ten times a second at most
 */
export async function inTurns<Step, Result>(work: AsyncGenerator<Step, Result> | Generator<Step, Result>, signal?: AbortSignal, step?: (last: Step) => void): Promise<Result> {
  let since = performance.now();
  let told = -TELL;
  for (;;) {
    const next = await work.next();
    if (next.done) return next.value;
    if (performance.now() - since < SLICE) continue;
    signal?.throwIfAborted();
    if (since - told >= TELL) {
      step?.(next.value);
      told = since;
    }
    await turn();
    since = performance.now();
  }
}

/** A task behind all that wait: timers would rest four milliseconds each time. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
