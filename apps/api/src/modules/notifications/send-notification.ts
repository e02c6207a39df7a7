import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { MailGateway } from '../../platform/ports/mail-gateway.ts';
import type { SmsGateway } from '../../platform/ports/sms-gateway.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { Notification } from './notification.entity.ts';
import { findUnsentMessage } from './notifications.queries.ts';
import { recordReach, reportUndelivered, subjectOf } from './report-undelivered.ts';

interface Gateways {
  readonly smsGateway: SmsGateway;
  readonly mailGateway: MailGateway;
}

/**
 * Sends a notification as a job: reads it, hands it to the gateway of its channel outside any transaction, marks it.
 * Run again it sends nothing: it is marked, or the gateway knows the reference.
 */
export async function sendNotification(
  {
    useCases,
    reader,
    ...gateways
  }: { readonly useCases: UseCases; readonly reader: ScopedReader } & Gateways,
  { notificationId, isLastAttempt }: { readonly notificationId: string; readonly isLastAttempt: boolean },
): Promise<void> {
  const message = await findUnsentMessage(reader, notificationId);
  if (!message) return;
  try {
    await handOver(gateways, notificationId, message);
  } catch (error) {
    if (isLastAttempt)
      await useCases.execute(markNotification, SYSTEM, { notificationId, failure: 'GATEWAY_UNAVAILABLE' });
    throw error;
  }
  await useCases.execute(markNotification, SYSTEM, { notificationId, failure: null });
}

function handOver(
  { smsGateway, mailGateway }: Gateways,
  clientReference: string,
  { channel, to, body }: NonNullable<Awaited<ReturnType<typeof findUnsentMessage>>>,
): Promise<void> {
  if (channel === 'SMS') return smsGateway.send({ clientReference, to, text: body });
  const [subject = '', , ...lines] = body.split('\n');
  return mailGateway.send({ clientReference, to, subject, text: lines.join('\n') });
}

const markNotification: UseCase<{ notificationId: string; failure: string | null }, void> = {
  name: 'markNotification',
  permission: 'notification:send',
  rows: 'ALL',
  async run(transaction, { notificationId, failure }) {
    const notification = await transaction.em.findOneOrFail(Notification, notificationId);
    notification.state = failure === null ? 'SENT' : 'FAILED';
    notification.sentAt = failure === null ? transaction.now : null;
    notification.failure = failure;
    const { template, channel } = notification;
    transaction.audit({
      ...subjectOf(notification),
      action: failure === null ? 'NOTIFICATION_SENT' : 'NOTIFICATION_FAILED',
      details: { template, channel, failure },
    });
    if (channel !== 'SMS') return;
    if (failure !== null) await reportUndelivered(transaction, notification, 'GATEWAY');
    else await recordReach(transaction, notification, 'SENT');
  },
};
