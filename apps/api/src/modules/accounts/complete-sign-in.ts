import { randomUUID } from 'node:crypto';
import {
  DomainRefusal,
  HOLDER_SESSION_MINUTES,
  OTP_GUESSES,
  remainingGuesses,
  SIGN_IN_COMPLETION_MINUTES,
} from '@dinhdanh/domain';
import { bearerHash, newBearer, type Secrets } from '../../platform/secrets.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import type { ActivationServices } from './activation-codes.ts';
import type { FlowRequest } from './start-activation.ts';
import {
  countWrongSignInGuess,
  deleteHolderSession,
  findAccountOfFlow,
  findSignInFlowForUpdate,
  insertHolderSession,
  markSignInCompleted,
  type SignInFlow,
} from './sign-in.queries.ts';

interface OpenedHolderSession {
  readonly kind: 'SIGNED_IN';
  readonly citizenId: string;
  readonly personalIdNumber: string;
  readonly expiresAt: Date;
}

interface RefusedCode {
  readonly kind: 'REFUSED';
  readonly code: 'OTP_INVALID' | 'OTP_EXPIRED' | 'OTP_EXHAUSTED';
  readonly remainingGuesses: number;
}

export type SignInOutcome =
  | (Omit<OpenedHolderSession, 'personalIdNumber'> & {
      /** For the cookie of this browser; nobody else ever sees it. */
      readonly bearer: string;
    })
  | RefusedCode
  | { readonly kind: 'LOCKED' };

/**
 * Signs the holder in with the code under a session of its own: a cookie from before is never taken over, and
 * the session that it named ends. The tries of the number are forgotten, for whoever holds the phone is the holder.
 */
export async function completeSignIn(
  { secrets, rateLimits }: ActivationServices,
  { useCases, actor, sessionBearer }: FlowRequest & { readonly sessionBearer: string | null },
  { flowId, code }: { readonly flowId: string; readonly code: string },
): Promise<SignInOutcome> {
  const bearer = newBearer();
  const outcome = await useCases.execute(openHolderSession(secrets), actor, {
    idHash: bearerHash(flowId),
    code: code.replace(/\s/g, ''),
    tokenHash: bearerHash(bearer),
    replacedTokenHash: sessionBearer === null ? null : bearerHash(sessionBearer),
  });
  if (outcome.kind !== 'SIGNED_IN') return outcome;
  const { personalIdNumber, ...session } = outcome;
  const print = secrets.fingerprint(personalIdNumber);
  await rateLimits.forget('holder-sign-in-per-number', print);
  await rateLimits.forget('holder-sign-in-per-number-day', print);
  return { ...session, bearer };
}

/**
 * Judges a code: within 180 seconds of the database's clock, five guesses for the whole sign-in, once. The
 * verdict is returned and not thrown, because a wrong guess must count even though nothing else happens.
 */
const openHolderSession = (
  secrets: Secrets,
): UseCase<
  { idHash: Buffer; code: string; tokenHash: Buffer; replacedTokenHash: Buffer | null },
  OpenedHolderSession | RefusedCode | { readonly kind: 'LOCKED' }
> => ({
  name: 'completeSignIn',
  permission: 'holder-session:open',
  rows: 'ALL',
  async run(transaction, { idHash, code, tokenHash, replacedTokenHash }) {
    const { em, now, audit } = transaction;
    const flow = await findSignInFlowForUpdate(em, idHash);
    if (!flow || !isSignInOpen(flow, now)) throw new DomainRefusal('SIGN_IN_FLOW_UNKNOWN');
    const account = await findAccountOfFlow(em, flow.account_id);
    const line = { unitId: account.unit_id, subjectKind: 'ACCOUNT', subjectId: account.id } as const;

    const refused = await judge(transaction, flow, idHash, secrets.isOneTimeCode(flow.challenge_id, code));
    if (refused) {
      audit({ ...line, action: 'HOLDER_SIGN_IN_CODE_REFUSED' });
      return refused;
    }
    // A code that has been used is no code any more, whatever comes of it.
    await markSignInCompleted(em, idHash, now);
    if (account.state !== 'ACTIVE') {
      audit({ ...line, action: 'HOLDER_SIGN_IN_REFUSED_LOCKED' });
      return { kind: 'LOCKED' };
    }
    const sessionId = randomUUID();
    const expiresAt = new Date(now.getTime() + HOLDER_SESSION_MINUTES * 60_000);
    if (replacedTokenHash) await deleteHolderSession(em, replacedTokenHash);
    await insertHolderSession(em, {
      id: sessionId,
      tokenHash,
      accountId: account.id,
      citizenId: account.citizen_id,
      createdAt: now,
      expiresAt,
    });
    audit({ ...line, action: 'HOLDER_SIGNED_IN', details: { sessionId } });
    return {
      kind: 'SIGNED_IN',
      citizenId: account.citizen_id,
      personalIdNumber: account.personal_id_number,
      expiresAt,
    };
  },
});

/** Whether a sign-in still waits for its code. The right password must not stay good for a browser left alone. */
export const isSignInOpen = (
  { completed_at, started_at }: Pick<SignInFlow, 'completed_at' | 'started_at'>,
  now: Date,
): boolean =>
  completed_at === null && now.getTime() < started_at.getTime() + SIGN_IN_COMPLETION_MINUTES * 60_000;

async function judge(
  { em, now }: Transaction,
  flow: SignInFlow,
  idHash: Buffer,
  isRight: boolean,
): Promise<RefusedCode | null> {
  const left = remainingGuesses(flow.wrong_guesses);
  if (flow.wrong_guesses >= OTP_GUESSES)
    return { kind: 'REFUSED', code: 'OTP_EXHAUSTED', remainingGuesses: 0 };
  if (flow.challenge_expires_at <= now)
    return { kind: 'REFUSED', code: 'OTP_EXPIRED', remainingGuesses: left };
  if (isRight) return null;
  await countWrongSignInGuess(em, idHash);
  return { kind: 'REFUSED', code: 'OTP_INVALID', remainingGuesses: left - 1 };
}
