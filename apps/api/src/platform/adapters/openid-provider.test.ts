import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ProviderRefused, ProviderUnavailable } from '../ports/identity-provider.ts';
import { openidProvider } from './openid-provider.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const BOND = { state: 's'.repeat(43), nonce: 'n'.repeat(43), codeVerifier: 'v'.repeat(43) };
const ANSWER = new URLSearchParams({ code: 'c', state: BOND.state });
const METADATA = '/.well-known/openid-configuration';

/** A server of this machine; every path that it was asked for, with the header that names the client. */
async function serve(handle: RequestListener) {
  const asked: { path: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
    handle(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A provider that says this of itself, and answers everything else as `otherwise` does. */
async function aProvider(metadata: object, otherwise: RequestListener = (_, response) => response.end()) {
  const served = await serve((request, response) => {
    if (request.url !== METADATA) return void otherwise(request, response);
    const { origin: issuer } = served;
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
        ...{ jwks_uri: `${issuer}/jwks`, ...metadata },
      }),
    );
  });
  return served;
}
const clientOf = (issuer: string) =>
  openidProvider(
    {
      ...{ issuer, clientId: 'dinhdanh', clientSecret: 'x' },
      ...{ redirectUri: 'https://dinhdanh.example.vn/single-sign-on/return', freshSeconds: 900 },
      secondFactor: { acr: [], amr: [] },
    },
    0.3,
  );

it('calls nobody but the origin of the issuer, whatever the provider says of itself', async () => {
  const elsewhere = await serve((_, response) => response.end());
  const { origin } = await aProvider({ token_endpoint: `${elsewhere.origin}/token` });
  const refused = clientOf(origin).redeem(ANSWER, BOND);
  await expect(refused).rejects.toThrow(ProviderRefused);
  await expect(refused).rejects.toThrow('another origin');
  expect(elsewhere.asked).toEqual([]);
});

it('follows no redirect', async () => {
  const elsewhere = await serve((_, response) => response.end());
  const { origin } = await aProvider({}, (_, response) =>
    response.writeHead(307, { location: `${elsewhere.origin}/token` }).end(),
  );
  await expect(clientOf(origin).redeem(ANSWER, BOND)).rejects.toThrow(ProviderRefused);
  expect(elsewhere.asked).toEqual([]);
});

it('gives up on a provider that does not answer in time, or answers without end', async () => {
  const silent = await serve(() => undefined);
  await expect(clientOf(silent.origin).findAuthorizationAddress(BOND)).rejects.toThrow(ProviderUnavailable);
  const slow = await aProvider({}, () => undefined);
  await expect(clientOf(slow.origin).redeem(ANSWER, BOND)).rejects.toThrow(ProviderUnavailable);
  const talkative = await aProvider({ description: 'x'.repeat(70_000) });
  await expect(clientOf(talkative.origin).findAuthorizationAddress(BOND)).rejects.toThrow('more than');
});

it('is not talked into another issuer than the one of the configuration', async () => {
  const { origin } = await aProvider({ issuer: 'https://elsewhere.example' });
  await expect(clientOf(origin).findAuthorizationAddress(BOND)).rejects.toThrow(ProviderUnavailable);
});

it.each([
  ['in the header', {}, true],
  [
    'in the body where the provider takes it there alone',
    { token_endpoint_auth_methods_supported: ['client_secret_post'] },
    false,
  ],
])('gives its secret %s', async (_, metadata, isInHeader) => {
  const { origin, asked } = await aProvider(metadata, (_request, response) => response.writeHead(400).end());
  await expect(clientOf(origin).redeem(ANSWER, BOND)).rejects.toThrow(ProviderRefused);
  expect(asked.find(({ path }) => path === '/token')?.authorization !== undefined).toBe(isInHeader);
});
