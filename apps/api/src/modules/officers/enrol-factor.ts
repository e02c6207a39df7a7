import { DomainRefusal, hasAnyFactor, readTypedFactor } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { totpStepOf } from '../../platform/totp.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { deleteFactor, insertFactor } from './factor.queries.ts';
import { holdFactors } from './passkeys.queries.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';

export interface FactorToEnrol {
  readonly officerId: string;
  readonly sealedSecret: string;
  /** Whether an app from before gives way. At a sign-in it is the first factor: the password alone adds to none. */
  readonly isReplacement: boolean;
}

/**
 * Keeps the app whose first code proves that it is set up, and gives recovery codes; null when the code is wrong. The
 * code counts as used.
 */
export async function enrolFactorIn(
  { em, now, audit }: Transaction,
  secrets: Secrets,
  { officerId, sealedSecret, isReplacement }: FactorToEnrol,
  code: string,
): Promise<readonly string[] | null> {
  const typed = readTypedFactor(code);
  const step =
    typed.kind === 'TOTP' ? totpStepOf(secrets.openFactor(sealedSecret, officerId), typed.code, now) : null;
  if (step === null) return null;
  const factors = await holdFactors(em, officerId);
  if (!isReplacement && hasAnyFactor(factors)) throw new DomainRefusal('SECOND_FACTOR_ENROLLED');
  if (isReplacement) await deleteFactor(em, officerId);
  await insertFactor(em, { officerId, sealedSecret, lastStep: step, at: now });
  audit({
    unitId: NATIONAL_CHAIN,
    action: 'SECOND_FACTOR_ENROLLED',
    subjectKind: 'OFFICER',
    subjectId: officerId,
    details: { isReplacement },
  });
  return giveRecoveryCodes(em, secrets, officerId);
}
