import { DomainRefusal } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import { VISITOR, type OfficerActor } from '../../platform/access/actor.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import { bearerHash, newBearer, NOBODYS_HASH, type Secrets } from '../../platform/secrets.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { findOfficerByUsername } from './officers.queries.ts';
import { openSession, recordFailedSignIn } from './open-session.ts';

export interface OpenedSession {
  readonly officer: OfficerActor;
  /** For the cookie of this browser; nobody else ever sees it. */
  readonly bearer: string;
  readonly expiresAt: Date;
}

export interface SignInServices {
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
}

/**
 * Signs an officer in. An unknown name and a wrong password are one answer. Tries are limited by name and address
 * together, so that nobody can shut a colleague out from elsewhere. A cookie from before is never taken over: the
 * session that it named ends.
 */
export async function signIn(
  { pool, secrets, rateLimits }: SignInServices,
  {
    useCases,
    address,
    sessionBearer,
  }: { readonly useCases: UseCases; readonly address: string; readonly sessionBearer: string | null },
  { username, password }: { readonly username: string; readonly password: string },
): Promise<OpenedSession> {
  const name = username.normalize('NFC').trim().toLowerCase();
  const wait = await rateLimits.secondsUntilAllowed('sign-in', `${secrets.fingerprint(name)}@${address}`);
  if (wait > 0) throw new DomainRefusal('SIGN_IN_THROTTLED', { seconds: wait });

  const found = await findOfficerByUsername(pool, name);
  const isRight = await secrets.verify(password, found?.passwordHash ?? NOBODYS_HASH);
  if (!found || !isRight) {
    await useCases.execute(recordFailedSignIn, VISITOR, { officerId: found?.actor.id ?? null });
    throw new DomainRefusal('SIGN_IN_FAILED');
  }
  await rateLimits.forget('sign-in', `${secrets.fingerprint(name)}@${address}`);
  const bearer = newBearer();
  const { expiresAt } = await useCases.execute(openSession, found.actor, {
    tokenHash: bearerHash(bearer),
    replacedTokenHash: sessionBearer === null ? null : bearerHash(sessionBearer),
  });
  return { officer: found.actor, bearer, expiresAt };
}
