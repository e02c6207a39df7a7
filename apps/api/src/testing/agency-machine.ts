import { createHash, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import type { AgencyCode } from '@dinhdanh/domain';
import { calculateJwkThumbprint, SignJWT, type JWK, type JWTPayload } from 'jose';
import type { Answer, Client, TestWorld } from './test-world.ts';

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicJwk: JWK;
  readonly kid: string;
}

/** A fresh pair of keys on P-256. */
export async function newKeyPair(): Promise<KeyPair> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicJwk = publicKey.export({ format: 'jwk' }) as JWK;
  return { privateKey, publicJwk, kid: await calculateJwkThumbprint(publicJwk) };
}

/** Header and claims that differ from the right ones; undefined takes one away. */
export interface Changes {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly key?: KeyObject | Uint8Array;
}

const withChanges = <Right extends object>(right: Right, changes: Record<string, unknown> = {}): Right =>
  JSON.parse(JSON.stringify({ ...right, ...changes })) as Right;

/** A machine of an agency, as its engineers would write it from the README; each step can be done wrongly. */
export interface AgencyMachine extends Client {
  readonly code: AgencyCode;
  /** The registered key, with which assertions are signed. */
  readonly key: KeyPair;
  /** The key that tokens are bound to. */
  readonly proofKey: KeyPair;
  /** private_key_jwt: who we are. */
  assertion(changes?: Changes): Promise<string>;
  /** A DPoP proof for one request; with a token for the door, without one for the token endpoint. */
  proof(token: string | null, changes?: Changes): Promise<string>;
  /** The answer of the token endpoint; what is not given is made rightly. */
  askToken(parts?: {
    readonly assertion?: string;
    readonly proof?: string | null;
    readonly scope?: string | null;
    readonly form?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
  }): Promise<TokenAnswer>;
  /** A token that is good for all scopes of the agency. */
  token(): Promise<string>;
  /** A request at the door with exactly these headers. */
  send<Data>(
    document: string,
    headers: Record<string, string>,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data> & { readonly headers: Headers }>;
}

export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly access_token?: string;
    readonly token_type?: string;
    readonly expires_in?: number;
    readonly scope?: string;
    readonly error?: string;
    readonly error_description?: string;
  };
}

/** The validity of a key as PostgreSQL reads it, against the database's clock. */
export interface KeyValidity {
  readonly from?: string;
  readonly to?: string;
}

/** Enters a key for an agency, past the administrator. */
export async function enterKey(
  { owner }: TestWorld,
  code: AgencyCode,
  { kid, publicJwk }: KeyPair,
  { from = '-1 day', to = '1 year' }: KeyValidity = {},
): Promise<void> {
  await owner.query(
    `insert into agency_key (kid, agency_id, public_jwk, valid_from, expires_at, registered_by)
     select $1, a.id, $2, app_now() + $3::interval, app_now() + $4::interval, (select id from officer where username = 'quantri')
     from agency a where a.code = $5`,
    [kid, publicJwk, from, to, code],
  );
}

/** A machine of an agency that pulls, with a registered key. */
export async function agencyMachine(
  world: TestWorld,
  code: AgencyCode = 'TAX',
  validity: KeyValidity = {},
): Promise<AgencyMachine> {
  const [key, proofKey] = [await newKeyPair(), await newKeyPair()];
  await world.owner.query(`update agency set state = 'ACTIVE', channel = 'PULL' where code = $1`, [code]);
  await enterKey(world, code, key, validity);
  const issuer = `${world.url}/oauth`;
  const doorUrl = `${world.url}/graphql/agency`;
  let kept: { readonly token: string; readonly until: number } | undefined;

  const sign = (header: object, claims: object, changes: Changes, signer: KeyObject): Promise<string> =>
    new SignJWT(withChanges(claims as JWTPayload, changes.claims))
      .setProtectedHeader(withChanges({ alg: 'ES256', ...header }, changes.header))
      .sign(changes.key ?? signer);

  const machine: AgencyMachine = {
    code,
    key,
    proofKey,
    assertion(changes = {}) {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: code, sub: code, aud: issuer, jti: randomUUID(), iat: now, exp: now + 60 };
      return sign({ kid: key.kid }, claims, changes, key.privateKey);
    },
    proof(token, changes = {}) {
      const claims = {
        jti: randomUUID(),
        iat: Math.floor(Date.now() / 1000),
        htm: 'POST',
        htu: token === null ? `${issuer}/token` : doorUrl,
        ...(token !== null && { ath: createHash('sha256').update(token).digest('base64url') }),
      };
      return sign({ typ: 'dpop+jwt', jwk: proofKey.publicJwk }, claims, changes, proofKey.privateKey);
    },
    async askToken({ assertion, proof, scope, form, headers } = {}) {
      const granted = await world.owner.query<{ scopes: string[] }>(
        'select scopes from agency where code = $1',
        [code],
      );
      const asked = scope === undefined ? (granted.rows[0]?.scopes ?? []).join(' ') : scope;
      const dpop = proof === undefined ? await machine.proof(null) : proof;
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { ...(dpop !== null && { dpop }), ...headers },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: assertion ?? (await machine.assertion()),
          ...(asked !== null && { scope: asked }),
          ...form,
        }),
      });
      const body = (await response.json()) as TokenAnswer['body'];
      return { status: response.status, headers: response.headers, body };
    },
    async token() {
      if (kept && kept.until > Date.now()) return kept.token;
      const { body } = await machine.askToken();
      if (!body.access_token) throw new Error(`No token: ${JSON.stringify(body)}`);
      kept = { token: body.access_token, until: Date.now() + 240_000 };
      return kept.token;
    },
    async send<Data>(document: string, headers: Record<string, string>, variables?: Record<string, unknown>) {
      const response = await fetch(doorUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: document, variables }),
      });
      const text = await response.text();
      const { data, errors } = JSON.parse(text) as Pick<Answer<Data>, 'data' | 'errors'>;
      return {
        status: response.status,
        headers: response.headers,
        data,
        ...(errors ? { errors } : {}),
        text,
      };
    },
    async query<Data>(
      document: string,
      variables?: Record<string, unknown>,
      headers?: Record<string, string>,
    ) {
      const token = await machine.token();
      return machine.send<Data>(
        document,
        { authorization: `DPoP ${token}`, dpop: await machine.proof(token), ...headers },
        variables,
      );
    },
  };
  return machine;
}
