import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import type { TranslateFunction } from 'ra-core';

import { RequestFailure } from '../providers/request-failure.ts';

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** What the screens ask of the browser about passkeys; tests hand in their own. */
interface PasskeyBrowser {
  readonly isSupported: () => boolean;
  /** Both take the options of the server and give the answer for it, as JSON. */
  readonly make: (options: string) => Promise<string>;
  readonly ask: (options: string) => Promise<string>;
}

export const passkeyBrowser: PasskeyBrowser = {
  isSupported: browserSupportsWebAuthn,
  make: async (options) =>
    JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(options) as CreationOptions })),
  ask: async (options) =>
    JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(options) as RequestOptions })),
};

/** What the browser had against it, as a failure with words. */
export function passkeyFailure(error: unknown, translate: TranslateFunction): RequestFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  const isKnown =
    error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
  const text = isKnown
    ? 'passkeys.known'
    : name === 'NotAllowedError' || name === 'AbortError'
      ? 'passkeys.cancelled'
      : 'passkeys.failed';
  return new RequestFailure('PASSKEY', translate(text));
}
