import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSimulator } from './app.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');
const SET = {
  jti: '0190-1',
  aud: 'VSS',
  toe: 1_795_000_000,
  sub_id: { format: 'opaque', id: 'dau-vet' },
  events: {
    'https://schemas.openid.net/secevent/risc/event-type/account-disabled': { sequence: 1, reversal: false },
  },
};

let servers: Server[];
let origin: string;

async function listen(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(async () => {
  servers = [];
  const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1' }] };
  const published = await listen((_request, response) => void response.end(JSON.stringify(jwks)));
  const { http } = createSimulator({ records: [], jwksUrl: published });
  origin = await listen((request, response) => http(request, response));
});
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

function aToken(header: object = {}, payload: object = {}): string {
  const content = `${part({ alg: 'ES256', typ: 'secevent+jwt', kid: 'k1', ...header })}.${part({ ...SET, ...payload })}`;
  const signature = sign('sha256', Buffer.from(content), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${content}.${signature.toString('base64url')}`;
}

const push = (body: string) =>
  fetch(`${origin}/receivers/lock-events`, {
    method: 'POST',
    headers: { 'content-type': 'application/secevent+jwt' },
    body,
  });
const received = async () =>
  ((await (await fetch(`${origin}/receivers/lock-events`)).json()) as { events: unknown[] }).events;
const behave = (mode: string) =>
  fetch(`${origin}/behaviours/lock-events`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode }),
  });

test('the subscriber takes an event that is genuine, and knows a repeat by its name', async () => {
  expect((await push(aToken())).status).toBe(202);
  expect((await push(aToken())).status).toBe(202);
  expect(await received()).toMatchObject([
    { jti: '0190-1', audience: 'VSS', subject: 'dau-vet', isLock: true, sequence: 1, arrivals: 2 },
  ]);
  const page = await (await fetch(`${origin}/`)).text();
  expect(page).toContain('Tin khóa, mở khóa đã nhận');
  expect(page).toContain('đã đến 2 lần');
});

test.each([
  [
    'one that was altered',
    aToken().replace(/\.[^.]+\./, `.${part({ ...SET, jti: 'x' })}.`),
    'authentication_failed',
  ],
  ['one by an unknown key', aToken({ kid: 'k2' }), 'invalid_key'],
  ['a token of another kind', aToken({ typ: 'at+jwt' }), 'invalid_key'],
  ['no token', 'x', 'invalid_request'],
])('it refuses %s', async (_what, body, err) => {
  const response = await push(body);
  expect([response.status, ((await response.json()) as { err: string }).err]).toEqual([400, err]);
  expect(await received()).toEqual([]);
});

test('it can be told to be down, to fail, and to lose its answers though it has the event', async () => {
  await behave('error');
  expect((await push(aToken())).status).toBe(500);
  await behave('down');
  await expect(push(aToken())).rejects.toThrow();
  expect(await received()).toEqual([]);
  await behave('losesAnswers');
  await expect(push(aToken())).rejects.toThrow();
  expect(await received()).toHaveLength(1);
});
