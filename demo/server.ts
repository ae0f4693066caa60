/**
 * The demo internet: one process that plays every host of the table, each on its own loopback address, over plain http
 * and over https (HTTP/2 or 1.1). It listens on 127.x.y.z only, on the same two high ports everywhere; the drivers tell
 * their browser which address stands for which name.
 */
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import http2, { type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import type { Answer, Ask } from './answer.ts';
import { selfSigned } from './certificate.ts';
import { HOSTS } from './hosts.ts';
import { pageAnswer } from './pages/index.ts';
import { resource } from './resources.ts';
import { SeenLog, type Seen } from './seen.ts';
import { greet } from './socket.ts';

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

const MOST_BODY = 64 * 1024;

/** Plain hosts answer here too: a Firefox that has just started knows no other address for them. */
const EARLY = '127.0.0.1';

export interface DemoInternet {
  /** Port of plain http, the same on every address. */
  port: number;
  /** Port of https. */
  securePort: number;
  seen: SeenLog;
  close(): Promise<void>;
}

function schemeOf(socket: Duplex): 'http' | 'https' {
  return (socket as Partial<TLSSocket>).encrypted ? 'https' : 'http';
}

function header(request: Request, name: string): string | undefined {
  const given = request.headers[name];
  return Array.isArray(given) ? given.join(', ') : given;
}

function urlOf(request: Request): URL {
  const host = (header(request, ':authority') ?? header(request, 'host') ?? '').replace(/:\d+$/, '');
  return new URL(request.url ?? '/', `${schemeOf(request.socket)}://${host}`);
}

async function bodyOf(request: Request): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size < MOST_BODY) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BODY).toString('utf8');
}

function noted(kind: Seen['kind'], request: Request, url: URL, body: string): Seen {
  const optional = { cookie: header(request, 'cookie'), referer: header(request, 'referer'), purpose: header(request, 'sec-purpose'), body: body || undefined };
  const given = Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== undefined));
  return {
    kind, at: Date.now(), scheme: schemeOf(request.socket), host: url.hostname, address: request.socket.localAddress ?? '',
    method: request.method ?? 'GET', path: url.pathname + url.search, ...given,
  };
}

function send(response: Response, answer: Answer): void {
  if (response.destroyed) return;
  for (const [name, content] of Object.entries(answer.headers)) response.setHeader(name, content);
  // HTTP/2 would leave it out, and most real servers tell it.
  if (answer.body.length > 0) response.setHeader('content-length', Buffer.byteLength(answer.body));
  response.statusCode = answer.status;
  response.end(answer.body);
}

function answering(seen: SeenLog) {
  return async (request: Request, response: Response): Promise<void> => {
    const url = urlOf(request);
    const body = await bodyOf(request).catch(() => '');
    seen.add(noted('request', request, url, body));
    const headers = Object.fromEntries(Object.keys(request.headers).map((name) => [name, header(request, name)]));
    const ask: Ask = { url, method: request.method ?? 'GET', headers, body };
    const answer = pageAnswer(ask) ?? resource(ask);
    if (answer.after === undefined) send(response, answer);
    else setTimeout(() => send(response, answer), answer.after).unref();
  };
}

/** Listens on one address; port 0 lets the system choose. */
function listen(target: net.Server, address: string, port: number, open: Set<net.Socket>): Promise<net.Server> {
  return new Promise((done, fail) => {
    const door = net.createServer((socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
      socket.setNoDelay(true);
      target.emit('connection', socket);
    });
    door.once('error', fail).listen(port, address, () => done(door));
  });
}

const closed = (door: net.Server): Promise<void> => new Promise((done) => door.close(() => done()));

/** Opens a door on every address at one port; a port that is taken on one of them is given up for another. */
async function doors(target: net.Server, addresses: readonly string[], open: Set<net.Socket>, attempts = 5): Promise<{ port: number; all: net.Server[] }> {
  const [first = EARLY, ...rest] = addresses;
  const front = await listen(target, first, 0, open);
  const { port } = front.address() as net.AddressInfo;
  const all = [front];
  try {
    for (const address of rest) all.push(await listen(target, address, port, open));
    return { port, all };
  } catch (error) {
    await Promise.all(all.map(closed));
    if (attempts > 1 && (error as NodeJS.ErrnoException).code === 'EADDRINUSE') return doors(target, addresses, open, attempts - 1);
    throw error;
  }
}

/**
 * Starts every host of the table.
 * @throws when an address cannot be bound: systems other than Linux and Windows answer on 127.0.0.1 alone by default
 */
export async function startDemoInternet(): Promise<DemoInternet> {
  const seen = new SeenLog();
  const answer = answering(seen);
  const upgrade = (request: IncomingMessage, socket: Duplex): void => {
    seen.add(noted('socket', request, urlOf(request), ''));
    greet(socket, header(request, 'sec-websocket-key') ?? '');
  };
  const plain = http.createServer((request, response) => void answer(request, response)).on('upgrade', upgrade);
  const certificate = selfSigned(HOSTS.map(({ host }) => host));
  const secure = http2.createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => void answer(request, response)).on('upgrade', upgrade);
  // A browser that hangs up in the middle is no failure of the demo.
  secure.on('sessionError', () => {}).on('tlsClientError', () => {});

  const open = new Set<net.Socket>();
  const plainDoors = await doors(plain, [EARLY, ...HOSTS.map(({ address }) => address)], open);
  const secureDoors = await doors(secure, HOSTS.filter(({ speaks }) => speaks === 'both').map(({ address }) => address), open);
  return {
    port: plainDoors.port,
    securePort: secureDoors.port,
    seen,
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all([...plainDoors.all, ...secureDoors.all].map(closed));
    },
  };
}
