import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../seeds/demo-officers.ts';
import { codeOf } from '../../testing/authenticator.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

const BACK_OFFICE = '/graphql/back-office';
const TYPENAME = JSON.stringify({ query: '{ __typename }' });
const JSON_TYPE = { 'content-type': 'application/json' };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld({
    isDemo: false,
    hasSecureCookies: true,
    allowedOrigins: ['https://quan-tri.example.vn'],
  });
});
afterAll(() => world.close());

const send = (path: string, init: RequestInit = {}) =>
  fetch(world.url + path, { redirect: 'manual', ...init });
const post = (body: RequestInit['body'], headers: Record<string, string> = JSON_TYPE) =>
  send(BACK_OFFICE, { method: 'POST', body, headers });

/** What comes after a right password of an officer who has not set up an app yet. */
async function passwordOf(username: string) {
  const { data } = await world
    .visitor()
    .query(
      'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SecondFactorToEnrol { signInToken offered { secret } } } }',
      { input: { username, password: DEMO_PASSWORD } },
    );
  return data.signIn;
}

interface ErrorBody {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly requestId: string };
  }[];
}

/** Every answer that is not what was asked for has one shape. */
async function errorOf(response: Response): Promise<{ status: number; code: string; message: string }> {
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const { errors, ...more } = (await response.json()) as ErrorBody;
  expect(more).toEqual({});
  expect(errors).toHaveLength(1);
  const [{ message = '', extensions = { code: '', requestId: '' } } = {}] = errors;
  expect(extensions.requestId).toMatch(UUID);
  return { status: response.status, code: extensions.code, message };
}

