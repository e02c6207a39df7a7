import { DomainRefusal, isTotpStepOpen, readTypedFactor, type SecondFactor } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { RateLimitName } from '../../platform/rate-limits.ts';
import { bearerHash, type Secrets } from '../../platform/secrets.ts';
import { totpStepOf } from '../../platform/totp.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { enrolFactorIn } from './enrol-factor.ts';
import {
  findPendingSignIn,
  holdFactor,
  useFactorStep,
  usePendingSignIn,
  useRecoveryCode,
  type PendingSignIn,
} from './factor.queries.ts';
import { findOfficerById } from './officers.queries.ts';
import { openSessionIn, type SigningBrowser } from './open-session.ts';
import { recordNotProved, type NotProved } from './prove-passkey.ts';
import { recoveryPrint } from './recovery-codes.ts';
import { signingBrowser, type OpenedSession, type SignInRequest, type SignInServices } from './sign-in.ts';
import { confirmIdentity, holdIdentity } from './single-sign-on.queries.ts';

export interface CompletedSignIn extends OpenedSession {
  /** Shown this once, after a factor was enrolled. */
  readonly recoveryCodes: readonly string[] | null;
}

interface ProvedFactor {
  readonly factor: SecondFactor;
  readonly recoveryCodes: readonly string[] | null;
}

/** One way of proving a second factor. */
interface SecondProof {
  /** Under which limits tries of it are counted, by the key beside each. */
  readonly limitsOf: (officerId: string, address: string) => [RateLimitName, string][];
  readonly prove: (
    transaction: Transaction,
    pending: PendingSignIn & { readonly tokenHash: Buffer },
  ) => Promise<NotProved | ProvedFactor>;
}

/**
 * Ends a sign-in with a second factor. Tries are counted before they are judged, so that many at one moment are no more
 * than many in a row. A step that somebody began who is signed in already ends in no session.
 */
export async function endSignIn(
  { pool, rateLimits }: SignInServices,
  request: SignInRequest,
  signInToken: string,
  { limitsOf, prove }: SecondProof,
): Promise<CompletedSignIn> {
  const tokenHash = bearerHash(signInToken);
  const pending = await findPendingSignIn(pool, tokenHash);
  const officer = pending && (await findOfficerById(pool, pending.officerId));
  if (!pending || pending.step === 'OWN' || !officer) throw new DomainRefusal('SIGN_IN_STEP_ENDED');

  const limits = limitsOf(officer.id, request.address);
  for (const [name, key] of limits) {
    const wait = await rateLimits.secondsUntilAllowed(name, key);
    if (wait > 0) throw new DomainRefusal('SIGN_IN_THROTTLED', { seconds: wait });
  }
  const { bearer, ...browser } = signingBrowser(request);
  const outcome = await request.useCases.execute(proveAndOpen, officer, {
    pending: { ...pending, tokenHash },
    browser,
    prove,
  });
  if ('refused' in outcome) throw new DomainRefusal(outcome.refused);
  for (const [name, key] of limits) await rateLimits.forget(name, key);
  return { officer, bearer, ...outcome };
}

interface Proof {
  readonly pending: PendingSignIn & { readonly tokenHash: Buffer };
  readonly browser: SigningBrowser;
  readonly prove: SecondProof['prove'];
}

const proveAndOpen: UseCase<
  Proof,
  NotProved | { readonly expiresAt: Date; readonly recoveryCodes: readonly string[] | null }
> = {
  name: 'completeOfficerSignIn',
  permission: 'session:open',
  rows: 'ACTOR',
  async run(transaction, { pending, browser, prove }) {
    const { firstFactor, officerId } = pending;
    const isProvided = firstFactor === 'SINGLE_SIGN_ON';
    if (isProvided && !(await holdIdentity(transaction.em, officerId, null)))
      throw new DomainRefusal('SIGN_IN_STEP_ENDED');
    const proved = await prove(transaction, pending);
    if ('refused' in proved) {
      recordNotProved(transaction, officerId);
      return proved;
    }
    if (!(await usePendingSignIn(transaction.em, pending.tokenHash)))
      throw new DomainRefusal('SIGN_IN_STEP_ENDED');
    if (isProvided) await confirmIdentity(transaction.em, officerId, transaction.now);
    const { expiresAt } = await openSessionIn(transaction, browser, {
      firstFactor,
      secondFactor: proved.factor,
    });
    return { expiresAt, recoveryCodes: proved.recoveryCodes };
  },
};

/**
 * Ends a sign-in with a code of the app, with a recovery code, or with the first code of an app that is being set up.
 * Codes of the app are counted by officer and day too; a recovery code is always left to the officer.
 */
export function completeSignIn(
  services: SignInServices,
  request: SignInRequest,
  { signInToken, code }: { readonly signInToken: string; readonly code: string },
): Promise<CompletedSignIn> {
  const { secrets } = services;
  return endSignIn(services, request, signInToken, {
    limitsOf: (officerId, address) => [
      ['officer-factor', `${officerId}@${address}`],
      ...(readTypedFactor(code).kind === 'RECOVERY_CODE'
        ? []
        : [['officer-factor-day', officerId] satisfies [RateLimitName, string]]),
    ],
    async prove(transaction, { officerId, sealedSecret }) {
      const refused: NotProved = { refused: 'SECOND_FACTOR_WRONG' };
      if (sealedSecret === null) {
        const factor = await typedFactor(transaction, secrets, officerId, code);
        return factor ? { factor, recoveryCodes: null } : refused;
      }
      const offered = { officerId, sealedSecret, isReplacement: false };
      const recoveryCodes = await enrolFactorIn(transaction, secrets, offered, code);
      return recoveryCodes ? { factor: 'TOTP', recoveryCodes } : refused;
    },
  });
}

async function typedFactor(
  { em, now, audit }: Transaction,
  secrets: Secrets,
  officerId: string,
  text: string,
): Promise<SecondFactor | null> {
  const typed = readTypedFactor(text);
  if (typed.kind === 'RECOVERY_CODE') {
    const isRight = await useRecoveryCode(em, officerId, recoveryPrint(secrets, officerId, typed.code), now);
    if (!isRight) return null;
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'RECOVERY_CODE_USED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
    });
    return 'RECOVERY_CODE';
  }
  const kept = await holdFactor(em, officerId);
  if (typed.kind !== 'TOTP' || !kept) return null;
  const step = totpStepOf(secrets.openFactor(kept.sealedSecret, officerId), typed.code, now);
  if (step === null || !isTotpStepOpen(step, now, kept.lastStep)) return null;
  await useFactorStep(em, officerId, step);
  return 'TOTP';
}
