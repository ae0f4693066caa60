/** What a page asks of the worker when it opens and whenever the question changes. A late answer to an earlier question is dropped. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { WaitsContext } from './waits.ts';

/** `failed`: it was refused, cannot be told, or there is nobody to ask. It stays `waiting` while the person has stopped it, see waiting.tsx. */
export type Asked<T> = 'waiting' | 'failed' | T;

/**
 * @param on what the question consists of: it is asked anew when one of these changes
 * @param meanwhile `last`: the earlier answer stays until the new one is there
 */
export function useAsked<T extends object>(ask: () => Promise<T | undefined> | undefined, on: readonly unknown[], meanwhile: 'nothing' | 'last' = 'nothing'): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>('waiting');
  const waits = useContext(WaitsContext);
  const [repeated, repeat] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;
  const question = useRef({ on, asked: 0 });
  if (on.some((part, at) => !Object.is(part, question.current.on[at]))) question.current = { on, asked: question.current.asked + 1 };
  const turn = question.current.asked;
  useEffect(() => {
    let current = true;
    if (meanwhile === 'nothing') setAsked('waiting');
    const end = waits.begin({ stop: () => { current = false; }, again: () => repeat((times) => times + 1) });
    void Promise.resolve(latest.current()).catch(() => undefined).then((answer) => {
      if (!current) return;
      end();
      setAsked(answer ?? 'failed');
    });
    return () => {
      current = false;
      end();
    };
  }, [turn, repeated, meanwhile, waits]);
  return asked;
}
