import { DomainRefusal, recoveryStage, secretChangedSms } from '@dinhdanh/domain';
import { bearerHash, type Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  assertGoodPassword,
  endRunningFlows,
  findFlow,
  findHolderFacts,
  forgetTries,
  type FlowRequest,
  type HolderServices,
} from '../accounts/index.ts';
import { endHolderSessions } from '../holder-sessions/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { setPassword } from './credentials.queries.ts';
import { completeRecovery, findWaitingRecovery } from './recovery.queries.ts';
import { assertPhoneProved, getRecoveringAccount } from './recovery-flow.ts';

/**
 * Sets the new password after the wait, once, with the phone proved again. It opens no session: the holder signs
 * in with it, and with another code.
 */
export async function completePasswordRecovery(
  { secrets }: HolderServices,
  { useCases, reader, actor }: FlowRequest,
  { flowId, newPassword }: { readonly flowId: string; readonly newPassword: string },
): Promise<{ readonly changedAt: Date }> {
  assertGoodPassword('newPassword', newPassword, null);
  const idHash = bearerHash(flowId);
  const findOwnFlow = () => findFlow(reader, 'PASSWORD_RECOVERY', idHash);
  const flow = await findOwnFlow();
  assertPhoneProved(flow, flow?.now ?? new Date());
  assertGoodPassword('newPassword', newPassword, await findHolderFacts(reader, flow.accountId));
  const hashes = await secrets.hashAll(
    [newPassword],
    async () => (await findOwnFlow())?.completedAt === null,
  );
  return useCases.execute(setRecoveredPassword(secrets), actor, {
    idHash,
    passwordHash: hashes?.[0] ?? null,
  });
}

/** `passwordHash` null: another request was faster while this one waited for its turn. */
const setRecoveredPassword = (
  secrets: Secrets,
): UseCase<{ idHash: Buffer; passwordHash: string | null }, { readonly changedAt: Date }> => ({
  name: 'completePasswordRecovery',
  permission: 'password:recover',
  rows: 'ALL',
  async run(transaction, { idHash, passwordHash }) {
    const { em, now, audit } = transaction;
    if (passwordHash === null) throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    const { account } = await getRecoveringAccount(em, idHash, now);
    const recovery = await findWaitingRecovery(em, account.id);
    const stage = recovery && recoveryStage(recovery.requestedAt, now);
    if (!recovery || stage === 'EXPIRED') throw new DomainRefusal('RECOVERY_NOT_FOUND');
    if (stage === 'WAITING') throw new DomainRefusal('RECOVERY_STILL_WAITING');
    await setPassword(em, account.id, passwordHash, now);
    await completeRecovery(em, recovery.id, now);
    const endedSessions = await endHolderSessions(em, { accountId: account.id });
    await endRunningFlows(em, account.id, now);
    await forgetTries(em, secrets.fingerprint(account.personalIdNumber));
    audit({
      unitId: account.unitId,
      action: 'PASSWORD_RECOVERED',
      subjectKind: 'ACCOUNT',
      subjectId: account.id,
      details: { recoveryId: recovery.id, endedSessions },
    });
    notifyHolder(
      transaction,
      { ...account, accountId: account.id },
      { template: 'PASSWORD_CHANGED', body: secretChangedSms('PASSWORD_CHANGED', now) },
    );
    return { changedAt: now };
  },
});
