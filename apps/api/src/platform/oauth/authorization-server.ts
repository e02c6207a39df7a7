import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { compactVerify, decodeJwt, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import Provider, { errors, type Adapter, type AdapterPayload, type KoaContextWithOIDC } from 'oidc-provider';
import type { Logger } from '../log.ts';
import type { RateLimits } from '../rate-limits.ts';
import { RequestError } from '../request-errors.ts';
import type { SigningKey } from '../secrets.ts';
import { CLOCK_TOLERANCE_SECONDS, SIGNING_ALGORITHMS } from './algorithms.ts';
import type { OauthAddresses } from './oauth-addresses.ts';
import type { OauthRecords } from './oauth-records.queries.ts';

const TOKEN_SECONDS = 300;
const LONGEST_ASSERTION_SECONDS = 300;
const METADATA_PATHS = ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server'];
/** What a machine with client credentials needs of the metadata; the library would name doors that are shut. */
const METADATA = [
  'issuer',
  'token_endpoint',
  'jwks_uri',
  'response_types_supported',
  'grant_types_supported',
  'scopes_supported',
  'token_endpoint_auth_methods_supported',
  'token_endpoint_auth_signing_alg_values_supported',
  'dpop_signing_alg_values_supported',
] as const;

/** A machine as the authorization server needs it. */
export interface OauthClient {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The public keys that count now. */
  readonly keys: readonly (JWK & { readonly kid: string })[];
}

/** A public key of a client, in whatever state. */
export interface ClientKey {
  readonly publicJwk: JWK;
  /** Why nothing signed with it counts now, in a sentence of plain ASCII; null: it counts. */
  readonly refusedBecause: string | null;
}

export interface OauthClients {
  /** Null: not there, or gets no tokens now. */
  find(clientId: string): Promise<OauthClient | null>;
  findKey(clientId: string, kid: string): Promise<ClientKey | null>;
  /** Records that a token is given; it is not when this fails. */
  recordToken(token: {
    readonly clientId: string;
    readonly kid: string;
    readonly scopes: readonly string[];
  }): Promise<void>;
}

export interface AuthorizationServerOptions {
  readonly addresses: OauthAddresses;
  readonly scopes: readonly string[];
  readonly signingKey: SigningKey;
  readonly clients: OauthClients;
  readonly records: OauthRecords;
  readonly rateLimits: RateLimits;
  readonly log: Logger;
}

export interface AuthorizationServer {
  /** Everything below the path of the issuer. */
  readonly router: Router;
  /** The metadata at the place where RFC 8414 looks for it: the well-known path before the path of the issuer. */
  readonly metadata: RequestHandler;
}

/**
 * OAuth 2 for machines and nothing else: client credentials, private_key_jwt, access tokens of five minutes that are
 * bound to a key (DPoP). Every other door of the library is shut, by its settings and by the router in front of it.
 */
export function createAuthorizationServer(options: AuthorizationServerOptions): AuthorizationServer {
  const { issuer } = options.addresses;
  const provider = createProvider(options);
  const answer = provider.callback();
  const handOver = (request: Request, response: Response, path: string): void => {
    nameOurselves(request, issuer, path);
    void answer(request, response);
  };

  const router = express.Router({ caseSensitive: true, strict: true });
  router.post('/token', limitAddress(options.rateLimits), (request, response) =>
    handOver(request, response, '/token'),
  );
  router.all('/token', (_request, _response, next) => next(new RequestError('METHOD_NOT_ALLOWED', {}, 405)));
  router.get(['/jwks', ...METADATA_PATHS], (request, response) => handOver(request, response, request.path));
  router.use((_request, _response, next) => next(new RequestError('NOT_FOUND', {}, 404)));
  return {
    router,
    metadata: (request, response, next) => {
      if (request.method === 'GET' && request.path === '/')
        handOver(request, response, '/.well-known/oauth-authorization-server');
      else next(new RequestError('NOT_FOUND', {}, 404));
    },
  };
}

/**
 * The library makes its addresses, and with them what an assertion or a proof must name, from the request. A caller
 * could write any host into it, so it is told the public address instead.
 */
function nameOurselves(request: Request, issuer: string, path: string): void {
  const { host, protocol, pathname } = new URL(issuer);
  request.headers.host = host;
  request.headers['x-forwarded-host'] = host;
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  request.headers.accept = 'application/json';
  request.url = path;
  request.originalUrl = `${pathname}${path}`;
}

const limitAddress =
  (rateLimits: RateLimits): RequestHandler =>
  (request, response, next) => {
    rateLimits.secondsUntilAllowed('agency-token-per-address', request.ip ?? 'unknown').then((wait) => {
      if (wait === 0) return next();
      response.status(429).set('Retry-After', String(wait)).json(tooOften(wait));
    }, next);
  };

const tooOften = (wait: number) => ({
  error: 'temporarily_unavailable',
  error_description: `Too many requests for tokens. Try again in ${wait} seconds; one token serves for ${TOKEN_SECONDS} seconds.`,
});

function createProvider({
  addresses: { issuer, resource },
  scopes,
  signingKey,
  clients,
  records,
  rateLimits,
  log,
}: AuthorizationServerOptions): Provider {
  const provider = new Provider(issuer, {
    adapter: (model) => (model === 'Client' ? clientAdapter(clients) : recordAdapter(records, model)),
    jwks: { keys: [{ ...signingKey }] },
    scopes: [...scopes],
    claims: {},
    responseTypes: [],
    clientAuthMethods: ['private_key_jwt'],
    clientDefaults: {
      grant_types: ['client_credentials'],
      response_types: [],
      token_endpoint_auth_method: 'private_key_jwt',
      id_token_signed_response_alg: signingKey.alg,
    },
    enabledJWA: {
      clientAuthSigningAlgValues: [...SIGNING_ALGORITHMS],
      dPoPSigningAlgValues: [...SIGNING_ALGORITHMS],
      idTokenSigningAlgValues: [signingKey.alg],
    },
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    routes: { token: '/token', jwks: '/jwks' },
    ttl: { ClientCredentials: TOKEN_SECONDS },
    features: {
      clientCredentials: { enabled: true },
      dPoP: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        getResourceServerInfo(_ctx, asked, client) {
          if (asked !== resource) throw new errors.InvalidTarget(`The resource is ${resource}.`);
          return {
            scope: client.scope ?? '',
            audience: resource,
            accessTokenFormat: 'jwt',
            accessTokenTTL: TOKEN_SECONDS,
            jwt: { sign: { alg: signingKey.alg } },
          };
        },
      },
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    assertJwtClientAuthClaimsAndHeader(_ctx, { exp }, { kid }) {
      if (typeof kid !== 'string')
        throw new errors.InvalidClientAuth('The header of the assertion must name the key: kid.');
      if (
        typeof exp !== 'number' ||
        exp - Date.now() / 1000 > LONGEST_ASSERTION_SECONDS + CLOCK_TOLERANCE_SECONDS
      )
        throw new errors.InvalidClientAuth(
          `The assertion may be valid for ${LONGEST_ASSERTION_SECONDS} seconds at most.`,
        );
    },
    async extraTokenClaims(ctx) {
      const { client, params } = ctx.oidc;
      const clientId = client?.clientId ?? '';
      const kid = decodeProtectedHeader(String(params?.['client_assertion'])).kid ?? '';
      const granted = client?.scope?.split(' ') ?? [];
      const asked = typeof params?.['scope'] === 'string' ? params['scope'].split(' ').filter(Boolean) : [];
      if (asked.length === 0)
        throw new errors.InvalidScope(
          `Name the scopes that are wanted. This client may have: ${granted.join(' ')}`,
          '',
        );
      const refused = asked.find((one) => !granted.includes(one));
      if (refused !== undefined)
        throw new errors.InvalidScope('The scope is not granted to this client.', refused);
      const wait = await rateLimits.secondsUntilAllowed('agency-token-per-client', clientId);
      if (wait > 0) {
        ctx.set('Retry-After', String(wait));
        const { error, error_description } = tooOften(wait);
        throw Object.assign(new errors.OIDCProviderError(429, error), { error_description });
      }
      await clients.recordToken({ clientId, kid, scopes: asked }).catch((error: unknown) => {
        throw error instanceof RequestError ? new errors.InvalidClientAuth('Access has just ended.') : error;
      });
      return { key_id: kid };
    },
  });
  // Makes the library read the address that was written into the request above.
  provider.proxy = true;
  provider.silent = true;

  const refusals = new WeakMap<object, errors.OIDCProviderError>();
  provider.on('grant.error', (ctx, error) => void refusals.set(ctx, error));
  provider.on('server_error', (_ctx, error) =>
    log.error({ error: error.stack ?? String(error) }, 'unexpected error of the authorization server'),
  );
  provider.use(async (context, next) => {
    const ctx = context as unknown as KoaContextWithOIDC;
    await next();
    if (ctx.oidc?.route === 'discovery') ctx.body = pick(ctx.body as Record<string, unknown>, METADATA);
    const error = refusals.get(ctx);
    if (!error) return;
    const { clientId, kid, reason } = await explain(clients, ctx, error);
    if (reason !== null) ctx.body = { error: error.error, error_description: reason };
    log.warn(
      {
        clientId,
        kid,
        refusal: error.error,
        reason: reason ?? error.error_detail ?? error.error_description,
      },
      'no access for a machine',
    );
  });
  return provider;
}

/**
 * Why a machine was not believed, for itself alone: whoever signs with a key that is registered for the client, even one
 * that counts no more, is told in plain words; everybody else hears the same.
 */
async function explain(
  clients: OauthClients,
  ctx: KoaContextWithOIDC,
  error: errors.OIDCProviderError,
): Promise<{ clientId: string | null; kid: string | null; reason: string | null }> {
  const assertion = ctx.oidc.params?.['client_assertion'];
  if (typeof assertion !== 'string') return { clientId: null, kid: null, reason: null };
  try {
    const { alg = '', kid = '' } = decodeProtectedHeader(assertion);
    const { sub: clientId = '' } = decodeJwt(assertion);
    const key = await clients.findKey(clientId, kid);
    if (!key) return { clientId: null, kid: null, reason: null };
    await compactVerify(assertion, await importJWK(key.publicJwk, alg), {
      algorithms: [...SIGNING_ALGORITHMS],
    });
    return { clientId, kid, reason: key.refusedBecause ?? error.error_detail ?? null };
  } catch {
    return { clientId: null, kid: null, reason: null };
  }
}

const pick = (from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, from[name]]));