describe('what is not a POST of JSON from our own pages is refused [A-15]', () => {
  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s is answered with 405, whatever it carries',
    async (method) => {
      for (const path of [
        BACK_OFFICE,
        '/graphql/portal',
        '/graphql/agency',
        `${BACK_OFFICE}?query={__typename}`,
      ]) {
        const response = await send(path, {
          method,
          headers: { ...JSON_TYPE, 'apollo-require-preflight': 'true' },
        });
        expect(await errorOf(response)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
      }
    },
  );

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json, text/plain',
    'application/jsonp',
    'text/plain; application/json',
  ])('a body of type %s is answered with 415', async (type) => {
    expect(await errorOf(await post(TYPENAME, { 'content-type': type }))).toMatchObject({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  it('a body without a type is answered with 415', async () => {
    expect(await errorOf(await post(new Blob([TYPENAME]), {}))).toMatchObject({ status: 415 });
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1', 'https://quan-tri.example.vn.evil.example'])(
    'a page of %s is answered with 403 and learns nothing through CORS',
    async (origin) => {
      const response = await post(TYPENAME, { ...JSON_TYPE, origin });
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(await errorOf(response)).toMatchObject({ status: 403, code: 'ORIGIN_NOT_ALLOWED' });
    },
  );

  it('our own pages, the origins of the configuration and machines without an origin come in', async () => {
    for (const origin of [{ origin: world.url }, { origin: 'https://quan-tri.example.vn' }, {}]) {
      expect((await post(TYPENAME, { ...JSON_TYPE, ...(origin as Record<string, string>) })).status).toBe(
        200,
      );
    }
  });
});

describe('a body that cannot be read is refused [A-13]', () => {
  const padded = (length: number) =>
    JSON.stringify({ query: '{ __typename }', variables: { padding: 'x'.repeat(length) } });

  it('more than 100 kB', async () => {
    expect(await errorOf(await post(padded(102_400)))).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
    expect((await post(padded(90_000))).status).toBe(200);
  });

  it('60 MB', async () => {
    // The answer may come before all of it is sent; then the connection closes and there is nothing to read.
    const answer = await post(padded(60_000_000)).then(errorOf, () => null);
    if (answer) expect(answer).toMatchObject({ status: 413 });
    expect((await send('/healthz')).status).toBe(200);
  });

  it.each([
    '{"query":',
    '',
    '"text"',
    'null',
    '[]',
    '7',
    '{"query":7}',
    '{"query":""}',
    '{}',
    '{"query":"{__typename}","variables":[]}',
    '{"variables":{"a":1}}',
  ])('%j', async (body) => {
    expect(await errorOf(await post(body))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('with the character U+0000, which no text of ours may hold [A-39]', async () => {
    const nul = {
      query: 'query ($code: String!) { applications(filter: { unitCodes: [$code] }) { total } }',
      variables: { code: 'a\u0000' },
    };
    expect(await errorOf(await post(JSON.stringify(nul)))).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
    const written = { query: String.raw`{ applications(filter: { unitCodes: ["\u{0}"] }) { total } }` };
    expect(await errorOf(await post(JSON.stringify(written)))).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
  });

  it.each(['gzip', 'br', 'zstd', 'nonsense'])(
    'said to be packed as %s and not being it',
    async (encoding) => {
      expect(
        (await errorOf(await post(TYPENAME, { ...JSON_TYPE, 'content-encoding': encoding }))).code,
      ).toMatch(/BAD_USER_INPUT|UNSUPPORTED_MEDIA_TYPE/);
    },
  );

  it('a path that cannot be decoded', async () => {
    expect(await errorOf(await send('/admin/%E0%A4%A'))).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('every error is told in the language of the caller', () => {
  const cases: readonly (readonly [
    string,
    () => Promise<Response>,
    (headers: Record<string, string>) => Promise<Response>,
  ])[] = [
    ['a wrong method', () => send(BACK_OFFICE), (headers) => send(BACK_OFFICE, { headers })],
    ['an address that is not there', () => send('/graphql'), (headers) => send('/graphql', { headers })],
    [
      'a wrong document',
      () => post('{"query":"{"}'),
      (headers) => post('{"query":"{"}', { ...JSON_TYPE, ...headers }),
    ],
    [
      'a limit',
      () => post('{"query":"mutation{a:__typename b:__typename}"}'),
      (headers) => post('{"query":"mutation{a:__typename b:__typename}"}', { ...JSON_TYPE, ...headers }),
    ],
    [
      'someone not signed in',
      () => post('{"query":"{me{username}}"}'),
      (headers) => post('{"query":"{me{username}}"}', { ...JSON_TYPE, ...headers }),
    ],
  ];

  it.each(cases)('%s: Vietnamese unless English is preferred', async (_name, plain, withHeaders) => {
    const messageOf = async (response: Response) => ((await response.json()) as ErrorBody).errors[0]?.message;
    const vietnamese = await messageOf(await plain());
    expect(vietnamese).toMatch(/[ạảãáàăâđêôơưýỳ]/i);
    expect(await messageOf(await withHeaders({ 'accept-language': 'fr,vi;q=0.8' }))).toBe(vietnamese);
    expect(await messageOf(await withHeaders({ 'accept-language': 'ja' }))).toBe(vietnamese);
    expect(await messageOf(await withHeaders({ 'accept-language': 'en-GB,en;q=0.9' }))).toMatch(/^[ -~]+$/);
  });

  it('answers in JSON whatever else is asked for', async () => {
    for (const accept of ['text/html', 'application/xml', 'multipart/mixed;deferSpec=20220824', 'nonsense']) {
      const response = await post(TYPENAME, { ...JSON_TYPE, accept });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    }
  });
});

describe('headers [A-53]', () => {
  it('stand on every answer, good or bad', async () => {
    const answers = await Promise.all([
      send('/'),
      send('/admin/'),
      send('/healthz'),
      send(BACK_OFFICE),
      post(TYPENAME),
      post('{'),
      send('/nothing.js'),
    ]);
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|http:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(
        Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]),
      ).toBeGreaterThanOrEqual(31_536_000);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    }
  });

  it('keep every data answer out of every cache', async () => {
    for (const response of await Promise.all([
      post(TYPENAME),
      post('{'),
      post('{"query":"{"}'),
      post('{"query":"{me{username}}"}'),
    ])) {
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('give the session to this host alone, over TLS, out of reach of scripts [A-51]', async () => {
    // Where the password is not enough, the cookie comes with the second step.
    const cookies = await Promise.all(
      ['thamdinh', 'thutruong'].map(async (username) => {
        const { signInToken, offered } = await passwordOf(username);
        return post(
          JSON.stringify({
            query:
              'mutation ($input: CompleteOfficerSignInInput!) { completeOfficerSignIn(input: $input) { __typename } }',
            variables: { input: { signInToken, code: await codeOf(world, offered.secret) } },
          }),
          { ...JSON_TYPE, cookie: '__Host-officer=chosen-by-someone-else' },
        );
      }),
    );
    const values = cookies.map(({ headers }) => {
      const [value = '', ...attributes] = headers.get('set-cookie')?.split('; ') ?? [];
      expect(attributes.filter((attribute) => !attribute.startsWith('Expires')).sort()).toEqual([
        'HttpOnly',
        'Path=/',
        'SameSite=Strict',
        'Secure',
      ]);
      expect(value).toMatch(/^__Host-officer=[\w-]{22}$/);
      return value;
    });
    expect(new Set(values).size).toBe(2);
  });
});

describe('what an operator asks', () => {
  it('/healthz tells that the process lives', async () => {
    expect(await (await send('/healthz')).json()).toEqual({ status: 'alive' });
  });

  it('/readyz says 503 while the database lacks a migration of this program, and 200 when it has them all', async () => {
    expect((await send('/readyz')).status).toBe(200);
    await world.owner.query(`update applied_migration set name = name || '-undone'`);
    const notReady = await send('/readyz');
    expect([notReady.status, await notReady.json()]).toEqual([503, { status: 'not ready' }]);
    await world.owner.query(`update applied_migration set name = replace(name, '-undone', '')`);
    expect((await send('/readyz')).status).toBe(200);
  });

  it('/readyz says 503 when no migration was ever applied', async () => {
    await world.owner.query('alter table applied_migration rename to applied_migration_away');
    expect((await send('/readyz')).status).toBe(503);
    await world.owner.query('alter table applied_migration_away rename to applied_migration');
    await world.owner.query('create table kept_migration as select * from applied_migration');
    await world.owner.query('delete from applied_migration');
    expect((await send('/readyz')).status).toBe(503);
    await world.owner.query('insert into applied_migration select * from kept_migration');
    expect((await send('/readyz')).status).toBe(200);
  });

  it('no page of a GraphQL tool stands anywhere [A-14]', async () => {
    for (const path of [
      '/graphql',
      BACK_OFFICE,
      '/graphiql',
      '/playground',
      '/altair',
      '/voyager',
      '/console',
      '/.well-known/apollo/server-health',
      '/v1/graphql',
      '/api/graphql',
    ]) {
      const response = await send(path, { headers: { accept: 'text/html' } });
      const text = await response.text();
      expect(text).not.toMatch(/apollo|graphiql|playground|sandbox/i);
    }
  });
});
