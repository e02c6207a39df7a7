import { SYSTEM } from '../../platform/access/actor.ts';
import type { SmsGateway } from '../../platform/ports/sms-gateway.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { Notification } from './notification.entity.ts';
import { findUnsentMessage } from './notifications.queries.ts';

/**
 * Sends a notification as a job: reads it, hands it to the gateway outside any transaction, marks it. Run again it
 * sends nothing: it is marked, or the gateway knows the reference.
 */
export async function sendNotification(
  {
    useCases,
    reader,
    smsGateway,
  }: { readonly useCases: UseCases; readonly reader: ScopedReader; readonly smsGateway: SmsGateway },
  { notificationId, isLastAttempt }: { readonly notificationId: string; readonly isLastAttempt: boolean },
): Promise<void> {
  const message = await findUnsentMessage(reader, notificationId);
  if (!message) return;
  try {
    await smsGateway.send({ clientReference: notificationId, ...message });
  } catch (error) {
    if (isLastAttempt)
      await useCases.execute(markNotification, SYSTEM, { notificationId, failure: 'GATEWAY_UNAVAILABLE' });
    throw error;
  }
  await useCases.execute(markNotification, SYSTEM, { notificationId, failure: null });
}

const markNotification: UseCase<{ notificationId: string; failure: string | null }, void> = {
  name: 'markNotification',
  permission: 'notification:send',
  rows: 'ALL',
  async run({ em, now, audit }, { notificationId, failure }) {
    const notification = await em.findOneOrFail(Notification, notificationId);
    notification.state = failure === null ? 'SENT' : 'FAILED';
    notification.sentAt = failure === null ? now : null;
    notification.failure = failure;
    audit({
      unitId: notification.unitId,
      action: failure === null ? 'NOTIFICATION_SENT' : 'NOTIFICATION_FAILED',
      subjectKind: 'APPLICATION',
      subjectId: notification.applicationId,
      details: { template: notification.template, failure },
    });
  },
};
