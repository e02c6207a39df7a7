import { createHmac, createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { calculateJwkThumbprint, decodeJwt, decodeProtectedHeader, importJWK, SignJWT, type JWK } from 'jose';
import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Secrets } from '../../platform/secrets.ts';
import { agencyMachine, enterKey, newKeyPair, type AgencyMachine } from '../../testing/agency-machine.ts';
import { anApplicationWithPapers } from '../../testing/cross-check-builders.ts';
import { TEST_SECRET_KEY } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

const PENDING = '{ pendingCrossChecks { edges { node { reference paperType } } } }';
const ANSWERS = '{ crossChecks { edges { node { reference } } } }';
const SERVICE = '{ service { name } }';
const ANSWER = `mutation ($input: AnswerCrossCheckInput!) { answerCrossCheck(input: $input) {
  __typename ... on CrossCheckAnswered { reference outcome } ... on Refusal { code } } }`;
const BOTH = 'cross-check:read:TAX_CODE cross-check:answer:TAX_CODE';

let world: TestWorld;
let machine: AgencyMachine;

beforeAll(async () => {
  world = await createTestWorld();
  machine = await agencyMachine(world);
});
// One machine asks more here in a minute than an agency does in a day.
beforeEach(() => world.owner.query('delete from rate_limit'));
afterAll(() => world.close());

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What the door answers to a token with a proof that fits it. */
async function atTheDoor(token: string, of: AgencyMachine = machine, document = SERVICE) {
  const answer = await of.send(document, { authorization: `DPoP ${token}`, dpop: await of.proof(token) });
  return {
    status: answer.status,
    codes: answer.errors?.map(({ extensions }) => extensions.code),
    challenge: answer.headers.get('www-authenticate'),
  };
}
const UNIFORM = {
  status: 401,
  codes: ['UNAUTHENTICATED'],
  challenge:
    'DPoP error="invalid_token", error_description="The access token or its DPoP proof is not valid."',
};
const INVALID_CLIENT = {
  status: 401,
  body: { error: 'invalid_client', error_description: 'client authentication failed' },
};

const linesAbout = async (
  action: string,
): Promise<{ actorName: string; details: Record<string, unknown> }[]> => {
  const { rows } = await world.owner.query<{ content: string }>(
    'select content from audit_line where action = $1 order by at, sequence',
    [action],
  );
  return rows.map(({ content }) => JSON.parse(content) as never);
};

