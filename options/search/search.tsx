/** The field that leaves only what it finds. "/" goes there, Escape empties it. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../src/ui/words-context.ts';
import { isTyping } from '../is-typing.ts';

/** @param found sections that are shown; undefined while nothing is searched for */
export function Search({ query, found, set }: { query: string; found: number | undefined; set(query: string): void }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, []);
  const clear = (): void => {
    set('');
    field.current?.focus();
  };
  return (
    <div class="search" role="search">
      <label for="search">{words.say('options-search')}</label>
      <input id="search" type="search" ref={field} value={query} autocomplete="off" spellcheck={false} aria-describedby="search-hint" aria-keyshortcuts="/"
        onInput={({ currentTarget }) => set(currentTarget.value)} onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          set('');
        }} />
      <p id="search-hint" class="quiet small">{words.say('options-search-hint')}</p>
      <p role="status" class="said">
        {found !== undefined && <span>{found === 0 ? words.say('options-search-none', { query: query.trim() }) : words.say('options-search-found', { count: found })}</span>}
      </p>
      {found !== undefined && <button type="button" class="button" onClick={clear}>{words.say('options-search-clear')}</button>}
    </div>
  );
}
