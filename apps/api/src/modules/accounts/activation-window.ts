import { activationWindowEnd, type WindowOpening } from '@dinhdanh/domain';
import { LockMode } from '@mikro-orm/postgresql';
import type { Transaction } from '../../platform/use-case.ts';
import { Account } from './account.entity.ts';
import { findApplicationBehindNotice, findApprovalOfAccount } from './activation-window.queries.ts';

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
  const account = await em.findOne(
    Account,
    { citizenId: application.citizenId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (account?.state !== 'GRANTED') return;
  em.assign(account, {
    windowOpenedAt: openedBy === null ? null : now,
    windowOpenedBy: openedBy,
    windowClosesAt: openedBy === null ? null : activationWindowEnd(now, application.receivedAt),
    remindedAt: null,
  });
}