/** A server that counts who comes. */
async function aTrap(): Promise<{ url: string; calls: () => number; close: () => Promise<unknown> }> {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    calls: () => calls,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

describe('a machine of an agency gets an access token', () => {
  it('with a signed assertion and a proof, for five minutes, bound to its key, and asks with it [R-101]', async () => {
    const { status, body, headers } = await machine.askToken();
    expect({ status, ...body, access_token: '' }).toEqual({
      status: 200,
      access_token: '',
      token_type: 'DPoP',
      expires_in: 300,
      scope: expect.toSatisfy(
        (scope: string) =>
          scope.split(' ').sort().join() ===
          `${BOTH} sharing:verify lock-request:submit lock-event:read`.split(' ').sort().join(),
      ),
    });
    expect(headers.get('cache-control')).toContain('no-store');
    const claims = decodeJwt(body.access_token ?? '');
    expect(claims).toMatchObject({
      iss: `${world.url}/oauth`,
      aud: `${world.url}/graphql/agency`,
      client_id: 'TAX',
      key_id: machine.key.kid,
      cnf: { jkt: machine.proofKey.kid },
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300);
    expect((await machine.query(PENDING)).data).toEqual({ pendingCrossChecks: { edges: [] } });
  });

  it('with a library for OAuth that knows nothing of us but the issuer, at either well-known place', async () => {
    const insecure = { [oauth.allowInsecureRequests]: true };
    const issuer = new URL(`${world.url}/oauth`);
    for (const algorithm of ['oauth2', 'oidc'] as const) {
      const server = await oauth.processDiscoveryResponse(
        issuer,
        await oauth.discoveryRequest(issuer, { algorithm, ...insecure }),
      );
      const client: oauth.Client = { client_id: 'TAX' };
      const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
      const authentication = oauth.PrivateKeyJwt({
        key: machine.key.privateKey.toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']),
        kid: machine.key.kid,
      });
      const given = await oauth.processClientCredentialsResponse(
        server,
        client,
        await oauth.clientCredentialsGrantRequest(
          server,
          client,
          authentication,
          { scope: BOTH },
          { DPoP, ...insecure },
        ),
      );
      const answer = await oauth.protectedResourceRequest(
        given.access_token,
        'POST',
        new URL(`${world.url}/graphql/agency`),
        new Headers({ 'content-type': 'application/json' }),
        JSON.stringify({ query: PENDING }),
        { DPoP, ...insecure },
      );
      expect(await answer.json()).toEqual({ data: { pendingCrossChecks: { edges: [] } } });
    }
  });

  it.each(['RS256', 'PS256'] as const)('with an RSA key and %s', async (alg) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const publicJwk = publicKey.export({ format: 'jwk' }) as JWK;
    const kid = await calculateJwkThumbprint(publicJwk);
    await enterKey(world, 'TAX', { privateKey, publicJwk, kid });
    const assertion = await machine.assertion({ header: { alg, kid }, key: privateKey });
    expect((await machine.askToken({ assertion })).status).toBe(200);
  });

  it('and the metadata names no door that is shut', async () => {
    const response = await fetch(`${world.url}/oauth/.well-known/openid-configuration`);
    expect(await response.json()).toEqual({
      issuer: `${world.url}/oauth`,
      token_endpoint: `${world.url}/oauth/token`,
      jwks_uri: `${world.url}/oauth/jwks`,
      response_types_supported: [],
      grant_types_supported: ['client_credentials'],
      scopes_supported: expect.arrayContaining(BOTH.split(' ')),
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES256', 'RS256', 'PS256'],
      dpop_signing_alg_values_supported: ['ES256', 'RS256', 'PS256'],
    });
    const { keys } = (await (await fetch(`${world.url}/oauth/jwks`)).json()) as { keys: object[] };
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
    ]);
  });

  it.each([
    ['/oauth/auth?client_id=TAX&response_type=code', 404, 'NOT_FOUND'],
    ['/oauth/me', 404, 'NOT_FOUND'],
    ['/oauth/session/end', 404, 'NOT_FOUND'],
    ['/oauth/interaction/x', 404, 'NOT_FOUND'],
    ['/oauth/token', 405, 'METHOD_NOT_ALLOWED'],
    ['/.well-known/oauth-authorization-server/oauth/x', 404, 'NOT_FOUND'],
  ])('and nothing else is served: GET %s', async (path, status, code) => {
    const response = await fetch(`${world.url}${path}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});

describe('a machine of an agency gets no token', () => {
  it('for a scope that the agency was not given, nor for none', async () => {
    for (const scope of ['cross-check:read:PASSPORT', `${BOTH} cross-check:everything`, 'openid']) {
      const { status, body } = await machine.askToken({ scope });
      expect({ status, body }).toMatchObject({
        status: 400,
        body: { error: 'invalid_scope', error_description: expect.stringContaining('scope') },
      });
    }
    expect((await machine.askToken({ scope: null })).body).toMatchObject({
      error: 'invalid_scope',
      error_description: expect.stringContaining('cross-check:read:TAX_CODE'),
    });
  });

  it('at all as long as the agency was given no scope', async () => {
    await world.owner.query(`update agency set scopes = '{}' where code = 'TAX'`);
    const { status, body } = await machine.askToken({ scope: BOTH });
    await world.owner.query(`update agency set scopes = $1 where code = 'TAX'`, [BOTH.split(' ')]);
    expect({ status, error: body.error }).toEqual({ status: 400, error: 'invalid_scope' });
  });

  it('for another resource', async () => {
    const { status, body } = await machine.askToken({
      form: { resource: `${world.url}/graphql/back-office` },
    });
    expect({ status, error: body.error }).toEqual({ status: 400, error: 'invalid_target' });
  });

  it('without a proof, with one for another address, or with one of another time', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect((await machine.askToken({ proof: null })).body).toEqual({
      error: 'invalid_grant',
      error_description: 'DPoP proof JWT not provided',
    });
    for (const claims of [
      { htu: `${world.url}/oauth/jwks` },
      { htu: 'http://dinhdanh.example.vn/oauth/token' },
      { htm: 'GET' },
      { iat: now - 301 },
      { iat: now + 310 },
    ]) {
      const { body } = await machine.askToken({ proof: await machine.proof(null, { claims }) });
      expect(body.error).toBe('invalid_dpop_proof');
    }
  });

  it('with another grant or another way to say who it is', async () => {
    const grant = await machine.askToken({ form: { grant_type: 'authorization_code' } });
    expect({ status: grant.status, error: grant.body.error }).toEqual({
      status: 400,
      error: 'unsupported_grant_type',
    });
    const basic = { authorization: `Basic ${Buffer.from('TAX:secret').toString('base64')}` };
    const response = await fetch(`${world.url}/oauth/token`, {
      method: 'POST',
      headers: basic,
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(INVALID_CLIENT.body);
  });

  it('with an assertion that was used, even when both come at the same moment or the server was restarted', async () => {
    const assertion = await machine.assertion();
    const both = await Promise.all([machine.askToken({ assertion }), machine.askToken({ assertion })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    await world.restart();
    const { status, body } = await machine.askToken({ assertion });
    expect({ status, body }).toEqual({
      status: 401,
      body: {
        error: 'invalid_client',
        error_description: 'client assertion tokens must only be used once',
      },
    });
  });

  it('with a proof that was used', async () => {
    const proof = await machine.proof(null);
    expect((await machine.askToken({ proof })).status).toBe(200);
    expect((await machine.askToken({ proof })).body).toEqual({
      error: 'invalid_grant',
      error_description: 'DPoP proof JWT Replay detected',
    });
  });

  const now = Math.floor(Date.now() / 1000);
  it.each([
    ['for another server', { aud: 'https://elsewhere.example.vn' }, 'audience'],
    ['that has expired', { exp: now - 60 }, 'jwt expired'],
    ['that is not good yet', { nbf: now + 600 }, 'not active yet'],
    ['that is good for an hour', { exp: now + 3600 }, '300 seconds at most'],
    ['without an end', { exp: undefined }, 'expiration must be specified'],
    ['without a number of its own', { jti: undefined }, 'jti'],
    ['in the name of somebody else', { iss: 'VSS' }, 'iss'],
  ])('with an assertion %s, and its holder is told what is wrong', async (_name, claims, words) => {
    const { status, body } = await machine.askToken({ assertion: await machine.assertion({ claims }) });
    expect({ status, error: body.error }).toEqual({ status: 401, error: 'invalid_client' });
    expect(body.error_description).toContain(words);
  });

  it('with an assertion that does not name its key', async () => {
    const { body } = await machine.askToken({
      assertion: await machine.assertion({ header: { kid: undefined } }),
    });
    expect(body).toEqual(INVALID_CLIENT.body);
  });

  it('as an agency that does not exist, with a key of another agency, or with a key that nobody registered', async () => {
    const stranger = await newKeyPair();
    const other = await agencyMachine(world, 'VSS');
    for (const assertion of [
      await machine.assertion({ claims: { iss: 'NOBODY', sub: 'NOBODY' } }),
      await machine.assertion({ claims: { iss: `TAX'--`, sub: `TAX'--` } }),
      await machine.assertion({ header: { kid: other.key.kid }, key: other.key.privateKey }),
      await machine.assertion({ header: { kid: stranger.kid }, key: stranger.privateKey }),
      await machine.assertion({ key: stranger.privateKey }),
      await machine.assertion({ header: { kid: '../../dev/null' } }),
      'not.a.token',
    ]) {
      const { status, body } = await machine.askToken({ assertion });
      expect([401, 400]).toContain(status);
      expect(['client authentication failed', 'invalid client_assertion format']).toContain(
        body.error_description,
      );
    }
  });
});

describe('a refusal tells the holder of the key, and nobody else, why [mosip/id-authentication#1698]', () => {
  it.each([
    ['expired', { from: '-2 years', to: '-1 minute' }, /^The key [\w-]{43} expired at 2\d{3}-.*Z\./],
    ['not yet valid', { from: '1 day' }, /^The key [\w-]{43} is valid from 2\d{3}-.*Z on and not yet\.$/],
  ])('a key that is %s', async (_name, validity, words) => {
    const { publicJwk, kid, privateKey } = await newKeyPair();
    await enterKey(world, 'TAX', { publicJwk, kid, privateKey }, validity);
    const own = await machine.askToken({
      assertion: await machine.assertion({ header: { kid }, key: privateKey }),
    });
    expect({ status: own.status, error: own.body.error }).toEqual({ status: 401, error: 'invalid_client' });
    expect(own.body.error_description).toMatch(words);
    // Somebody who knows the number of the key only.
    const stranger = await newKeyPair();
    const guess = await machine.askToken({
      assertion: await machine.assertion({ header: { kid }, key: stranger.privateKey }),
    });
    expect({ status: guess.status, body: guess.body }).toEqual(INVALID_CLIENT);
  });

  it('a key that was revoked: no new token, and the token that it fetched before is refused at the next request', async () => {
    const revoked = await agencyMachine(world, 'TAX');
    const token = await revoked.token();
    expect(await atTheDoor(token, revoked)).toMatchObject({ status: 200 });
    await world.owner.query('update agency_key set revoked_at = app_now() where kid = $1', [revoked.key.kid]);
    expect(await atTheDoor(token, revoked)).toEqual({
      status: 401,
      codes: ['UNAUTHENTICATED'],
      challenge: expect.stringContaining(`The key ${revoked.key.kid} was revoked`),
    });
    expect((await revoked.askToken()).body.error_description).toContain('was revoked');
    // The other key of the agency goes on, which is how keys are changed without a gap.
    expect((await machine.query(SERVICE)).status).toBe(200);
  });

  it('an agency that is suspended: at once, and again in when it is resumed', async () => {
    const suspended = await agencyMachine(world, 'VSS');
    const token = await suspended.token();
    expect(await atTheDoor(token, suspended)).toMatchObject({ status: 200 });
    await world.owner.query(`update agency set state = 'SUSPENDED' where code = 'VSS'`);
    expect(await atTheDoor(token, suspended)).toMatchObject({
      status: 401,
      challenge: expect.stringContaining('The access of this agency is suspended.'),
    });
    expect((await suspended.askToken()).body).toEqual({
      error: 'invalid_client',
      error_description: 'The access of this agency is suspended. Ask the administrator of this service.',
    });
    await world.owner.query(`update agency set state = 'ACTIVE' where code = 'VSS'`);
    expect(await atTheDoor(token, suspended)).toMatchObject({ status: 200 });
  });

  it('an agency whose service we call, or whose clerk answers, has no machine that pulls', async () => {
    const caller = await agencyMachine(world, 'VSS');
    await world.owner.query(`update agency set channel = 'CALL' where code = 'VSS'`);
    expect((await caller.askToken()).body.error_description).toContain(
      'does not answer through its own machine',
    );
  });
});

describe('what a token allows', () => {
  it('is the scope that was asked for, and the rest is refused by name', async () => {
    const { body } = await machine.askToken({ scope: 'cross-check:answer:TAX_CODE' });
    const answer = await atTheDoor(body.access_token ?? '', machine, PENDING);
    expect(answer).toEqual({
      status: 403,
      codes: ['INSUFFICIENT_SCOPE'],
      challenge: 'DPoP error="insufficient_scope", scope="cross-check:read"',
    });
  });

  it('shrinks at once when a scope is taken from the agency', async () => {
    const token = await machine.token();
    await world.owner.query(`update agency set scopes = '{}' where code = 'TAX'`);
    expect(await atTheDoor(token, machine, PENDING)).toMatchObject({ status: 403 });
    await world.owner.query(`update agency set scopes = $1 where code = 'TAX'`, [BOTH.split(' ')]);
    expect(await atTheDoor(token, machine, PENDING)).toMatchObject({ status: 200 });
  });

  it('is nothing at the doors of officers and citizens', async () => {
    const token = await machine.token();
    const headers = { authorization: `DPoP ${token}`, dpop: await machine.proof(token) };
    const { errors } = await world.visitor('back-office').query('{ me { username } }', {}, headers);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a proof at the door', () => {
  const refusals: [string, Record<string, unknown>, string][] = [
    ['for another method', { htm: 'GET' }, 'htm of the DPoP proof'],
    ['for another address', { htu: 'https://elsewhere.example.vn/graphql/agency' }, 'htu of the DPoP proof'],
    ['for another token', { ath: 'x'.repeat(43) }, 'ath of the DPoP proof'],
    ['301 seconds old', { iat: now() - 301 }, 'iat of the DPoP proof'],
    ['dated ahead', { iat: now() + 330 }, 'iat of the DPoP proof'],
  ];
  it.each(refusals)('%s is refused, with the reason', async (_name, claims, words) => {
    const token = await machine.token();
    const { status, headers } = await machine.send(SERVICE, {
      authorization: `DPoP ${token}`,
      dpop: await machine.proof(token, { claims }),
    });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toContain(words);
  });

  it('counts once, also when both come at the same moment and when the server was restarted [A-55]', async () => {
    const token = await machine.token();
    const dpop = await machine.proof(token);
    const again = () => machine.send(SERVICE, { authorization: `DPoP ${token}`, dpop });
    const both = await Promise.all([again(), again()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    await world.restart();
    const { status, headers } = await again();
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toContain('used once already');
  });

  it('that is dated ahead is remembered for as long as it could come again', async () => {
    const token = await machine.token();
    await machine.send(SERVICE, {
      authorization: `DPoP ${token}`,
      dpop: await machine.proof(token, { claims: { iat: now() + 290 } }),
    });
    const { rows } = await world.owner.query<{ seconds: number }>(
      `select extract(epoch from max(expires_at) - app_now())::float8 as seconds from oauth_record where model = 'DpopProof'`,
    );
    expect(rows[0]?.seconds).toBeGreaterThan(590);
  });

  it('must be there, and by the key of the token: a stolen token is of no use', async () => {
    const token = await machine.token();
    const thief = await agencyMachine(world, 'TAX');
    const withoutProof: Record<string, string>[] = [
      { authorization: `DPoP ${token}` },
      { authorization: `Bearer ${token}` },
      { authorization: `DPoP ${token}`, dpop: 'x.y.z' },
      { authorization: `DPoP ${token}`, dpop: await thief.proof(token) },
    ];
    for (const headers of withoutProof) expect((await machine.send(SERVICE, headers)).status).toBe(401);
  });
});

describe('a token that is not genuine is refused with one and the same answer [A-54]', () => {
  const attacks: [string, (token: string) => Promise<string> | string][] = [
    ['alg none', (token) => forged(token, { alg: 'none' }, '')],
    [
      'alg none with the signature left',
      (token) => forged(token, { alg: 'none' }, token.split('.')[2] ?? ''),
    ],
    ['HS256 with our public key as the secret', signedWithPublicKey],
    ['a kid that is a path', (token) => resigned(token, { kid: '../../dev/null' })],
    ['a kid that is SQL', (token) => resigned(token, { kid: `' or 1=1 --` })],
    [
      'crit with an extension that nobody knows',
      (token) => resigned(token, { crit: ['exp-at-noon'], 'exp-at-noon': 1 }),
    ],
    ['another type', (token) => resigned(token, { typ: 'JWT' })],
    ['another audience', (token) => resigned(token, {}, { aud: `${world.url}/graphql/back-office` })],
    ['another issuer', (token) => resigned(token, {}, { iss: 'https://elsewhere.example.vn' })],
    ['an end in the past', (token) => resigned(token, {}, { exp: now() - 1 })],
    ['a beginning in the future', (token) => resigned(token, {}, { nbf: now() + 600 })],
    ['no key that it is bound to', (token) => resigned(token, {}, { cnf: undefined })],
    ['another agency', (token) => resigned(token, {}, { client_id: 'NOBODY' })],
    [
      'a changed scope',
      (token) => forged(token, {}, token.split('.')[2] ?? '', { scope: 'cross-check:read:PASSPORT' }),
    ],
    [
      'the signature of a stranger',
      async (token) => resigned(token, {}, {}, (await newKeyPair()).privateKey),
    ],
    ['no dots', () => 'token'],
    ['nothing', () => ''],
  ];

  // Signed with our own key: even a server that errs about its key must not take these.
  async function resigned(
    token: string,
    header: Record<string, unknown>,
    claims: Record<string, unknown> = {},
    key?: Parameters<SignJWT['sign']>[0],
  ): Promise<string> {
    const own = await importJWK({ ...new Secrets(TEST_SECRET_KEY).tokenSigningKey }, 'ES256');
    const { alg = '', ...right } = decodeProtectedHeader(token);
    return new SignJWT(JSON.parse(JSON.stringify({ ...decodeJwt(token), ...claims })) as never)
      .setProtectedHeader({ alg, ...right, ...header })
      .sign(key ?? own, { crit: { 'exp-at-noon': true } });
  }

  function forged(token: string, header: object, signature: string, claims: object = {}): string {
    const parts = [
      { ...decodeProtectedHeader(token), ...header },
      { ...decodeJwt(token), ...claims },
    ];
    return `${parts.map(base64url).join('.')}.${signature}`;
  }

  async function signedWithPublicKey(token: string): Promise<string> {
    const { keys } = (await (await fetch(`${world.url}/oauth/jwks`)).json()) as { keys: JsonWebKey[] };
    const pem = createPublicKey({ key: keys[0] as JsonWebKey, format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    });
    const unsigned = forged(token, { alg: 'HS256' }, '').slice(0, -1);
    return `${unsigned}.${createHmac('sha256', pem).update(unsigned).digest('base64url')}`;
  }

  it.each(attacks)('%s', async (_name, attack) => {
    expect(await atTheDoor(await attack(await machine.token()))).toEqual(UNIFORM);
  });

  it('a megabyte of token', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(`${world.url}/graphql/agency`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `DPoP ${'x'.repeat(1_000_000)}` },
      });
      sent.on('response', (response) => resolve(response.statusCode));
      sent.on('error', reject);
      sent.end(JSON.stringify({ query: SERVICE }));
    });
    expect(status).toBe(401);
    const { status: atTokens, body } = await machine.askToken({ assertion: `${'x'.repeat(1_000_000)}.y.z` });
    expect({ atTokens, error: body.error }).toEqual({ atTokens: 400, error: 'invalid_request' });
  });

  it('addresses of keys in a header are never called', async () => {
    const trap = await aTrap();
    const stranger = await newKeyPair();
    const header = { jku: trap.url, x5u: trap.url, jwk: stranger.publicJwk };
    expect(await atTheDoor(await resigned(await machine.token(), header, {}, stranger.privateKey))).toEqual(
      UNIFORM,
    );
    const { status, body } = await machine.askToken({
      assertion: await machine.assertion({
        header: { ...header, kid: stranger.kid },
        key: stranger.privateKey,
      }),
    });
    expect({ status, body }).toEqual(INVALID_CLIENT);
    const token = await machine.token();
    await machine.send(SERVICE, {
      authorization: `DPoP ${token}`,
      dpop: await machine.proof(token, { header: { jku: trap.url, x5u: trap.url } }),
    });
    expect(trap.calls()).toBe(0);
    await trap.close();
  });

  it('an assertion with alg none, or HS256 with the public key of the agency as the secret', async () => {
    const assertion = await machine.assertion();
    const pem = createPublicKey(machine.key.privateKey).export({ type: 'spki', format: 'pem' });
    const unsigned = forged(assertion, { alg: 'HS256' }, '').slice(0, -1);
    for (const forgery of [
      forged(assertion, { alg: 'none' }, ''),
      `${unsigned}.${createHmac('sha256', pem).update(unsigned).digest('base64url')}`,
    ]) {
      const { status, body } = await machine.askToken({ assertion: forgery });
      expect({ status, body }).toEqual(INVALID_CLIENT);
    }
  });

  it('and a host that a request names changes nothing: only the public address is signed for', async () => {
    const proof = await machine.proof(null, { claims: { htu: 'http://evil.example.vn/oauth/token' } });
    const headers = { 'x-forwarded-host': 'evil.example.vn', 'x-forwarded-proto': 'http' };
    expect((await machine.askToken({ proof, headers })).body.error).toBe('invalid_dpop_proof');
    const metadata = await fetch(`${world.url}/oauth/.well-known/oauth-authorization-server`, { headers });
    expect(await metadata.json()).toMatchObject({ token_endpoint: `${world.url}/oauth/token` });
  });
});

