import { DomainRefusal, isWaitingForCode, unlockProof, type CodeRefusal } from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { bearerHash, type Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findFlowForUpdate, judgeCode, markFlowCompleted, markFlowVerified } from '../accounts/index.ts';
import { endOwnGround } from './end-own-ground.ts';
import { getAccountOfKnownHolder, type HolderAtDesk } from './holder-at-desk.ts';
import { findAccountLocksOf, type ReadAccountLocks } from './read-account-locks.ts';

export type AssistedUnlockOutcome =
  | { readonly kind: 'UNLOCKED'; readonly locks: ReadAccountLocks }
  | ({ readonly kind: 'REFUSED' } & CodeRefusal);

/**
 * Mở khóa theo yêu cầu của chủ tài khoản at the hotline or the counter, with the code that the holder
 * reads from the registered phone. Ends the holder's own ground alone.
 */
export const unlockAccountForHolder = (
  secrets: Secrets,
  officer: OfficerActor,
): UseCase<HolderAtDesk & { readonly flowId: string; readonly code: string }, AssistedUnlockOutcome> => ({
  name: 'unlockAccountForHolder',
  permission: 'account:unlock-for-holder',
  rows: 'ALL',
  async run(transaction, { flowId, code, ...holder }) {
    const { em, now, audit } = transaction;
    const idHash = bearerHash(flowId);
    const { account, shown } = await getAccountOfKnownHolder(transaction, officer, holder);
    const { accountId } = account;
    const flow = await findFlowForUpdate(em, 'ASSISTED_UNLOCK', idHash);
    if (flow?.accountId !== accountId || !isWaitingForCode(flow, now))
      throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    const isRight = secrets.isOneTimeCode(flow.challengeId, code.replace(/\s/g, ''));
    const refused = await judgeCode(transaction, { idHash, flow, isRight });
    if (refused) {
      audit({
        unitId: account.unitId,
        action: 'ASSISTED_UNLOCK_CODE_REFUSED',
        subjectKind: 'ACCOUNT',
        subjectId: accountId,
      });
      return { kind: 'REFUSED', ...refused };
    }
    await markFlowVerified(em, idHash, now);
    await markFlowCompleted(em, idHash, now);
    const proof = unlockProof({ ...shown, isCodeRight: true });
    await endOwnGround(transaction, { accountId, channel: holder.channel, proof });
    return { kind: 'UNLOCKED', locks: await findAccountLocksOf(em, officer, accountId) };
  },
});
