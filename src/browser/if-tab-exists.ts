/** Chromium says `No tab with id: 7`, Firefox `Invalid tab ID: 7`: the person closed it meanwhile. */
const GONE = /no tab with id|invalid tab id/i;

/** Every call to the tabs API goes through here. @returns undefined when the tab is gone; other errors are passed on. */
export async function ifTabExists<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Error && GONE.test(error.message)) return undefined;
    throw error;
  }
}
