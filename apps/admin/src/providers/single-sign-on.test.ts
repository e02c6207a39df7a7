import { expect, test, vi } from 'vitest';

import { singleSignOnStart } from './single-sign-on.ts';

const startWith = (answer: () => Promise<Response>) => {
  const fetch = vi.fn(answer);
  const start = singleSignOnStart({ fetch, getLocale: () => 'vi', translate: (key) => key });
  return { fetch, start };
};

test('the way to the provider is asked of our own server', async () => {
  const { fetch, start } = startWith(async () => Response.json({ address: 'https://provider.example/auth' }));
  expect(await start()).toBe('https://provider.example/auth');
  expect(fetch).toHaveBeenCalledWith('/single-sign-on/start', {
    ...{ method: 'POST', credentials: 'same-origin', headers: { 'Accept-Language': 'vi' } },
  });
});

test('a provider that is down is said in the words of the server', async () => {
  const errors = [{ message: 'Chưa liên hệ được.', extensions: { code: 'SINGLE_SIGN_ON_UNAVAILABLE' } }];
  const { start } = startWith(async () => Response.json({ errors }, { status: 503 }));
  await expect(start()).rejects.toMatchObject({
    code: 'SINGLE_SIGN_ON_UNAVAILABLE',
    message: 'Chưa liên hệ được.',
  });
});

test.each([
  ['no answer', async () => Promise.reject(new TypeError()), 'NETWORK'],
  ['something that nobody can read', async () => new Response('<html>', { status: 502 }), 'UNREADABLE'],
])('%s is a failure that has words', async (_, answer, code) => {
  await expect(startWith(answer).start()).rejects.toMatchObject({ code });
});
