import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { SmsGateway, SmsReceipt } from '../../platform/ports/sms-gateway.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { Notification } from './notification.entity.ts';
import { findAwaitingReceipt, type SentPlace } from './notifications.queries.ts';
import { recordReach, reportUndelivered, subjectOf } from './report-undelivered.ts';

const BATCH = 200;
const ASKED_AT_ONCE = 10;

/**
 * Asks the gateway, as a job, what became of every message that has no receipt yet, batch after batch and outside any
 * transaction, and records each answer in a transaction of its own. A message that cannot be asked about now is asked
 * about in the next run; a gateway that answers nothing at all ends the run.
 */
export async function collectReceipts(deps: {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly smsGateway: SmsGateway;
}): Promise<void> {
  let after: SentPlace | undefined;
  for (;;) {
    const batch = await findAwaitingReceipt(deps.reader, after, BATCH);
    for (let first = 0; first < batch.length; first += ASKED_AT_ONCE)
      await askTogether(deps, batch.slice(first, first + ASKED_AT_ONCE));
    // Those that stay without an answer are passed by: however many, they do not keep the others from being asked about.
    after = batch.at(-1);
    if (batch.length < BATCH) return;
  }
}

async function askTogether(
  { useCases, smsGateway }: { readonly useCases: UseCases; readonly smsGateway: SmsGateway },
  messages: readonly SentPlace[],
): Promise<void> {
  const answers = await Promise.allSettled(messages.map(({ id }) => smsGateway.findReceipt(id)));
  for (const [position, answer] of answers.entries()) {
    const notificationId = messages[position]?.id;
    if (notificationId && answer.status === 'fulfilled' && answer.value !== null)
      await useCases.execute(recordReceipt, SYSTEM, { notificationId, receipt: answer.value });
  }
  const failures = answers.filter((answer) => answer.status === 'rejected');
  if (failures[0] && failures.length === answers.length) throw failures[0].reason;
}

const recordReceipt: UseCase<{ notificationId: string; receipt: SmsReceipt }, void> = {
  name: 'recordNotificationReceipt',
  permission: 'notification:send',
  rows: 'ALL',
  async run(transaction, { notificationId, receipt }) {
    const notification = await transaction.em.findOneOrFail(Notification, notificationId);
    notification.receiptState = receipt;
    notification.receiptAt = transaction.now;
    if (receipt === 'UNDELIVERED') {
      await reportUndelivered(transaction, notification, 'CARRIER');
      return;
    }
    await recordReach(transaction, notification, 'DELIVERED');
    transaction.audit({
      ...subjectOf(notification),
      action: 'NOTICE_DELIVERED',
      details: { template: notification.template },
    });
  },
};
