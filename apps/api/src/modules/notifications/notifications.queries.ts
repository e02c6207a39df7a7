import type { EntityManager } from '@mikro-orm/postgresql';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

interface UnsentMessage {
  readonly channel: 'SMS' | 'EMAIL';
  /** A phone number or an address, as the channel wants it. */
  readonly to: string;
  readonly body: string;
}

/** What the worker has to send, or null when it has been sent already. */
export async function findUnsentMessage(
  reader: ScopedReader,
  notificationId: string,
): Promise<UnsentMessage | null> {
  const [row] = await reader.read<UnsentMessage>(SYSTEM.scope, {
    name: 'unsent-message',
    text: `select channel, coalesce(recipient_email, recipient_phone_number) as to, body
           from notification where id = $1 and state <> 'SENT' and anonymised_at is null`,
    values: [notificationId],
  });
  return row ?? null;
}

/** The place of a message in the order of sending; the time as PostgreSQL writes it, to the microsecond. */
export interface SentPlace {
  readonly id: string;
  readonly sentAt: string;
}

/** SMS of the last three days of which the carrier has said nothing, the oldest first, from a place on. */
export const findAwaitingReceipt = (
  reader: ScopedReader,
  after: SentPlace | undefined,
  limit: number,
): Promise<SentPlace[]> =>
  reader.read<SentPlace>(SYSTEM.scope, {
    name: 'awaiting-receipt',
    text: `select id, sent_at::text as "sentAt" from notification
           where state = 'SENT' and channel = 'SMS' and receipt_state is null
             and sent_at > app_now() - interval '72 hours' and (sent_at, id) > ($1::timestamptz, $2::uuid)
           order by sent_at, id limit $3`,
    values: [after?.sentAt ?? '-infinity', after?.id ?? '00000000-0000-0000-0000-000000000000', limit],
  });

/** Whom the area police officer has to find when a notice did not arrive. */
export async function getUnreachedApplicant(
  em: EntityManager,
  applicationId: string,
): Promise<{ fullName: string; personalIdNumber: string; address: string }> {
  const [row] = await em.execute<{ full_name: string; personal_id_number: string; address: string }[]>(
    `select a.full_name, c.personal_id_number, a.permanent_address as address
     from application a join citizen c on c.id = a.citizen_id where a.id = ?`,
    [applicationId],
  );
  if (!row) throw new Error('A notice belongs to no application.');
  return { fullName: row.full_name, personalIdNumber: row.personal_id_number, address: row.address };
}

/** Whether a notice went to the phone that its citizen has registered now. */
export async function isToRegisteredPhone(em: EntityManager, notificationId: string): Promise<boolean> {
  const [row] = await em.execute<{ recipient: string | null; registered: string }[]>(
    `select n.recipient_phone_number as recipient, c.phone_number as registered
     from notification n left join application a on a.id = n.application_id left join account k on k.id = n.account_id
       join citizen c on c.id = coalesce(a.citizen_id, k.citizen_id)
     where n.id = ?`,
    [notificationId],
  );
  return row?.recipient != null && row.recipient === row.registered;
}
