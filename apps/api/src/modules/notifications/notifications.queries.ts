import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** What the worker has to send, or null when it has been sent already. */
export async function findUnsentMessage(
  reader: ScopedReader,
  notificationId: string,
): Promise<{ to: string; text: string } | null> {
  const [row] = await reader.read<{ to: string; text: string }>(SYSTEM.scope, {
    name: 'unsent-message',
    text: `select recipient_phone_number as to, body as text from notification where id = $1 and state <> 'SENT'`,
    values: [notificationId],
  });
  return row ?? null;
}
