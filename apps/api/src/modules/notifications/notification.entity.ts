import { defineEntity, p } from '@mikro-orm/core';

export const NOTIFICATION_TEMPLATES = [
  'APPLICATION_APPROVED',
  'APPLICATION_RETURNED',
  'APPLICATION_REFUSED',
] as const;
export type NotificationTemplate = (typeof NOTIFICATION_TEMPLATES)[number];

/** A message to a citizen; at most one per application and template, which the database enforces. */
export const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary().defaultRaw('new_id()'),
    unitId: p.integer().fieldName('unit_id'),
    applicationId: p.uuid().fieldName('application_id'),
    template: p.string().$type<NotificationTemplate>(),
    recipientPhoneNumber: p.string().fieldName('recipient_phone_number'),
    body: p.text(),
    state: p.string().$type<'PENDING' | 'SENT' | 'FAILED'>().default('PENDING'),
    createdAt: p.datetime().fieldName('created_at'),
    sentAt: p.datetime().fieldName('sent_at').nullable(),
    failure: p.string().nullable(),
  },
});
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
