import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';

interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface TokenAnswer {
  readonly status: number;
  readonly access_token?: string;
  readonly scope?: string;
  readonly expires_in?: number;
  readonly error?: string;
  readonly error_description?: string;
}

interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicJwk: JsonWebKey;
  /** RFC 7638: SHA-256 over the required members, in their order. */
  readonly kid: string;
}

function makeKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicJwk = publicKey.export({ format: 'jwk' });
  const { crv, kty, x, y } = publicJwk;
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return { privateKey, publicJwk, kid };
}

function jwt(header: object, claims: object, privateKey: KeyObject): string {
  const text = [{ alg: 'ES256', ...header }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

const inSeconds = (): number => Math.floor(Date.now() / 1000);

/**
 * What an engineer of an agency writes with the README, the public SDL and the standards that they name, and nothing of
 * ours: node's own cryptography and fetch.
 */
export class AgencyMachine {
  readonly #baseUrl: string;
  readonly #agency: string;
  readonly #key = makeKeyPair();
  readonly #proofKey = makeKeyPair();

  constructor(baseUrl: string, agency: string) {
    this.#baseUrl = baseUrl;
    this.#agency = agency;
  }

  /** What the administrator registers. */
  get publicJwk(): string {
    return JSON.stringify(this.#key.publicJwk);
  }

  /** What must never be handed over. */
  get privateJwk(): string {
    return JSON.stringify(this.#key.privateKey.export({ format: 'jwk' }));
  }

  get kid(): string {
    return this.#key.kid;
  }

  async metadata(): Promise<{ readonly issuer: string; readonly token_endpoint: string }> {
    const response = await fetch(`${this.#baseUrl}/oauth/.well-known/openid-configuration`);
    return (await response.json()) as { issuer: string; token_endpoint: string };
  }

  assertion(issuer: string, lifetimeSeconds = 60): string {
    return jwt(
      { kid: this.#key.kid },
      {
        iss: this.#agency,
        sub: this.#agency,
        aud: issuer,
        jti: randomUUID(),
        iat: inSeconds(),
        exp: inSeconds() + lifetimeSeconds,
      },
      this.#key.privateKey,
    );
  }

  #proof(url: string, token?: string): string {
    return jwt(
      { typ: 'dpop+jwt', jwk: this.#proofKey.publicJwk },
      {
        jti: randomUUID(),
        iat: inSeconds(),
        htm: 'POST',
        htu: url,
        ...(token && { ath: createHash('sha256').update(token).digest('base64url') }),
      },
      this.#proofKey.privateKey,
    );
  }

  async askToken(scope: string, assertion?: string): Promise<TokenAnswer> {
    const { issuer, token_endpoint: endpoint } = await this.metadata();
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { DPoP: this.#proof(endpoint) },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion ?? this.assertion(issuer),
        scope,
      }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  /** A token for these scopes; throws with what the server said when there is none. */
  async getToken(scope: string): Promise<string> {
    const { access_token: token, ...rest } = await this.askToken(scope);
    if (!token) throw new Error(JSON.stringify(rest));
    return token;
  }

  async ask<Data>(token: string, query: string, variables: object = {}): Promise<Answer<Data>> {
    const url = new URL('/graphql/agency', (await this.metadata()).issuer).href;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': 'en',
        Authorization: `DPoP ${token}`,
        DPoP: this.#proof(url, token),
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
  }
}
