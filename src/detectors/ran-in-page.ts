import type { Evidence, RequestType } from '../journal/types.ts';

/** What a company's code needs to be in the page, or shows that it is. */
const RUNNING: ReadonlySet<RequestType> = new Set(['script', 'sub_frame', 'ping', 'xmlhttprequest', 'websocket']);

/**
 * Does the look show that somebody's code is in the page? A picture does not. A script out of the cache runs like any other; what
 * was refused, or only fetched ahead of time, does not.
 */
export const ranInPage = ({ type, way, outcome }: Evidence): boolean => RUNNING.has(type) && way !== 'advance' && outcome !== 'refused';
