/** One visit: the first view, or one of the three pages behind its rows. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupState } from '../src/exposure/types.ts';
import { useWords } from '../src/ui/words-context.ts';
import type { PopupActions } from './actions.ts';
import { Glance } from './glance.tsx';
import { How } from './how.tsx';
import { Top } from './top.tsx';
import { Where } from './where.tsx';
import { Who } from './who.tsx';

export type Page = 'who' | 'where' | 'how';
const PAGES = { who: Who, where: Where, how: How } as const;

export type ExposureState = Extract<PopupState, { state: 'exposure' }>;

export function ExposureView({ state, actions }: { state: ExposureState; actions: PopupActions }) {
  const { exposure } = state;
  const words = useWords();
  const [page, setPage] = useState<Page>();
  const heading = useRef<HTMLHeadingElement>(null);
  const left = useRef<Page>(undefined);

  // Who opens a page lands on its heading, who comes back lands on the row they left by.
  useLayoutEffect(() => {
    if (page) heading.current?.focus();
    else if (left.current) document.getElementById(`row-${left.current}`)?.focus();
    if (page) window.scrollTo(0, 0);
    left.current = page;
  }, [page]);

  const Detail = page && PAGES[page];
  return (
    <>
      <Top site={exposure.site} actions={actions} back={page && (() => setPage(undefined))} />
      <main>
        {Detail
          ? <><h2 class="page-title" tabIndex={-1} ref={heading}>{words.say(`row-${page}`)}</h2><Detail exposure={exposure} quiet={state.quiet ?? []} mute={actions.mute} /></>
          : <Glance state={state} actions={actions} open={setPage} />}
      </main>
    </>
  );
}
