import { secretChangedSms } from '@dinhdanh/domain';
import { InputRefused } from '../../platform/input-refused.ts';
import { bearerHash } from '../../platform/secrets.ts';
import {
  assertGoodPassword,
  endRunningFlows,
  findHolderFacts,
  withReauthentication,
  type HolderServices,
} from '../accounts/index.ts';
import { endHolderSessions } from '../holder-sessions/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { cancelRecovery } from './cancel-recovery.ts';
import { setPassword } from './credentials.queries.ts';
import type { HolderRequest } from './holder-request.ts';

export interface PasswordChange {
  readonly changedAt: Date;
  readonly endedSessions: number;
}

/**
 * Đổi mật khẩu. Whoever has got into another browser with the old one is out at once: every
 * other session ends, and so does everything that was begun with it.
 */
export async function changePassword(
  services: HolderServices,
  request: HolderRequest,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): Promise<PasswordChange> {
  assertGoodPassword(
    'newPassword',
    newPassword,
    await findHolderFacts(request.reader, request.actor.accountId),
  );
  if (newPassword === currentPassword)
    throw new InputRefused([{ path: 'newPassword', code: 'PASSWORD_SAME' }]);
  const keptTokenHash = request.sessionBearer === null ? null : bearerHash(request.sessionBearer);
  return withReauthentication(services, request, currentPassword, {
    name: 'changePassword',
    permission: 'credential:change',
    async run(transaction, { account, hasher }) {
      const { em, now, audit } = transaction;
      await setPassword(em, account.id, await hasher.hash(newPassword), now);
      const endedSessions = await endHolderSessions(em, {
        accountId: account.id,
        ...(keptTokenHash && { exceptTokenHash: keptTokenHash }),
      });
      await endRunningFlows(em, account.id, now);
      await cancelRecovery(transaction, account.id, 'PASSWORD_CHANGE');
      audit({
        unitId: account.unitId,
        action: 'PASSWORD_CHANGED',
        subjectKind: 'ACCOUNT',
        subjectId: account.id,
        details: { endedSessions },
      });
      notifyHolder(
        transaction,
        { ...account, accountId: account.id },
        { template: 'PASSWORD_CHANGED', body: secretChangedSms('PASSWORD_CHANGED', now) },
      );
      return { changedAt: now, endedSessions };
    },
  });
}
