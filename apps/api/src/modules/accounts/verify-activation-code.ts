import {
  ACTIVATION_COMPLETION_MINUTES,
  DomainRefusal,
  OTP_GUESSES,
  remainingGuesses,
} from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import {
  countWrongGuess,
  findAccountState,
  findFlowForUpdate,
  markFlowCompleted,
  markFlowVerified,
  type Flow,
} from './activation.queries.ts';

export type CodeVerdict =
  | { readonly kind: 'VERIFIED'; readonly completeBefore: Date }
  | {
      readonly kind: 'REFUSED';
      readonly code: 'OTP_INVALID' | 'OTP_EXPIRED' | 'OTP_EXHAUSTED';
      readonly remainingGuesses: number;
    }
  | { readonly kind: 'NOT_ACTIVATABLE'; readonly code: 'ACCOUNT_ALREADY_ACTIVE' | 'ACCOUNT_NOT_ACTIVATABLE' };

/**
 * Judges a code: within 180 seconds of the database's clock, five guesses, once. The verdict is returned
 * and not thrown, because a wrong guess must count even though nothing else happens. Only after the right code does
 * the holder learn that the account is active already or cannot be activated.
 */
export const verifyActivationCode = (
  secrets: Secrets,
): UseCase<{ idHash: Buffer; code: string }, CodeVerdict> => ({
  name: 'verifyActivationCode',
  permission: 'account:activate',
  rows: 'ALL',
  async run(transaction, { idHash, code }) {
    const { em, now } = transaction;
    const flow = await findFlowForUpdate(em, idHash);
    if (!flow) throw new DomainRefusal('ACTIVATION_FLOW_UNKNOWN');
    const account = flow.account_id === null ? null : await findAccountState(em, flow.account_id);
    const record = (action: string) =>
      transaction.audit({
        unitId: account?.unit_id ?? NATIONAL_CHAIN,
        action,
        subjectKind: 'ACCOUNT',
        subjectId: flow.account_id ?? 'UNKNOWN',
      });

    const verdict = await judge(
      transaction,
      flow,
      idHash,
      () => account !== null && secrets.isOneTimeCode(flow.challenge_id, code),
    );
    if (verdict) {
      record('ACTIVATION_CODE_REFUSED');
      return verdict;
    }
    record('ACTIVATION_CODE_VERIFIED');
    await markFlowVerified(em, idHash, now);
    if (account?.state === 'GRANTED') return { kind: 'VERIFIED', completeBefore: completeBefore(now) };
    await markFlowCompleted(em, idHash, now);
    return {
      kind: 'NOT_ACTIVATABLE',
      code: account?.state === 'ACTIVE' ? 'ACCOUNT_ALREADY_ACTIVE' : 'ACCOUNT_NOT_ACTIVATABLE',
    };
  },
});

export const completeBefore = (verifiedAt: Date): Date =>
  new Date(verifiedAt.getTime() + ACTIVATION_COMPLETION_MINUTES * 60_000);

async function judge(
  { em, now }: Transaction,
  flow: Flow,
  idHash: Buffer,
  isRight: () => boolean,
): Promise<CodeVerdict | null> {
  const left = remainingGuesses(flow.wrong_guesses);
  if (flow.wrong_guesses >= OTP_GUESSES)
    return { kind: 'REFUSED', code: 'OTP_EXHAUSTED', remainingGuesses: 0 };
  // A code that has been used is no code any more.
  if (flow.verified_at || flow.challenge_expires_at <= now)
    return { kind: 'REFUSED', code: 'OTP_EXPIRED', remainingGuesses: left };
  if (isRight()) return null;
  await countWrongGuess(em, idHash);
  return { kind: 'REFUSED', code: 'OTP_INVALID', remainingGuesses: left - 1 };
}
