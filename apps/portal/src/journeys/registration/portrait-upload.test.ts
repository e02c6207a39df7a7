import { describe, expect, it } from 'vitest';

import { PortalFailureError } from '../../portal-client.ts';
import { createPortraitUpload } from './portrait-upload.ts';

const PICTURE = new Blob(['x'], { type: 'image/png' });

const uploadThatHears = (
  answer: () => Response | Promise<Response>,
  sent: { url: string; init: RequestInit }[] = [],
) =>
  createPortraitUpload({
    fetch: async (url, init) => {
      sent.push({ url: String(url), init: init ?? {} });
      return answer();
    },
    now: () => 1_000,
    locale: () => 'vi',
  });

const errors = (status: number, ...reasons: [code: string, message: string][]): Response =>
  new Response(
    JSON.stringify({ errors: reasons.map(([code, message]) => ({ message, extensions: { code } })) }),
    { status },
  );

const failureOf = async (answer: () => Response | Promise<Response>) => {
  const error: unknown = await uploadThatHears(answer)('r-1', PICTURE).catch((reason: unknown) => reason);
  return error instanceof PortalFailureError ? error.failure : null;
};

describe('sending a portrait', () => {
  it('sends the file as it is, with the key in a header and not in the address', async () => {
    const sent: { url: string; init: RequestInit }[] = [];
    const answer = await uploadThatHears(() => new Response('{"id":"f"}', { status: 201 }), sent)(
      'r-1',
      PICTURE,
    );
    expect(answer).toEqual({ isTaken: true });
    expect(sent[0]?.url).toBe('/files/portal');
    expect(sent[0]?.init.body).toBe(PICTURE);
    expect(sent[0]?.init.headers).toMatchObject({
      'Content-Type': 'image/png',
      'Accept-Language': 'vi',
      'X-Registration': 'r-1',
    });
  });

  it('[R-073] gives every reason for which the picture is refused', async () => {
    const refused = () => errors(422, ['PORTRAIT_TOO_DARK', 'tối'], ['PORTRAIT_BLURRED', 'mờ']);
    expect(await uploadThatHears(refused)('r-1', PICTURE)).toEqual({
      isTaken: false,
      reasons: [
        { code: 'PORTRAIT_TOO_DARK', message: 'tối' },
        { code: 'PORTRAIT_BLURRED', message: 'mờ' },
      ],
    });
  });

  it('understands a proxy that refuses a large body with a page', async () => {
    const proxy = () => new Response('<html>', { status: 413 });
    expect(await uploadThatHears(proxy)('r-1', PICTURE)).toMatchObject({
      isTaken: false,
      reasons: [{ code: 'FILE_TOO_LARGE' }],
    });
  });

  it('calls a broken line, too many tries and a broken server by their names', async () => {
    expect(await failureOf(() => Promise.reject(new TypeError('offline')))).toEqual({ kind: 'NETWORK' });
    expect(await failureOf(() => errors(429, ['RATE_LIMITED', 'm']))).toEqual({
      kind: 'RATE_LIMITED',
      retryAt: 61_000,
    });
    expect(await failureOf(() => errors(500, ['INTERNAL_SERVER_ERROR', 'm']))).toEqual({
      kind: 'INTERNAL',
      incidentId: null,
    });
  });
});
