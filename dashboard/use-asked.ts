/** What a page asks of the worker when it opens and whenever the question changes. A late answer to an earlier question is dropped. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** `failed`: it was refused, cannot be told, or there is nobody to ask. */
export type Asked<T> = 'waiting' | 'failed' | T;

/** @param on what the question consists of: it is asked anew when one of these changes */
export function useAsked<T extends object>(ask: () => Promise<T | undefined> | undefined, on: readonly unknown[]): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>('waiting');
  const latest = useRef(ask);
  latest.current = ask;
  const question = useRef({ on, asked: 0 });
  if (on.some((part, at) => !Object.is(part, question.current.on[at]))) question.current = { on, asked: question.current.asked + 1 };
  const turn = question.current.asked;
  useEffect(() => {
    let current = true;
    setAsked('waiting');
    void Promise.resolve(latest.current()).catch(() => undefined).then((answer) => { if (current) setAsked(answer ?? 'failed'); });
    return () => { current = false; };
  }, [turn]);
  return asked;
}
