import { expect, test, vi } from 'vitest';

import type { Send } from './back-office-client.ts';
import { createAuthProvider, permissionFor } from './auth-provider.ts';
import { RequestFailure } from './request-failure.ts';

const OFFICER = {
  username: 'thamdinh',
  displayName: 'Hoàng Minh Sơn',
  units: [{ code: '1', name: 'Móng Cái' }],
  permissions: ['application:list', 'application:read'],
};

function providerOver(send: () => Promise<unknown>) {
  const clock = { now: 0 };
  const provider = createAuthProvider(
    send as unknown as Send,
    () => clock.now,
    async () => 'https://provider.example/auth',
  );
  return { clock, provider };
}

test('a screen is open when the permission behind it is held', async () => {
  const { provider } = providerOver(async () => ({ me: OFFICER }));
  expect(permissionFor('target-campaigns', 'list')).toBe('target-campaign:list');
  await expect(provider.canAccess?.({ resource: 'applications', action: 'show' })).resolves.toBe(true);
  await expect(provider.canAccess?.({ resource: 'applications', action: 'approve' })).resolves.toBe(false);
});

test('a refused sign-in carries the sentence of the server', async () => {
  const { provider } = providerOver(async () => ({
    signIn: { __typename: 'RuleRefused', code: 'SIGN_IN_FAILED', message: 'Chưa đúng.', legalBasis: null },
  }));
  await expect(provider.startSignIn({ username: 'a', password: 'b' })).rejects.toThrow('Chưa đúng.');
});

test('a lost session leads to the sign-in page, a missing right or a broken line does not', async () => {
  const { provider } = providerOver(async () => ({ me: OFFICER }));
  await expect(provider.checkError(new RequestFailure('UNAUTHENTICATED', ''))).rejects.toBeDefined();
  await expect(provider.checkError(new RequestFailure('FORBIDDEN', ''))).resolves.toBeUndefined();
  await expect(provider.checkError(new RequestFailure('NETWORK', ''))).resolves.toBeUndefined();
});

test('a broken line signs nobody out who was signed in before', async () => {
  const send = vi
    .fn<() => Promise<unknown>>()
    .mockResolvedValueOnce({ me: OFFICER })
    .mockRejectedValue(new RequestFailure('NETWORK', ''));
  const { clock, provider } = providerOver(send);
  await provider.checkAuth({});
  clock.now = 60_000;
  await expect(provider.checkAuth({})).resolves.toBeUndefined();
  expect(send).toHaveBeenCalledTimes(2);
});

test('a right password may lead to a code, with an app to set up or without', async () => {
  const offered = { secret: 'ABCD', address: 'otpauth://totp/x' };
  const { provider } = providerOver(async () => ({
    signIn: { __typename: 'SecondFactorToEnrol', signInToken: 't', offered, passkeyOptions: null },
  }));
  const progress = await provider.startSignIn({ username: 'a', password: 'b' });
  const needed = { kind: 'FACTOR_NEEDED', signInToken: 't', passkeyOptions: null };
  expect(progress).toEqual({ ...needed, offered, hasApp: false });
  const { provider: later } = providerOver(async () => ({
    signIn: { __typename: 'SecondFactorNeeded', signInToken: 't', hasApp: true, passkeyOptions: '{}' },
  }));
  expect(await later.startSignIn({ username: 'a', password: 'b' })).toEqual({
    ...{ ...needed, passkeyOptions: '{}' },
    ...{ offered: null, hasApp: true },
  });
});

test('a passkey signs in, or carries the sentence of the server', async () => {
  const input = { signInToken: 't', credential: '{}' };
  const { provider } = providerOver(async () => ({
    completePasskeySignIn: { __typename: 'SignedIn', officer: OFFICER, recoveryCodes: null },
  }));
  expect(await provider.completePasskeySignIn(input)).toEqual({ kind: 'SIGNED_IN', recoveryCodes: null });
  const { provider: refusing } = providerOver(async () => ({
    completePasskeySignIn: { __typename: 'RuleRefused', code: 'PASSKEY_REFUSED', message: 'Không nhận.' },
  }));
  await expect(refusing.completePasskeySignIn(input)).rejects.toThrow('Không nhận.');
});

test('the right code signs in, and brings the recovery codes of an app that was set up', async () => {
  const { provider } = providerOver(async () => ({
    completeOfficerSignIn: { __typename: 'SignedIn', officer: OFFICER, recoveryCodes: ['A'] },
  }));
  const progress = await provider.completeSignIn({ signInToken: 't', code: '123456' });
  expect(progress).toEqual({ kind: 'SIGNED_IN', recoveryCodes: ['A'] });
  await expect(provider.getPermissions?.({})).resolves.toContain('application:list');
});

test('what came of going to the identity provider is a session, a second step, or an account of nobody', async () => {
  const outcomeOf = (answer: object) =>
    providerOver(async () => ({ completeSingleSignOn: answer })).provider.completeSingleSignOn();
  expect(await outcomeOf({ __typename: 'SignedIn', officer: OFFICER })).toEqual({
    ...{ kind: 'SIGNED_IN', recoveryCodes: null },
  });
  expect(
    await outcomeOf({
      __typename: 'SecondFactorNeeded',
      signInToken: 't',
      hasApp: true,
      passkeyOptions: null,
    }),
  ).toEqual({ kind: 'FACTOR_NEEDED', signInToken: 't', hasApp: true, passkeyOptions: null, offered: null });
  expect(await outcomeOf({ __typename: 'WorkAccountNotLinked', subject: '5b1d' })).toEqual({
    ...{ kind: 'NOT_LINKED', subject: '5b1d' },
  });
  await expect(
    outcomeOf({ __typename: 'RuleRefused', code: 'SINGLE_SIGN_ON_ENDED', message: 'Hết thời gian.' }),
  ).rejects.toThrow('Hết thời gian.');
});
