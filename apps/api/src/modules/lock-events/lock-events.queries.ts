import type { LockDeliveryState, LockEventKind } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { PUSHING } from './push-limits.ts';

/** Whether an event waits to be entered for the subscribers. */
export async function isAnythingToFanOut(reader: ScopedReader): Promise<boolean> {
  const rows = await reader.read(SYSTEM.scope, {
    name: 'lock-events-to-fan-out',
    text: 'select from lock_event where fanned_out_at is null limit 1',
    values: [],
  });
  return rows.length > 0;
}

interface NewEventRow {
  readonly sequence: string;
  readonly account_id: string;
  readonly kind: LockEventKind;
  readonly is_reversal: boolean;
  readonly occurred_at: string;
  readonly subject_number: string;
}

/**
 * The events that were not entered for the subscribers yet, the oldest first. One transaction at a time does this: an
 * event's place in a feed must not become visible before that of an event with a place before it.
 */
export async function takeNewEvents(em: EntityManager): Promise<NewEventRow[]> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('lock-event-fan-out', 0))`);
  const rows = await em.execute<
    (Omit<NewEventRow, 'subject_number'> & {
      readonly identifier: string | null;
      readonly personal_id_number: string | null;
    })[]
  >(
    `select e.sequence, e.account_id, e.kind, e.is_reversal, e.occurred_at, o.identifier, c.personal_id_number
     from lock_event e join account a on a.id = e.account_id
     left join organisation o on o.id = a.organisation_id left join citizen c on c.id = a.citizen_id
     where e.fanned_out_at is null order by e.sequence limit ?`,
    [PUSHING.batch],
  );
  return rows.map(({ identifier, personal_id_number: number, ...event }) => ({
    ...event,
    subject_number: identifier ?? number ?? '',
  }));
}

export const markFannedOut = (em: EntityManager, sequences: readonly string[], at: Date) =>
  em.execute('update lock_event set fanned_out_at = ? where sequence = any (?::bigint[])', [
    at,
    `{${sequences.join(',')}}`,
  ]);

/** Those to whom events are told, also later, when they are suspended now. */
export const listSubscribers = (em: EntityManager) =>
  em.execute<{ id: string; webhook_url: string | null }[]>(
    `select id, webhook_url from lock_subscription where state <> 'REMOVED' order by id`,
  );

export interface NewDelivery {
  readonly subscription_id: string;
  readonly event_sequence: string;
  readonly account_id: string;
  readonly kind: LockEventKind;
  readonly is_reversal: boolean;
  readonly subject_print: string;
  readonly occurred_at: string;
}

/** In the order of the events, each after what the subscriber was told of the account before. */
export const insertDeliveries = (em: EntityManager, deliveries: readonly NewDelivery[], at: Date) =>
  em.execute(
    `insert into lock_event_delivery (subscription_id, event_sequence, account_id, account_order, kind, is_reversal, subject_print, occurred_at,
       created_at, next_attempt_at)
     select n.subscription_id, n.event_sequence, n.account_id,
       coalesce((select max(d.account_order) from lock_event_delivery d where d.subscription_id = n.subscription_id and d.account_id = n.account_id), 0)
         + row_number() over (partition by n.subscription_id, n.account_id order by n.event_sequence),
       n.kind, n.is_reversal, n.subject_print, n.occurred_at, ?, ?
     from json_to_recordset(?::json) as n (subscription_id uuid, event_sequence bigint, account_id uuid, kind text, is_reversal boolean,
       subject_print text, occurred_at timestamptz)
     order by n.event_sequence, n.subscription_id`,
    [at, at, JSON.stringify(deliveries)],
  );

/** Of a subscription `s` of an agency `a`: events may be pushed to it now. */
const MAY_BE_PUSHED_TO = `s.state = 'ACTIVE' and s.webhook_url is not null and a.state = 'ACTIVE' and 'lock-event:read' = any (a.scopes)`;
/** Of a delivery `d`: it is due, and the subscriber has everything that came before it about the account. */
const IS_NEXT = `d.state = 'WAITING' and d.next_attempt_at <= app_now() and not exists (
  select from lock_event_delivery earlier where earlier.subscription_id = d.subscription_id and earlier.account_id = d.account_id
    and earlier.position < d.position and earlier.state = 'WAITING')`;

/** Subscriptions to which something can be pushed now. */
export const listSubscriptionsToPush = (reader: ScopedReader): Promise<{ id: string }[]> =>
  reader.read<{ id: string }>(SYSTEM.scope, {
    name: 'lock-subscriptions-to-push',
    text: `select s.id from lock_subscription s join agency a on a.id = s.agency_id where ${MAY_BE_PUSHED_TO}
             and exists (select from lock_event_delivery d where d.subscription_id = s.id and ${IS_NEXT})`,
    values: [],
  });

export async function isAnythingToPush(reader: ScopedReader, subscriptionId: string): Promise<boolean> {
  const rows = await reader.read(SYSTEM.scope, {
    name: 'lock-events-to-push',
    text: `select from lock_subscription s join agency a on a.id = s.agency_id join lock_event_delivery d on d.subscription_id = s.id
           where s.id = $1 and ${MAY_BE_PUSHED_TO} and ${IS_NEXT} limit 1`,
    values: [subscriptionId],
  });
  return rows.length > 0;
}

/** An event for its subscriber, whichever way the driver wrote its moments. */
export interface DeliveryRow {
  readonly position: string;
  readonly jti: string;
  readonly account_order: number;
  readonly kind: LockEventKind;
  readonly is_reversal: boolean;
  readonly subject_print: string;
  readonly occurred_at: string;
  readonly created_at: string;
  readonly state: LockDeliveryState;
  readonly attempts: number;
}

const DELIVERY = `d.position, d.jti, d.account_order, d.kind, d.is_reversal, d.subject_print, d.occurred_at, d.created_at, d.state, d.attempts`;

/** Counts an attempt of each and keeps everybody else off them for a while. */
export const claimDeliveries = (
  em: EntityManager,
  subscriptionId: string,
  now: Date,
): Promise<DeliveryRow[]> =>
  em.execute<DeliveryRow[]>(
    `update lock_event_delivery d set attempts = d.attempts + 1, next_attempt_at = ?::timestamptz + make_interval(secs => ?)
     where d.position in (
       select d.position from lock_event_delivery d where d.subscription_id = ? and ${IS_NEXT}
       order by d.next_attempt_at, d.position limit ? for update skip locked)
     returning ${DELIVERY}`,
    [now, PUSHING.leaseSeconds, subscriptionId, PUSHING.places],
  );

export interface Target {
  readonly webhook_url: string;
  readonly agency_code: string;
  readonly legal_basis: string;
}

/** Where to push, and under which agreement; null: nothing is pushed there now. */
export async function findTarget(em: EntityManager, subscriptionId: string): Promise<Target | null> {
  const [row] = await em.execute<Target[]>(
    `select s.webhook_url, a.code as agency_code, a.legal_basis from lock_subscription s join agency a on a.id = s.agency_id
     where s.id = ? and ${MAY_BE_PUSHED_TO}`,
    [subscriptionId],
  );
  return row ?? null;
}

/** What has meanwhile been acknowledged stays so. */
export const markDelivered = (em: EntityManager, positions: readonly string[], at: Date) =>
  em.execute(
    `update lock_event_delivery set state = 'DELIVERED', delivered_at = ?, last_failure = null
     where position = any (?::bigint[]) and state = 'WAITING'`,
    [at, `{${positions.join(',')}}`],
  );

export const markNotDelivered = (
  em: EntityManager,
  {
    position,
    word,
    waitSeconds,
  }: { readonly position: string; readonly word: string; readonly waitSeconds: number },
  at: Date,
) =>
  em.execute(
    `update lock_event_delivery set last_failure = ?, next_attempt_at = ?::timestamptz + make_interval(secs => ?)
     where position = ?::bigint and state = 'WAITING'`,
    [word, at, waitSeconds, position],
  );

export const noteFailure = (em: EntityManager, subscriptionId: string, word: string, at: Date) =>
  em.execute('update lock_subscription set last_failure = ?, last_failure_at = ? where id = ?', [
    word,
    at,
    subscriptionId,
  ]);

export interface OwnSubscription {
  readonly id: string;
  readonly is_pushed: boolean;
  readonly legal_basis: string;
}

/** The subscription of the agency that asks, as far as it may be read now. */
export async function findOwnSubscription(
  em: EntityManager,
  agencyId: string,
): Promise<OwnSubscription | null> {
  const [row] = await em.execute<OwnSubscription[]>(
    `select s.id, s.webhook_url is not null as is_pushed, a.legal_basis from lock_subscription s join agency a on a.id = s.agency_id
     where s.agency_id = ? and s.state = 'ACTIVE' and a.state = 'ACTIVE'`,
    [agencyId],
  );
  return row ?? null;
}

export const listFeed = (
  em: EntityManager,
  subscriptionId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<DeliveryRow[]> =>
  em.execute<DeliveryRow[]>(
    `select ${DELIVERY} from lock_event_delivery d where d.subscription_id = ? and d.position > ?::bigint order by d.position limit ?`,
    [subscriptionId, after, limit],
  );

interface AcknowledgedRow {
  readonly jti: string;
  readonly occurred_at: string;
}

const APPLY = `update lock_event_delivery d set state = 'APPLIED', applied_at = ?, acknowledged_at = ?, delivered_at = coalesce(d.delivered_at, ?)`;

/** Everything up to a place; what was acknowledged before stays as it was. */
export const applyUpTo = (
  em: EntityManager,
  subscriptionId: string,
  { upTo, appliedAt, now }: { readonly upTo: string; readonly appliedAt: Date; readonly now: Date },
): Promise<AcknowledgedRow[]> =>
  em.execute<AcknowledgedRow[]>(
    `${APPLY} where d.subscription_id = ? and d.position <= ?::bigint and d.state <> 'APPLIED' returning d.jti, d.occurred_at`,
    [appliedAt, now, now, subscriptionId, upTo],
  );

export const applyNamed = (
  em: EntityManager,
  subscriptionId: string,
  { ids, appliedAt, now }: { readonly ids: readonly string[]; readonly appliedAt: Date; readonly now: Date },
): Promise<AcknowledgedRow[]> =>
  em.execute<AcknowledgedRow[]>(
    `${APPLY} where d.subscription_id = ? and d.jti = any (?::uuid[]) and d.state <> 'APPLIED' returning d.jti, d.occurred_at`,
    [appliedAt, now, now, subscriptionId, `{${ids.join(',')}}`],
  );

/** How many of these are events of the subscription, acknowledged or not. */
export async function countKnown(
  em: EntityManager,
  subscriptionId: string,
  ids: readonly string[],
): Promise<number> {
  const [row] = await em.execute<{ known: number }[]>(
    'select count(*)::integer as known from lock_event_delivery where subscription_id = ? and jti = any (?::uuid[])',
    [subscriptionId, `{${ids.join(',')}}`],
  );
  return row?.known ?? 0;
}
