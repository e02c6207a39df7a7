import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSimulator } from './app.ts';

const KEY = Buffer.alloc(32, 3);
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

interface Brought {
  readonly signature: string | undefined;
  readonly timestamp: string;
  readonly body: string;
}

let brought: Brought[];
let status: number;
let centre: Server;
let http: Server;
let origin: string;
beforeEach(async () => {
  brought = [];
  status = 202;
  centre = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      brought.push({
        signature: request.headers['x-signature'] as string | undefined,
        timestamp: String(request.headers['x-timestamp']),
        body: Buffer.concat(chunks).toString(),
      });
      response.writeHead(status).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(centre, 'listening');
  const { http: app } = createSimulator({
    records: [],
    smsCentre: { url: `http://127.0.0.1:${portOf(centre)}/sms/inbound`, key: KEY },
    now: () => new Date('2026-11-26T03:00:00Z'),
  });
  http = createServer(app).listen(0, '127.0.0.1');
  await once(http, 'listening');
  origin = `http://127.0.0.1:${portOf(http)}`;
});
afterEach(async () => {
  for (const server of [http, centre]) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

const send = (from: string, text: string): Promise<Response> =>
  fetch(`${origin}/phones/texts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from, text }),
  });
const type = (fields: Record<string, string>): Promise<Response> =>
  fetch(`${origin}/phones/texts`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

describe('a text from a phone', () => {
  test('is brought signed over its time and its body, each under a name of its own', async () => {
    expect((await send('0992000001', 'TRA CUU')).status).toBe(202);
    await send('0992000001', 'TRA CUU');
    const [first, second] = brought;
    expect(first?.signature).toBe(
      createHmac('sha256', KEY).update(`${first?.timestamp}.${first?.body}`).digest('hex'),
    );
    expect(Math.abs(Date.now() / 1000 - Number(first?.timestamp))).toBeLessThan(60);
    const [one, other] = [first, second].map((message) => JSON.parse(message?.body ?? ''));
    expect(one).toMatchObject({ from: '0992000001', text: 'TRA CUU' });
    expect(one.messageId).not.toBe(other.messageId);
  });

  test('that is not taken in is said to have failed', async () => {
    status = 401;
    expect((await send('0992000001', 'KHOA')).status).toBe(502);
    const page = await (await fetch(`${origin}/?phone=0992000001`)).text();
    expect(page).toContain('tổng đài không nhận');
  });

  test('needs a phone and words', async () => {
    for (const [from, text] of [
      ['12', 'KHOA'],
      ['0992000001', ' '],
    ] as const)
      expect((await send(from, text)).status).toBe(400);
    expect((await type({ from: '12', text: 'KHOA' })).headers.get('location')).toBe('/?wrong=1');
    expect(await (await fetch(`${origin}/?wrong=1`)).text()).toContain('10 chữ số');
    expect(brought).toEqual([]);
  });
});

test('the form of the page leads to the thread of the phone, where both sides stand in order and nothing runs', async () => {
  const answer = await type({ from: '0992 000 001', text: '<b>KHOA</b>' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/?phone=0992000001']);
  await fetch(`${origin}/sms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ clientReference: 'r1', to: '0992000001', text: '048213 la ma khoa' }),
  });
  await fetch(`${origin}/sms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ clientReference: 'r2', to: '0992000002', text: 'tin cua may khac' }),
  });
  const page = await (await fetch(`${origin}/?phone=0992000001`)).text();
  const thread = page.slice(page.indexOf('Tin nhắn của máy'), page.indexOf('Trạng thái dịch vụ'));
  expect(thread).toContain('048213 la ma khoa');
  expect(thread).toContain('&#60;b&#62;KHOA');
  expect(thread).not.toContain('may khac');
  expect(page).not.toContain('http-equiv="refresh"');
  expect(await (await fetch(`${origin}/phones/texts`)).json()).toMatchObject({
    texts: [{ from: '0992000001', isTaken: true }],
  });
});
