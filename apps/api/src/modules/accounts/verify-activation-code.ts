import {
  activationWindowState,
  completeBefore,
  DomainRefusal,
  type AccountState,
  type CodeRefusal,
} from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { isVisitRunning } from '../assisted-activations/index.ts';
import { findAccountToActivate, type AccountToActivate } from './activation.queries.ts';
import { judgeCode } from './holder-flow.ts';
import { findFlowForUpdate, markFlowCompleted, markFlowVerified } from './holder-flow.queries.ts';

type NotActivatable =
  'ACCOUNT_ALREADY_ACTIVE' | 'ACCOUNT_LOCKED' | 'ACCOUNT_NOT_ACTIVATABLE' | 'ACTIVATION_WINDOW_CLOSED';

/** Where an activation stands whose phone is proved. */
export interface VerifiedActivation {
  readonly completeBefore: Date;
  readonly hasPassword: boolean;
  readonly phoneLastThree: string;
}

export type CodeVerdict =
  | ({ readonly kind: 'VERIFIED' } & VerifiedActivation)
  | ({ readonly kind: 'REFUSED' } & CodeRefusal)
  | { readonly kind: 'NOT_ACTIVATABLE'; readonly code: NotActivatable };

/**
 * Judges a code. Only after the right one does the holder learn that the account is active already
 * that the time to activate alone is over, that the account is locked, or cannot be activated. Whoever proved the
 * phone within the window may finish after it, within the life of the flow. In a visit the window does not matter.
 */
export const verifyActivationCode = (
  secrets: Secrets,
): UseCase<{ idHash: Buffer; code: string }, CodeVerdict> => ({
  name: 'verifyActivationCode',
  permission: 'account:activate',
  rows: 'ALL',
  async run(transaction, { idHash, code }) {
    const { em, now } = transaction;
    const flow = await findFlowForUpdate(em, 'ACTIVATION', idHash);
    if (!flow) throw new DomainRefusal('ACTIVATION_FLOW_UNKNOWN');
    const account = flow.accountId === null ? null : await findAccountToActivate(em, flow.accountId);
    const record = (action: string) =>
      transaction.audit({
        unitId: account?.unitId ?? NATIONAL_CHAIN,
        action,
        subjectKind: 'ACCOUNT',
        subjectId: flow.accountId ?? 'UNKNOWN',
      });

    const isRight = account !== null && secrets.isOneTimeCode(flow.challengeId, code);
    const refused = await judgeCode(transaction, { idHash, flow, isRight });
    if (refused) {
      record('ACTIVATION_CODE_REFUSED');
      return { kind: 'REFUSED', ...refused };
    }
    record('ACTIVATION_CODE_VERIFIED');
    await markFlowVerified(em, idHash, now);
    const isVisited =
      flow.assistedActivationId !== null && (await isVisitRunning({ em, now }, flow.assistedActivationId));
    const hindrance = account ? hindranceOf(account, isVisited, now) : 'ACCOUNT_NOT_ACTIVATABLE';
    if (account && hindrance === null) return { kind: 'VERIFIED', ...verifiedActivation(account, now) };
    await markFlowCompleted(em, idHash, now);
    return { kind: 'NOT_ACTIVATABLE', code: hindrance ?? 'ACCOUNT_NOT_ACTIVATABLE' };
  },
});

export const verifiedActivation = (account: AccountToActivate, verifiedAt: Date): VerifiedActivation => ({
  completeBefore: completeBefore('ACTIVATION', verifiedAt),
  hasPassword: account.appPasswordHash !== null,
  phoneLastThree: account.phoneNumber.slice(-3),
});

function hindranceOf(
  { state, windowClosesAt }: { readonly state: AccountState; readonly windowClosesAt: Date | null },
  isVisited: boolean,
  now: Date,
): NotActivatable | null {
  if (state === 'ACTIVE') return 'ACCOUNT_ALREADY_ACTIVE';
  if (state === 'LOCKED') return 'ACCOUNT_LOCKED';
  return !isVisited && activationWindowState(windowClosesAt, now) === 'CLOSED'
    ? 'ACTIVATION_WINDOW_CLOSED'
    : null;
}
