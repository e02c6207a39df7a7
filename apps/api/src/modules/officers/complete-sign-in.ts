import { DomainRefusal, isTotpStepOpen, readTypedFactor, type SecondFactor } from '@dinhdanh/domain';
import type { SignedInOfficer } from '../../platform/access/actor.ts';
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
import { recoveryPrint } from './recovery-codes.ts';
import { signingBrowser, type OpenedSession, type SignInRequest, type SignInServices } from './sign-in.ts';

export interface CompletedSignIn extends OpenedSession {
  /** Shown this once, after a factor was enrolled. */
  readonly recoveryCodes: readonly string[] | null;
}

/**
 * Ends a sign-in with a code of the app, with a recovery code, or with the first code of an app that is being set up.
 * Tries are counted before they are judged, so that many at one moment are no more than many in a row; they are counted
 * by officer and address, and the codes of the app by officer and day too. A recovery code is always left to the officer.
 */
export async function completeSignIn(
  services: SignInServices,
  request: SignInRequest,
  { signInToken, code }: { readonly signInToken: string; readonly code: string },
): Promise<CompletedSignIn> {
  const { pool, secrets, rateLimits } = services;
  const tokenHash = bearerHash(signInToken);
  const pending = await findPendingSignIn(pool, tokenHash);
  const officer = pending && (await findOfficerById(pool, pending.officerId));
  if (!pending || !officer) throw new DomainRefusal('SIGN_IN_STEP_ENDED');

  const limits = limitsOf(officer, request.address, code);
  for (const [name, key] of limits) {
    const wait = await rateLimits.secondsUntilAllowed(name, key);
    if (wait > 0) throw new DomainRefusal('SIGN_IN_THROTTLED', { seconds: wait });
  }
  const { bearer, ...browser } = signingBrowser(request);
  const outcome = await request.useCases.execute(proveFactor(secrets), officer, {
    pending,
    pendingHash: tokenHash,
    code,
    browser,
  });
  if (outcome === null) throw new DomainRefusal('SECOND_FACTOR_WRONG');
  for (const [name, key] of limits) await rateLimits.forget(name, key);
  return { officer, bearer, ...outcome };
}

function limitsOf(officer: SignedInOfficer, address: string, code: string): [RateLimitName, string][] {
  const limits: [RateLimitName, string][] = [['officer-factor', `${officer.id}@${address}`]];
  if (readTypedFactor(code).kind !== 'RECOVERY_CODE') limits.push(['officer-factor-day', officer.id]);
  return limits;
}

interface Proof {
  readonly pending: PendingSignIn;
  readonly pendingHash: Buffer;
  readonly code: string;
  readonly browser: SigningBrowser;
}

/** Null: the code was wrong, and that is on record. */
const proveFactor = (
  secrets: Secrets,
): UseCase<Proof, { expiresAt: Date; recoveryCodes: readonly string[] | null } | null> => ({
  name: 'completeOfficerSignIn',
  permission: 'session:open',
  rows: 'ACTOR',
  async run(transaction, { pending, pendingHash, code, browser }) {
    const { em } = transaction;
    const { officerId, sealedSecret } = pending;
    const recoveryCodes =
      sealedSecret === null
        ? null
        : await enrolFactorIn(transaction, secrets, { officerId, sealedSecret, isReplacement: false }, code);
    const factor: SecondFactor | null =
      sealedSecret === null
        ? await provedFactor(transaction, secrets, officerId, code)
        : recoveryCodes && 'TOTP';
    if (factor === null) {
      refuse(transaction, officerId);
      return null;
    }
    if (!(await usePendingSignIn(em, pendingHash))) throw new DomainRefusal('SIGN_IN_STEP_ENDED');
    const { expiresAt } = await openSessionIn(transaction, browser, factor);
    return { expiresAt, recoveryCodes };
  },
});

async function provedFactor(
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

const refuse = ({ audit }: Transaction, officerId: string): void =>
  audit({
    unitId: NATIONAL_CHAIN,
    action: 'SECOND_FACTOR_REFUSED',
    subjectKind: 'OFFICER',
    subjectId: officerId,
  });
