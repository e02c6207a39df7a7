import { browserWords } from '@dinhdanh/domain';
import { endSignIn, type CompletedSignIn } from './complete-sign-in.ts';
import { addPasskeyIn, provePasskeyIn } from './prove-passkey.ts';
import type { SignInRequest, SignInServices } from './sign-in.ts';

/**
 * Ends a sign-in with a passkey, which is made here where there is no factor yet. Nobody guesses a signature, so tries
 * are counted by officer and address alone.
 */
export function completePasskeySignIn(
  services: SignInServices,
  request: SignInRequest,
  { signInToken, credential }: { readonly signInToken: string; readonly credential: string },
): Promise<CompletedSignIn> {
  const { secrets, relyingParty: party } = services;
  return endSignIn(services, request, signInToken, {
    limitsOf: (officerId, address) => [['officer-factor', `${officerId}@${address}`]],
    async prove(transaction, { officerId, tokenHash, step }) {
      const answer = { officerId, tokenHash, credential };
      const proved =
        step === 'ENROL'
          ? await addPasskeyIn(transaction, { secrets, party }, answer, {
              name: nameOf(request.browser.userAgent),
              isFirstOnly: true,
            })
          : await provePasskeyIn(transaction, party, answer);
      return 'refused' in proved ? proved : { factor: 'PASSKEY', recoveryCodes: proved.recoveryCodes };
    },
  });
}

/** What the officer finds in the list until another name is chosen: names of products, in no language. */
function nameOf(userAgent: string): string {
  const { browser, system } = browserWords(userAgent);
  return [browser, system].filter((word) => word !== null).join(' · ') || '1';
}
