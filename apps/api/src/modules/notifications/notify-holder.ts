import type { HolderNotice } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { writeNotification } from './write-notification.ts';

/**
 * Tells a holder by SMS of something that happened to the account. The number is named by the caller: after a change of
 * phone both numbers are told, and whoever has not activated yet gets the notice of the approval again.
 */
export function notifyHolder(
  transaction: Transaction,
  {
    accountId,
    unitId,
    phoneNumber,
  }: { readonly accountId: string; readonly unitId: number; readonly phoneNumber: string },
  { template, body }: { readonly template: HolderNotice | 'APPLICATION_APPROVED'; readonly body: string },
): void {
  writeNotification(transaction, {
    unitId,
    accountId,
    template,
    channel: 'SMS',
    recipientPhoneNumber: phoneNumber,
    body,
  });
}
