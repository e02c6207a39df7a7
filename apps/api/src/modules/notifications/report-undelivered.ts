import type { Transaction } from '../../platform/use-case.ts';
import { openAreaTask } from '../area-tasks/index.ts';
import type { Notification } from './notification.entity.ts';
import { getUnreachedApplicant } from './notifications.queries.ts';

/**
 * A citizen who was not reached by SMS is told by the area police officer (cảnh sát khu vực). Only the SMS counts: it
 * is the notice that everybody gets, and nobody is visited because of a mistyped e-mail address.
 */
export async function reportUndelivered(
  transaction: Transaction,
  notification: Notification,
  cause: 'CARRIER' | 'GATEWAY',
): Promise<void> {
  const { id, unitId, applicationId, template, recipientPhoneNumber } = notification;
  const applicant = await getUnreachedApplicant(transaction.em, applicationId);
  await openAreaTask(transaction, {
    ...applicant,
    unitId,
    kind: 'UNDELIVERABLE_NOTICE',
    applicationId,
    notificationId: id,
    phoneNumber: recipientPhoneNumber,
  });
  transaction.audit({
    unitId,
    action: 'NOTICE_UNDELIVERED',
    subjectKind: 'APPLICATION',
    subjectId: applicationId,
    details: { template, cause },
  });
}
