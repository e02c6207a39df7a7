import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import Provider from 'oidc-provider';
import type { SingleSignOnSettings } from '../config.ts';

/** Whoever stands before the provider, and how it has asked. */
interface Account {
  readonly subject: string;
  readonly acr?: string;
  readonly amr?: readonly string[];
}

export interface TestProvider {
  readonly settings: SingleSignOnSettings;
  /** `null`: whoever is asked there says no. */
  account: Account | null;
  /** Every connection breaks. */
  isDown: boolean;
  /** Answers with this status and nothing else. */
  status: number | null;
  /** What becomes of the claims of an ID token on its way, and which key signs them then. */
  forge: ((claims: JWTPayload) => JWTPayload) | null;
  isForeignKey: boolean;
  /** Names of the requests that came, in order. */
  readonly asked: string[];
  /** Says whither it may send browsers back. */
  register(redirectUri: string): void;
  /** Walks a browser of its own through the provider; the address to which it is sent back. */
  walk(address: string): Promise<URL>;
  close(): Promise<void>;
}

const CLIENT = { id: 'dinhdanh', secret: 'a secret of tests: with marks & blanks' };
/** How the provider says that it asked for a second factor. */
export const TWO_FACTORS = 'urn:tinh:hai-yeu-to';

/** A real OpenID Connect provider on this machine, whose one page signs in at once whom the test names. */
export async function aTestProvider(): Promise<TestProvider> {
  const [own, foreign] = await Promise.all([newKey(), newKey()]);
  let handle: ReturnType<Provider['callback']> | null = null;
  const server = createServer((request, response) => {
    test.asked.push(request.url?.split('?')[0] ?? '');
    if (test.isDown) return void request.socket.destroy();
    if (test.status !== null) return void response.writeHead(test.status).end();
    void handle?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const test: TestProvider = {
    settings: {
      ...{ issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret },
      secondFactor: { acr: [TWO_FACTORS], amr: ['hwk'] },
    },
    account: null,
    isDown: false,
    status: null,
    forge: null,
    isForeignKey: false,
    asked: [],
    register(redirectUri) {
      const provider: Provider = new Provider(issuer, {
        clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
        jwks: { keys: [own.jwk as never] },
        pkce: { required: () => true },
        ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
        acrValues: [TWO_FACTORS],
        claims: { openid: ['sub', 'acr', 'amr'], auth_time: null, iss: null },
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_ctx, { uid }) => `/people/${uid}` },
        findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
        async loadExistingGrant(ctx) {
          const { Grant } = provider;
          const grant = new Grant({
            ...(ctx.oidc.client && { clientId: ctx.oidc.client.clientId }),
            ...(ctx.oidc.session?.accountId && { accountId: ctx.oidc.session.accountId }),
          });
          grant.addOIDCScope('openid');
          await grant.save();
          return grant;
        },
      });
      provider.silent = true;
      provider.use(async (ctx, next) => {
        if (ctx.path.startsWith('/people/')) {
          const { account } = test;
          const { subject: accountId = '', acr, amr } = account ?? {};
          const login = { accountId, ...(acr && { acr }), ...(amr && { amr: [...amr] }) };
          ctx.respond = false;
          return provider.interactionFinished(
            ctx.req,
            ctx.res,
            account ? { login } : { error: 'access_denied' },
          );
        }
        await next();
        const body = ctx.body as { id_token?: string } | null;
        if (ctx.path === '/token' && body?.id_token && (test.forge || test.isForeignKey))
          body.id_token = await resign(body.id_token, test.forge, test.isForeignKey ? foreign : own);
      });
      handle = provider.callback();
    },
    async walk(address) {
      const jar = new Map<string, string>();
      let next = new URL(address);
      while (next.origin === issuer) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(next, { headers: { cookie }, redirect: 'manual' });
        for (const set of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          jar.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null)
          throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
        next = new URL(location, next);
      }
      return next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return test;
}

interface Key {
  readonly jwk: JWK;
  readonly privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
}

async function newKey(): Promise<Key> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' } };
}

async function resign(idToken: string, forge: TestProvider['forge'], { privateKey }: Key): Promise<string> {
  const claims = decodeJwt(idToken);
  return new SignJWT(forge ? forge(claims) : claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .sign(privateKey);
}
