/** What the part after `#` asks the dashboard to show. Nothing leads to the map, and unknown routes to the library. */
import { PAGES, type PageId } from './pages.ts';

/** `argument` is what follows the page's name, e.g. a country's code. */
export type Route = { page: PageId; argument?: string } | { page: 'card'; card: string };

/** `#card/family/nso-pegasus`, `#history` */
export function routeOf(hash: string): Route {
  const [page = '', ...rest] = hash.replace(/^#/, '').split('/').map(decoded);
  if (page === 'card' && rest.length > 0) return { page, card: rest.join('/') };
  if (page === '') return { page: 'map' };
  if (!isPage(page)) return { page: 'library' };
  const argument = rest.join('/');
  return argument === '' ? { page } : { page, argument };
}

const isPage = (page: string): page is PageId => Object.hasOwn(PAGES, page);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
