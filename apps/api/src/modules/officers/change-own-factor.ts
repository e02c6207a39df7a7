import { DomainRefusal, hasAnyFactor } from '@dinhdanh/domain';
import { asOfficer, type OfficerActor } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { bearerHash, type Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { enrolFactorIn } from './enrol-factor.ts';
import { findPendingSignIn, usePendingSignIn } from './factor.queries.ts';
import { holdFactors } from './passkeys.queries.ts';
import { recordNotProved } from './prove-passkey.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';
import { endSessionsOf, markSessionProved } from './session.queries.ts';
import type { SignInServices } from './sign-in.ts';

export interface FactorChange {
  readonly useCases: UseCases;
  readonly officer: OfficerActor;
  /** The session that stays; every other one of the officer ends. */
  readonly tokenHash: Buffer;
}

/**
 * Ends the change of the own app with a first code of the new one. The one from before counts no more, nor do the
 * recovery codes, and other sessions end: whoever changes it may have lost the phone.
 */
export async function confirmOwnFactor(
  { pool, secrets, rateLimits }: SignInServices,
  { useCases, officer, tokenHash }: FactorChange,
  { enrolmentToken, code }: { readonly enrolmentToken: string; readonly code: string },
): Promise<readonly string[]> {
  const pendingHash = bearerHash(enrolmentToken);
  const pending = await findPendingSignIn(pool, pendingHash);
  if (pending?.step !== 'OWN' || !pending.sealedSecret || pending.officerId !== officer.id)
    throw new DomainRefusal('SIGN_IN_STEP_ENDED');
  await rateLimits.holdDown([['officer-factor-day', officer.id]]);
  const { sealedSecret } = pending;
  const codes = await useCases.execute(replaceFactor(secrets), officer, {
    ...{ sealedSecret, pendingHash, tokenHash, code },
  });
  if (codes === null) throw new DomainRefusal('SECOND_FACTOR_WRONG');
  await rateLimits.forget('officer-factor-day', officer.id);
  return codes;
}

const replaceFactor = (
  secrets: Secrets,
): UseCase<
  { sealedSecret: string; pendingHash: Buffer; tokenHash: Buffer; code: string },
  readonly string[] | null
> => ({
  name: 'confirmOwnFactor',
  permission: 'own-factor:change',
  rows: 'ACTOR',
  async run(transaction, { sealedSecret, pendingHash, tokenHash, code }) {
    const { em, actor } = transaction;
    const { id: officerId } = asOfficer(actor);
    const offered = { officerId, sealedSecret, isReplacement: true };
    const codes = await enrolFactorIn(transaction, secrets, offered, code);
    if (codes === null) {
      recordNotProved(transaction, officerId);
      return null;
    }
    if (!(await usePendingSignIn(em, pendingHash))) throw new DomainRefusal('SIGN_IN_STEP_ENDED');
    await endSessionsOf(em, { officerId, exceptTokenHash: tokenHash });
    await markSessionProved(em, tokenHash, 'TOTP');
    return codes;
  },
});

/** New recovery codes in the place of all that there were; only for whoever has a factor that can be lost. */
export const renewRecoveryCodes = (secrets: Secrets): UseCase<Record<never, never>, readonly string[]> => ({
  name: 'renewRecoveryCodes',
  permission: 'own-factor:change',
  rows: 'ACTOR',
  async run({ em, actor, audit }) {
    const { id } = asOfficer(actor);
    if (!hasAnyFactor(await holdFactors(em, id))) throw new DomainRefusal('STATE_CONFLICT');
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'RECOVERY_CODES_RENEWED',
      subjectKind: 'OFFICER',
      subjectId: id,
    });
    return giveRecoveryCodes(em, secrets, id);
  },
});
