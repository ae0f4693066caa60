/** A proxy on loopback, such as an office has: it passes plain requests and tunnels on to the demo's hosts, and to nobody else. */
import http from 'node:http';
import net from 'node:net';
import { HOSTS } from '../../demo/hosts.ts';
import type { DemoInternet } from '../../demo/server.ts';

export interface Proxy { host: string; port: number; close(): Promise<void> }

const addressOf = (name: string): string | undefined => HOSTS.find(({ host }) => host === name)?.address;

/** @param host loopback address to listen on: what the browsers will take for every server's */
export async function startProxy(demo: DemoInternet, host: string): Promise<Proxy> {
  const open = new Set<net.Socket>();
  const keep = <S extends net.Socket>(socket: S): S => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    return socket;
  };
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://nobody.invalid');
    const address = addressOf(url.hostname);
    if (!address) return void response.writeHead(502).end();
    const onward = http.request({ host: address, port: demo.port, method: request.method, path: url.pathname + url.search, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connection', keep);
  server.on('connect', (request, socket: net.Socket, head) => {
    const address = addressOf((request.url ?? '').split(':', 1)[0] ?? '');
    if (!address) return void socket.end('HTTP/1.1 502 Unknown\r\n\r\n');
    const onward = keep(net.connect(demo.securePort, address, () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    }));
    keep(socket).on('close', () => onward.destroy());
    onward.on('close', () => socket.destroy());
  });
  await new Promise<void>((done, fail) => { server.once('error', fail).listen(0, host, done); });
  return {
    host, port: (server.address() as net.AddressInfo).port,
    close: () => new Promise((done) => {
      for (const socket of open) socket.destroy();
      server.close(() => done());
    }),
  };
}
