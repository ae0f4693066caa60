/** All pages, in groups: beside the page where there is room, else behind a button. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../src/ui/components/icon.tsx';
import { useWords } from '../src/ui/words-context.ts';
import { PAGES, type PageGroup, type PageId } from './pages.ts';

const GROUPS: readonly PageGroup[] = ['traffic', 'visit', 'act', 'read'];
const ALL = Object.keys(PAGES) as PageId[];

/** @param page the one that is open; undefined for a card. */
export function Navigation({ page }: { page: PageId | undefined }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [page]);
  return (
    <nav class={open ? 'open' : undefined} aria-label={words.say('board-pages')}>
      <button type="button" class="button plain" aria-expanded={open} onClick={() => setOpen(!open)}><Icon name="board" />{words.say('board-pages')}</button>
      <div class="nav-groups">
        {GROUPS.map((group) => (
          <div key={group}>
            <p class="quiet">{words.say(`board-${group}`)}</p>
            <ul aria-label={words.say(`board-${group}`)}>
              {ALL.filter((id) => PAGES[id].group === group).map((id) => (
                <li key={id}><a href={`#${id}`} aria-current={id === page ? 'page' : undefined} onClick={() => setOpen(false)}>{words.say(PAGES[id].title)}</a></li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
