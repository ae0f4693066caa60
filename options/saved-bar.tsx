/** Says what was saved or taken back, at the foot of the window, until the next change or until it is put away. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SettingsChange } from '../src/memory/settings-change.ts';
import { Icon } from '../src/ui/components/icon.tsx';
import { Question } from '../src/ui/components/question.tsx';
import { useWords } from '../src/ui/words-context.ts';
import type { Words } from '../src/ui/words/words.ts';
import { changeText } from './change-text.ts';
import { lossText } from './loss.ts';
import type { OptionsActions, Saved } from './state.ts';

export function SavedBar({ saved, steps, actions }: { saved: Saved; /** that can be taken back */ steps: number; actions: Pick<OptionsActions, 'undo' | 'dismiss'> }) {
  const words = useWords();
  const said = useRef<HTMLParagraphElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const inside = useRef(false);
  const shown = saved.state === 'saved' || saved.state === 'undone' || saved.state === 'asking';
  useLayoutEffect(() => {
    // The button that had the focus may be gone; whoever uses the keyboard stays where they were.
    if (!inside.current || document.activeElement !== document.body) return;
    const to = shown ? said.current : cameFrom.current;
    to?.focus({ preventScroll: true });
  });
  return (
    <div class={shown ? 'saved-bar' : 'heard'}
      onFocusIn={({ currentTarget, relatedTarget }) => {
        inside.current = true;
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
      }}
      onFocusOut={({ relatedTarget }) => { if (relatedTarget !== null) inside.current = false; }}>
      {saved.state === 'asking' && <Question text={lossText(saved.losses, words)} yes={() => actions.undo('sure')} no={() => actions.dismiss()} />}
      <p role="status" ref={said} tabIndex={-1}>{sayingOf(saved, words)}</p>
      {(saved.state === 'saved' || saved.state === 'undone') && (
        <p class="saved-buttons">
          {steps > 0 && <button type="button" class="button" onClick={() => void actions.undo()}>{words.say(saved.state === 'saved' ? 'options-undo' : 'options-undo-more')}</button>}
          <button type="button" class="button plain icon" aria-label={words.say('options-saved-close')} title={words.say('options-saved-close')} onClick={() => actions.dismiss()}><Icon name="close" /></button>
        </p>
      )}
    </div>
  );
}

function sayingOf(saved: Saved, words: Words): string {
  if (saved.state === 'undone') return words.say('options-undone', { what: whatOf(saved.changes, 'before', words) });
  if (saved.state !== 'saved') return '';
  const told = words.say('options-saved', { what: whatOf(saved.changes, 'after', words) });
  return saved.losses.length > 0 ? [told, words.say('options-saved-loss')].join(' ') : told;
}

function whatOf(changes: readonly SettingsChange[], side: 'before' | 'after', words: Words): string {
  const [first] = changes;
  if (first === undefined || changes.length > 1) return words.say('options-saved-several', { count: changes.length });
  const text = changeText(first, words);
  return words.say('options-saved-one', { what: text.what, value: text[side] });
}
