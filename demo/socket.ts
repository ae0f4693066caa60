/** A WebSocket that greets and closes: the handshake of RFC 6455, section 4.2.2, and two frames. */
import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const GREETING = Buffer.from('hola');

/** @param key the client's `Sec-WebSocket-Key` */
export function greet(socket: Duplex, key: string): void {
  const accept = createHash('sha1').update(key + GUID).digest('base64');
  socket.on('error', () => socket.destroy());
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  socket.write(Buffer.concat([Buffer.from([0x81, GREETING.length]), GREETING]));
  // The client's close frame, or its hanging up, ends it.
  socket.once('data', () => socket.end(Buffer.from([0x88, 0])));
}
