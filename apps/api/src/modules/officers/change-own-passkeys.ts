import { assertPasskeyRemovable, DomainRefusal, parsePasskeyName } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import type { FactorChange } from './change-own-factor.ts';
import { findPendingSignIn, usePendingSignIn } from './factor.queries.ts';
import { deletePasskey, holdFactors, renamePasskey } from './passkeys.queries.ts';
import { addPasskeyIn, recordNotProved, type ProvedPasskey, type NotProved } from './prove-passkey.ts';
import { endSessionsOf, markSessionProved } from './session.queries.ts';
import type { SignInServices } from './sign-in.ts';
import { startSecondStep, type SecondStep } from './start-second-step.ts';
import { withOfficerPassword } from './with-officer-password.ts';

interface PasskeyMade {
  readonly enrolmentToken: string;
  readonly credential: string;
  readonly name: string;
}

/** Offers to make a new passkey to whoever types the own password; nothing changes before it is added. */
export async function offerOwnPasskey(
  services: SignInServices,
  change: FactorChange,
  password: string,
): Promise<SecondStep> {
  if (!services.relyingParty) throw new DomainRefusal('STATE_CONFLICT');
  return withOfficerPassword(services, change, password, () =>
    startSecondStep(services, change.useCases, change.officer, 'OWN_PASSKEY'),
  );
}

/** Thêm khóa truy cập: one more passkey, made by an officer who has just typed the password for it. */
export async function addOwnPasskey(
  services: SignInServices,
  { useCases, officer, tokenHash }: FactorChange,
  made: PasskeyMade,
): Promise<ProvedPasskey> {
  const { name } = parseFields({ name: () => parsePasskeyName(made.name) });
  const pendingHash = bearerHash(made.enrolmentToken);
  const pending = await findPendingSignIn(services.pool, pendingHash);
  if (pending?.step !== 'OWN' || pending.officerId !== officer.id)
    throw new DomainRefusal('SIGN_IN_STEP_ENDED');
  const added = await useCases.execute(keepOwnPasskey(services), officer, {
    ...{ pendingHash, tokenHash, name, credential: made.credential },
  });
  if ('refused' in added) throw new DomainRefusal(added.refused);
  return added;
}

const keepOwnPasskey = ({
  secrets,
  relyingParty: party,
}: SignInServices): UseCase<
  { pendingHash: Buffer; tokenHash: Buffer; name: string; credential: string },
  NotProved | ProvedPasskey
> => ({
  name: 'addOwnPasskey',
  permission: 'own-factor:change',
  rows: 'ACTOR',
  async run(transaction, { pendingHash, tokenHash, name, credential }) {
    const { em, actor } = transaction;
    const { id: officerId } = asOfficer(actor);
    const answer = { officerId, tokenHash: pendingHash, credential };
    const added = await addPasskeyIn(transaction, { secrets, party }, answer, { name, isFirstOnly: false });
    if ('refused' in added) {
      recordNotProved(transaction, officerId);
      return added;
    }
    await usePendingSignIn(em, pendingHash);
    await markSessionProved(em, tokenHash, 'PASSKEY');
    return added;
  },
});

/** Đổi tên khóa truy cập. One of somebody else is not there. */
export const renameOwnPasskey: UseCase<{ passkeyId: string; name: string }, { renamedAt: Date }> = {
  name: 'renameOwnPasskey',
  permission: 'own-factor:change',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, input) {
    const { id: officerId } = asOfficer(actor);
    const { passkeyId } = input;
    const { name } = parseFields({ name: () => parsePasskeyName(input.name) });
    if (!isUuid(passkeyId) || !(await renamePasskey(em, { officerId, passkeyId, name })))
      throw new NotFound();
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'PASSKEY_RENAMED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
      details: { passkeyId },
    });
    return { renamedAt: now };
  },
};

/**
 * Gỡ khóa truy cập: it opens nothing from now on, and every other session ends: it may have been lost. The last factor
 * stays, of two that are removed at one moment too.
 */
export const removeOwnPasskey: UseCase<{ passkeyId: string; tokenHash: Buffer }, { removedAt: Date }> = {
  name: 'removeOwnPasskey',
  permission: 'own-factor:change',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { passkeyId, tokenHash }) {
    const { id: officerId } = asOfficer(actor);
    const factors = await holdFactors(em, officerId);
    if (!isUuid(passkeyId) || !(await deletePasskey(em, officerId, passkeyId))) throw new NotFound();
    assertPasskeyRemovable(factors);
    await endSessionsOf(em, { officerId, exceptTokenHash: tokenHash });
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'PASSKEY_REMOVED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
      details: { passkeyId },
    });
    return { removedAt: now };
  },
};
