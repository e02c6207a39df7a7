import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSimulator } from './app.ts';
import { createSmsLedger } from './sms-gateway.ts';

const DAO = {
  personalIdNumber: '022190999001',
  fullName: 'Trần Thị Đào',
  dateOfBirth: '1990-05-04',
  sex: 'FEMALE',
  permanentAddress: 'Khu 5, Phường Trà Cổ, Thành phố Móng Cái, Tỉnh Quảng Ninh',
} as const;
const MESSAGE = { clientReference: 'job-1', to: '0992000001', text: 'Ma kich hoat: 123456' };

let server: Server;
let origin: string;

beforeEach(async () => {
  const app = createSimulator({ records: [DAO], now: () => new Date('2026-11-22T09:59:00Z') });
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

function call(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(origin + path, {
    method,
    ...(body !== undefined && {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
}

async function ledger(query = ''): Promise<{ clientReference: string; to: string }[]> {
  const { messages } = (await (await call('GET', `/sms/messages${query}`)).json()) as {
    messages: { clientReference: string; to: string }[];
  };
  return messages;
}

describe('the SMS gateway', () => {
  test('takes a message in and writes it into the ledger', async () => {
    const response = await call('POST', '/sms', MESSAGE);
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ messageId: 'sms-000001', duplicate: false });
    expect(await ledger()).toEqual([
      { ...MESSAGE, messageId: 'sms-000001', receivedAt: '2026-11-22T09:59:00.000Z' },
    ]);
  });

  test('answers the same reference with the same message and keeps one line of it', async () => {
    await call('POST', '/sms', MESSAGE);
    const again = await call('POST', '/sms', MESSAGE);
    expect(again.status).toBe(202);
    expect(await again.json()).toEqual({ messageId: 'sms-000001', duplicate: true });
    expect(await ledger()).toHaveLength(1);
  });

  test('lists the messages of one phone, the newest last, and forgets all of them on demand', async () => {
    await call('POST', '/sms', MESSAGE);
    await call('POST', '/sms', { ...MESSAGE, clientReference: 'job-2', to: '0992000002' });
    await call('POST', '/sms', { ...MESSAGE, clientReference: 'job-3' });
    const ofOnePhone = await ledger('?to=0992000001');
    expect(ofOnePhone.map(({ clientReference }) => clientReference)).toEqual(['job-1', 'job-3']);
    expect((await call('DELETE', '/sms/messages')).status).toBe(204);
    expect(await ledger()).toEqual([]);
  });

  test('keeps the newest ten thousand lines, and knows the references of older ones', () => {
    const smsLedger = createSmsLedger(() => new Date(0));
    for (let job = 1; job <= 10_001; job += 1)
      smsLedger.accept({ ...MESSAGE, clientReference: `job-${job}` });
    expect(smsLedger.list()).toHaveLength(10_000);
    expect(smsLedger.list()[0]?.clientReference).toBe('job-2');
    expect(smsLedger.accept(MESSAGE)).toEqual({ messageId: 'sms-000001', duplicate: true });
  });

  test.each([
    ['a missing reference', { ...MESSAGE, clientReference: undefined }],
    ['a phone in another form', { ...MESSAGE, to: '+84992000001' }],
    ['no text', { ...MESSAGE, text: '' }],
  ])('refuses %s', async (_title, body) => {
    expect((await call('POST', '/sms', body)).status).toBe(400);
    expect(await ledger()).toEqual([]);
  });

  test('refuses what is not JSON', async () => {
    const response = await fetch(`${origin}/sms`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"to":',
    });
    expect(response.status).toBe(400);
  });
});

describe('the population database', () => {
  const path = `/population/persons/${DAO.personalIdNumber}`;

  test('answers with the record, and with 404 for an unknown number', async () => {
    expect(await (await call('GET', path)).json()).toEqual(DAO);
    expect((await call('GET', '/population/persons/022190999002')).status).toBe(404);
  });

  test('lets a record be replaced, added and removed', async () => {
    const changed = { ...DAO, fullName: 'Trần Thị Hoa Đào' };
    expect((await call('PUT', path, changed)).status).toBe(200);
    expect(await (await call('GET', path)).json()).toEqual(changed);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });

  test('refuses a record that no population database would hold', async () => {
    expect((await call('PUT', path, { ...DAO, dateOfBirth: '1990-02-30' })).status).toBe(400);
    expect((await call('PUT', '/population/persons/22190999001', DAO)).status).toBe(400);
    expect(await (await call('GET', path)).json()).toEqual(DAO);
  });
});

describe.each([
  ['sms', () => call('POST', '/sms', MESSAGE)],
  ['population', () => call('GET', `/population/persons/${DAO.personalIdNumber}`)],
])('the service %s', (service, use) => {
  test('told to be slow, answers rightly after the delay', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'slow', delayMs: 60 });
    const startedAt = performance.now();
    const response = await use();
    expect(response.ok).toBe(true);
    expect(performance.now() - startedAt).toBeGreaterThan(55);
  });

  test('told to fail, answers 500', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'error' });
    const response = await use();
    expect(response.status).toBe(500);
    expect(await response.json()).toHaveProperty('error');
  });

  test('told to send garbage, announces JSON that cannot be read', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'garbage' });
    const response = await use();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test('told to be down, ends the connection, and recovers when told to', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'down' });
    await expect(use()).rejects.toThrow('fetch failed');
    await call('PUT', `/behaviours/${service}`, { mode: 'ok' });
    expect((await use()).ok).toBe(true);
  });

  test('leaves the other service alone', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'error' });
    const behaviours = (await (await call('GET', '/behaviours')).json()) as Record<string, { mode: string }>;
    const others = Object.entries(behaviours).filter(([name]) => name !== service);
    expect(others.map(([, { mode }]) => mode)).toEqual(['ok']);
  });
});

describe('switching behaviours', () => {
  test('a slow gateway has sent the message although the caller no longer waits', async () => {
    await call('PUT', '/behaviours/sms', { mode: 'slow' });
    const impatient = fetch(`${origin}/sms`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(MESSAGE),
      signal: AbortSignal.timeout(300),
    });
    await expect(impatient).rejects.toThrow(/timeout|aborted/i);
    expect(await ledger()).toHaveLength(1);
  });

  test('refuses unknown services and modes', async () => {
    expect((await call('PUT', '/behaviours/letters', { mode: 'ok' })).status).toBe(404);
    expect((await call('PUT', '/behaviours/sms', { mode: 'sulking' })).status).toBe(400);
    expect((await call('PUT', '/behaviours/sms', { mode: 'slow', delayMs: -1 })).status).toBe(400);
  });
});

test('the page shows messages and behaviours, with markup in a message as plain text', async () => {
  await call('POST', '/sms', { ...MESSAGE, text: '<img src=x onerror=alert(1)>' });
  await call('PUT', '/behaviours/population', { mode: 'down' });
  const html = await (await call('GET', '/')).text();
  expect(html).toContain('0992000001');
  expect(html).toContain('22/11/2026 16:59');
  expect(html).toContain('mất kết nối');
  expect(html).not.toContain('<img');
});

test('the health check answers', async () => {
  expect(await (await call('GET', '/healthz')).json()).toEqual({ status: 'ok' });
});
