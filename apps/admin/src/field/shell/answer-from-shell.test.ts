import { expect, test, vi } from 'vitest';

import { answerFromShell } from './answer-from-shell.ts';

const PAGE = '/admin/field';
const FILE = '/admin/assets/index-abc123.js';

function phone({ isOnline = true, isKept = true, status = 200 } = {}) {
  const fetch = vi.fn(async (address: string | URL | Request) => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    return new Response(`fresh ${String(address)}`, { status });
  });
  const openCache = async () => ({
    match: async (key: RequestInfo | URL) => (isKept ? new Response(`kept ${String(key)}`) : undefined),
  });
  return {
    fetch,
    ask: (request: Request) => answerFromShell(request, { page: PAGE, files: [FILE], openCache, fetch }),
  };
}

const ask = (path: string, init: { method?: string; mode?: RequestMode } = {}) =>
  ({ method: 'GET', mode: 'cors', url: `https://dinhdanh.example.vn${path}`, ...init }) as Request;
const navigate = (path: string) => ask(path, { mode: 'navigate' });
const textOf = async (answer: Promise<Response> | null) => (await answer)?.text();

test.each(['/admin/field', '/admin/field/lists/1/hamlets/0'])(
  'with a network %s is the newest page, so that a new version is never kept off',
  async (path) => {
    expect(await textOf(phone().ask(navigate(path)))).toBe('fresh /admin/field');
  },
);

test('without a network every address of the field is the page that was kept', async () => {
  expect(await textOf(phone({ isOnline: false }).ask(navigate('/admin/field/visits')))).toBe(
    'kept /admin/field',
  );
});

test('a server that is being replaced does not take the page away', async () => {
  expect(await textOf(phone({ status: 502 }).ask(navigate('/admin/field')))).toBe('kept /admin/field');
});

test('without a network and without a kept page the browser says so', async () => {
  await expect(phone({ isOnline: false, isKept: false }).ask(navigate('/admin/field'))).rejects.toThrow();
});

test('a file of the page is not asked for again', async () => {
  const { fetch, ask: answer } = phone();
  expect(await textOf(answer(ask(FILE)))).toBe(`kept ${FILE}`);
  expect(fetch).not.toHaveBeenCalled();
});

test('a file that went missing is fetched', async () => {
  expect(await textOf(phone({ isKept: false }).ask(ask(FILE)))).toBe(`fresh ${FILE}`);
});

test.each([
  ['what the server says', ask('/graphql/back-office', { method: 'POST' })],
  ['a question by GET', ask('/graphql/back-office?query=me')],
  ['a picture', ask('/files/back-office/1')],
  ['a file of another screen', ask('/admin/assets/charts-def456.js')],
])('%s is none of its business', (_, request) => {
  expect(phone().ask(request)).toBeNull();
});
