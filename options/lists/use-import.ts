/**
 * A file on its way in: rest → reading → preview → keeping → rest. One at a time; whatever is left half-way is forgotten, and nothing
 * counts before it was kept.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../src/lists/types.ts';
import type { Choices, KeepOutcome, Preview, ReadOutcome } from '../../src/memory/lists/types.ts';
import { givenFiles } from './given-files.ts';
import type { Given, ListHands } from './hands.ts';

export type Told =
  | Exclude<ReadOutcome, { outcome: 'read' }>
  | { outcome: 'several' | 'alone' }
  | { outcome: 'added' | 'replaced'; name: string }
  | { outcome: 'not-kept'; why: Exclude<KeepOutcome, 'done'> };

export type Step =
  | { step: 'rest'; told?: Told }
  | { step: 'reading'; file: string; progress: Progress & { total: number } }
  | { step: 'preview' | 'keeping'; preview: Preview; told?: Told };

export interface Import {
  step: Step;
  take(files: readonly File[], replaces: string | undefined): Promise<void>;
  read(given: Given, replaces: string | undefined): Promise<void>;
  stop(): void;
  keep(choices: Choices): Promise<void>;
  cancel(): void;
}

export function useImport(hands: ListHands): Import {
  const [step, setStep] = useState<Step>({ step: 'rest' });
  const reading = useRef<AbortController | undefined>(undefined);
  const ticket = useRef<string | undefined>(undefined);

  const forget = useCallback((): void => {
    reading.current?.abort();
    reading.current = undefined;
    if (ticket.current !== undefined) hands.drop(ticket.current);
    ticket.current = undefined;
  }, [hands]);
  useEffect(() => forget, [forget]);

  const read = async (given: Given, replaces: string | undefined): Promise<void> => {
    forget();
    const mine = new AbortController();
    reading.current = mine;
    const { file, bytes: { size: total } } = given;
    setStep({ step: 'reading', file, progress: { bytes: 0, entries: 0, total } });
    const outcome = await hands.read(given, replaces, (progress) => {
      if (reading.current === mine && !mine.signal.aborted) setStep({ step: 'reading', file, progress });
    }, mine.signal);
    const current = reading.current === mine;
    if (current) reading.current = undefined;
    if (outcome.outcome !== 'read') return current ? setStep({ step: 'rest', told: outcome }) : undefined;
    const { preview } = outcome;
    if (current && !mine.signal.aborted) {
      ticket.current = preview.ticket;
      return setStep({ step: 'preview', preview });
    }
    hands.drop(preview.ticket);
    if (current) setStep({ step: 'rest', told: { outcome: 'stopped' } });
  };

  return {
    step, read,
    async take(files, replaces) {
      const sorted = await givenFiles(files).catch(() => ({ failed: files[0]?.name ?? '' }));
      if (!sorted) return;
      if ('given' in sorted) return read(sorted.given, replaces);
      forget();
      setStep({ step: 'rest', told: 'why' in sorted ? { outcome: sorted.why } : { outcome: 'failed', file: sorted.failed } });
    },
    stop: () => reading.current?.abort(),
    async keep(choices) {
      if (step.step !== 'preview') return;
      const { preview } = step;
      setStep({ step: 'keeping', preview });
      const why = await hands.keep(preview.ticket, choices);
      if (why === 'no-room' || why === 'failed') return setStep({ step: 'preview', preview, told: { outcome: 'not-kept', why } });
      ticket.current = undefined;
      setStep({ step: 'rest', told: why === 'done' ? { outcome: preview.replaces ? 'replaced' : 'added', name: choices.name } : { outcome: 'not-kept', why } });
    },
    cancel() {
      forget();
      setStep({ step: 'rest' });
    },
  };
}
