import { secretChangedSms } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import type { AccountBehind } from '../accounts/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { setPasscode } from './credentials.queries.ts';

export interface PasscodeChange {
  readonly changedAt: Date;
}

/** A new passcode becomes the one that counts, and the holder is told; whether it was changed or had been forgotten. */
export async function takePasscode(
  transaction: Transaction,
  account: AccountBehind,
  passcodeHash: string,
): Promise<PasscodeChange> {
  const { em, now, audit } = transaction;
  await setPasscode(em, account.id, passcodeHash, now);
  audit({
    unitId: account.unitId,
    action: 'PASSCODE_CHANGED',
    subjectKind: 'ACCOUNT',
    subjectId: account.id,
  });
  notifyHolder(
    transaction,
    { ...account, accountId: account.id },
    { template: 'PASSCODE_CHANGED', body: secretChangedSms('PASSCODE_CHANGED', now) },
  );
  return { changedAt: now };
}
