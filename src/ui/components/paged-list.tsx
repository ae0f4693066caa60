/** A list that may be long: fifty at a time, with a button for the next. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';

const STEP = 50;

/** Give it a `key` that changes with what is listed, so that it begins anew. */
export function PagedList<Item>({ items, row, class: kind }: { items: readonly Item[]; row(item: Item): ComponentChildren; class?: string }) {
  const words = useWords();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul class={kind}>{items.slice(0, shown).map((item, index) => <li key={index}>{row(item)}</li>)}</ul>
      {items.length > shown && <p class="more"><button type="button" class="button" onClick={() => setShown(shown + STEP)}>{words.say('list-next', { count: Math.min(STEP, items.length - shown), left: items.length - shown })}</button></p>}
    </>
  );
}
