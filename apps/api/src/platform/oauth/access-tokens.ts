import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import {
  clockTolerance,
  customFetch,
  OperationProcessingError,
  validateJwtAccessToken,
  type JWTAccessTokenClaims,
} from 'oauth4webapi';
import type { Logger } from '../log.ts';
import { InvalidToken } from '../request-errors.ts';
import type { SigningKey } from '../secrets.ts';
import { SIGNING_ALGORITHMS } from './algorithms.ts';
import type { OauthAddresses } from './oauth-addresses.ts';
import type { OauthRecords } from './oauth-records.queries.ts';

const PROOF_SECONDS = 300;

/** The two headers of a request that show who comes. */
export interface ShownCredentials {
  readonly authorization?: string | undefined;
  readonly dpop?: string | string[] | undefined;
}

/** What a genuine access token says, of a caller who has just proved to hold its key. */
export interface MachineAccess {
  readonly clientId: string;
  /** The key that the machine signed with when it fetched the token. */
  readonly keyId: string;
  readonly scopes: readonly string[];
}

/** Judges access tokens and the proofs that come with them. Asks nobody: the key that signed the tokens is our own. */
export class AccessTokens {
  readonly #addresses: OauthAddresses;
  readonly #records: OauthRecords;
  readonly #server: { readonly issuer: string; readonly jwks_uri: string };
  readonly #jwks: string;
  readonly #log: Logger;

  constructor({
    addresses,
    signingKey,
    records,
    log,
  }: {
    readonly addresses: OauthAddresses;
    readonly signingKey: SigningKey;
    readonly records: OauthRecords;
    readonly log: Logger;
  }) {
    this.#addresses = addresses;
    this.#records = records;
    this.#log = log;
    const { d: _private, ...publicKey } = signingKey;
    this.#jwks = JSON.stringify({ keys: [publicKey] });
    // The library insists on an address for the keys; what it fetches there is handed to it below.
    this.#server = { issuer: addresses.issuer, jwks_uri: 'https://keys.invalid/' };
  }

  /** Throws InvalidToken, with one and the same sentence for every token that is not genuine. */
  async read(headers: ShownCredentials): Promise<MachineAccess> {
    const claims = await this.#validate(headers).catch((error: unknown) => {
      this.#log.info(
        { reason: error instanceof Error ? error.message : String(error) },
        'no access for a machine',
      );
      throw new InvalidToken(this.#reasonOf(error));
    });
    await this.#useProof(JSON.stringify(claims.cnf), String(headers.dpop));
    const { client_id: clientId, scope = '', key_id: keyId } = claims;
    return { clientId, keyId: String(keyId), scopes: scope.split(' ').filter(Boolean) };
  }

  async #validate({ authorization = '', dpop }: ShownCredentials): Promise<JWTAccessTokenClaims> {
    // The address is the public one whatever the request names, so a proof for another host is one for another host.
    const request = new Request(this.#addresses.resource, {
      method: 'POST',
      headers: { authorization, ...(typeof dpop === 'string' && { dpop }) },
    });
    return validateJwtAccessToken(this.#server, request, this.#addresses.resource, {
      requireDPoP: true,
      signingAlgorithms: [...SIGNING_ALGORITHMS],
      // It was our own clock that wrote them.
      [clockTolerance]: 0,
      [customFetch]: async () =>
        new Response(this.#jwks, { headers: { 'content-type': 'application/json' } }),
    });
  }

  /** What is wrong with a proof is told: the library looks at it only after the token was found genuine. */
  #reasonOf(error: unknown): string | undefined {
    const { claim } = ((error instanceof OperationProcessingError && error.cause) || {}) as {
      claim?: unknown;
    };
    return {
      iat: `iat of the DPoP proof is more than ${PROOF_SECONDS} seconds from our clock.`,
      htm: 'htm of the DPoP proof must be POST.',
      htu: `htu of the DPoP proof must be ${this.#addresses.resource}.`,
      ath: 'ath of the DPoP proof must be the SHA-256 of the access token, in base64url.',
      'cnf.jkt': 'The DPoP proof must be signed with the key that the token was fetched with.',
    }[String(claim)];
  }

  /** A proof counts once. It may be dated five minutes ahead, so it is remembered for as long as it could come again. */
  async #useProof(confirmation: string, proof: string): Promise<void> {
    const { jti } = decodeJwt(proof);
    const id = createHash('sha256')
      .update(`${confirmation}${String(jti)}`)
      .digest('base64url');
    if (!(await this.#records.keepOnce('DpopProof', id, {}, PROOF_SECONDS)))
      throw new InvalidToken('The DPoP proof was used once already: every request needs a new jti.');
  }
}
