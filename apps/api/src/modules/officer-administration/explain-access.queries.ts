import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExplainedAssignment } from '../../platform/access/explain-access.ts';
import type { ExplainedCase } from './explain-case.ts';

interface AccessOfOfficer {
  readonly officerId: string;
  readonly hasEnrolled: boolean;
  readonly assignments: readonly ExplainedAssignment[];
}

/** Everything that an officer holds, held and will hold; null for one who has nothing to do with these units. */
export async function findAccessOf(
  em: EntityManager,
  username: string,
  unitIds: readonly number[],
): Promise<AccessOfOfficer | null> {
  const [row] = await em.execute<AccessOfOfficer[]>(
    `select o.id as "officerId", o.password_hash is not null as "hasEnrolled",
       coalesce((
         select jsonb_agg(jsonb_build_object('role', s.role, 'validFrom', s.valid_from, 'validTo', s.valid_to, 'unitIds', (
           select jsonb_agg(d.descendant_id) from administrative_unit_descendant d
           where d.ancestor_id = s.unit_id and d.valid_from <= app_today())))
         from officer_assignment s where s.officer_id = o.id), '[]') as assignments
     from officer o
     where o.username = ? and (exists (select from officer_assignment s where s.officer_id = o.id and s.unit_id = any (?::integer[]))
       or not exists (select from officer_assignment s where s.officer_id = o.id))`,
    [username, `{${unitIds.join(',')}}`],
  );
  return row ?? null;
}

/** An application of the asker's units by its code, without the person; null when it is not there. */
export async function findExplainedCase(
  em: EntityManager,
  code: string,
): Promise<(ExplainedCase & { readonly unitId: number }) | null> {
  const [row] = await em.execute<(ExplainedCase & { readonly unitId: number })[]>(
    `select unit_id as "unitId", state, submitted_by as "submittedBy",
       case when claimed_until > app_now() then claimed_by end as "claimedBy"
     from application where code = ?`,
    [code],
  );
  return row ?? null;
}
