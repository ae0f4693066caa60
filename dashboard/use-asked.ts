/** What a page asks of the worker when it opens and whenever the question changes. A late answer to an earlier question is dropped. */
import { useEffect, useState } from 'preact/hooks';

/** `failed`: it was refused, cannot be told, or there is nobody to ask. */
export type Asked<T> = 'waiting' | 'failed' | T;

/** @param on asks anew when one of these changes */
export function useAsked<T extends object>(ask: () => Promise<T | undefined> | undefined, on: readonly unknown[]): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>('waiting');
  useEffect(() => {
    let current = true;
    setAsked('waiting');
    void Promise.resolve(ask()).catch(() => undefined).then((answer) => { if (current) setAsked(answer ?? 'failed'); });
    return () => { current = false; };
  }, on);
  return asked;
}
