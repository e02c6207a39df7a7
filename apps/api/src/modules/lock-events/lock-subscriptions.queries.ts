import type { AgencyCode, LockDeliveryState, LockEventKind, LockSubscriptionState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SYSTEM, unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';

/** Events are counted exactly up to here. */
const COUNTED_UP_TO = 100_000;
/** Of how many of the events that were applied last the delays are told. */
const LATEST_APPLIED = 1_000;

export interface SubscriptionStandingRow {
  readonly [column: string]: unknown;
  readonly now: Date;
  readonly id: string;
  readonly version: number;
  readonly agency_code: AgencyCode;
  readonly state: LockSubscriptionState;
  readonly webhook_url: string | null;
  readonly created_at: Date;
  readonly created_by_name: string;
  readonly waiting: number;
  readonly delivered: number;
  readonly applied: number;
  readonly oldest_unapplied_at: Date | null;
  readonly median_seconds: number | null;
  readonly worst_seconds: number | null;
  readonly last_failure_at: Date | null;
  readonly last_failure: string | null;
}

/**
 * The board, or one line of it. What is open is counted within an index of what is open, the delays are of at most
 * 1,000 events, so it costs the same however much has been told.
 */
const standings = (where: string): string => `
    with clock as materialized (select app_now() as now)
    select clock.now, s.id, s.version, a.code as agency_code, s.state, s.webhook_url, s.created_at, o.display_name as created_by_name,
      open.waiting, open.delivered, open.oldest_at as oldest_unapplied_at, day.applied, latest.median_seconds, latest.worst_seconds,
      s.last_failure_at, s.last_failure
    from clock cross join lock_subscription s join agency a on a.id = s.agency_id join officer o on o.id = s.created_by
    cross join lateral (
      select count(*) filter (where d.state = 'WAITING')::integer as waiting, count(*) filter (where d.state = 'DELIVERED')::integer as delivered,
             min(d.occurred_at) as oldest_at
      from ((select state, occurred_at from lock_event_delivery where subscription_id = s.id and state = 'WAITING' order by occurred_at limit ${COUNTED_UP_TO})
            union all
            (select state, occurred_at from lock_event_delivery where subscription_id = s.id and state = 'DELIVERED' order by occurred_at limit ${COUNTED_UP_TO})) as d) as open
    cross join lateral (
      select count(*)::integer as applied
      from (select from lock_event_delivery
            where subscription_id = s.id and state = 'APPLIED' and applied_at > clock.now - interval '30 days' limit ${COUNTED_UP_TO}) as d) as day
    cross join lateral (
      select percentile_cont(0.5) within group (order by d.seconds) as median_seconds, max(d.seconds) as worst_seconds
      from (select extract(epoch from applied_at - occurred_at)::float8 as seconds from lock_event_delivery
            where subscription_id = s.id and state = 'APPLIED' and applied_at > clock.now - interval '30 days'
            order by applied_at desc limit ${LATEST_APPLIED}) as d) as latest
    where s.state <> 'REMOVED' and ${where} order by a.code`;

export const LOCK_SUBSCRIPTION_BOARD: Statement = {
  name: 'lock-subscription-board',
  text: standings('true'),
  values: [],
};

/** The figures are of the agencies, in the whole country, and of no person, so they are read past the units. */
export const readSubscriptionBoard = (reader: ScopedReader): Promise<SubscriptionStandingRow[]> =>
  reader.read<SubscriptionStandingRow>(SYSTEM.scope, LOCK_SUBSCRIPTION_BOARD);

export async function readSubscription(
  reader: ScopedReader,
  id: string,
): Promise<SubscriptionStandingRow | null> {
  const [row] = await reader.read<SubscriptionStandingRow>(SYSTEM.scope, {
    name: 'lock-subscription',
    text: standings('s.id = $1'),
    values: [id],
  });
  return row ?? null;
}

export interface DeliveryOfBoardRow {
  readonly [column: string]: unknown;
  readonly jti: string;
  readonly kind: LockEventKind;
  readonly is_reversal: boolean;
  readonly state: LockDeliveryState;
  readonly occurred_at: Date;
  readonly attempts: number;
  readonly next_attempt_at: Date;
  readonly last_failure: string | null;
  readonly delivered_at: Date | null;
  readonly applied_at: Date | null;
  readonly acknowledged_at: Date | null;
}

const DELIVERY = `d.jti, d.kind, d.is_reversal, d.state, d.occurred_at, d.attempts, d.next_attempt_at, d.last_failure, d.delivered_at, d.applied_at, d.acknowledged_at`;

/** One row more than the page: what is open, the oldest first. */
const listOpen = (id: string, { offset, limit }: { offset: number; limit: number }): Statement => ({
  name: 'open-lock-deliveries',
  text: `select ${DELIVERY} from lock_event_delivery d where d.subscription_id = $1 and d.state <> 'APPLIED'
         order by d.occurred_at, d.position limit $2 offset $3`,
  values: [id, limit + 1, offset],
});

/** One row more than the page: what was told, the latest first. */
const listAll = (id: string, { offset, limit }: { offset: number; limit: number }): Statement => ({
  name: 'lock-deliveries',
  text: `select ${DELIVERY} from lock_event_delivery d where d.subscription_id = $1 order by d.position desc limit $2 offset $3`,
  values: [id, limit + 1, offset],
});

export const readDeliveries = (
  reader: ScopedReader,
  id: string,
  { isOpen, ...page }: { readonly isOpen: boolean; readonly offset: number; readonly limit: number },
): Promise<DeliveryOfBoardRow[]> =>
  reader.read<DeliveryOfBoardRow>(SYSTEM.scope, isOpen ? listOpen(id, page) : listAll(id, page));

export interface ReceiptRow {
  readonly [column: string]: unknown;
  readonly agency_code: AgencyCode;
  readonly kind: LockEventKind;
  readonly occurred_at: Date;
  readonly state: LockDeliveryState;
  readonly delivered_at: Date | null;
  readonly applied_at: Date | null;
}

/** Whether an account lies in the units, or was brought before the head of the authority. */
export async function mayReadReceipts(
  reader: ScopedReader,
  accountId: string,
  { scope, isHeadOfAuthority }: { readonly scope: RowScope; readonly isHeadOfAuthority: boolean },
): Promise<boolean> {
  const rows = await reader.read(SYSTEM.scope, {
    name: 'account-of-lock-receipts',
    text: `select from account a where a.id = $1 and (a.unit_id = any ($2::integer[]) or $3 and exists (
             select from lock_request r where r.account_id = a.id and r.state <> 'RECEIVED'))`,
    values: [accountId, unitIdsOf(scope) ?? [], isHeadOfAuthority],
  });
  return rows.length > 0;
}

/** The latest that each subscriber was told of an account. */
export const readReceipts = (reader: ScopedReader, accountId: string): Promise<ReceiptRow[]> =>
  reader.read<ReceiptRow>(SYSTEM.scope, {
    name: 'lock-event-receipts',
    text: `select a.code as agency_code, latest.* from lock_subscription s join agency a on a.id = s.agency_id
           cross join lateral (
             select d.kind, d.occurred_at, d.state, d.delivered_at, d.applied_at from lock_event_delivery d
             where d.subscription_id = s.id and d.account_id = $1 order by d.account_order desc limit 1) as latest
           where s.state <> 'REMOVED' order by a.code`,
    values: [accountId],
  });

export async function insertSubscription(
  em: EntityManager,
  subscription: {
    readonly agencyId: string;
    readonly webhookUrl: string | null;
    readonly by: string;
    readonly at: Date;
  },
): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into lock_subscription (agency_id, webhook_url, created_by, created_at) values (?, ?, ?, ?)
     on conflict (agency_id) where state <> 'REMOVED' do nothing returning id`,
    [subscription.agencyId, subscription.webhookUrl, subscription.by, subscription.at],
  );
  return row?.id ?? null;
}

export async function findAgencyOfCode(
  em: EntityManager,
  code: AgencyCode,
): Promise<{ readonly id: string; readonly legal_basis: string } | null> {
  const [row] = await em.execute<{ id: string; legal_basis: string }[]>(
    'select id, legal_basis from agency where code = ?',
    [code],
  );
  return row ?? null;
}

export interface HeldSubscription {
  readonly version: number;
  readonly state: LockSubscriptionState;
  readonly agency_code: AgencyCode;
  readonly legal_basis: string;
}

/** Held until the transaction ends. */
export async function holdSubscription(em: EntityManager, id: string): Promise<HeldSubscription | null> {
  const [row] = await em.execute<HeldSubscription[]>(
    `select s.version, s.state, a.code as agency_code, a.legal_basis
     from lock_subscription s join agency a on a.id = s.agency_id where s.id = ? for update of s`,
    [id],
  );
  return row ?? null;
}

export const writeSubscriptionState = (em: EntityManager, id: string, state: LockSubscriptionState) =>
  em.execute('update lock_subscription set state = ?, version = version + 1 where id = ?', [state, id]);
