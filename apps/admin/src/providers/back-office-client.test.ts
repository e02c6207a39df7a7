import { expect, test, vi } from 'vitest';

import { createSend } from './back-office-client.ts';
import { meDocument } from './officer.documents.ts';

const ME = { username: 'a', displayName: 'An', units: [], permissions: [] };

function sendThrough(respond: () => Promise<Response>) {
  const fetch = vi.fn<typeof globalThis.fetch>(respond);
  return { fetch, send: createSend({ fetch, getLocale: () => 'vi', translate: (key) => key }) };
}

test('an operation travels as its hash, in the language of the officer, without its text', async () => {
  const { fetch, send } = sendThrough(async () => Response.json({ data: { me: ME } }));
  await expect(send(meDocument, {})).resolves.toEqual({ me: ME });
  const [address, request] = fetch.mock.calls[0] ?? [];
  expect(address).toBe('/graphql/back-office');
  expect(request?.headers).toMatchObject({ 'Accept-Language': 'vi' });
  expect(JSON.parse(request?.body as string)).toEqual({
    extensions: { persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    variables: {},
  });
});

test('a broken server is reported in its own sentence with the incident number', async () => {
  const { send } = sendThrough(async () =>
    Response.json({
      errors: [
        {
          message: 'Hệ thống gặp sự cố.',
          extensions: { code: 'INTERNAL_SERVER_ERROR', incidentId: 'c0ffee' },
        },
      ],
    }),
  );
  await expect(send(meDocument, {})).rejects.toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Hệ thống gặp sự cố.',
    incidentId: 'c0ffee',
  });
});

test('a broken line and an answer that is no JSON are told apart', async () => {
  const broken = sendThrough(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(broken.send(meDocument, {})).rejects.toMatchObject({
    code: 'NETWORK',
    message: 'trouble.network',
  });
  const proxyPage = sendThrough(async () => new Response('<html>', { status: 502 }));
  await expect(proxyPage.send(meDocument, {})).rejects.toMatchObject({ code: 'UNREADABLE' });
});
