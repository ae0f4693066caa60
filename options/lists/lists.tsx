/**
 * Indicator lists from outside: those that are kept, how another one comes in, where they are published, and whose signature is trusted.
 * The person brings every file; nothing here fetches anything.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../src/ui/words-context.ts';
import { Section } from '../section.tsx';
import { ChooseFile } from './choose-file.tsx';
import type { Given, ListHands } from './hands.ts';
import { KeptLists } from './kept-lists.tsx';
import { Keys } from './keys.tsx';
import { ListPreview } from './list-preview.tsx';
import { PublishersList } from './publishers-list.tsx';
import { Reading } from './reading.tsx';
import { isGood, toldText } from './told.ts';
import { useImport } from './use-import.ts';
import { useKept } from './use-kept.ts';

interface Props {
  hands: ListHands;
  /** In a private window lists can be looked at, and nothing changed. */
  private: boolean;
  /** Read as soon as the page opens. */
  given?: Given | undefined;
  /** Milliseconds since 1970. */
  now?(): number;
}

export function Lists({ hands, private: fixed, given, now = Date.now }: Props) {
  const words = useWords();
  const kept = useKept(hands);
  const { step, take, read, stop, keep, cancel } = useImport(hands);
  /** The list that the next file replaces. */
  const [aim, setAim] = useState<string>();
  /** Name of the list that was removed last. */
  const [gone, setGone] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLDivElement>(null);
  /** Another file was brought while one is on its way in. */
  const [second, setSecond] = useState(false);
  /** Where the person was when a file came in. */
  const back = useRef<Element | null>(null);

  const lists = typeof kept === 'string' ? [] : kept.lists;
  const aimed = lists.find(({ id }) => id === aim);
  const resting = step.step === 'rest';
  const told = 'told' in step ? step.told : undefined;
  const done = told?.outcome === 'added' || told?.outcome === 'replaced';
  const deciding = step.step === 'preview' || step.step === 'keeping';
  // "It counts from now on" is true while the list is there: it may be removed or erased, here or on another page.
  const known = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    if (typeof kept === 'string') return;
    const now = kept.lists.map(({ id }) => id);
    if (done && known.current.some((id) => !now.includes(id))) cancel();
    known.current = now;
  }, [kept, done, cancel]);
  const bring = (run: () => unknown): void => {
    if (fixed) return;
    setSecond(!resting);
    if (!resting) return;
    back.current = section.current?.contains(document.activeElement) ? document.activeElement : null;
    setGone(undefined);
    run();
  };

  const bad = told && !isGood(told) ? toldText(told, words) : second ? words.say('lists-one-at-a-time') : undefined;

  const begin = useRef(read);
  begin.current = read;
  useLayoutEffect(() => { if (given) void begin.current(given, undefined); }, [given]);
  const was = useRef(step.step);
  useLayoutEffect(() => {
    // With the preview, or with the button that stops the reading, the focus is gone.
    if (resting && was.current !== 'rest' && (was.current !== 'reading' || document.activeElement === document.body)) {
      const { current } = back;
      if (current instanceof HTMLElement && current.isConnected) current.focus();
      else field.current?.focus();
      if (done) setAim(undefined);
    }
    if (resting) setSecond(false);
    was.current = step.step;
  }, [resting, step.step, done]);

  const replace = (id: string): void => {
    setAim(id);
    field.current?.focus();
  };

  return (
    <div class="lists" ref={section} onDragOver={(event) => event.preventDefault()} onDrop={(event) => {
      event.preventDefault();
      const files = [...event.dataTransfer?.files ?? []];
      bring(() => take(files, aim));
    }}>
      <Section title="lists-title" text="lists-text" terms="lists-terms">
        {fixed && <p class="block level-unknown">{words.say('lists-private')}</p>}
        <KeptLists kept={kept} now={now()} fixed={fixed} hands={hands} replace={replace} removed={(name) => {
          setGone(name);
          field.current?.focus();
        }} />
        <p role="status" class="said">{gone !== undefined && words.say('lists-removed', { name: gone })}</p>
      </Section>
      {!fixed && (
        <Section title="lists-bring" terms="lists-terms">
          <div hidden={!resting}>
            <ChooseFile field={field} replaces={aimed?.name} take={(files) => bring(() => take(files, aim))} asNew={() => setAim(undefined)}
              paste={(text) => bring(() => read({ file: '', bytes: new Blob([text]) }, aim))} />
          </div>
          {step.step === 'reading' && <Reading {...step} stop={stop} />}
          {deciding && <ListPreview key={step.preview.ticket} preview={step.preview} before={lists.find(({ id }) => id === step.preview.replaces?.id)} busy={step.step === 'keeping'} keep={keep} cancel={cancel} />}
          <p role="status" class="said">{step.step === 'keeping' ? words.say('lists-keeping') : told && isGood(told) && toldText(told, words)}</p>
          <p role="alert" class={bad === undefined ? 'said' : 'block level-unknown'}>{bad}</p>
        </Section>
      )}
      <PublishersList />
      {typeof kept !== 'string' && <Keys keys={kept.keys} fixed={fixed} hands={hands} />}
    </div>
  );
}
