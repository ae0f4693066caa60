/** Waiting for something in another process: ask, pause, ask again, and say at the end what never came. */

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => { setTimeout(done, milliseconds); });

/**
 * Asks until the answer is something other than undefined or false; a question that throws is asked again.
 * @param what named in the error
 * @returns the answer
 */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined | false>, milliseconds = 15_000): Promise<T> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(25);
  } while (Date.now() < end);
  throw new Error(`waited ${milliseconds} ms for ${what}`, last === undefined ? {} : { cause: last });
}

/** Rejects when the promise takes longer. */
export async function within<T>(what: string, promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => { timer = setTimeout(() => fail(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds); });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
