/** The visits of the session, to choose from. Fifty at a time. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VisitLine } from '../../src/memory/overview/types.ts';
import { LevelMark } from '../../src/ui/components/level-mark.tsx';
import { plainText } from '../../src/ui/plain-text.ts';
import { useWords } from '../../src/ui/words-context.ts';

const STEP = 50;

export function VisitList({ lines, chosen, choose }: { lines: readonly VisitLine[]; chosen: ReadonlySet<string>; choose(chosen: ReadonlySet<string>): void }) {
  const words = useWords();
  const name = useId();
  // The one that the page was opened for is in sight, though the list scrolls by itself: the next step is not pages away.
  const [shown, setShown] = useState(() => Math.ceil((lines.findLastIndex(({ id }) => chosen.has(id)) + 1) / STEP) * STEP || STEP);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const ticked = list.current?.querySelector<HTMLInputElement>('input:checked')?.closest('li');
    if (list.current && ticked) list.current.scrollTop = ticked.offsetTop - list.current.offsetTop;
  }, []);
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    choose(next);
  };
  if (lines.length === 0) return <p class="quiet">{words.say('evidence-none')}</p>;
  return (
    <>
      <p class="buttons">
        <button type="button" class="button" onClick={() => choose(new Set([...chosen, ...lines.slice(0, shown).map(({ id }) => id)]))}>{words.say('evidence-choose-all')}</button>
        <button type="button" class="button" onClick={() => choose(new Set())}>{words.say('evidence-choose-nothing')}</button>
      </p>
      <ul class="pick" ref={list}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.id} class={`level-${line.level}`}>
            <div class="tick">
              <input id={`${name}-${line.id}`} aria-describedby={`${name}-${line.id}-what`} type="checkbox" checked={chosen.has(line.id)} onChange={({ currentTarget }) => toggle(line.id, currentTarget.checked)} />
              <label for={`${name}-${line.id}`}>{plainText(line.site)}</label>
              <div id={`${name}-${line.id}-what`}>
                <LevelMark level={line.level} />
                <p class="quiet small">{words.moment(line.started)} · {words.say('requests', { count: line.requests })}</p>
                <p class="url quiet"><bdi dir="ltr">{plainText(line.url)}</bdi></p>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {lines.length > shown && <p class="buttons"><button type="button" class="button" onClick={() => setShown(shown + STEP)}>{words.say('evidence-more-visits', { count: Math.min(STEP, lines.length - shown) })}</button></p>}
    </>
  );
}
