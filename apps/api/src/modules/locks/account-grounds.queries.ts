import type {
  LockGroundEnding,
  LockGroundKind,
  LockOrigin,
  OwnLockChannel,
  OwnLockReason,
} from '@dinhdanh/domain';
import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface GroundRow {
  readonly id: string;
  readonly kind: LockGroundKind;
  readonly origin: LockOrigin;
  readonly legalBasis: string;
  readonly channel: OwnLockChannel | null;
  readonly reason: OwnLockReason | null;
  readonly lockRequestId: string | null;
  readonly lockRequestCode: string | null;
  readonly requesterName: string | null;
  readonly isProvisional: boolean;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly endedBecause: LockGroundEnding | null;
}

/** Every ground that an account has had, the standing ones first; at most 200. */
export const listGroundsOfAccount = (
  reader: ScopedReader,
  scope: RowScope,
  accountId: string,
): Promise<GroundRow[]> =>
  reader.read<GroundRow & Record<string, unknown>>(scope, {
    name: 'grounds-of-account',
    text: `select g.id, g.kind, g.origin, g.legal_basis as "legalBasis", g.channel, g.reason, g.lock_request_id as "lockRequestId",
             r.code as "lockRequestCode", r.requester_name as "requesterName", g.is_provisional as "isProvisional",
             g.started_at as "startedAt", g.started_by as "startedBy", g.ended_at as "endedAt", g.ended_by as "endedBy",
             g.ended_because as "endedBecause"
           from lock_ground g left join lock_request r on r.id = g.lock_request_id
           where g.account_id = $1 order by (g.ended_at is null) desc, g.started_at desc, g.id limit 200`,
    values: [accountId],
  });
