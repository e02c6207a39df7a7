import { hasProviderSecondFactor, type SecondFactorWords } from '@dinhdanh/domain';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  ResponseBodyError,
  type ClientAuth,
  type Configuration,
  type CustomFetch,
  type IDToken,
} from 'openid-client';
import { OperationProcessingError } from 'oauth4webapi';
import { z } from 'zod';
import { ProviderRefused, ProviderUnavailable, type IdentityProvider } from '../ports/identity-provider.ts';
import { readLimited, TooLarge } from './http-json.ts';

const ANSWER_WITHIN_SECONDS = 5;
const METADATA_KEPT_MS = 3_600_000;

interface OpenidSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly secondFactor: SecondFactorWords;
  /** Whither the provider sends browsers back, as registered there. */
  readonly redirectUri: string;
  /** An authentication of the provider that is older does not count. */
  readonly freshSeconds: number;
}

const claimsForm = z.object({
  sub: z.string().regex(/^[!-~]{1,255}$/),
  acr: z.string().nullish(),
  amr: z.array(z.string()).nullish(),
});

/**
 * OpenID Connect with a code, PKCE and a secret. What the provider says about itself is fetched when it is first needed,
 * and kept for an hour: this server starts while the provider is down.
 */
export function openidProvider(
  settings: OpenidSettings,
  answerWithinSeconds = ANSWER_WITHIN_SECONDS,
): IdentityProvider {
  const { issuer, redirectUri, freshSeconds, secondFactor } = settings;
  let kept: { readonly metadata: Promise<Configuration>; readonly at: number } | null = null;

  const configuration = (): Promise<Configuration> => {
    if (kept && performance.now() - kept.at < METADATA_KEPT_MS) return kept.metadata;
    const asked = { metadata: discover(settings, answerWithinSeconds), at: performance.now() };
    kept = asked;
    // A failure is not kept: the next one who comes asks anew.
    asked.metadata.catch(() => {
      if (kept === asked) kept = null;
    });
    return asked.metadata;
  };

  return {
    issuer,
    async findAuthorizationAddress({ state, nonce, codeVerifier }) {
      const known = await configuration().catch((error: unknown) => {
        throw new ProviderUnavailable(reasonOf(error));
      });
      return buildAuthorizationUrl(known, {
        ...{ redirect_uri: redirectUri, scope: 'openid', state, nonce },
        ...{ code_challenge: await calculatePKCECodeChallenge(codeVerifier), code_challenge_method: 'S256' },
        max_age: String(freshSeconds),
        ...(secondFactor.acr.length > 0 && { acr_values: secondFactor.acr.join(' ') }),
      }).href;
    },
    async redeem(answer, { state, nonce, codeVerifier }) {
      try {
        const tokens = await authorizationCodeGrant(
          await configuration(),
          new URL(`${redirectUri}?${answer}`),
          {
            ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier },
            ...{ maxAge: freshSeconds, idTokenExpected: true },
          },
        );
        return identityOf(tokens.claims(), settings);
      } catch (error) {
        throw isUnavailable(error)
          ? new ProviderUnavailable(reasonOf(error))
          : new ProviderRefused(reasonOf(error));
      }
    },
  };
}

function discover(
  { issuer, clientId, clientSecret }: OpenidSettings,
  timeout: number,
): Promise<Configuration> {
  const address = new URL(issuer);
  return discovery(address, clientId, {}, clientAuthentication(clientSecret), {
    timeout,
    [customFetch]: onlyTo(address.origin),
    // The configuration lets no other address than this machine's be without TLS, and that in the demo alone.
    execute: [enableNonRepudiationChecks, ...(address.protocol === 'http:' ? [allowInsecureRequests] : [])],
  });
}

/** In the header, as every provider must be able to, unless this one says that it takes the body alone. */
function clientAuthentication(clientSecret: string): ClientAuth {
  const [inHeader, inBody] = [ClientSecretBasic(clientSecret), ClientSecretPost(clientSecret)];
  return (server, client, body, headers) => {
    const { token_endpoint_auth_methods_supported: ways = ['client_secret_basic'] } = server;
    const way = ways.includes('client_secret_basic') ? inHeader : inBody;
    return way(server, client, body, headers);
  };
}

/** What the provider says of itself must send us nowhere else, and no answer of it may fill the memory. */
const onlyTo =
  (origin: string): CustomFetch =>
  async (url, { body, ...options }) => {
    if (new URL(url).origin !== origin) throw new TooFar();
    const response = await fetch(url, { ...options, body: body ?? null, redirect: 'manual' });
    const text = await readLimited(response);
    return new Response(text === '' ? null : text, { status: response.status, headers: response.headers });
  };

class TooFar extends Error {
  override readonly message = 'the metadata of the provider names an address of another origin';
}

function identityOf(claims: IDToken | undefined, { issuer, secondFactor }: OpenidSettings) {
  const { sub: subject, acr = null, amr } = claimsForm.parse(claims);
  return { issuer, subject, hasSecondFactor: hasProviderSecondFactor({ acr, amr: amr ?? [] }, secondFactor) };
}

/** Whether another try may well go better: no connection, no answer in time, an error of the server. */
function isUnavailable(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  if (error instanceof ResponseBodyError) return error.status >= 500;
  if (!(error instanceof ClientError)) return false;
  if (error.code === 'OAUTH_TIMEOUT') return true;
  return error.cause instanceof Response && error.cause.status >= 500;
}

/** Codes and sentences of the library are fixed words; what the provider wrote beside its code may hold anything. */
function reasonOf(error: unknown): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return /^[a-z_]{1,40}$/.test(error.error) ? error.error : 'an error that is none of OAuth';
  if (error instanceof ClientError) {
    const { cause } = error;
    const isTold =
      cause instanceof OperationProcessingError || cause instanceof TooLarge || cause instanceof TooFar;
    return isTold ? cause.message : error.message;
  }
  if (error instanceof z.ZodError) return 'claims of the ID token in a form that is none of OpenID Connect';
  return error instanceof TypeError ? 'no connection' : 'unknown';
}