describe('the quota of an agency', () => {
  it('is its own figure; above it comes RATE_LIMITED with the seconds to wait, until the minute is over', async () => {
    const quick = await agencyMachine(world, 'TRAFFIC_POLICE');
    await world.owner.query(`update agency set requests_per_minute = 3 where code = 'TRAFFIC_POLICE'`);
    const token = await quick.token();
    for (let count = 0; count < 3; count += 1) expect((await quick.query(SERVICE)).status).toBe(200);
    const answer = await quick.send(SERVICE, {
      authorization: `DPoP ${token}`,
      dpop: await quick.proof(token),
    });
    expect(answer.status).toBe(429);
    expect(answer.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await machine.query(SERVICE)).status).toBe(200);
    await world.letPass('61 seconds');
    expect((await quick.query(SERVICE)).status).toBe(200);
  });

  it('is not used up by somebody who has no token', async () => {
    const quick = await agencyMachine(world, 'TRAFFIC_POLICE');
    await world.owner.query(`update agency set requests_per_minute = 1 where code = 'TRAFFIC_POLICE'`);
    const token = await quick.token();
    for (let count = 0; count < 3; count += 1)
      await quick.send(SERVICE, { authorization: `DPoP ${token}`, dpop: await machine.proof(token) });
    expect((await quick.query(SERVICE)).status).toBe(200);
  });

  it('holds for tokens too: 30 in a minute for each agency, and 60 requests from one address', async () => {
    const eager = await agencyMachine(world, 'TRAFFIC_POLICE');
    const given: number[] = [];
    for (let count = 0; count < 31; count += 1) given.push((await eager.askToken()).status);
    expect(given).toEqual([...Array<number>(30).fill(200), 429]);
    for (let count = 31; count < 60; count += 1) await machine.askToken({ assertion: 'x.y.z' });
    const { status, headers, body } = await machine.askToken();
    expect({ status, error: body.error }).toEqual({ status: 429, error: 'temporarily_unavailable' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('every access of a machine leaves a line with its legal basis', () => {
  it('when a token is given, with the key and the scopes', async () => {
    const fresh = await agencyMachine(world);
    await fresh.token();
    expect((await linesAbout('AGENCY_TOKEN_ISSUED')).at(-1)).toMatchObject({
      actorKind: 'AGENCY',
      actorName: 'TAX',
      details: {
        agency: 'TAX',
        kid: fresh.key.kid,
        scopes: BOTH,
        legalBasis: expect.stringContaining('Thỏa thuận số 03'),
      },
    });
    const { rows } = await world.owner.query('select last_used_at from agency_key where kid = $1', [
      fresh.key.kid,
    ]);
    expect(rows[0]).toEqual({ last_used_at: expect.any(Date) });
  });

  it('when questions are read, and when one is answered, and when answers are read', async () => {
    await anApplicationWithPapers(world, [{ type: 'TAX_CODE', number: '0100109106' }]);
    const { data } = await machine.query(
      '{ pendingCrossChecks { edges { node { reference personalIdNumber } } } }',
    );
    const [{ node }] = data.pendingCrossChecks.edges;
    const answered = await machine.query(ANSWER, { input: { ...node, record: null } });
    expect(answered.data.answerCrossCheck).toMatchObject({ outcome: 'MISMATCHED' });
    await machine.query(ANSWERS);
    for (const action of [
      'AGENCY_QUESTIONS_READ',
      'CROSS_CHECK_DISCLOSED',
      'CROSS_CHECK_MISMATCHED',
      'AGENCY_ANSWERS_READ',
    ]) {
      const lines = await linesAbout(action);
      expect(lines.at(-1)).toMatchObject({
        actorName: 'TAX',
        details: { legalBasis: expect.stringContaining('Thỏa thuận số 03') },
      });
    }
  });

  it('and no token, assertion, proof or key is in the log, while each refusal is', async () => {
    const assertion = await machine.assertion();
    const proof = await machine.proof(null);
    const token = (await machine.askToken({ assertion, proof })).body.access_token ?? '';
    await machine.askToken({ assertion });
    const dpop = await machine.proof(token);
    await machine.send(SERVICE, { authorization: `DPoP ${token}`, dpop });
    await machine.send(SERVICE, { authorization: `DPoP ${token}`, dpop });
    const log = world.logLines.join('\n');
    for (const secret of [
      token,
      assertion,
      proof,
      dpop,
      String(machine.key.privateKey.export({ format: 'jwk' }).d),
    ])
      expect(log).not.toContain(secret);
    expect(log).toContain('client assertion tokens must only be used once');
    await atTheDoor('x.y.z');
    expect(world.logLines.at(-1)).toContain('no access for a machine');
  });

  it('and what is kept of used identifiers goes away when it has ended, a little with each new one', async () => {
    await world.owner.query(
      `insert into oauth_record (model, id, payload, expires_at)
       select 'ReplayDetection', 'ended-' || n, '{}', app_now() - interval '1 minute' from generate_series(1, 160) as n`,
    );
    const ended = async (): Promise<number> => {
      const { rows } = await world.owner.query<{ count: number }>(
        'select count(*)::integer as count from oauth_record where expires_at <= app_now()',
      );
      return rows[0]?.count ?? 0;
    };
    const before = await ended();
    // An assertion and a proof are written, and each takes fifty away.
    expect((await machine.askToken()).status).toBe(200);
    expect(before - (await ended())).toBe(100);
  });
});

function now(): number {
  return Math.floor(Date.now() / 1000);
}
