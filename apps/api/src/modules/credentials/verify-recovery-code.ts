import { completeBefore, DomainRefusal, recoveryStage, type CodeRefusal } from '@dinhdanh/domain';
import type { Secrets } from '../../platform/secrets.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import {
  findFlowForUpdate,
  markFlowCompleted,
  provePhone,
  type AccountBehind,
  type HolderFlow,
} from '../accounts/index.ts';
import { findSecurityAnswers, findWaitingRecovery } from './recovery.queries.ts';
import { askedQuestion } from './recovery-flow.ts';

/** What comes next for whoever holds the phone. */
export type NextStep =
  | { readonly kind: 'QUESTION'; readonly questionId: string }
  | { readonly kind: 'REQUESTED'; readonly requestedAt: Date; readonly isUsable: boolean };

export type RecoveryCodeVerdict =
  | { readonly kind: 'VERIFIED'; readonly completeBefore: Date; readonly next: NextStep }
  | ({ readonly kind: 'REFUSED' } & CodeRefusal)
  | { readonly kind: 'HINDERED'; readonly code: Hindrance };

type Hindrance = 'ACCOUNT_NOT_ACTIVATED' | 'ACCOUNT_LOCKED' | 'RECOVERY_WITHOUT_QUESTIONS';

/**
 * Judges a code. Only after the right one does the holder learn that the account is locked, or not active yet,
 * or that a recovery waits; otherwise a question is asked.
 */
export const verifyRecoveryCode = (
  secrets: Secrets,
): UseCase<{ idHash: Buffer; code: string }, RecoveryCodeVerdict> => ({
  name: 'verifyPasswordRecoveryCode',
  permission: 'password:recover',
  rows: 'ALL',
  async run(transaction, { idHash, code }) {
    const { em, now } = transaction;
    const flow = await findFlowForUpdate(em, 'PASSWORD_RECOVERY', idHash);
    if (!flow) throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    const proof = await provePhone(transaction, secrets, { idHash, flow, code, sourceOf: null });
    if ('refused' in proof) return { kind: 'REFUSED', ...proof.refused };
    const { account } = proof;
    const next = await nextStep(transaction, secrets, flow, account);
    if (typeof next !== 'string')
      return { kind: 'VERIFIED', completeBefore: completeBefore('PASSWORD_RECOVERY', now), next };
    await markFlowCompleted(em, idHash, now);
    return { kind: 'HINDERED', code: next };
  },
});

async function nextStep(
  { em, now }: Transaction,
  secrets: Secrets,
  { startedAt }: HolderFlow,
  account: AccountBehind,
): Promise<NextStep | Hindrance> {
  if (account.state === 'GRANTED') return 'ACCOUNT_NOT_ACTIVATED';
  if (account.state !== 'ACTIVE') return 'ACCOUNT_LOCKED';
  const waiting = await findWaitingRecovery(em, account.id);
  const stage = waiting && recoveryStage(waiting.requestedAt, now);
  if (waiting && stage !== 'EXPIRED')
    return { kind: 'REQUESTED', requestedAt: waiting.requestedAt, isUsable: stage === 'USABLE' };
  const answers = await findSecurityAnswers(em, account.id);
  const asked = askedQuestion(secrets, { accountId: account.id, startedAt }, answers);
  return asked ? { kind: 'QUESTION', questionId: asked.questionId } : 'RECOVERY_WITHOUT_QUESTIONS';
}
