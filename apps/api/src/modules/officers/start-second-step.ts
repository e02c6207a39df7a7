import { randomBytes } from 'node:crypto';
import { DomainRefusal, type SignInStep } from '@dinhdanh/domain';
import { asOfficer, type SignedInOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { PASSKEY_CHALLENGE_BYTES, passkeyToCreate, passkeyToUse } from '../../platform/passkeys.ts';
import type { ProvidedIdentity } from '../../platform/ports/identity-provider.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import { newTotpSecret, totpAddress } from '../../platform/totp.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { findFactorStanding, insertPendingSignIn, type PendingStep } from './factor.queries.ts';
import { listDescriptorsOf } from './passkeys.queries.ts';
import type { SignInServices } from './sign-in.ts';
import { holdIdentity } from './single-sign-on.queries.ts';

const STEP_MINUTES = 10;

/** What an app is set up with. Shown once, to whoever has typed the password. */
export interface OfferedFactor {
  readonly secret: string;
  readonly address: string;
}

export interface SecondStep {
  /** Names the step to this browser alone; it opens nothing. */
  readonly token: string;
  readonly expiresAt: Date;
  /** Only where an app may be set up. */
  readonly offered: OfferedFactor | null;
  /** What the browser makes or uses a passkey with; null where none comes into question. */
  readonly passkeyOptions: string | null;
  /** Whether the officer has an app whose codes count. */
  readonly hasApp: boolean;
}

/** What is to come: the second step of a sign-in, or a new factor for somebody who is signed in. */
type StepPurpose = SignInStep | 'OWN_APP' | 'OWN_PASSKEY';

const OFFERS_APP: readonly StepPurpose[] = ['ENROL', 'OWN_APP'];
const OFFERS_NEW_PASSKEY: readonly StepPurpose[] = ['ENROL', 'OWN_PASSKEY'];

/**
 * Has an officer whose password was right, or whom the identity provider has named, go on to the second factor, or to
 * setting one up. The challenge that a passkey signs belongs to this step alone and ends with it.
 */
export async function startSecondStep(
  services: Pick<SignInServices, 'pool' | 'secrets' | 'relyingParty'>,
  useCases: UseCases,
  officer: SignedInOfficer,
  purpose: StepPurpose,
  identity: ProvidedIdentity | null = null,
): Promise<SecondStep> {
  const { pool, secrets } = services;
  const token = newBearer();
  const secret = OFFERS_APP.includes(purpose) ? newTotpSecret() : null;
  const passkey = await passkeyOf(services, officer, purpose);
  const { enrolledAt } = await findFactorStanding(pool, officer.id);
  const { expiresAt } = await useCases.execute(keepSecondStep, officer, {
    tokenHash: bearerHash(token),
    step: purpose === 'OWN_APP' || purpose === 'OWN_PASSKEY' ? 'OWN' : purpose,
    sealedSecret: secret === null ? null : secrets.sealFactor(secret, officer.id),
    challenge: passkey?.challenge ?? null,
    identity,
  });
  const offered = secret === null ? null : { secret, address: totpAddress(secret, officer.username) };
  return {
    token,
    expiresAt,
    offered,
    passkeyOptions: passkey?.options ?? null,
    hasApp: enrolledAt !== null,
  };
}

async function passkeyOf(
  { pool, relyingParty }: Pick<SignInServices, 'pool' | 'relyingParty'>,
  officer: SignedInOfficer,
  purpose: StepPurpose,
): Promise<{ readonly challenge: Buffer; readonly options: string } | null> {
  if (!relyingParty || purpose === 'OWN_APP') return null;
  const challenge = randomBytes(PASSKEY_CHALLENGE_BYTES);
  const known = await listDescriptorsOf(pool, officer.id);
  const forMs = STEP_MINUTES * 60_000;
  if (OFFERS_NEW_PASSKEY.includes(purpose))
    return { challenge, options: await passkeyToCreate(relyingParty, challenge, officer, known, forMs) };
  if (known.length === 0) return null;
  return { challenge, options: await passkeyToUse(relyingParty, challenge, known, forMs) };
}

interface StepToKeep {
  readonly tokenHash: Buffer;
  readonly step: PendingStep;
  readonly sealedSecret: string | null;
  readonly challenge: Buffer | null;
  /** The account of the provider that it began with; null: it began with the password. */
  readonly identity: ProvidedIdentity | null;
}

const keepSecondStep: UseCase<StepToKeep, { expiresAt: Date }> = {
  name: 'startSecondStep',
  permission: 'session:open',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { identity, ...kept }) {
    const { id } = asOfficer(actor);
    if (identity && !(await holdIdentity(em, id, identity))) throw new DomainRefusal('SINGLE_SIGN_ON_ENDED');
    const expiresAt = new Date(now.getTime() + STEP_MINUTES * 60_000);
    await insertPendingSignIn(em, {
      ...{ ...kept, firstFactor: identity ? 'SINGLE_SIGN_ON' : 'PASSWORD' },
      ...{ officerId: id, at: now, expiresAt },
    });
    audit({
      unitId: NATIONAL_CHAIN,
      action: identity ? 'SINGLE_SIGN_ON_ACCEPTED' : 'PASSWORD_ACCEPTED',
      subjectKind: 'OFFICER',
      subjectId: id,
      details: { step: kept.step },
    });
    return { expiresAt };
  },
};
