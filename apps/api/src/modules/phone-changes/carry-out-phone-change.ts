import { approvalSms, DomainRefusal, phoneChangedSms, type PhoneChangeWay } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { endRunningFlows, forgetActivationWindow, type AccountBehind } from '../accounts/index.ts';
import { Citizen } from '../citizens/index.ts';
import { cancelRecovery } from '../credentials/index.ts';
import { endHolderSessions } from '../holder-sessions/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { changePhoneNumber, overtakeWaiting } from './phone-changes.queries.ts';

interface ProvedChange {
  readonly way: PhoneChangeWay;
  readonly account: AccountBehind;
  readonly newPhoneNumber: string;
  /** The session in which the holder changed it; null: all of them end. */
  readonly keptTokenHash: Buffer | null;
}

/**
 * Đổi số điện thoại, as part of the use case that had the new number proved: the number changes, whatever was begun with
 * the old one ends, a password recovery too, and so do the sessions of other browsers, and both phones are told. Trusted devices stay: they prove the
 * passcode and not the phone. Whoever has not activated yet gets the notice of the approval again, at the number that
 * reaches them, and the seven days begin with this notice: the first one went to a phone that was not theirs to
 * read.
 */
export async function carryOutPhoneChange(
  transaction: Transaction,
  { way, account, newPhoneNumber, keptTokenHash }: ProvedChange,
): Promise<void> {
  const { em, now } = transaction;
  const { id: accountId, citizenId, unitId, personalIdNumber, phoneNumber: oldPhoneNumber } = account;
  const isChanged = await changePhoneNumber(em, { citizenId, from: oldPhoneNumber, to: newPhoneNumber });
  if (!isChanged) throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
  await endRunningFlows(em, accountId, now);
  await endHolderSessions(em, {
    accountId,
    ...(keptTokenHash && { exceptTokenHash: keptTokenHash }),
  });
  await overtakeWaiting(em, accountId, now);
  await cancelRecovery(transaction, accountId, 'PHONE_CHANGE');
  const told = { accountId, unitId };
  const change = { personalIdNumber, changedAt: now };
  for (const [to, phoneNumber] of [
    ['OLD', oldPhoneNumber],
    ['NEW', newPhoneNumber],
  ] as const)
    notifyHolder(
      transaction,
      { ...told, phoneNumber },
      { template: 'PHONE_CHANGED', body: phoneChangedSms(to, change) },
    );
  if (account.state === 'GRANTED') {
    await forgetActivationWindow(em, accountId);
    const { fullName } = await em.findOneOrFail(Citizen, citizenId);
    notifyHolder(
      transaction,
      { ...told, phoneNumber: newPhoneNumber },
      { template: 'APPLICATION_APPROVED', body: approvalSms(fullName) },
    );
  }
  transaction.audit({
    unitId,
    action: 'PHONE_NUMBER_CHANGED',
    subjectKind: 'ACCOUNT',
    subjectId: accountId,
    details: { way },
  });
}
