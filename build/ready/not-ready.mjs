/** Something a person must do before we can go on; `message` is the one line that says it. */
export class NotReady extends Error {
  name = 'NotReady';
}

/** Prints one progress line. */
export const say = (/** @type {string} */ line) => console.log(`[testigo] ${line}`);

/**
 * Runs a script's main function: a failure becomes one plain line and exit code 1, a stack only where the failure is a
 * surprise.
 * @param {() => Promise<number | void>} main returns the exit code, 0 when it returns nothing
 */
export async function plainly(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    console.error(error instanceof NotReady ? `[testigo] ${error.message}` : error);
    process.exit(1);
  }
}
