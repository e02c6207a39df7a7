import type { ApplicationState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

export interface ClaimRow {
  readonly unitId: number;
  readonly state: ApplicationState;
  readonly version: number;
  readonly submittedBy: string | null;
  readonly claimedBy: string | null;
  readonly claimedUntil: Date | null;
}

/** How an application stands and whose it is, locked until the end of the transaction: of two who take it one waits. */
export async function lockClaim(em: EntityManager, id: string): Promise<ClaimRow | null> {
  const [row] = await em.execute<ClaimRow[]>(
    `select unit_id as "unitId", state, version, submitted_by as "submittedBy", claimed_by as "claimedBy",
            claimed_until as "claimedUntil"
     from application where id = ? for update`,
    [id],
  );
  return row ? { ...row, claimedUntil: row.claimedUntil && new Date(row.claimedUntil) } : null;
}

/** Past the entity on purpose: who has it open is no change of the record, so its version stays what others have read. */
export const setClaim = (em: EntityManager, id: string, claim: { officerId: string; until: Date } | null) =>
  em.execute('update application set claimed_by = ?, claimed_until = ? where id = ?', [
    claim?.officerId ?? null,
    claim?.until ?? null,
    id,
  ]);
