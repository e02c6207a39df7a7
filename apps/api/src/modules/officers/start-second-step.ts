import type { SignInStep } from '@dinhdanh/domain';
import { asOfficer, type SignedInOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { bearerHash, newBearer, type Secrets } from '../../platform/secrets.ts';
import { newTotpSecret, totpAddress } from '../../platform/totp.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { insertPendingSignIn } from './factor.queries.ts';

const STEP_MINUTES = 10;

/** What an app is set up with. Shown once, to whoever has typed the password. */
export interface OfferedFactor {
  readonly secret: string;
  readonly address: string;
}

export interface SecondStep {
  /** Names the sign-in to this browser alone; it opens nothing. */
  readonly token: string;
  readonly expiresAt: Date;
  /** Only where a factor is enrolled. */
  readonly offered: OfferedFactor | null;
}

/** Has an officer whose password was right go on to the second factor, or to enrolling one. */
export async function startSecondStep(
  { secrets, useCases }: { readonly secrets: Secrets; readonly useCases: UseCases },
  officer: SignedInOfficer,
  step: SignInStep,
): Promise<SecondStep> {
  const token = newBearer();
  const secret = step === 'ENROL' ? newTotpSecret() : null;
  const { expiresAt } = await useCases.execute(keepSecondStep, officer, {
    tokenHash: bearerHash(token),
    step,
    sealedSecret: secret === null ? null : secrets.sealFactor(secret, officer.id),
  });
  const offered = secret === null ? null : { secret, address: totpAddress(secret, officer.username) };
  return { token, expiresAt, offered };
}

const keepSecondStep: UseCase<
  { tokenHash: Buffer; step: SignInStep; sealedSecret: string | null },
  { expiresAt: Date }
> = {
  name: 'startSecondStep',
  permission: 'session:open',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, kept) {
    const { id } = asOfficer(actor);
    const expiresAt = new Date(now.getTime() + STEP_MINUTES * 60_000);
    await insertPendingSignIn(em, { ...kept, officerId: id, at: now, expiresAt });
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'PASSWORD_ACCEPTED',
      subjectKind: 'OFFICER',
      subjectId: id,
      details: { step: kept.step },
    });
    return { expiresAt };
  },
};
