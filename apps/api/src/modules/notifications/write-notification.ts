import { randomUUID } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { Transaction } from '../../platform/use-case.ts';
import { Notification } from './notification.entity.ts';

/** Keeps a message and has the worker send it after the commit. Its identifier is the reference that the gateway dedupes by. */
export function writeNotification(
  { em, now, enqueue }: Transaction,
  message: Omit<RequiredEntityData<Notification>, 'id' | 'state' | 'createdAt'>,
): void {
  const notification = em.create(Notification, {
    ...message,
    id: randomUUID(),
    state: 'PENDING',
    createdAt: now,
  } as RequiredEntityData<Notification>);
  enqueue({
    task: 'send-notification',
    payload: { notificationId: notification.id },
    key: `send-notification:${notification.id}`,
  });
}
