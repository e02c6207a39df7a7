import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';

/** What a receiver does with an event. */
export type Reception = (event: ReceivedEvent, response: ServerResponse) => void;

export interface ReceivedEvent {
  /** As it came over the wire. */
  readonly token: string;
  readonly headers: IncomingMessage['headers'];
  readonly path: string;
  readonly jti: string;
  readonly subject: string;
  readonly isLock: boolean;
  /** First, second, … of its account. */
  readonly sequence: number;
}

/** Has it and says so. */
export const takesIt: Reception = (_event, response) => void response.writeHead(202).end();
/** Has it, and the answer is lost on the way. */
export const losesTheAnswer: Reception = (_event, response) => void response.socket?.destroy();
export const answers =
  (status: number, body = '', headers: Record<string, string> = {}): Reception =>
  (_event, response) =>
    void response.writeHead(status, headers).end(body);

/** The webhook of an invented subscriber, on a port of this machine. */
export interface EventReceiver {
  readonly origin: string;
  readonly url: string;
  /** Every arrival, in order, whatever was answered. */
  readonly received: ReceivedEvent[];
  reception: Reception;
  close(): Promise<void>;
}

export async function anEventReceiver(): Promise<EventReceiver> {
  const received: ReceivedEvent[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const event = readEvent(Buffer.concat(chunks).toString(), request);
      received.push(event);
      receiver.reception(event, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const receiver: EventReceiver = {
    origin,
    url: `${origin}/tin-khoa`,
    received,
    reception: takesIt,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

function readEvent(token: string, { headers, url = '' }: IncomingMessage): ReceivedEvent {
  const {
    jti = '',
    sub_id: subject,
    events,
  } = decodeJwt<{
    sub_id: { id: string };
    events: Record<string, { sequence: number }>;
  }>(token);
  const [[type, content] = ['', { sequence: 0 }]] = Object.entries(events);
  return {
    token,
    headers,
    path: url,
    jti,
    subject: subject.id,
    isLock: type.endsWith('/account-disabled'),
    sequence: content.sequence,
  };
}
