import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { serverMessage } from '@dinhdanh/i18n';
import { InvalidToken } from '../request-errors.ts';

const NODE_TIMEOUT = 'ERR_HTTP_REQUEST_TIMEOUT';
const NODE_OVERFLOW = 'HPE_HEADER_OVERFLOW';

/**
 * Answers what is no request that Node can read, in the shape of every other answer. Node reads 16 kB of headers; what
 * is longer can only be a cookie or a token, and it is none of ours.
 */
export function answerUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    socket.end(rawAnswer(error.code), () => socket.destroy());
  });
}

function rawAnswer(cause: string | undefined): string {
  const isOverflow = cause === NODE_OVERFLOW;
  const code = isOverflow ? 'UNAUTHENTICATED' : 'BAD_USER_INPUT';
  const requestId = randomUUID();
  const body = JSON.stringify({
    errors: [{ message: serverMessage(code, 'vi'), extensions: { code, requestId } }],
  });
  const status = isOverflow
    ? '401 Unauthorized'
    : cause === NODE_TIMEOUT
      ? '408 Request Timeout'
      : '400 Bad Request';
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
    ...(isOverflow && new InvalidToken().headers),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status}`, ...lines, '', body].join('\r\n');
}
