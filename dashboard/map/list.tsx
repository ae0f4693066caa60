/** A titled list of what a country consists of: the first ten, then fifty at a time. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../src/ui/words-context.ts';

const FIRST = 10;
const PAGE = 50;

export function List<Row extends { requests: number }>({ title, rows, name, empty }: { title: string; rows: readonly Row[]; name(row: Row): ComponentChildren; empty?: string | undefined }) {
  const words = useWords();
  const [shown, setShown] = useState(FIRST);
  if (rows.length === 0 && empty === undefined) return null;
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? <p class="quiet">{empty}</p> : <ul>{rows.slice(0, shown).map((row, index) => <li key={index}><span>{name(row)}</span><span class="quiet">{words.say('map-count-requests', { count: row.requests })}</span></li>)}</ul>}
      {rows.length > shown && <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>{words.say('map-more', { count: Math.min(PAGE, rows.length - shown) })}</button>}
    </section>
  );
}
