import type { DataRequestKind, ProcessingLimitState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** What an accepted request stops, as it stands beside the request. */
export interface LimitRow {
  readonly state: ProcessingLimitState;
  readonly beganAt: Date;
  readonly endedAt: Date | null;
  /** Display name of who ended it; null: it stands, or the holder has lifted it. */
  readonly endedByName: string | null;
  readonly endText: string | null;
}

interface NewLimit {
  readonly dataRequestId: string;
  readonly accountId: string;
  readonly unitId: number;
  readonly kind: DataRequestKind;
  readonly beganAt: Date;
}

export const insertLimit = (em: EntityManager, limit: NewLimit) =>
  em.execute(
    'insert into processing_limit (data_request_id, account_id, unit_id, kind, began_at) values (?, ?, ?, ?, ?)',
    [limit.dataRequestId, limit.accountId, limit.unitId, limit.kind, limit.beganAt],
  );

/** Ends a limit; its request is a newer version with it, since they are read together. */
export const endLimit = (
  em: EntityManager,
  dataRequestId: string,
  ended: {
    readonly state: ProcessingLimitState;
    readonly at: Date;
    readonly by: string | null;
    readonly text: string | null;
  },
) =>
  em.execute(
    `with newer as (update data_request set version = version + 1 where id = ?)
     update processing_limit set state = ?, ended_at = ?, ended_by = ?, end_text = ? where data_request_id = ?`,
    [dataRequestId, ended.state, ended.at, ended.by, ended.text, dataRequestId],
  );

export interface StandingLimitRow {
  readonly [column: string]: unknown;
  readonly kind: DataRequestKind;
  readonly began_at: Date;
}

/**
 * What stands on the account of the person behind an application, whichever unit accepted it; null when there is no such
 * application in the scope.
 */
export async function listLimitsOfApplicant(
  reader: ScopedReader,
  scope: RowScope,
  applicationId: string,
): Promise<StandingLimitRow[] | null> {
  const [application] = await reader.read<{ citizen_id: string }>(scope, {
    name: 'applicant-of-limits',
    text: `select citizen_id from application
           where id = $1 and organisation_id is null and ($2::integer[] is null or unit_id = any ($2::integer[]))
           union all select null from application
           where id = $1 and organisation_id is not null and ($2::integer[] is null or unit_id = any ($2::integer[]))`,
    values: [applicationId, unitIdsOf(scope)],
  });
  if (!application) return null;
  return reader.read<StandingLimitRow>(
    { kind: 'ALL' },
    {
      name: 'limits-of-applicant',
      text: `select l.kind, l.began_at from processing_limit l join account a on a.id = l.account_id
             where a.citizen_id = $1 and l.state = 'IN_FORCE' order by l.began_at, l.data_request_id`,
      values: [application.citizen_id],
    },
  );
}
