import { activationWindowEnd, type WindowOpening } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { Account } from './account.entity.ts';
import { getHeldAccount } from './account.queries.ts';
import {
  findApplicationBehindNotice,
  findApprovalOfAccount,
  findLastLock,
} from './activation-window.queries.ts';

/**
 * Bắt đầu tính thời hạn kích hoạt, as part of the use case that learned how the notice of an application, or one
 * that was sent again about the account, fared; that one writes the audit line. A null opening: the notice did not arrive, and the time has not begun. Only for an
 * account that still waits, and only for the notice of an approval.
 */
export async function startActivationWindow(
  { em, now }: Transaction,
  notice: { readonly applicationId: string } | { readonly accountId: string },
  openedBy: WindowOpening | null,
): Promise<void> {
  const application =
    'applicationId' in notice
      ? await findApplicationBehindNotice(em, notice.applicationId)
      : await findApprovalOfAccount(em, notice.accountId);
  if (!application) return;
  const granted = await em.findOne(Account, { citizenId: application.citizenId });
  const account = granted && (await getHeldAccount(em, granted.id));
  if (account?.state !== 'GRANTED') return;
  em.assign(account, {
    windowOpenedAt: openedBy === null ? null : now,
    windowOpenedBy: openedBy,
    windowClosesAt: openedBy === null ? null : activationWindowEnd(now, application.receivedAt),
    remindedAt: null,
  });
}

/**
 * Gives a holder who never activated the whole window anew when the account opens: the time in which it was locked must
 * not eat the days. A window that had closed before the lock stays closed, and one that had not begun begins with its
 * notice as ever.
 */
export async function restartActivationWindow({ em, now }: Transaction, account: Account): Promise<void> {
  const { windowClosesAt } = account;
  const lockedAt = await findLastLock(em, account.id);
  if (!windowClosesAt || !lockedAt || windowClosesAt <= lockedAt) return;
  const approval = await findApprovalOfAccount(em, account.id);
  if (!approval) return;
  em.assign(account, {
    windowOpenedAt: now,
    windowClosesAt: activationWindowEnd(now, approval.receivedAt),
    remindedAt: null,
  });
}
