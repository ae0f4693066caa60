/**
 * A page that is opened inside of the dashboard is read from its top, by eyes and by screen readers alike: the browser itself sees no new page, only
 * another part of the address, and would stay in the middle of a long list. Not when the dashboard opens: that is the browser's.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Route } from './route.ts';

export function useReadingFromTop(route: Route): void {
  // A country opens within the map, and takes the focus there.
  const place = route.page === 'card' ? `card/${route.card}` : route.page === 'map' ? 'map' : `${route.page}/${route.argument ?? ''}`;
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    // A page that has put the focus on a heading of its own has said where reading begins.
    if (document.activeElement?.matches('main :is(h1, h2)')) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    window.scrollTo(0, 0);
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [place]);
}
