import type {
  LockGround,
  LockGroundEnding,
  LockGroundKind,
  LockOrigin,
  OwnLockChannel,
  OwnLockReason,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** A ground that an account is locked on. */
export interface StandingGround extends LockGround {
  readonly id: string;
  readonly kind: LockGroundKind;
  readonly lockRequestId: string | null;
  readonly isProvisional: boolean;
  readonly statusEventId: string | null;
  readonly startedAt: Date;
}

/** What an account is locked on, the oldest ground first. */
export async function findStandingGrounds(em: EntityManager, accountId: string): Promise<StandingGround[]> {
  const rows = await em.execute<(Omit<StandingGround, 'startedAt'> & { startedAt: string })[]>(
    `select id, kind, lock_request_id as "lockRequestId", is_provisional as "isProvisional",
       status_event_id as "statusEventId", started_at as "startedAt", ended_at as "endedAt"
     from lock_ground where account_id = ? and ended_at is null order by started_at, id`,
    [accountId],
  );
  return rows.map((row) => ({ ...row, startedAt: new Date(row.startedAt) }));
}

export interface NewLockGround {
  readonly accountId: string;
  readonly citizenId: string | null;
  readonly unitId: number;
  readonly kind: LockGroundKind;
  readonly origin: LockOrigin;
  readonly legalBasis: string;
  readonly channel: OwnLockChannel | null;
  readonly reason: OwnLockReason | null;
  readonly lockRequestId: string | null;
  readonly isProvisional: boolean;
  readonly statusEventId: string | null;
  readonly startedAt: Date;
  readonly startedBy: string;
}

/** Gives the identifier of the new ground. */
export async function insertLockGround(em: EntityManager, ground: NewLockGround): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into lock_ground (account_id, citizen_id, unit_id, kind, origin, legal_basis, channel, reason, lock_request_id,
       is_provisional, status_event_id, started_at, started_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`,
    [
      ground.accountId,
      ground.citizenId,
      ground.unitId,
      ground.kind,
      ground.origin,
      ground.legalBasis,
      ground.channel,
      ground.reason,
      ground.lockRequestId,
      ground.isProvisional,
      ground.statusEventId,
      ground.startedAt,
      ground.startedBy,
    ],
  );
  if (!row) throw new Error('A lock ground was not kept.');
  return row.id;
}

export const markGroundEnded = (
  em: EntityManager,
  id: string,
  { at, by, because }: { readonly at: Date; readonly by: string; readonly because: LockGroundEnding },
) =>
  em.execute(
    'update lock_ground set ended_at = ?, ended_by = ?, ended_because = ? where id = ? and ended_at is null',
    [at, by, because, id],
  );

/** The urgent lock of a request that was approved is a lock like any other. */
export const confirmProvisionalGround = (em: EntityManager, lockRequestId: string) =>
  em.execute('update lock_ground set is_provisional = false where lock_request_id = ? and ended_at is null', [
    lockRequestId,
  ]);

export const insertLockEvent = (
  em: EntityManager,
  event: {
    readonly accountId: string;
    readonly kind: 'LOCKED' | 'UNLOCKED';
    readonly isReversal: boolean;
    readonly at: Date;
  },
) =>
  em.execute('insert into lock_event (account_id, kind, is_reversal, occurred_at) values (?, ?, ?, ?)', [
    event.accountId,
    event.kind,
    event.isReversal,
    event.at,
  ]);
