/**
 * One site over HTTP/2 on loopback: a page that loads many pictures, each with the headers of an ordinary answer (sixteen of them, one
 * a cookie) and none of them from a cache. It stands where the drivers look for the demo internet.
 */
import http2, { type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { selfSigned } from '../demo/certificate.ts';
import { HOSTS } from '../demo/hosts.ts';
import { SeenLog } from '../demo/seen.ts';
import type { DemoInternet } from '../demo/server.ts';

/** Pictures on a page. */
export const PICTURES = 500;

const HOST = 'many.example';
const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Lengths as on the web; the values mean nothing. Node adds `date` and `:status`. */
const ANSWER = {
  server: 'example', 'cache-control': 'no-store, max-age=0', etag: '"5f3c1a9b-2b"', 'last-modified': 'Mon, 23 Nov 2026 00:00:00 GMT', vary: 'Accept-Encoding',
  'strict-transport-security': 'max-age=31536000; includeSubDomains; preload', 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'strict-origin-when-cross-origin', 'access-control-allow-origin': '*', 'timing-allow-origin': '*', via: '1.1 edge-3.example (cache)',
  'x-cache': 'MISS, MISS', 'set-cookie': `seen=${'0123456789abcdef'.repeat(2)}; Path=/; Max-Age=86400; Secure; HttpOnly; SameSite=Lax`,
};

/** Pictures that hang on nothing: they are loaded, never laid out or painted, and the page waits for them. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>pictures</title><script>
const run = new URLSearchParams(location.search).get('run');
globalThis.pictures = Array.from({ length: ${PICTURES} }, (_, index) => {
  const picture = new Image();
  picture.src = '/picture.gif?run=' + run + '&i=' + String(index).padStart(4, '0');
  return picture;
});
</script>`;

export interface PictureSite extends DemoInternet {
  /** @param run keeps one load apart from all others. */
  page(run: string): string;
  /** Pictures sent since the start. */
  sent(): number;
}

/** @throws when its loopback address cannot be bound. */
export async function startPictureSite(): Promise<PictureSite> {
  const address = HOSTS.find(({ host }) => host === HOST)?.address;
  if (address === undefined) throw new Error(`the demo has no ${HOST}`);
  let sent = 0;
  const answer = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders): void => {
    if (headers[':path']?.startsWith('/picture.gif')) {
      sent += 1;
      stream.respond({ ...ANSWER, ':status': 200, 'content-type': 'image/gif', 'content-length': DOT.length });
      stream.end(DOT);
    } else if (headers[':path']?.startsWith('/?')) {
      stream.respond({ ':status': 200, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'set-cookie': `visitor=${'0123456789abcdef'.repeat(8)}; Path=/; Secure` });
      stream.end(PAGE);
    } else {
      stream.respond({ ':status': 404 });
      stream.end();
    }
  };
  const server = http2.createSecureServer(selfSigned([HOST]));
  const sessions = new Set<http2.ServerHttp2Session>();
  server.on('session', (session) => { sessions.add(session); session.on('close', () => sessions.delete(session)).on('error', () => session.destroy()); });
  server.on('stream', (stream, headers) => { stream.on('error', () => stream.destroy()); answer(stream, headers); });
  // A browser that is closed hangs up in the middle.
  server.on('sessionError', () => {}).on('tlsClientError', () => {});
  await new Promise<void>((done, fail) => { server.once('error', fail).listen(0, address, done); });
  const { port } = server.address() as AddressInfo;
  return {
    // Nothing is asked of a plain port here; the drivers want a number.
    port, securePort: port, seen: new SeenLog(),
    page: (run) => `https://${HOST}/?run=${run}`,
    sent: () => sent,
    async close() {
      for (const session of sessions) session.destroy();
      await new Promise<void>((done) => { server.close(() => done()); });
    },
  };
}
