import { describe, expect, it } from 'vitest';

import { StartActivationDocument } from './generated/graphql.ts';
import persistedDocuments from './generated/persisted-documents.json';
import { createPortalClient, PortalFailureError } from './portal-client.ts';
import type { PortalFailure } from './portal-client.ts';

const NOW = Date.parse('2026-11-22T05:00:00Z');
const INPUT = { input: { personalIdNumber: '022099123456', phoneNumber: '0992123678' } };
const OK = { data: { startActivation: { __typename: 'ActivationStarted' } } };

function clientThatHears(
  answer: () => Response | Promise<Response>,
  sent: { url: string; init: RequestInit }[] = [],
) {
  return createPortalClient({
    fetch: async (url, init) => {
      sent.push({ url: String(url), init: init ?? {} });
      return answer();
    },
    now: () => NOW,
    locale: () => 'en',
  });
}

const json = (body: unknown, init: ResponseInit = {}): Response => new Response(JSON.stringify(body), init);

async function failureOf(answer: () => Response | Promise<Response>): Promise<PortalFailure> {
  const error: unknown = await clientThatHears(answer)(StartActivationDocument, INPUT).catch(
    (reason: unknown) => reason,
  );
  if (error instanceof PortalFailureError) return error.failure;
  throw new Error('The call did not fail');
}

describe('a call to the portal', () => {
  it('sends the hash of a known operation, the language and no text of the operation', async () => {
    const sent: { url: string; init: RequestInit }[] = [];
    await clientThatHears(() => json(OK), sent)(StartActivationDocument, INPUT);
    const body = JSON.parse(String(sent[0]?.init.body)) as {
      extensions: { persistedQuery: { sha256Hash: string } };
    };
    expect(sent[0]?.url).toBe('/graphql/portal');
    expect(sent[0]?.init).toMatchObject({ method: 'POST', credentials: 'same-origin' });
    expect(sent[0]?.init.headers).toMatchObject({ 'Accept-Language': 'en' });
    expect(Object.keys(body)).toEqual(['extensions', 'variables']);
    expect(Object.keys(persistedDocuments)).toContain(body.extensions.persistedQuery.sha256Hash);
  });

  it('turns times of the server into the clock of a browser that is an hour slow', async () => {
    const { toBrowserTime } = await clientThatHears(() =>
      json(OK, { headers: { Date: 'Sun, 22 Nov 2026 06:00:00 GMT' } }),
    )(StartActivationDocument, INPUT);
    const threeMinutesLater = toBrowserTime('2026-11-22T06:03:00Z');
    expect(Math.abs(threeMinutesLater - (NOW + 180_000))).toBeLessThanOrEqual(1_000);
  });

  it('trusts the browser when the clocks agree to the second, or when the server names no time', async () => {
    const near: Record<string, string> = { Date: 'Sun, 22 Nov 2026 05:00:01 GMT' };
    for (const headers of [near, {}]) {
      const { toBrowserTime } = await clientThatHears(() => json(OK, { headers }))(
        StartActivationDocument,
        INPUT,
      );
      expect(toBrowserTime('2026-11-22T05:03:00Z')).toBe(NOW + 180_000);
    }
  });
});

describe('a call that gives no answer', () => {
  it('is a matter of the network when nothing came, or something that is no JSON', async () => {
    expect(await failureOf(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({
      kind: 'NETWORK',
    });
    expect(await failureOf(() => new Response('<html>Wi-Fi</html>'))).toEqual({ kind: 'NETWORK' });
  });

  it('says when to try again', async () => {
    const limited = { errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 75 } }] };
    expect(await failureOf(() => json(limited, { status: 429 }))).toEqual({
      kind: 'RATE_LIMITED',
      retryAt: NOW + 75_000,
    });
  });

  it('says when to try again after a bare 429 of a proxy', async () => {
    const refusedByProxy = () => new Response('slow down', { status: 429, headers: { 'Retry-After': '20' } });
    expect(await failureOf(refusedByProxy)).toEqual({ kind: 'RATE_LIMITED', retryAt: NOW + 20_000 });
  });

  it('carries the incident number of the server', async () => {
    const broken = { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', incidentId: '7F3K' } }] };
    expect(await failureOf(() => json(broken, { status: 500 }))).toEqual({
      kind: 'INTERNAL',
      incidentId: '7F3K',
    });
  });

  it('knows that the page is older than the server', async () => {
    const unknown = { errors: [{ extensions: { code: 'UNKNOWN_OPERATION' } }] };
    expect(await failureOf(() => json(unknown, { status: 400 }))).toEqual({ kind: 'OUTDATED' });
  });
});
