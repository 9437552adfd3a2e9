/**
 * What a site sends that answers everybody, by what asks: a request that was refused then tells itself from one that
 * was not.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Half a second of silence: 8 bits, 8,000 a second, one channel. */
function silence(): Buffer {
  const [rate, length] = [8_000, 4_000];
  const head = Buffer.alloc(44);
  head.write('RIFF');
  head.writeUInt32LE(36 + length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(length, 40);
  return Buffer.concat([head, Buffer.alloc(length, 0x80)]);
}

const SOUND = ['audio/wav', silence()] as const;

/** By the header that names what asks, Sec-Fetch-Dest (https://www.w3.org/TR/fetch-metadata/). */
const BODIES: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  image: ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  script: ['text/javascript', ''],
  style: ['text/css', ''],
  audio: SOUND,
  video: SOUND,
};

/** Answers a request with what it asks for, to whichever site. */
export function answerAnybody({ headers }: IncomingMessage, reply: ServerResponse): void {
  const isStream = headers.accept?.includes('text/event-stream');
  const other = [isStream ? 'text/event-stream' : 'text/html', ''] as const;
  const [type, body] = BODIES[String(headers['sec-fetch-dest'])] ?? other;
  const everybody = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };
  reply.writeHead(200, { 'content-type': type, ...everybody }).end(body);
}

/** What a key is answered with (RFC 6455, 1.3). */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** An end without a reason (RFC 6455, 5.5.1). */
const CLOSED = Buffer.from([0x88, 0]);

/** Opens a socket, and ends it in order. */
export function openSocket({ headers }: IncomingMessage, socket: Duplex): void {
  const key = `${headers['sec-websocket-key']}${GUID}`;
  const accepted = createHash('sha1').update(key).digest('base64');
  const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  socket.write([...head, `Sec-WebSocket-Accept: ${accepted}`, '', ''].join('\r\n'));
  socket.end(CLOSED);
}
