/**
 * What the headers of an answer say of the place that gave it. Only that they say so: any server can send any header, and whose word
 * counts is a matter for knowledge (`Knowledge.place`).
 *
 * Heard, each in the form its maker documents or that answers show:
 * - `cf-ray`: ray id, airport of Cloudflare's data centre. https://developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/
 * - `x-amz-cf-pop`: airport and number of CloudFront's edge, `DFW55-C1`.
 * - `x-served-by`: Fastly's cache servers, `cache-{site}{node}-{POP}`. The shield comes first and the edge, which delivers, is
 *   the last one. https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/
 * - `x-msedge-ref`: `Ref B` is the server of Azure Front Door that took the request, `DFW30EDGE0520`; Front Door's abbreviation comes first.
 * - `x-azure-ref`: the same in Base64, behind 24 bytes of time and id. https://learn.microsoft.com/en-us/azure/frontdoor/refstring
 *   Since 2023 it is mostly `{time}Z-{opaque}`, for which Microsoft documents no place: nothing is read from that.
 * - `x-vercel-id`: regions from the edge inwards, `gru1::iad1::…`. https://vercel.com/docs/headers/response-headers
 * - `fly-request-id`: request id and the region of the edge that accepted it. https://fly.io/docs/reference/regions/
 * - `x-edge-location`: KeyCDN, country and city in two letters each. https://www.keycdn.com/support/cdn-server-locations
 *
 * Not heard, because they tell no place, or tell it in a form that nobody documents: Google (`via: 1.1 google`, `x-goog-*`; its CDNs
 * tell the cache's place only in headers that each customer names), Akamai (`akamai-grn`, `x-akamai-*`, `server-timing: ak_p`), Imperva
 * (`x-iinfo`), Meta (`x-fb-*`), CDN77 (`x-77-pop`), Gcore (`x-id`), BunnyCDN (`server`: the form is documented, the codes are not).
 */
import type { Edge } from './types.ts';

const EDGES_AT_MOST = 3;
/** Longer ones are forged; of a list only the end counts, however long it is. */
const LONGEST_VALUE = 256;

type Reader = (value: string) => string | undefined;

/** Reads the first group of a form. */
const first = (form: RegExp): Reader => (value) => (value.length > LONGEST_VALUE ? undefined : form.exec(value)?.[1]);

const fastlyServer = first(/^cache-[a-z0-9-]{1,40}-([A-Z]{3})$/);
const frontDoorServer = first(/^([A-Z]{2,3})\d{0,2}EDGE\d{4}\0/);

const READERS: readonly (readonly [header: string, read: Reader])[] = [
  ['cf-ray', first(/^[0-9a-f]{16}-([A-Z]{3})$/)],
  ['x-amz-cf-pop', first(/^([A-Z]{3})\d{1,3}(?:-[A-Z]\d{1,2})?$/)],
  ['x-served-by', (value) => fastlyServer(lastOf(value))],
  ['x-msedge-ref', first(/^Ref A: [0-9A-F]{32} Ref B: ([A-Z]{2,3})(?:\d{0,2}EDGE\d{4}|\d{12}|\dAA\d{10}) Ref C: /)],
  ['x-azure-ref', (value) => (/^0[A-Za-z0-9+/]{40,200}={0,2}$/.test(value) ? frontDoorServer(decoded(value.slice(1)).slice(24)) : undefined)],
  ['x-vercel-id', first(/^([a-z]{3})\d::/)],
  // A ULID: https://github.com/ulid/spec
  ['fly-request-id', first(/^[0-9A-HJKMNP-TV-Z]{26}-([a-z]{3})$/)],
  ['x-edge-location', first(/^([a-z]{4})$/)],
];

/** Lower case; the only response headers worth handing over. */
export const EDGE_HEADERS: readonly string[] = READERS.map(([header]) => header);

/**
 * @param headers of one answer, by lower-case name; a header that came several times is joined by commas or line breaks.
 * @returns at most three, in the order of EDGE_HEADERS. A header in no known form is left out, whatever its length; nothing throws.
 */
export function edgesIn(headers: Readonly<Record<string, string>>): Edge[] {
  const edges: Edge[] = [];
  for (const [header, read] of READERS) {
    const value: unknown = headers[header];
    const code = typeof value === 'string' ? read(value) : undefined;
    if (code !== undefined && edges.push({ header, code }) === EDGES_AT_MOST) break;
  }
  return edges;
}

const lastOf = (list: string): string => list.slice(Math.max(list.lastIndexOf(','), list.lastIndexOf('\n')) + 1).trim();

/** Base64 as Latin-1, or nothing. */
function decoded(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
