import type { Chain, Visit } from '../journal/types.ts';

/**
 * The redirects of a visit, each from its first address to its last. The way to the page itself goes back through the pages that
 * sent the browser on; it may consist of such steps alone, without any server's redirect.
 */
export function chainsOf({ id, chains, trail = [], came = [], started }: Pick<Visit, 'id' | 'chains' | 'trail' | 'came' | 'started'>): Chain[] {
  if (trail.length === 0) return chains;
  const isOwn = ({ type, way }: Chain): boolean => type === 'main_frame' && way === 'opened';
  const own = chains.find(isOwn);
  const whole: Chain = { requestId: own?.requestId ?? `way ${id}`, type: 'main_frame', way: 'opened', at: own?.at ?? started, hops: [...trail, ...came] };
  return [whole, ...chains.filter((chain) => !isOwn(chain))];
}
