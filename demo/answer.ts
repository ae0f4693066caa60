/** What a demo server can answer. Everything is small, uncached unless said, and open to any origin. */

/** One request, as pages and resources get to see it. */
export interface Ask {
  url: URL;
  method: string;
  headers: Record<string, string | undefined>;
  /** At most 64 KiB of it. */
  body: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
  /** Milliseconds before it is sent. */
  after?: number;
}

type Headers = Answer['headers'];

function answer(status: number, type: string, body: string | Buffer, headers: Headers = {}): Answer {
  return { status, headers: { 'content-type': type, 'cache-control': 'no-store', ...headers }, body };
}

const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A transparent picture of one pixel. */
export const picture = (headers?: Headers): Answer => answer(200, 'image/gif', DOT, headers);
export const script = (source: string, headers?: Headers): Answer => answer(200, 'text/javascript', source, headers);
export const style = (source: string): Answer => answer(200, 'text/css', source);
export const json = (data: unknown): Answer => answer(200, 'application/json', JSON.stringify(data));
export const nothing = (headers?: Headers): Answer => answer(204, 'text/plain', '', headers);
export const missing = (): Answer => answer(404, 'text/plain', 'Not in this demo.\n');
export const redirect = (to: string): Answer => answer(302, 'text/plain', '', { location: to });
export const download = (name: string): Answer =>
  answer(200, 'application/octet-stream', 'A file of the demo.\n', { 'content-disposition': `attachment; filename="${name}"` });
export const html = (markup: string, headers?: Headers): Answer => answer(200, 'text/html; charset=utf-8', markup, headers);

/** Lets another origin read it with its cookies: what a tracker would allow. */
export function openTo(origin: string | undefined, given: Answer): Answer {
  const headers: Headers = {
    'access-control-allow-origin': origin ?? '*', 'access-control-allow-headers': 'content-type, x-demo', 'access-control-allow-methods': 'GET, POST, PUT',
    ...(origin ? { 'access-control-allow-credentials': 'true' } : {}),
  };
  return { ...given, headers: { ...headers, ...given.headers } };
}
