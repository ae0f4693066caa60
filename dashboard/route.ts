/** What the part after `#` asks the dashboard to show. Unknown routes lead to the library. */

export type Route = { page: 'library' } | { page: 'history' } | { page: 'card'; card: string };

/** `#card/family/nso-pegasus` */
export function routeOf(hash: string): Route {
  const [page, ...rest] = hash.replace(/^#/, '').split('/').map(decoded);
  if (page === 'history') return { page };
  return page === 'card' && rest.length > 0 ? { page, card: rest.join('/') } : { page: 'library' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
