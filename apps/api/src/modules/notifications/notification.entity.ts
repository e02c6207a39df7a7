import type { HolderNotice } from '@dinhdanh/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { SealedTextType } from '../../platform/sealing/sealed-in-database.ts';

export type NotificationTemplate =
  'APPLICATION_APPROVED' | 'APPLICATION_UPGRADED' | 'APPLICATION_RETURNED' | 'APPLICATION_REFUSED';

/**
 * A message to a citizen about an application or about the account: exactly one of the two is named. At most one per
 * application, template and channel, which the database enforces.
 */
export const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary().defaultRaw('new_id()'),
    unitId: p.integer().fieldName('unit_id'),
    applicationId: p.uuid().fieldName('application_id').nullable(),
    accountId: p.uuid().fieldName('account_id').nullable(),
    template: p.string().$type<NotificationTemplate | HolderNotice>(),
    channel: p.string().$type<'SMS' | 'EMAIL'>(),
    /** Null once it is anonymised, as the text is. */
    recipientPhoneNumber: p
      .type(SealedTextType)
      .$type<string>()
      .fieldName('recipient_phone_number')
      .nullable(),
    recipientEmail: p.type(SealedTextType).$type<string>().fieldName('recipient_email').nullable(),
    /** Of an e-mail the first line is the subject; the text follows after an empty one. */
    body: p.type(SealedTextType).$type<string>().nullable(),
    state: p.string().$type<'PENDING' | 'SENT' | 'FAILED'>().default('PENDING'),
    createdAt: p.datetime().fieldName('created_at'),
    sentAt: p.datetime().fieldName('sent_at').nullable(),
    failure: p.string().nullable(),
    receiptState: p.string().fieldName('receipt_state').$type<'DELIVERED' | 'UNDELIVERED'>().nullable(),
    receiptAt: p.datetime().fieldName('receipt_at').nullable(),
  },
});
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
