import { DomainRefusal, signInStepOf, type SignInStep } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import { VISITOR, type SignedInOfficer } from '../../platform/access/actor.ts';
import type { Browser } from '../../platform/access/browser.ts';
import type { IdentityProvider } from '../../platform/ports/identity-provider.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import type { RelyingParty } from '../../platform/passkeys.ts';
import { bearerHash, newBearer, NOBODYS_HASH, type Secrets } from '../../platform/secrets.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { findOfficerByUsername } from './officers.queries.ts';
import { openSession, recordFailedSignIn, type SigningBrowser } from './open-session.ts';
import { startSecondStep, type SecondStep } from './start-second-step.ts';

export interface OpenedSession {
  readonly officer: SignedInOfficer;
  /** For the cookie of this browser; nobody else ever sees it. */
  readonly bearer: string;
  readonly expiresAt: Date;
}

export interface SignInServices {
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
  /** Only in the demo, whose officers are invented. */
  readonly isPasswordEnough: boolean;
  /** Null: passkeys cannot be used at the address of this server. */
  readonly relyingParty: RelyingParty | null;
  /** Null: officers sign in with their passwords alone. */
  readonly identityProvider: IdentityProvider | null;
}

/** Who asks to be signed in, and from where. */
export interface SignInRequest {
  readonly useCases: UseCases;
  readonly address: string;
  readonly sessionBearer: string | null;
  readonly browser: Browser;
}

export type SignInOutcome =
  { readonly opened: OpenedSession } | { readonly next: SignInStep; readonly step: SecondStep };

/**
 * Signs an officer in, or goes on to the second factor: an own database knows no session after the password alone. An
 * unknown name and a wrong password are one answer. Tries are limited by name and address together, so that nobody can
 * shut a colleague out from elsewhere. A cookie from before is never taken over: the session that it named ends.
 */
export async function signIn(
  services: SignInServices,
  request: SignInRequest,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<SignInOutcome> {
  const { pool, secrets, rateLimits, isPasswordEnough } = services;
  const { useCases, address } = request;
  const name = username.normalize('NFC').trim().toLowerCase();
  const wait = await rateLimits.secondsUntilAllowed('sign-in', `${secrets.fingerprint(name)}@${address}`);
  if (wait > 0) throw new DomainRefusal('SIGN_IN_THROTTLED', { seconds: wait });

  const found = await findOfficerByUsername(pool, name);
  const isRight = await secrets.verify(password, found?.passwordHash ?? NOBODYS_HASH);
  if (!found?.passwordHash || !isRight) {
    await useCases.execute(recordFailedSignIn, VISITOR, { officerId: found?.officer.id ?? null });
    throw new DomainRefusal('SIGN_IN_FAILED');
  }
  await rateLimits.forget('sign-in', `${secrets.fingerprint(name)}@${address}`);
  const next = signInStepOf({ hasFactor: found.hasFactor, isPasswordEnough });
  if (next !== null) return { next, step: await startSecondStep(services, useCases, found.officer, next) };

  const { bearer, ...browser } = signingBrowser(request);
  const { expiresAt } = await useCases.execute(openSession, found.officer, browser);
  return { opened: { officer: found.officer, bearer, expiresAt } };
}

/** The browser with the new bearer that it gets when all went well. */
export function signingBrowser({
  sessionBearer,
  browser,
}: SignInRequest): SigningBrowser & { readonly bearer: string } {
  const bearer = newBearer();
  return {
    bearer,
    tokenHash: bearerHash(bearer),
    replacedTokenHash: sessionBearer === null ? null : bearerHash(sessionBearer),
    userAgent: browser.userAgent,
  };
}
