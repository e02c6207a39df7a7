import { createHash, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, SignJWT, type JWK } from 'jose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetLimits, owner, production, send, times } from './production.ts';

interface Key {
  readonly privateKey: KeyObject;
  readonly jwk: JWK;
  readonly kid: string;
}
async function newKey(): Promise<Key> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' }) as JWK;
  return { privateKey, jwk, kid: await calculateJwkThumbprint(jwk) };
}

const AGENCY = 'TAX';
/** The address that the machines of agencies sign, whichever process answers. */
const issuer = `${production.url}/oauth`;
const doorUrl = `${production.url}/graphql/agency`;
let key: Key;
let proofKey: Key;
let scope: string;

beforeAll(async () => {
  [key, proofKey] = await Promise.all([newKey(), newKey()]);
  const { rows } = await owner.query<{ scope: string }>(
    `update agency set state = 'ACTIVE', channel = 'PULL' where code = $1 returning array_to_string(scopes, ' ') as scope`,
    [AGENCY],
  );
  scope = rows[0]?.scope ?? '';
  await owner.query(
    `insert into agency_key (kid, agency_id, public_jwk, valid_from, expires_at, registered_by)
     select $1, a.id, $2, app_now() - interval '1 day', app_now() + interval '1 year', (select id from officer where username = 'quantri')
     from agency a where a.code = $3`,
    [key.kid, key.jwk, AGENCY],
  );
});
beforeEach(() => forgetLimits());

const seconds = () => Math.floor(Date.now() / 1000);
const sign = (header: object, claims: object, by: KeyObject | Uint8Array = key.privateKey) =>
  new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', ...header }).sign(by);
const assertion = (header: object = {}, claims: object = {}, by?: KeyObject | Uint8Array) =>
  sign(
    { kid: key.kid, ...header },
    {
      iss: AGENCY,
      sub: AGENCY,
      aud: issuer,
      jti: randomUUID(),
      iat: seconds(),
      exp: seconds() + 60,
      ...claims,
    },
    by,
  );
const proof = (token: string | null, claims: object = {}) =>
  sign(
    { typ: 'dpop+jwt', jwk: proofKey.jwk },
    {
      jti: randomUUID(),
      iat: seconds(),
      htm: 'POST',
      htu: token === null ? `${issuer}/token` : doorUrl,
      ...(token !== null && { ath: createHash('sha256').update(token).digest('base64url') }),
      ...claims,
    },
    proofKey.privateKey,
  );
const askToken = async (given: string) =>
  send(`${production.openUrl}/oauth/token`, {
    method: 'POST',
    headers: { dpop: await proof(null) },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: given,
      scope,
    }),
  });
const token = async (): Promise<string> =>
  (JSON.parse((await askToken(await assertion())).text) as { access_token: string }).access_token;
const enter = (authorization: string, dpop: string) =>
  send(`${production.openUrl}/graphql/agency`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, dpop },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
const unsigned = (header: object, claims: object): string =>
  [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.';

it('the right machine comes in, so what follows is refused for its own reason', async () => {
  const right = await token();
  expect((await enter(`DPoP ${right}`, await proof(right))).status).toBe(200);
});

describe('an assertion that is not genuine', () => {
  const FORGED: readonly (readonly [string, () => Promise<string> | string])[] = [
    [
      'not signed at all',
      () =>
        unsigned(
          { alg: 'none' },
          { iss: AGENCY, sub: AGENCY, aud: issuer, jti: randomUUID(), exp: seconds() + 60 },
        ),
    ],
    [
      'signed with the public key as a password',
      () => assertion({ alg: 'HS256' }, {}, Buffer.from(JSON.stringify(key.jwk))),
    ],
    ['by a key that nobody registered', async () => assertion({}, {}, (await newKey()).privateKey)],
    ['with a key that lies in a file', () => assertion({ kid: '../../../../dev/null' })],
    ['with a key to be fetched', () => assertion({ jku: 'http://127.0.0.1:9/keys', kid: 'x' })],
    ['expired', () => assertion({}, { exp: seconds() - 300, iat: seconds() - 400 })],
    ['good from tomorrow', () => assertion({}, { nbf: seconds() + 86_400 })],
    ['for somebody else', () => assertion({}, { aud: 'https://elsewhere.example' })],
    ['in the name of another agency', () => assertion({}, { iss: 'VSS', sub: 'VSS' })],
    ['a megabyte long', () => 'a'.repeat(1_000_000)],
    ['nothing', () => ''],
  ];
  it.each(FORGED)('%s gets no token and no reason [A-54]', async (_name, make) => {
    const { status, text } = await askToken(await make());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/access_token|jose|stack|ENOENT|ECONNREFUSED|signature/i);
  });
});

describe('a request of a machine that somebody has overheard', () => {
  it('counts once, of eight at one moment [A-55]', async () => {
    const right = await token();
    const overheard = await proof(right);
    const statuses = await Promise.all(
      times(8, async () => (await enter(`DPoP ${right}`, overheard)).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  it.each([-301, 301])('%i seconds aside it is refused [A-55]', async (aside) => {
    const right = await token();
    expect((await enter(`DPoP ${right}`, await proof(right, { iat: seconds() + aside }))).status).toBe(401);
  });

  it('its token is worth nothing to another key, nor without one [A-54]', async () => {
    const right = await token();
    const [own, other] = [proofKey, await newKey()];
    proofKey = other;
    const stolen = await proof(right);
    proofKey = own;
    expect((await enter(`DPoP ${right}`, stolen)).status).toBe(401);
    expect((await enter(`Bearer ${right}`, await proof(right))).status).toBe(401);
  });

  it('an assertion gives one token [A-55]', async () => {
    const once = await assertion();
    expect((await askToken(once)).status).toBe(200);
    expect((await askToken(once)).status).toBeGreaterThanOrEqual(400);
  });
});
