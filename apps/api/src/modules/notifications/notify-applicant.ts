import type { Transaction } from '../../platform/use-case.ts';
import { Notification, type NotificationTemplate } from './notification.entity.ts';
import { randomUUID } from 'node:crypto';

interface Recipient {
  readonly id: string;
  readonly unitId: number;
  readonly phoneNumber: string;
}

/**
 * Writes the message to the applicant and has the worker send it after the commit. The identifier of the row is the
 * reference that the gateway dedupes by, and the database allows one message per application and template.
 */
export function notifyApplicant(
  { em, now, enqueue }: Transaction,
  { id, unitId, phoneNumber }: Recipient,
  template: NotificationTemplate,
  body: string,
): void {
  const notification = em.create(Notification, {
    id: randomUUID(),
    unitId,
    applicationId: id,
    template,
    recipientPhoneNumber: phoneNumber,
    body,
    state: 'PENDING',
    createdAt: now,
  });
  enqueue({
    task: 'send-notification',
    payload: { notificationId: notification.id },
    key: `send-notification:${notification.id}`,
  });
}
