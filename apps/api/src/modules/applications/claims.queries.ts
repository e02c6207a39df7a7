import type { ApplicationState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PERMISSIONS } from '../../platform/access/permissions.ts';

const CLAIMING_ROLES = PERMISSIONS['application:claim'];

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

/** Whether an officer (an expression) holds today one of these roles in the unit of an application `a`. */
const MAY_CLAIM = (officer: string) => `exists (
  select from officer_assignment s join administrative_unit_descendant d on d.ancestor_id = s.unit_id
  where s.officer_id = ${officer} and s.role = any (?::text[]) and d.descendant_id = a.unit_id and d.valid_from <= app_today()
    and s.valid_from <= app_today() and coalesce(s.valid_to, 'infinity') > app_today())`;

export interface HeldClaim {
  readonly id: string;
  readonly unitId: number;
  /** Whether its holder may still claim in its unit. */
  readonly isHolderAllowed: boolean;
  /** Whether the heir could decide it: holds a role for it there, and did not enter it. */
  readonly isHeirAllowed: boolean;
}

/** What an officer has open now, locked in one order for everybody. */
export const lockClaimsOf = (
  em: EntityManager,
  { officerId, heirId }: { readonly officerId: string; readonly heirId: string | null },
): Promise<HeldClaim[]> =>
  em.execute<HeldClaim[]>(
    `select a.id, a.unit_id as "unitId", ${MAY_CLAIM('a.claimed_by')} as "isHolderAllowed",
       ${MAY_CLAIM('?::uuid')} and a.submitted_by is distinct from ?::uuid as "isHeirAllowed"
     from application a where a.claimed_by = ? and a.claimed_until > app_now() order by a.id for update of a`,
    [`{${CLAIMING_ROLES.join(',')}}`, heirId, `{${CLAIMING_ROLES.join(',')}}`, heirId, officerId],
  );
