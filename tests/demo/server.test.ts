import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOSTS } from '../../demo/hosts.ts';
import { startDemoInternet, type DemoInternet } from '../../demo/server.ts';

let demo: DemoInternet;
beforeAll(async () => { demo = await startDemoInternet(); });
afterAll(() => demo.close());
beforeEach(() => demo.seen.clear());

const addressOf = (host: string): string => HOSTS.find((row) => row.host === host)?.address ?? '';

interface Got { status: number | undefined; headers: http.IncomingHttpHeaders; body: string }

function plain(host: string, path: string, options: http.RequestOptions = {}, body = ''): Promise<Got> {
  return new Promise((done, fail) => {
    const request = http.request({ host: addressOf(host), port: demo.port, path, ...options, headers: { host, ...options.headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('end', () => done({ status: response.statusCode, headers: response.headers, body: text }));
    });
    request.on('error', fail).end(body);
  });
}

function secure(host: string, path: string): Promise<Got> {
  const session = http2.connect(`https://${addressOf(host)}:${demo.securePort}`, { servername: host, rejectUnauthorized: false });
  return new Promise<Got>((done, fail) => {
    session.on('error', fail);
    const stream = session.request({ ':path': path, ':authority': host });
    const got: Got = { status: undefined, headers: {}, body: '' };
    stream.on('response', (headers) => { got.status = headers[':status']; });
    stream.setEncoding('utf8').on('data', (chunk: string) => { got.body += chunk; }).on('end', () => done(got)).on('error', fail);
  }).finally(() => session.close());
}

/** The first bytes that a socket of the demo says. */
function handshake(host: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = net.connect(demo.port, addressOf(host), () => {
      socket.write(`GET /socket HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`);
    });
    let text = '';
    socket.on('error', fail).on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (!text.includes('hola')) return;
      socket.destroy();
      done(text);
    });
  });
}

describe('the demo internet', () => {
  it('answers over plain http and notes who asked for what, and where', async () => {
    const { status, body } = await plain('plain.example', '/?a=1', { headers: { cookie: 'b=2' } });
    expect(status).toBe(200);
    expect(body).toContain('Página sin cifrar');
    expect(demo.seen.entries).toMatchObject([
      { kind: 'request', scheme: 'http', host: 'plain.example', address: addressOf('plain.example'), method: 'GET', path: '/?a=1', cookie: 'b=2' },
    ]);
  });

  it('answers over HTTP/2', async () => {
    const { status, body } = await secure('news.example', '/ordinary');
    expect(status).toBe(200);
    expect(body).toContain('Página común');
    expect(demo.seen.at('news.example')).toMatchObject([{ scheme: 'https', path: '/ordinary' }]);
  });

  it('has no page under a scheme that is not its own', async () => {
    expect((await secure('quiet.example', '/')).status).toBe(200);
    expect((await plain('news.example', '/ordinary')).status).toBe(404);
  });

  it('leaves a cookie in the open, and notes the form that comes back', async () => {
    expect((await plain('plain.example', '/')).headers['set-cookie']).toEqual(['session=abcdef0123456789; Path=/']);
    await plain('plain.example', '/sent', { method: 'POST' }, 'question=who');
    expect(demo.seen.at('plain.example').at(-1)).toMatchObject({ method: 'POST', path: '/sent', body: 'question=who' });
  });

  it('keeps at most 64 KiB of a body', async () => {
    await plain('plain.example', '/sent', { method: 'POST' }, 'x'.repeat(200_000));
    expect(demo.seen.entries[0]?.body).toHaveLength(65_536);
  });

  it('does not encrypt for hosts that play plain ones', async () => {
    await expect(secure('plain.example', '/')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('shakes hands and greets on a socket', async () => {
    // The key and its answer are those of RFC 6455, section 1.3.
    expect(await handshake('plain-socket.example')).toContain('Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
    expect(demo.seen.entries).toMatchObject([{ kind: 'socket', host: 'plain-socket.example' }]);
  });

  it('lets a tracker be read with its cookies, by the origin that asked', async () => {
    const { headers } = await plain('mc.yandex.ru', '/data.json', { headers: { origin: 'https://news.example' } });
    expect(headers['access-control-allow-origin']).toBe('https://news.example');
    expect(headers['access-control-allow-credentials']).toBe('true');
  });

  it('runs beside a second one', async () => {
    const second = await startDemoInternet();
    expect(second.port).not.toBe(demo.port);
    await second.close();
  });
});
