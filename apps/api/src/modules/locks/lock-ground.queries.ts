import type { LockGround, LockGroundKind, OwnLockChannel, OwnLockReason } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** A ground that an account is locked on. */
export interface StandingGround extends LockGround {
  readonly kind: LockGroundKind;
  readonly startedAt: Date;
}

/** What an account is locked on, the oldest ground first. */
export async function findStandingGrounds(em: EntityManager, accountId: string): Promise<StandingGround[]> {
  const rows = await em.execute<{ kind: LockGroundKind; started_at: Date }[]>(
    'select kind, started_at from lock_ground where account_id = ? and ended_at is null order by started_at',
    [accountId],
  );
  return rows.map(({ kind, started_at }) => ({ kind, startedAt: new Date(started_at), endedAt: null }));
}

export interface NewLockGround {
  readonly accountId: string;
  readonly citizenId: string;
  readonly unitId: number;
  readonly kind: LockGroundKind;
  readonly channel: OwnLockChannel;
  readonly reason: OwnLockReason;
  readonly startedAt: Date;
}

export const insertLockGround = (em: EntityManager, ground: NewLockGround) =>
  em.execute(
    `insert into lock_ground (account_id, citizen_id, unit_id, kind, channel, reason, started_at) values (?, ?, ?, ?, ?, ?, ?)`,
    [
      ground.accountId,
      ground.citizenId,
      ground.unitId,
      ground.kind,
      ground.channel,
      ground.reason,
      ground.startedAt,
    ],
  );
