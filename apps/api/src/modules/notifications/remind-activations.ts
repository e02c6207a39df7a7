import {
  activationReminderSms,
  isReminderDue,
  isReminderHour,
  lastDayOfWindow,
  remindedUpTo,
} from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { hasStoppedUse } from '../../platform/persistence/stopped-use.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { findAccountBehind, getHeldAccount } from '../accounts/index.ts';
import { findAccountsToRemind, type ReminderPlace } from './reminders.queries.ts';
import { notifyHolder } from './notify-holder.ts';

const BATCH = 200;

/**
 * Nhắc kích hoạt, as a job: every holder whose window ends within its last two days is reminded by SMS, once per
 * window, in a transaction of its own. At night nobody is; whoever is reminded meanwhile by another run is passed by.
 */
export async function remindActivations({
  useCases,
  reader,
}: {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
}): Promise<void> {
  const now = await readNow(reader);
  if (!isReminderHour(now)) return;
  let after: ReminderPlace | undefined;
  for (;;) {
    const batch = await findAccountsToRemind(reader, { now, upTo: remindedUpTo(now), after, limit: BATCH });
    for (const { id } of batch) await useCases.execute(remindHolder, SYSTEM, { accountId: id });
    after = batch.at(-1);
    if (batch.length < BATCH) return;
  }
}

const remindHolder: UseCase<{ accountId: string }, void> = {
  name: 'remindActivation',
  permission: 'account:remind',
  rows: 'ALL',
  async run(transaction, { accountId }) {
    const { em, now, audit } = transaction;
    const account = await getHeldAccount(em, accountId);
    const { windowClosesAt, remindedAt, state, unitId } = account;
    const isDue =
      state === 'GRANTED' &&
      !remindedAt &&
      windowClosesAt != null &&
      isReminderDue(windowClosesAt, now) &&
      !(await hasStoppedUse(em, accountId, 'REMINDER'));
    if (isDue) {
      account.remindedAt = now;
      const { phoneNumber } = await findAccountBehind(em, accountId);
      notifyHolder(
        transaction,
        { accountId, unitId, phoneNumber },
        {
          template: 'ACTIVATION_REMINDER',
          body: activationReminderSms(lastDayOfWindow(windowClosesAt)),
        },
      );
    }
    audit({
      unitId,
      action: isDue ? 'ACTIVATION_REMINDED' : 'ACTIVATION_REMINDER_PASSED_BY',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
  },
};
