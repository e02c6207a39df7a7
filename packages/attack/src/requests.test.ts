import { describe, expect, it } from 'vitest';
import { forgetLimits, Person, production, send, signIn } from './production.ts';

const BACK_OFFICE = '/graphql/back-office';
const TYPENAME = JSON.stringify({ query: '{ __typename }' });
const post = (body: string, headers: Record<string, string>) =>
  send(production.url + BACK_OFFICE, { method: 'POST', body, headers });
const INSIDE =
  /postgres|select |node_modules|\.ts\b|\.js\b|at \w+ \(|express|apollo|\/(home|root|srv|tmp)\//i;

describe('what only a strange page or an old browser would send', () => {
  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is answered with 405 [A-15]', async (method) => {
    const answer = await send(`${production.url}${BACK_OFFICE}?query={__typename}`, {
      method,
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    });
    expect(answer).toMatchObject({ status: 405, codes: ['METHOD_NOT_ALLOWED'] });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('a body of %s is answered with 415 [A-15]', async (type) => {
    expect(await post(TYPENAME, { 'content-type': type })).toMatchObject({ status: 415 });
  });

  it.each(['https://evil.example', 'null'])('a page of %s is answered with 403 [A-15]', async (origin) => {
    const answer = await post(TYPENAME, { 'content-type': 'application/json', origin });
    expect(answer).toMatchObject({ status: 403, codes: ['ORIGIN_NOT_ALLOWED'] });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it.each([
    '{"query":',
    '',
    'null',
    '[]',
    '{"query":7}',
    '{"query":"{__typename}","variables":[]}',
    `{"query":"{ a(b: \\"\\u0000\\") }"}`,
  ])('%j is refused in one form that says nothing of the inside [A-13]', async (body) => {
    const answer = await post(body, { 'content-type': 'application/json' });
    expect(answer.status).toBe(400);
    const { errors } = JSON.parse(answer.text) as { errors: { message: string; extensions: object }[] };
    const keys = Object.keys(errors[0]?.extensions ?? {}).filter((key) => key !== 'argument');
    expect(keys.sort()).toEqual(['code', 'requestId']);
    expect(answer.text).not.toMatch(INSIDE);
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('server')).toBeNull();
  });

  it('60 MB are refused, and the server lives [A-13]', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { padding: 'x'.repeat(60_000_000) } });
    // The answer may come before all of it is sent; then the connection closes and there is nothing to read.
    const answer = await post(body, { 'content-type': 'application/json' }).catch(() => null);
    if (answer) expect(answer.status).toBe(413);
    expect((await send(`${production.url}/healthz`)).status).toBe(200);
  });

  it.each([
    '/',
    '/graphql',
    BACK_OFFICE,
    '/graphql/portal',
    '/graphql/agency',
    '/metrics',
    '/.env',
    '/admin/..%2f..%2fpackage.json',
  ])('a browser that looks at %s finds no console and no file of ours [A-14]', async (path) => {
    const { text, status } = await send(production.url + path, { headers: { accept: 'text/html' } });
    expect(text).not.toMatch(/graphiql|playground|apollo|sandbox|"dependencies"|SECRET/i);
    expect(status).toBeLessThan(500);
  });
});

it('cookies and headers are strict on every answer [A-53]', async () => {
  await forgetLimits();
  const page = await send(`${production.url}/admin/`);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/default-src 'self'|default-src 'none'/);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  const seconds = /max-age=(\d+)/.exec(page.headers.get('strict-transport-security') ?? '')?.[1];
  expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000);
  const answer = await signIn(new Person('back-office'), 'kiemtra', 'Sai-mat-khau-1', {}, production.openUrl);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toContain('no-store');
});
