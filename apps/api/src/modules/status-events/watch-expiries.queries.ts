import type { AutomaticGroundKind } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** Where a batch ended. */
export interface LookPlace {
  readonly id: string;
  readonly lookAt: Date;
}

export interface EventToLookAt extends LookPlace {
  readonly accountId: string;
  readonly kind: AutomaticGroundKind;
}

/** Events whose time to be judged again has come, the earliest first. */
export const findEventsToLookAt = (
  reader: ScopedReader,
  {
    now,
    after,
    limit,
  }: { readonly now: Date; readonly after: LookPlace | undefined; readonly limit: number },
): Promise<EventToLookAt[]> =>
  reader.read<EventToLookAt & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'status-events-to-look-at',
    text: `select id, account_id as "accountId", kind, look_at as "lookAt" from status_event
           where look_at <= $1 and account_id is not null and (look_at, id) > ($2, $3::uuid) order by look_at, id limit $4`,
    values: [now, after?.lookAt ?? new Date(0), after?.id ?? '00000000-0000-0000-0000-000000000000', limit],
  });