/** Clients are read anew at every request: what an administrator changes acts on the next one. */
const clientAdapter = (clients: OauthClients): Adapter => ({
  ...NOTHING,
  async find(clientId) {
    const client = await clients.find(clientId);
    if (!client || client.keys.length === 0) return undefined;
    return {
      client_id: client.clientId,
      jwks: { keys: client.keys as never },
      // An empty list is none to the library, and nothing is granted either way.
      ...(client.scopes.length > 0 && { scope: client.scopes.join(' ') }),
      dpop_bound_access_tokens: true,
    };
  },
});

/** The identifiers of assertions and proofs that were used. Tokens are not kept: they prove themselves. */
const recordAdapter = (records: OauthRecords, model: string): Adapter => ({
  ...NOTHING,
  find: (id) => records.find<AdapterPayload>(model, id),
  async upsert(id, payload, seconds = TOKEN_SECONDS) {
    // The library looks and then writes; of two requests that both saw nothing, one is too late here.
    if (!(await records.keepOnce(model, id, payload, seconds)))
      throw new errors.InvalidClientAuth('The assertion or the proof was used once already.');
  },
});

const nothing = async (): Promise<undefined> => undefined;
/** What client credentials never ask of an adapter. */
const NOTHING: Adapter = {
  upsert: nothing,
  find: nothing,
  findByUid: nothing,
  findByUserCode: nothing,
  consume: nothing,
  destroy: nothing,
  revokeByGrantId: nothing,
};
