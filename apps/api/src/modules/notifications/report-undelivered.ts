import type { WindowOpening } from '@dinhdanh/domain';
import type { AuditEntry } from '../../platform/audit/append.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { startActivationWindow } from '../accounts/index.ts';
import { openAreaTask } from '../area-tasks/index.ts';
import type { Notification } from './notification.entity.ts';
import { getUnreachedApplicant, isToRegisteredPhone } from './notifications.queries.ts';

/** What a message is about, for the audit line. */
export function subjectOf({
  unitId,
  applicationId,
  accountId,
}: Notification): Pick<AuditEntry, 'unitId' | 'subjectKind' | 'subjectId'> {
  return applicationId
    ? { unitId, subjectKind: 'APPLICATION', subjectId: applicationId }
    : { unitId, subjectKind: 'ACCOUNT', subjectId: accountId ?? 'UNKNOWN' };
}

/**
 * The notice of an approval has been sent, or has arrived: the time to activate begins. Null: it did not arrive.
 * What the carrier says late about a number that is not registered any more begins and ends nothing.
 */
export async function recordReach(
  transaction: Transaction,
  { id, template, applicationId, accountId }: Notification,
  openedBy: WindowOpening | null,
): Promise<void> {
  if (template !== 'APPLICATION_APPROVED') return;
  if (!(await isToRegisteredPhone(transaction.em, id))) return;
  if (applicationId) await startActivationWindow(transaction, { applicationId }, openedBy);
  else if (accountId) await startActivationWindow(transaction, { accountId }, openedBy);
}

/**
 * A citizen who was not reached by SMS is told by the area police officer (cảnh sát khu vực). Only the SMS counts: it
 * is the notice that everybody gets, and nobody is visited because of a mistyped e-mail address. A notice about the
 * account itself sends nobody out: it tells of something that the holder, or a thief of the phone, has just done.
 */
export async function reportUndelivered(
  transaction: Transaction,
  notification: Notification,
  cause: 'CARRIER' | 'GATEWAY',
): Promise<void> {
  const { id, unitId, applicationId, template, recipientPhoneNumber } = notification;
  await recordReach(transaction, notification, null);
  // Whom nothing is known of any more nobody visits.
  if (applicationId && recipientPhoneNumber)
    await openAreaTask(transaction, {
      ...(await getUnreachedApplicant(transaction.em, applicationId)),
      unitId,
      kind: 'UNDELIVERABLE_NOTICE',
      applicationId,
      notificationId: id,
      phoneNumber: recipientPhoneNumber,
    });
  transaction.audit({
    ...subjectOf(notification),
    action: 'NOTICE_UNDELIVERED',
    details: { template, cause },
  });
}
