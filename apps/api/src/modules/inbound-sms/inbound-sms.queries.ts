import type { ApplicationState, HolderFlowPurpose, SmsIntentKind, SmsLockReason } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import type { Secrets } from '../../platform/secrets.ts';

export interface NewInboundSms {
  readonly gatewayMessageId: string;
  readonly senderPrint: string;
  readonly phoneNumber: string;
  readonly text: string;
  readonly receivedAt: Date;
}

/** Keeps a message under the name that the gateway gave it; null when it is kept already. */
export async function insertInboundSms(em: EntityManager, message: NewInboundSms): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into inbound_sms (gateway_message_id, sender_print, sender_phone_number, body, received_at)
     values (?, ?, ?, ?, ?) on conflict (gateway_message_id) do nothing returning id`,
    [
      message.gatewayMessageId,
      message.senderPrint,
      sealerOf(em).seal(message.phoneNumber),
      sealerOf(em).seal(message.text),
      message.receivedAt,
    ],
  );
  return row?.id ?? null;
}

/** Whether the gateway has brought this message before. */
export async function isKnownSms(reader: ScopedReader, gatewayMessageId: string): Promise<boolean> {
  const rows = await reader.read(SYSTEM.scope, {
    name: 'inbound-sms-known',
    text: 'select from inbound_sms where gateway_message_id = $1',
    values: [gatewayMessageId],
  });
  return rows.length > 0;
}

/** A message that nobody has answered yet. */
export interface UnansweredSms {
  readonly id: string;
  readonly phoneNumber: string;
  readonly senderPrint: string;
  readonly text: string;
}

export async function findUnansweredSms(reader: ScopedReader, id: string): Promise<UnansweredSms | null> {
  const [row] = await reader.read<UnansweredSms & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'inbound-sms-unanswered',
    text: `select id, sender_phone_number as "phoneNumber", sender_print as "senderPrint", body as text
           from inbound_sms where id = $1 and answered_at is null and body is not null`,
    values: [id],
  });
  return row ?? null;
}

export interface SmsAnswer {
  readonly intent: SmsIntentKind | 'TOO_MANY';
  /** What is sent back; null: nothing, or the code of a challenge. */
  readonly reply: string | null;
  readonly lock?: {
    readonly reason: SmsLockReason;
    readonly flowHash: Buffer;
    readonly challengeId: string;
  };
}

/** Writes down what was asked and what is answered; from then on what was typed is gone. False: somebody was faster. */
export async function markAnswered(
  em: EntityManager,
  id: string,
  { intent, reply, lock }: SmsAnswer,
  at: Date,
): Promise<boolean> {
  const hasAnswer = reply !== null || lock !== undefined;
  const rows = await em.execute<object[]>(
    `update inbound_sms set intent = ?, answered_at = ?, body = null, reply = ?, lock_reason = ?, lock_flow_hash = ?,
       reply_challenge_id = ?, sender_phone_number = case when ? then sender_phone_number end
     where id = ? and answered_at is null returning id`,
    [
      intent,
      at,
      sealerOf(em).sealIfAny(reply),
      lock?.reason ?? null,
      lock?.flowHash ?? null,
      lock?.challengeId ?? null,
      hasAnswer,
      id,
    ],
  );
  return rows.length > 0;
}

/** An answer that has not gone yet. */
export interface UnsentReply {
  readonly phoneNumber: string;
  readonly reply: string | null;
  /** The challenge whose code is the answer; null when it has ended meanwhile. */
  readonly challengeId: string | null;
}

export async function findUnsentReply(reader: ScopedReader, id: string): Promise<UnsentReply | null> {
  const [row] = await reader.read<UnsentReply & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'inbound-sms-reply',
    text: `select s.sender_phone_number as "phoneNumber", s.reply, f.challenge_id as "challengeId"
           from inbound_sms s left join holder_flow f
             on f.challenge_id = s.reply_challenge_id and f.challenge_expires_at > app_now() and f.completed_at is null
           where s.id = $1 and s.answered_at is not null and s.replied_at is null and s.sender_phone_number is not null`,
    values: [id],
  });
  return row ?? null;
}

export const markReplied = (em: EntityManager, id: string, at: Date) =>
  em.execute('update inbound_sms set replied_at = ?, reply = null, sender_phone_number = null where id = ?', [
    at,
    id,
  ]);

/** An account whose registered phone it is. */
export interface AccountOfPhone {
  readonly id: string;
  readonly unitId: number;
  readonly personalIdNumber: string;
  /** The holder's own ground stands; grounds of others are no matter of this phone. */
  readonly isLockedByHolder: boolean;
}

/** The accounts of a phone that were ever activated, in the order in which they were granted. */
export const listActivatedAccounts = (em: EntityManager, phoneNumber: string) =>
  em.execute<AccountOfPhone[]>(
    `select a.id, a.unit_id as "unitId", c.personal_id_number as "personalIdNumber",
       exists (select from lock_ground g where g.account_id = a.id and g.kind = 'HOLDER_REQUEST' and g.ended_at is null) as "isLockedByHolder"
     from citizen c join account a on a.citizen_id = c.id
     where (c.phone_number).print = ? and a.activated_at is not null order by a.granted_at, a.id`,
    [sealerOf(em).print(phoneNumber)],
  );

export interface ApplicationOfPhone {
  readonly id: string;
  readonly unitId: number;
  readonly code: string;
  readonly state: ApplicationState;
  readonly personalIdNumber: string;
}

/**
 * The newest application of each person who named this phone. A number that somebody has given up tells its next owner
 * nothing of what was decided: then the phone on record must still be this one.
 */
export const listNewestApplications = (em: EntityManager, phoneNumber: string) =>
  em.execute<ApplicationOfPhone[]>(
    `select * from (
       select distinct on (a.citizen_id) a.id, a.unit_id as "unitId", a.code, a.state, a.received_at,
              c.personal_id_number as "personalIdNumber"
       from application a join citizen c on c.id = a.citizen_id
       where (a.phone_number).print = ? and (a.decided_at is null or (c.phone_number).print = (a.phone_number).print)
       order by a.citizen_id, a.received_at desc) as newest
     order by received_at desc, id`,
    [sealerOf(em).print(phoneNumber)],
  );

/** Whether anything of ours goes to this phone. */
export async function isRegisteredPhone(
  reader: ScopedReader,
  secrets: Pick<Secrets, 'blindIndex'>,
  phoneNumber: string,
): Promise<boolean> {
  const rows = await reader.read(SYSTEM.scope, {
    name: 'inbound-sms-registered-phone',
    text: `select from citizen where (phone_number).print = $1
           union all select from application where (phone_number).print = $1 and decided_at is null limit 1`,
    values: [secrets.blindIndex(phoneNumber)],
  });
  return rows.length > 0;
}

/** The newest flow whose codes come to this phone and that still waits for one; whether it is too old is not asked here. */
export async function findNewestFlow(
  reader: ScopedReader,
  recipientPrint: string,
): Promise<{ readonly idHash: Buffer; readonly purpose: HolderFlowPurpose } | null> {
  const [row] = await reader.read<{ idHash: Buffer; purpose: HolderFlowPurpose }>(SYSTEM.scope, {
    name: 'inbound-sms-newest-flow',
    text: `select f.id_hash as "idHash", f.purpose from holder_flow f
           where f.recipient_print = $1 and f.account_id is not null and f.verified_at is null and f.completed_at is null
             and not exists (select from inbound_sms s where s.sender_print = $1 and s.lock_flow_hash = f.id_hash)
           order by f.started_at desc limit 1`,
    values: [recipientPrint],
  });
  return row ?? null;
}

/** The lock that this phone asked for last. */
export async function findNewestLockRequest(
  em: EntityManager,
  senderPrint: string,
): Promise<{ readonly flowHash: Buffer; readonly reason: SmsLockReason } | null> {
  const [row] = await em.execute<{ flowHash: Buffer; reason: SmsLockReason }[]>(
    `select lock_flow_hash as "flowHash", lock_reason as reason from inbound_sms
     where sender_print = ? and lock_flow_hash is not null order by received_at desc, id desc limit 1`,
    [senderPrint],
  );
  return row ?? null;
}

/** What was asked a month ago is nobody's business any more, and what could not be answered within a day is not kept. */
export async function forgetOldSms(em: EntityManager, now: Date): Promise<number> {
  await em.execute(
    `update inbound_sms set body = null, reply = null, sender_phone_number = null, intent = coalesce(intent, 'HELP'),
       answered_at = coalesce(answered_at, ?)
     where received_at < ?::timestamptz - interval '1 day' and num_nonnulls(body, reply, sender_phone_number) > 0`,
    [now, now],
  );
  const rows = await em.execute<object[]>(
    `delete from inbound_sms where received_at < ?::timestamptz - interval '30 days' returning id`,
    [now],
  );
  return rows.length;
}
